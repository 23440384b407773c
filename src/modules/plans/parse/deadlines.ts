import { dayBefore, dayOf, lastOfMonth, months } from "./day.ts";
import { fold } from "./fold.ts";
import { romanValue } from "./marker.ts";
import type { Locate } from "./nodes.ts";
import type { Deadline, DeadlineKind, PlanDraft, PlanWarning, SourceParagraph } from "./types.ts";

type Taken = Map<number, { start: number; end: number }[]>;
type Read = Omit<Deadline, "span" | "node" | "text"> & { fault: string | null };
/** How one form is read: the match's groups and the plan's period give days. */
type Form = {
  pattern: RegExp;
  read: (groups: Record<string, string | undefined>, period: PlanDraft["period"]) => Read;
  /** Counts only in a field or column of time, or after 'thời hạn', 'hoàn thành'. */
  bare?: true;
};

const BEFORE = "(?:chậm nhất (?:là )?|muộn nhất (?:là )?|hoàn thành |xong |trong )?trước (?:thời điểm )?";
const BY =
  "chậm nhất (?:là )?(?:đến |vào |trong )?(?:hết )?|muộn nhất (?:là )?(?:đến |vào |trong )?(?:hết )?|không (?:muộn hơn|quá|chậm quá) |(?:đến|cho đến) hết |xong trong |hết |hạn (?:cuối|chót)(?: là)? |trễ nhất (?:là )?(?:vào )?|đến (?=ngày)";
const DURING = "trong (?:các )?|vào (?:dịp )?|từ |dịp |";
const YEAR = "(?: ?(?:[/.-]|năm |, năm |, ) ?(?<year>\\d{4})(?!\\d))?";
const DAY = `(?:ngày )?(?<day>\\d{1,2})(?: ?[/.-] ?| tháng )(?<month>\\d{1,2})(?![\\d/.-]*\\d{5})${YEAR}(?! ?[/.-] ?\\d)`;
// 'trước 17h00 ngày 20/02' ends within that day, so the day itself is the last one.
const HOUR = "(?<hour>\\d{1,2} ?(?:h|giờ|:) ?(?:\\d{2})?(?: ?phút)?,? )?";
const EACH_MONTH = "h[ằà]ng tháng|mỗi tháng|(?:của )?tháng (?:cuối|đầu|sau)(?: (?:của )?(?:mỗi |h[ằà]ng )?quý)?|(?:của )?tháng cuối quý";
// A day without 'ngày'; '3-5 ngày' and '24/24 giờ' are none.
const BARE = "(?<![\\d/.,-])(?!24 ?/ ?24)(?!\\d{1,2} ?[/-] ?\\d{3})(?=\\d{1,2} ?/|\\d{1,2} ?[.-] ?\\d{1,2} ?[.-] ?\\d{4})";
const NUMERAL = "(?<quarter>[ivx]{1,4}|\\d{1,2})";

