import { readDay } from "./day.ts";
import { fold } from "./fold.ts";
import type { Locate } from "./nodes.ts";
import type { CitedDocument, PlanWarning, SourceParagraph, Span } from "./types.ts";

/** One place where a document is cited, before duplicates are joined; `reach` ends its abstract. */
type Citation = Omit<CitedDocument, "places"> & { span: Span; reach: number; badDay: string | null };
export type Citations = { documents: CitedDocument[]; taken: Map<number, { start: number; end: number }[]>; warnings: PlanWarning[] };

const TYPE_WORDS = [
  "luật",
  "bộ luật",
  "hiến pháp",
  "pháp lệnh",
  "nghị định",
  "nghị quyết liên tịch",
  "nghị quyết",
  "quyết định",
  "chỉ thị",
  "thông tư liên tịch",
  "thông tư",
  "thông báo kết luận",
  "thông báo",
  "kết luận",
  "kế hoạch liên tịch",
  "kế hoạch phối hợp",
  "kế hoạch",
  "công văn",
  "văn bản",
  "chương trình hành động",
  "chương trình phối hợp",
  "chương trình công tác",
  "chương trình",
  "đề án",
  "hướng dẫn",
  "công điện",
  "quy định",
  "quy chế",
  "tờ trình",
  "báo cáo",
  "lệnh",
  "thông tri",
  "kết luận thanh tra",
];
const TYPE_BEFORE = new RegExp(
  `(?<![\\p{L}])(${[...TYPE_WORDS].sort((a, b) => b.length - a.length).join("|")})(?: (?:số|số hiệu) ?:?)? ?$`,
  "u",
);
const BARE_NUMBER = /(?:^|[^\p{L}])(?:số|số hiệu) ?:? ?$/u;
// '72/2015/NĐ-CP', '57-KL/TW', '3837/BTTTT-TTĐN', '91/2025/QH15', '112-CTr/TU'
const NUMBER =
  /(?<![\p{L}\d/.-])\d{1,5}[a-z]?(?: ?\/ ?\d{4} ?\/ ?\p{Lu}[\p{L}\d]*(?:-\p{Lu}[\p{L}\d]*)*| ?\/ ?\p{Lu}[\p{L}\d&]*(?:[-.]\p{Lu}[\p{L}\d]*)*| ?[-–] ?\p{Lu}{1,3}\p{L}{0,3} ?\/ ?\p{Lu}[\p{L}\d]*(?:-\p{Lu}[\p{L}\d]*)*)/gu;
const SYMBOL_TYPES: [RegExp, string][] = [
  [/NĐ/, "Nghị định"],
  [/NQ/, "Nghị quyết"],
  [/QĐ/, "Quyết định"],
  [/CTr/, "Chương trình"],
  [/CT(?!r)/, "Chỉ thị"],
  [/TTr/, "Tờ trình"],
  [/TTLT/, "Thông tư liên tịch"],
  [/TT-B/, "Thông tư"],
  [/KL/, "Kết luận"],
  [/KH/, "Kế hoạch"],
  [/QH\d/, "Luật"],
  [/HD/, "Hướng dẫn"],
  [/BC/, "Báo cáo"],
  [/CĐ/, "Công điện"],
  [/TB/, "Thông báo"],
  [/ĐA/, "Đề án"],
];
const NAMED =
  /(?<![\p{L}])(luật|bộ luật|pháp lệnh|hiến pháp|công ước|hiệp định|nghị định thư|bản ghi nhớ|thoả thuận(?: hợp tác)?) ([^;:()]{0,120}?)(?:số (?=\d)|(?:năm|ngày) ?(\d{4}|\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}|\d{1,2} tháng \d{1,2} năm \d{4}))/gu;
const LEANS_ON =
  /((?<!\p{L})(?:theo|căn cứ|quy định (?:của|tại)|thực hiện|thi hành) )(luật|bộ luật|pháp lệnh|hiến pháp) ([^;:(),.]{3,60}?)(?= và (?:các|quy định)|[;:(),.]|$)/gu;
const ISSUER_END =
  /,(?! (?:thể thao|du lịch|gia đình|truyền thông)(?= |,))|[;.:()]|(?<=[\s])(?:về|hướng dẫn|quy định|ban hành|phê duyệt|sửa đổi|triển khai|thực hiện|tại|trên địa bàn|phát triển|tăng cường|thông qua|và(?= (?:kế hoạch|nghị định|nghị quyết|quyết định|chỉ thị|thông tư|công văn|văn bản|kết luận)(?: số)? ?(?:\d|$)| số ?(?:\d|$))|công bố|giao|yêu cầu|tiếp tục|đẩy mạnh|nâng cao)(?= )/u;
