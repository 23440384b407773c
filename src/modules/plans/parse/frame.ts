import { withHeadings } from "./headings.ts";
import type { Segment } from "./segments.ts";

/** Where the parts of the document begin, as indexes of segments; `end` is where an annex or nothing begins. `segments` have their headings marked. */
export type Frame = {
  title: number;
  preamble: number;
  body: number;
  closing: number;
  tail: number;
  annex: number;
  attached: boolean;
  segments: Segment[];
};
/** Why a text is no plan: the type that it is, or no title. */
export type NoFrame = { other: string | null };

const TYPES: [RegExp, string][] = [
  [/^báo cáo$|^báo cáo /u, "Báo cáo"],
  [/^quyết định:?$/u, "Quyết định"],
  [/^giấy mời$|^thư mời$|^giấy mời họp$/u, "Giấy mời"],
  [/^tờ trình$/u, "Tờ trình"],
  [/^nghị quyết:?$/u, "Nghị quyết"],
  [/^nghị định:?$/u, "Nghị định"],
  [/^thông tư$/u, "Thông tư"],
  [/^chỉ thị$/u, "Chỉ thị"],
  [/^công điện$/u, "Công điện"],
  [/^biên bản$|^biên bản /u, "Biên bản"],
  [/^thông cáo( báo chí)?$/u, "Thông cáo"],
  [/^thông báo$/u, "Thông báo"],
  [/^hướng dẫn$/u, "Hướng dẫn"],
  [/^quy chế$|^quy định$/u, "Quy chế"],
  [/^kính gửi ?:?/u, "Công văn"],
];
const PLAN = /^(?:dự thảo )?(?:kế hoạch|chương trình hành động|chương trình công tác)$/u;
const PLAN_CAPITALS = /^(?:KẾ HOẠCH|CHƯƠNG TRÌNH HÀNH ĐỘNG|CHƯƠNG TRÌNH CÔNG TÁC)\s+\p{L}/u;
const ATTACHED = /kèm theo/u;
const BASIS = /^[-+*• ]*(?:căn cứ|thực hiện|theo đề nghị|theo |nhằm |để |xét |trên cơ sở|triển khai|tiếp tục)/u;
const RECIPIENTS = /^nơi (?:nhận|gửi) ?:?/u;
const AUTHORITY = /^(?:tm|kt|tl|tuq|q)\s?\. ?\p{L}|^thừa lệnh|^thay mặt/u;
const CLOSING =
  /^(?:trên đây là|trong quá trình|căn cứ (?:nội dung |vào )?kế hoạch|nhận được kế hoạch|yêu cầu|đề nghị|các (?:cơ quan|đơn vị|sở|ngành|địa phương)|(?:ubnd|uỷ ban nhân dân|sở) [^.]{0,60}(?:yêu cầu|đề nghị)|giao )/u;
const ANNEX = /^phụ lục(?:$| (?:số |kèm|[\divx]{1,4}\b)|:)/u;
const SEARCHED = 400;

/** Finds the frame of a plan, or says what the text is instead. */
export function frameOf(plain: Segment[]): Frame | NoFrame {
  const start = titleOf(plain);
  if ("other" in start) return start;
  const preamble = subjectEnd(plain, start.title);
  const segments = withHeadings(plain, preamble, tailStart(plain, preamble, annexStart(plain, preamble)));
  const body = bodyStart(segments, preamble);
  const annex = annexStart(segments, body);
  const tail = tailStart(segments, body, annex);
  return {
    title: start.title,
    preamble,
    body,
    closing: closingStart(segments, body, tail),
    tail,
    annex,
    attached: start.attached,
    segments,
  };
}

function titleOf(segments: Segment[]): { title: number; attached: boolean } | NoFrame {
  const head = segments.slice(0, SEARCHED);
  const plan = head.findIndex((each) => isPlanTitle(each));
  const other = head.findIndex((each) => typeOf(each) !== null);
  const type = other >= 0 ? typeOf(head[other]) : null;
  if (plan < 0) return { other: type };
  if (other < 0 || plan < other) return { title: plan, attached: false };
  const attached = head.slice(plan, plan + 6).some((each) => ATTACHED.test(each.folded));
  return attached ? { title: plan, attached: true } : { other: type };
}

