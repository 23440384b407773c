import { dayOf } from "./day.ts";
import { fold } from "./fold.ts";
import type { Segment } from "./segments.ts";
import type { PlanDraft } from "./types.ts";

type Identity = Pick<PlanDraft, "title" | "titleSpans" | "period" | "horizon" | "province" | "issuer" | "number" | "issuedOn" | "place">;

const NUMBER = /^số ?: ?(\d{1,5}[a-z]?) ?\/ ?([\p{L}\d&]+(?:[-.][\p{L}\d&]+)*)/u;
const PLACE = /^(\p{L}[\p{L} .]{1,40}), ?ngày ?(\d{1,2}) ?tháng ?(\d{1,2}) ?năm ?(\d{4})/u;
const NAME = "(?:\\p{Lu}[\\p{L}’'-]*)(?: (?:- )?\\p{Lu}[\\p{L}’'-]*){0,3}";
const PROVINCE = new RegExp(`(?:[Tt]ỉnh|TỈNH|[Tt]hành phố|THÀNH PHỐ) (${NAME})`, "u");
const ISSUER =
  /^(?:uỷ ban nhân dân|ubnd|hội đồng nhân dân|sở|ban|tỉnh uỷ|thành uỷ|huyện uỷ|bộ|văn phòng|cục|phòng|trung tâm|báo|đài)(?: |$)/u;

/** What the head of the document says: title, period, who, where, when. */
export function identityOf(segments: { head: Segment[]; title: Segment[]; preamble: Segment[] }): Identity {
  const subject = segments.title.filter((each) => !/^\s*\(/.test(each.text) && /\p{L}/u.test(each.text));
  const title = subject
    .map((each) => each.text.trim())
    .join(" ")
    .replace(/\s+/g, " ");
  const years = yearsOf(fold(title)) ?? yearsOf(fold(segments.preamble.at(-1)?.text ?? "").slice(-300));
  const head = letterhead(segments.head);
  const said = `${title} ${segments.head.map((each) => each.text.trim()).join(" ")} ${segments.preamble
    .map((each) => each.text)
    .join(" ")
    .slice(0, 3000)}`;
  return {
    title,
    titleSpans: subject.map((each) => each.span),
    period: years ? { from: `${years[0]}-01-01`, to: `${years[1]}-12-31` } : null,
    horizon: years ? horizonOf(years) : null,
    province: provinceOf(said),
    ...head,
    issuer: head.issuer ?? issuerInPreamble(segments.preamble),
  };
}

/** 'năm 2025', 'giai đoạn 2026 - 2030', 'đến năm 2030'. */
function yearsOf(folded: string): [number, number] | null {
  const range = /(?:giai đoạn|các năm|từ năm|năm)? ?(\d{4}) ?(?:-|đến(?: năm)?) ?(\d{4})/u.exec(folded);
  if (range) return [Number(range[1]), Number(range[2])];
  const year = /năm (\d{4})(?![\d/])/u.exec(folded);
  if (!year) return null;
  const horizon = /đến năm (\d{4}), tầm nhìn (?:đến )?(?:năm )?(\d{4})/u.exec(folded);
  return horizon ? [Number(horizon[1]), Number(horizon[2])] : [Number(year[1]), Number(year[1])];
}

function horizonOf([from, to]: [number, number]): PlanDraft["horizon"] {
  if (to < from) return null;
  return to - from === 0 ? "yearly" : to - from <= 5 ? "medium" : "long";
}

function letterhead(head: Segment[]): Pick<PlanDraft, "issuer" | "number" | "issuedOn" | "place"> {
  const found: Pick<PlanDraft, "issuer" | "number" | "issuedOn" | "place"> = { issuer: null, number: null, issuedOn: null, place: null };
  for (const [at, segment] of head.entries()) {
    const written = segment.text.trim();
    const line = segment.folded.trim();
    const number = NUMBER.exec(line);
    if (number)
      found.number ??= written
        .slice(0, number[0].length)
        .replace(/^\P{L}*\p{L}+ ?: ?/u, "")
        .replace(/ /g, "");
    const place = PLACE.exec(line);
    if (place?.[1]) {
      found.place ??= written.slice(0, place[1].length).trim();
      found.issuedOn ??= dayOf(Number(place[4]), Number(place[3]), Number(place[2]));
    }
    // The agency above comes first; the one that issues stands under it.
    if (ISSUER.test(line)) found.issuer = issuerLine(head, at);
  }
  return found;
}

/** 'ỦY BAN NHÂN DÂN' on one line and 'TỈNH LÀO CAI' on the next are one name; the other column may stand between. */
function issuerLine(head: Segment[], at: number): string {
  const first = head[at]?.text.trim() ?? "";
  if (!/^(?:uỷ ban nhân dân|ubnd)$/u.test(head[at]?.folded.trim() ?? "")) return first;
  const next = head.slice(at + 1, at + 4).find((each) => /^(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường) /u.test(each.folded.trim()));
  return next ? `${first} ${next.text.trim()}` : first;
}

function issuerInPreamble(preamble: Segment[]): string | null {
  const text = preamble.map((each) => each.text).join(" ");
  const match = /(?:^|[;,.] ?)((?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Sở|Ban) [^;,.]{2,60}?) (?:ban hành|xây dựng|đề ra)/u.exec(text);
  return match?.[1] ?? null;
}

function provinceOf(said: string): string | null {
  const match = PROVINCE.exec(said);
  if (!match?.[1]) return null;
  const kind = /^tỉnh/iu.test(match[0]) ? "tỉnh" : "thành phố";
  const name = match[1] === match[1].toUpperCase() ? properCase(match[1]) : match[1];
  return `${kind} ${name.replace(/ (?:Năm|Giai|NĂM|GIAI)$/u, "")}`;
}

/** 'PHÚ THỌ NĂM' in a title of capitals becomes 'Phú Thọ': the name ends before the words that follow names. */
function properCase(name: string): string {
  const words = name.split(" ");
  const stop = words.findIndex((word) => /^(?:NĂM|GIAI|VỀ|TRONG|ĐẾN|TRÊN|CỘNG|SỐ|ĐỘC)$/u.test(word));
  const kept = stop > 0 ? words.slice(0, stop) : words;
  return kept
    .slice(0, 3)
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join(" ");
}