const FORMS: Form[] = [
  {
    pattern: new RegExp(
      `từ (?:ngày )?(?<d1>\\d{1,2})(?: ?[/.-] ?(?<m1>\\d{1,2})(?: ?[/.-] ?(?<y1>\\d{4}))?| tháng (?<m2>\\d{1,2})(?: năm (?<y2>\\d{4}))?)? ?(?:đến|-) (?:hết )?(?:ngày )?(?<day>\\d{1,2})(?: ?[/.-] ?| tháng )(?<month>\\d{1,2})${YEAR}`,
      "gu",
    ),
    read: dayRange,
  },
  {
    pattern: new RegExp(
      `(?:từ |trong |các )?tháng (?<m1>\\d{1,2})(?: ?[/.] ?(?<y1>\\d{4})| năm (?<y2>\\d{4}))? ?(?:đến|-) ?(?:hết )?(?:tháng )?(?<month>\\d{1,2})${YEAR}(?!\\d)`,
      "gu",
    ),
    read: monthRange,
  },
  {
    pattern: new RegExp(
      `(?:từ |trong |vào |các )*tháng (?<m1>\\d{1,2})(?:(?:, | và |; )(?:tháng )?\\d{1,2}(?![\\d/]))*(?:, | và |; )tháng (?<month>\\d{1,2})${YEAR}(?![\\d/])`,
      "gu",
    ),
    read: monthRange,
  },
  {
    pattern: new RegExp(
      `(?:từ |trong |vào |các )*tháng (?<m1>\\d{1,2})(?:, \\d{1,2})*(?:, | và )(?<month>1[0-2]|0?[1-9])${YEAR}(?![\\d/])(?= ?(?:$|[.;,)]))`,
      "gu",
    ),
    read: monthRange,
  },
  {
    pattern: new RegExp(
      `(?:(?<before>${BEFORE})|(?<by>${BY})|(?<on>vào |từ |trong |ngay sau )?(?=ngày ))${HOUR}${DAY}(?<recurs> h[ằà]ng năm)?`,
      "gu",
    ),
    read: oneDay,
  },
  {
    pattern: new RegExp(
      `(?:(?<before>${BEFORE})|(?<by>${BY})|(?<on>vào ))?(?:ngày \\d{1,2}(?:,? (?<each>${EACH_MONTH})| ?(?=[,;.)]|$)))`,
      "gu",
    ),
    read: eachMonth,
  },
  {
    pattern: new RegExp(
      `(?:(?<before>${BEFORE})|(?<by>${BY})|(?:${DURING}))(?:các )?qu[ýí] ${NUMERAL}(?:(?: ?,| ?-| và| đến| đến qu[ýí]|, qu[ýí]| và qu[ýí]) (?<q2>[ivx]{1,4}|\\d)(?![\\p{L}\\d]|/(?!\\d{4})))?${YEAR}(?![\\p{L}\\d])`,
      "gu",
    ),
    read: quarter,
  },
  {
    pattern: new RegExp(`(?:(?<before>${BEFORE})|(?<by>${BY})|(?:${DURING}))tháng (?<month>\\d{1,2})${YEAR}(?![\\d/])`, "gu"),
    read: month,
  },
  {
    pattern:
      /(?:(?<before>trước )|(?<by>đến hết |đến |chậm nhất (?:là )?(?:đến )?(?:hết )?|hết |(?:phấn đấu )?đến (?:cuối )?|cuối )|(?<within>trong ))năm (?<year>\d{4})(?!\d| ?-)/gu,
    read: year,
  },
  { pattern: /(?:trong )?giai đoạn (?<first>\d{4}) ?(?:-|đến(?: năm)?) ?(?<last>\d{4})(?!\d)/gu, read: yearRange },
  { pattern: /(?:trong )?cả năm|quanh năm/gu, read: (_, period) => wholeYear(period) },
  { pattern: /(?:trong )?(?:6|06|sáu) tháng (?<half>đầu|cuối) năm(?: (?<year>\d{4}))?/gu, read: half },
  {
    pattern:
      /thường xuyên|h[ằà]ng (?:năm|quý|tháng|tuần|ngày)|định kỳ h[ằà]ng \p{L}+|\d{1,2} (?:tháng|năm|tuần) ?\/ ?lần|\d{1,2} lần ?\/ ?(?:tháng|quý|năm)/gu,
    read: () => regular(),
  },
  {
    pattern: new RegExp(
      `${BARE}(?<d1>\\d{1,2}) ?[/.-] ?(?<m1>\\d{1,2})(?: ?[/.-] ?(?<y1>\\d{4}))? ?(?:đến|-) ?(?:hết )?(?:ngày )?(?<day>\\d{1,2}) ?[/.-] ?(?<month>\\d{1,2})(?!\\d)${YEAR}`,
      "gu",
    ),
    read: dayRange,
    bare: true,
  },
  { pattern: new RegExp(`${BARE}${DAY}`, "gu"), read: oneDay, bare: true },
  { pattern: /(?<![\d/.,-])(?<month>\d{1,2}) ?[/-] ?(?<year>\d{4})(?![\d/-])/gu, read: month, bare: true },
];
const NEXT_DAY = new RegExp(`^( và )(?=(?:ngày )?\\d{1,2}(?: ?/| tháng ))${DAY}(?: h[ằà]ng năm)?`, "u");
// 'Hoàn thành 3/5 chỉ tiêu' tells no day, so after these words alone a year is needed.
const ASKED = /(?:(?:thời (?:hạn|gian)|(?<!\p{L})hạn)(?: (?:thực hiện|hoàn thành|triển khai|tổ chức|dự kiến))*:? |hoàn thành: )$/u;
const ASKED_YEAR = /hoàn thành $/u;
const EACH = /(?:mỗi|h[ằà]ng|một) $/u;
const COUNTED = /^ (?:tin|bài|chuyên|hội|lần|buổi|số)(?!\p{L})/u;