const ABSTRACT_END =
  /;|\.(?= |$)|\.\/\.|(?<=\p{L}|\d), (?=(?:UBND|Ủy ban|Uỷ ban|ủy ban|uỷ ban)|(?:Sở|Ban|Phòng|Bộ|Văn phòng) [^;]{2,80}? (?:ban hành|xây dựng))/u;
const REACH = 700;

/** Finds every cited document in the paragraphs; `own` is the plan's own number, which is no citation. */
export function findCitations(
  paragraphs: SourceParagraph[],
  own: string | null,
  isBasis: (paragraph: number) => boolean,
  locate: Locate,
): Citations {
  const found = paragraphs.flatMap((paragraph, index) => {
    const folded = fold(paragraph.text);
    const numbered = byNumber(paragraph.text, folded, index, own);
    const free = (each: Citation, of: Citation[]) => !of.some((other) => overlap(each.span, other.span));
    const named = byName(paragraph.text, folded, index).filter((each) => free(each, numbered));
    const bare = byBareName(paragraph.text, folded, index).filter((each) => free(each, [...numbered, ...named]));
    return [...numbered, ...named, ...bare].sort((a, b) => a.span.start - b.span.start);
  });
  const joined = join(found, isBasis, locate);
  for (const [index, paragraph] of paragraphs.entries()) keepOwnDay(paragraph.text, index, own, joined.taken);
  return joined;
}

/** The plan names itself above its annexes; the day after its own number is no deadline. */
function keepOwnDay(text: string, paragraph: number, own: string | null, taken: Citations["taken"]): void {
  for (const match of own ? text.matchAll(NUMBER) : []) {
    if (compact(match[0]) !== own) continue;
    const { end } = details(text, fold(text), match.index + match[0].length, text.length);
    taken.set(paragraph, [...(taken.get(paragraph) ?? []), { start: match.index, end }]);
  }
}

function byNumber(text: string, folded: string, paragraph: number, own: string | null): Citation[] {
  const matches = [...text.matchAll(NUMBER)].filter((match) => compact(match[0]) !== own);
  return matches.flatMap((match, at) => {
    const before = folded.slice(Math.max(0, match.index - 40), match.index);
    const typed = TYPE_BEFORE.exec(before);
    const symbol = SYMBOL_TYPES.find(([pattern]) => pattern.test(match[0]))?.[1];
    if (!typed && !symbol && !BARE_NUMBER.test(before)) return [];
    const start = match.index - (typed ? typed[0].length : (BARE_NUMBER.exec(before)?.[0].trimStart().length ?? 0));
    const next = matches[at + 1]?.index ?? text.length;
    const tail = details(text, folded, match.index + match[0].length, Math.min(next, text.length));
    const type = typed?.[1] ? capitalised(typed[1]) : (symbol ?? "Văn bản");
    return [{ type, number: compact(match[0]), ...tail, year: null, span: { paragraph, start, end: tail.end } }];
  });
}

/** A law or treaty that is named by its title and year. */
function byName(text: string, folded: string, paragraph: number): Citation[] {
  return [...folded.matchAll(NAMED)].flatMap((match) => {
    const [whole, type, title, when] = match;
    const written = text.slice(match.index, match.index + whole.length);
    if (
      !type ||
      !when ||
      !/^\p{Lu}/u.test(written) ||
      (title && !/^(?:của )?\p{Lu}/u.test(text.slice(match.index + type.length + 1, match.index + type.length + 8)))
    )
      return [];
    const day = readDay(when);
    const name = written.slice(0, type.length + 1 + (title ?? "").length).trim();
    const span = { paragraph, start: match.index, end: match.index + whole.length };
    return [
      {
        type: capitalised(type),
        number: null,
        signedOn: day?.day ?? null,
        year: day ? null : Number(when),
        issuer: null,
        abstract: name,
        span,
        reach: span.end,
        badDay: day && !day.day ? day.text : null,
      },
    ];
  });
}

/** A law by its title alone, where the sentence leans on it: 'theo Luật Ngân sách nhà nước'. */
function byBareName(text: string, folded: string, paragraph: number): Citation[] {
  return [...folded.matchAll(LEANS_ON)].flatMap((match) => {
    const [, lead = "", type = "", title = ""] = match;
    const start = match.index + lead.length;
    const written = text.slice(start, start + type.length + 1 + title.length).trimEnd();
    if (!/^\p{Lu}/u.test(written) || !/^\p{Lu}/u.test(written.slice(type.length + 1))) return [];
    const span = { paragraph, start, end: start + written.length };
    const fields = { number: null, signedOn: null, year: null, issuer: null, abstract: written, badDay: null };
    return [{ ...fields, type: capitalised(type), span, reach: span.end }];
  });
}