function isPlanTitle(segment: Segment): boolean {
  const words = segment.folded.trim().replace(/\s+/g, " ");
  return PLAN.test(words) || PLAN_CAPITALS.test(segment.text.trim());
}

function typeOf(segment: Segment | undefined): string | null {
  const words = segment?.folded.trim().replace(/\s+/g, " ") ?? "";
  if (words.length > 200) return null;
  const found = TYPES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
  // A longer line names a type only in capitals: 'Báo cáo viên …' is a sentence.
  if (found && found !== "Công văn" && words.includes(" ", 10) && !/^\P{Ll}{6,}/u.test(segment?.text.trim() ?? "")) return null;
  return found;
}

function subjectEnd(segments: Segment[], title: number): number {
  let at = title + 1;
  for (; at < segments.length && at <= title + 6; at++) {
    const segment = segments[at];
    if (!segment || (segment.marker && !isRule(segment)) || segment.cell !== segments[title]?.cell) break;
    const line = segment.folded.trim();
    if (line.startsWith("(") || isRule(segment)) continue;
    if (line.length > 300 || /[.;:,]$/u.test(line) || (BASIS.test(line) && at > title + 1)) break;
  }
  return at;
}

function bodyStart(segments: Segment[], preamble: number): number {
  let at = preamble;
  let addressed = false;
  while (at < segments.length) {
    const segment = segments[at];
    // 'Kính gửi:' of a department's plan has a list of its own.
    addressed = /^kính gửi ?:?$/u.test(segment?.folded.trim() ?? "") || (addressed && (segment?.marker?.bullet ?? false));
    if (addressed) {
      at++;
      continue;
    }
    if (!segment || segment.cell || (segment.marker && !(segment.marker.bullet && BASIS.test(segment.folded)))) break;
    at++;
  }
  return at;
}

function annexStart(segments: Segment[], body: number): number {
  const at = segments.findIndex(
    (each, index) => index > body && !each.marker && each.text.length < 200 && ANNEX.test(each.folded.trim()) && isTitleCased(each),
  );
  return at < 0 ? segments.length : at;
}

function tailStart(segments: Segment[], body: number, annex: number): number {
  const at = segments.findIndex(
    (each, index) =>
      index >= body &&
      index < annex &&
      (RECIPIENTS.test(each.folded.trim()) || (each.text.length < 120 && AUTHORITY.test(each.folded.trim()) && isTitleCased(each))),
  );
  return at < 0 ? bareSignature(segments, body, annex) : at;
}

/** A title in capitals and a name at the very end, without 'TM.' and without 'Nơi nhận'. */
function bareSignature(segments: Segment[], body: number, annex: number): number {
  let closed = -1;
  for (let index = body; index < annex; index++) if (/\.\/\.\s*$/u.test(segments[index]?.text ?? "")) closed = index;
  const next = segments[closed + 1];
  return closed >= 0 && next && !next.marker && closed + 1 < annex ? closed + 1 : annex;
}

function closingStart(segments: Segment[], body: number, tail: number): number {
  let first = tail;
  while (first > body && !segments[first - 1]?.marker && !segments[first - 1]?.cell) first--;
  for (let at = first; at < tail; at++) {
    const line = segments[at]?.folded.trim() ?? "";
    const ownedByHeading =
      at === first && at > body && !/^(?:trên đây|trong quá trình)/u.test(line) && !/[.;]$/u.test(segments[at - 1]?.folded.trim() ?? "");
    if (!ownedByHeading && CLOSING.test(line)) return at;
  }
  const last = segments[tail - 1];
  return tail - 1 > first && last && /\.\/\.\s*$/u.test(last.text) ? tail - 1 : tail;
}

const isRule = (segment: Segment) => /^[\s\-_–—=*.]+$/u.test(segment.text);
const isTitleCased = (segment: Segment) => /^\p{Lu}/u.test(segment.text.trim());