// Words that say what is to be done by then, not when.
const LEAD_WORDS = /^(?:hoàn thành |xong |vào |dịp )* */u;

export type Deadlines = { deadlines: Deadline[]; warnings: PlanWarning[] };

/**
 * Finds dates and deadlines outside of citations. 'Regular' words count only where a line speaks of time (`isTimed`), since 'hằng năm' and
 * 'thường xuyên' are also plain adverbs.
 */
export function findDeadlines(
  paragraphs: SourceParagraph[],
  taken: Taken,
  period: PlanDraft["period"],
  skip: (paragraph: number, at: number) => boolean,
  isTimed: (paragraph: number) => boolean,
  locate: Locate,
): Deadlines {
  const deadlines: Deadline[] = [];
  const warnings: PlanWarning[] = [];
  for (const [paragraph, { text }] of paragraphs.entries()) {
    const folded = fold(text);
    // One byte a character: a text of many dates stays linear.
    const busy = new Uint8Array(text.length);
    for (const each of taken.get(paragraph) ?? []) busy.fill(1, each.start, each.end);
    const found: { start: number; end: number; read: Read }[] = [];
    for (const form of FORMS)
      for (const match of folded.matchAll(form.pattern)) {
        const start = match.index + (LEAD_WORDS.exec(match[0])?.[0].length ?? 0);
        const end = match.index + match[0].trimEnd().length;
        if (/\p{L}/u.test(folded.charAt(match.index - 1)) || busy.subarray(start, end).includes(1) || skip(paragraph, start)) continue;
        const before = folded.slice(Math.max(0, start - 60), start);
        if (isCount(match[0], before, folded.slice(end, end + 10))) continue;
        const read = form.read(match.groups ?? {}, period);
        const timed = isTimed(paragraph) || ASKED.test(before) || (ASKED_YEAR.test(before) && /\d{4}$/u.test(match[0]));
        if (form.bare ? !timed : !counts(read, match[0], timed, /^ ?(?:$|[.;,])/u.test(folded.slice(end, end + 2)), before)) continue;
        busy.fill(1, start, end);
        found.push({ start, end, read });
        const next = form.read === oneDay ? NEXT_DAY.exec(folded.slice(end, end + 60)) : null;
        if (!next) continue;
        const second = { start: end + (next[1]?.length ?? 0), end: end + next[0].trimEnd().length };
        if (busy.subarray(second.start, second.end).includes(1)) continue;
        busy.fill(1, second.start, second.end);
        found.push({ ...second, read: oneDay({ ...match.groups, ...next.groups }, period) });
      }
    for (const { start, end, read } of found.sort((a, b) => a.start - b.start)) {
      const { fault, ...rest } = read;
      const span = { paragraph, start, end };
      const node = locate(paragraph, start);
      deadlines.push({ ...rest, text: text.slice(start, end), span, node });
      if (fault) warnings.push({ id: fault, level: "error", span, node, values: { text: text.slice(start, end) } });
      else if (read.lastDay && period && read.lastDay < period.from)
        warnings.push({
          id: "plan.deadline_before_period",
          level: "error",
          span,
          node,
          values: { text: text.slice(start, end), day: read.lastDay, from: period.from },
        });
    }
  }
  return { deadlines, warnings };
}