/** What follows the number: day, issuer, abstract. */
function details(text: string, folded: string, from: number, next: number) {
  let at = from;
  const dayWord = /^ ?,? ?\(?(?:ngày|ký ngày) ?/u.exec(folded.slice(at, at + 20));
  const day = dayWord ? readDay(folded.slice(at + dayWord[0].length)) : null;
  if (dayWord && day) at += dayWord[0].length + day.text.length;
  if (folded.charAt(at) === ")") at++;
  const of = /^ ?,? ?của /u.exec(folded.slice(at, at + 8));
  let issuer: string | null = null;
  if (of) {
    const start = at + of[0].length;
    const stop = ISSUER_END.exec(folded.slice(start, Math.min(next, start + 160)));
    const end = start + (stop ? stop.index : Math.min(next, start + 160) - start);
    issuer = text.slice(start, end).trim() || null;
    at = start + text.slice(start, end).trimEnd().length;
  }
  const abstract = abstractAfter(text, folded, at);
  return {
    signedOn: day?.day ?? null,
    badDay: day && !day.day ? day.text : null,
    issuer,
    abstract: abstract?.text ?? null,
    end: at,
    reach: abstract?.end ?? at,
  };
}

function abstractAfter(text: string, folded: string, from: number): { text: string; end: number } | null {
  const start = /^ ?,? ?(?=(?:về|hướng dẫn|quy định|ban hành|phê duyệt|sửa đổi|triển khai|thực hiện|phát triển|tăng cường|công bố) )/u.exec(
    folded.slice(from, from + 30),
  );
  if (!start) return null;
  const rest = text.slice(from + start[0].length, from + REACH);
  const stop = ABSTRACT_END.exec(rest);
  const words = rest.slice(0, stop?.index ?? rest.length).trim();
  return words ? { text: words, end: from + start[0].length + words.length } : null;
}

function join(found: Citation[], isBasis: (paragraph: number) => boolean, locate: Locate): Citations {
  const documents: CitedDocument[] = [];
  const byKey = new Map<string, number[]>();
  const taken: Citations["taken"] = new Map();
  const warnings: PlanWarning[] = [];
  const outer: { paragraph: number; reach: number; document: number }[] = [];
  for (const each of found) {
    const { span, reach, badDay, ...document } = each;
    const node = locate(span.paragraph, span.start);
    const key = each.number ? each.number.toUpperCase() : `${each.type} ${fold(each.abstract ?? "")} ${each.year ?? each.signedOn}`;
    const known = byKey.get(key)?.find((index) => sameDocument(documents[index], each));
    const index = known ?? documents.push({ ...document, places: [] }) - 1;
    if (known === undefined) byKey.set(key, [...(byKey.get(key) ?? []), index]);
    const entry = documents[index];
    if (!entry) continue;
    if (badDay) warnings.push({ id: "plan.date_impossible", level: "error", span, node, values: { text: badDay } });
    if (entry.signedOn && each.signedOn && entry.signedOn !== each.signedOn)
      warnings.push({
        id: "plan.citation_conflict",
        level: "notice",
        span,
        node,
        values: { number: each.number ?? each.type, first: entry.signedOn, second: each.signedOn },
      });
    entry.signedOn ??= each.signedOn;
    entry.issuer ??= each.issuer;
    entry.abstract ??= each.abstract;
    while (outer.length > 0 && !(outer.at(-1)?.paragraph === span.paragraph && (outer.at(-1)?.reach ?? 0) > span.start)) outer.pop();
    entry.places.push({ span, node, basis: isBasis(span.paragraph), within: outer.at(-1)?.document ?? null });
    outer.push({ paragraph: span.paragraph, reach, document: index });
    const here = taken.get(span.paragraph);
    if (here) here.push({ start: span.start, end: Math.max(span.end, reach) });
    else taken.set(span.paragraph, [{ start: span.start, end: Math.max(span.end, reach) }]);
  }
  return { documents, taken, warnings };
}

/** Numbers begin anew each year: the same number of another year is another document. */
function sameDocument(known: CitedDocument | undefined, found: Citation): boolean {
  return !known?.signedOn || !found.signedOn || known.signedOn.slice(0, 4) === found.signedOn.slice(0, 4);
}

const compact = (number: string) => number.replace(/ /g, "").replace(/–/g, "-");
const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