/** 'Mỗi tháng 01 chuyên đề' and 'tháng 4 tin' say how many, not when. */
const isCount = (text: string, before: string, after: string) =>
  /^(?:tháng|qu[ýí]) /u.test(text) && (EACH.test(before) || (COUNTED.test(after) && !/\d{4}$/u.test(text)));

/** A bare 'ngày 2/9' is a feast, not a deadline, unless the line speaks of time or the text gives the year. */
function counts(read: Read, text: string, timed: boolean, endsClause: boolean, before: string): boolean {
  // 'Sơ kết 6 tháng đầu năm' says what is reported on, not when.
  if (/tháng (?:đầu|cuối) năm/u.test(text) && /(?:báo cáo|sơ kết|tổng kết|kết quả|thực hiện|đánh giá) $/u.test(before)) return false;
  if (/^(?:trong )?(?:cả năm|quanh năm)|lần|^giai đoạn/u.test(text)) return timed;
  if (read.kind === "regular" && text === "thường xuyên") return timed;
  if (read.kind === "regular")
    return timed || endsClause || /quý|tuần|tháng/u.test(text) || !/(?:ngân sách|dự toán|kinh phí|vốn|thu|chi) $/u.test(before);
  if (read.kind === "on" && /h[ằà]ng tháng|mỗi tháng/u.test(text)) return true;
  if (read.kind !== "on") return true;
  return timed || (/\d{4}/u.test(text) && !read.fault) || /^(?:vào|từ|trong|ngay)/u.test(text);
}

function oneDay(groups: Record<string, string | undefined>, period: PlanDraft["period"]): Read {
  const kind: DeadlineKind = groups.before && !groups.hour ? "before" : groups.before || groups.by ? "by" : "on";
  const monthOf = Number(groups.month);
  const day = Number(groups.day);
  const year = yearOf(groups.year, period);
  if (year === null || groups.recurs) return yearly(kind, monthOf, day);
  const named = dayOf(year, monthOf, day);
  if (!named) return { ...nothing(kind), fault: "plan.date_impossible" };
  const lastDay = kind === "before" ? dayBefore(named) : named;
  return { kind, from: kind === "on" ? named : null, lastDay, yearInferred: !groups.year, yearly: null, fault: null };
}

/** 'Trước ngày 25' without a month is a day of every month, or of the months that the text names; it has no one last day. */
function eachMonth(groups: Record<string, string | undefined>): Read {
  const kind: DeadlineKind = groups.before ? "before" : groups.by ? "by" : "on";
  return nothing(kind);
}

/** A day of each year of a plan of several years. */
function yearly(kind: DeadlineKind, month: number, day: number): Read {
  const named = dayOf(2023, month, day);
  if (!named) return { ...nothing(kind), fault: "plan.date_impossible" };
  return { ...nothing(kind), yearly: (kind === "before" ? dayBefore(named) : named).slice(5) };
}

function dayRange(groups: Record<string, string | undefined>, period: PlanDraft["period"]): Read {
  const year = yearOf(groups.year ?? groups.y1 ?? groups.y2, period);
  const last = year === null ? null : dayOf(year, Number(groups.month), Number(groups.day));
  const first =
    year === null ? null : dayOf(Number(groups.y1 ?? groups.y2 ?? year), Number(groups.m1 ?? groups.m2 ?? groups.month), Number(groups.d1));
  if (!first || !last) return { ...nothing("during"), fault: year === null ? null : "plan.date_impossible" };
  return {
    kind: "during",
    from: first,
    lastDay: last,
    yearInferred: !groups.year,
    yearly: null,
    fault: first > last ? "plan.date_impossible" : null,
  };
}

function monthRange(groups: Record<string, string | undefined>, period: PlanDraft["period"]): Read {
  const year = yearOf(groups.year ?? groups.y1 ?? groups.y2, period);
  const [first, last] = [Number(groups.m1), Number(groups.month)];
  if (!isMonth(first) || !isMonth(last)) return { ...nothing("during"), fault: "plan.month_impossible" };
  if (year === null) return nothing("during");
  const start = Number(groups.y1 ?? groups.y2 ?? year);
  return {
    kind: "during",
    from: months(start, first, first).from,
    lastDay: months(year, last, last).to,
    yearInferred: !groups.year,
    yearly: null,
    fault: null,
  };
}

function quarter(groups: Record<string, string | undefined>, period: PlanDraft["period"]): Read {
  const first = numeral(groups.quarter ?? "");
  const last = groups.q2 ? numeral(groups.q2) : first;
  const kind: DeadlineKind = groups.before ? "before" : groups.by ? "by" : "during";
  if (first < 1 || first > 4 || last < 1 || last > 4) return { ...nothing(kind), fault: "plan.quarter_impossible" };
  return stretch(kind, first * 3 - 2, last * 3, groups.year, period);
}

function month(groups: Record<string, string | undefined>, period: PlanDraft["period"]): Read {
  const kind: DeadlineKind = groups.before ? "before" : groups.by ? "by" : "during";
  const value = Number(groups.month);
  return isMonth(value) ? stretch(kind, value, value, groups.year, period) : { ...nothing(kind), fault: "plan.month_impossible" };
}

function year(groups: Record<string, string | undefined>): Read {
  const value = Number(groups.year);
  if (groups.within) return { ...nothing("during"), from: `${value}-01-01`, lastDay: `${value}-12-31` };
  return groups.before ? { ...nothing("before"), lastDay: dayBefore(`${value}-01-01`) } : { ...nothing("by"), lastDay: `${value}-12-31` };
}

function yearRange(groups: Record<string, string | undefined>): Read {
  const [first, last] = [Number(groups.first), Number(groups.last)];
  if (first > last) return { ...nothing("during"), fault: "plan.date_impossible" };
  return { ...nothing("during"), from: `${first}-01-01`, lastDay: `${last}-12-31` };
}

function wholeYear(period: PlanDraft["period"]): Read {
  return period ? { ...nothing("during"), from: period.from, lastDay: period.to, yearInferred: true } : nothing("during");
}

function half(groups: Record<string, string | undefined>, period: PlanDraft["period"]): Read {
  return groups.half === "đầu" ? stretch("during", 1, 6, groups.year, period) : stretch("during", 7, 12, groups.year, period);
}

function stretch(kind: DeadlineKind, first: number, last: number, written: string | undefined, period: PlanDraft["period"]): Read {
  const value = yearOf(written, period);
  const { from, to } = months(value ?? 2023, first, last);
  const end = kind === "before" ? dayBefore(from) : to;
  if (value === null) return { ...nothing(kind), yearly: end.slice(5) };
  return { kind, from: kind === "during" ? from : null, lastDay: end, yearInferred: !written, yearly: null, fault: null };
}

const nothing = (kind: DeadlineKind): Read => ({ kind, from: null, lastDay: null, yearInferred: false, yearly: null, fault: null });
const regular = (): Read => nothing("regular");
const isMonth = (value: number) => value >= 1 && value <= 12 && lastOfMonth(2023, value) > 0;
const numeral = (text: string) => (/^\d/.test(text) ? Number(text) : romanValue(text));

/** The written year, or the plan's when it has only one. */
function yearOf(written: string | undefined, period: PlanDraft["period"]): number | null {
  if (written) return Number(written);
  return period && period.from.slice(0, 4) === period.to.slice(0, 4) ? Number(period.from.slice(0, 4)) : null;
}
