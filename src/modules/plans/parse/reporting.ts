import { fold } from "./fold.ts";
import type { Locate } from "./nodes.ts";
import type { Deadline, ReportingClause, SourceParagraph } from "./types.ts";
import { unitRun, unitsIn } from "./units.ts";

const PERIODS: [RegExp, ReportingClause["period"]][] = [
  [/(?:6|06|sáu) tháng|nửa năm/u, "half_year"],
  [/tổng kết (?:công tác )?năm/u, "year"],
  [/sơ kết|giữa kỳ/u, "mid_term"],
  [/tổng kết/u, "final"],
  [/(?:9|09|chín) tháng/u, "nine_months"],
  [/h[ằà]ng quý|báo cáo quý|theo quý|cuối quý/u, "quarter"],
  [/h[ằà]ng tháng|báo cáo tháng/u, "month"],
  [/h[ằà]ng năm|báo cáo năm|cả năm|cuối năm|năm/u, "year"],
];
const TO =
  /(?<!\p{L})(?:[Vv]ề|[Gg]ửi|[Cc]ho|[Bb]áo cáo) (?=UBND|Ủy ban|Uỷ ban|Sở|Bộ|Phòng|Ban|Văn phòng|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Huyện ủy|Huyện uỷ|Chủ tịch|Thường trực)/u;
const THROUGH = /(?:\(|, )(?:thông )?qua ([^),;]{3,90})/u;

/** Finds the sentences that ask for reports; each deadline within them is one clause, and one without a date is a clause of its own. */
export function findReporting(
  paragraphs: SourceParagraph[],
  deadlines: Deadline[],
  skip: (paragraph: number, at: number) => boolean,
  locate: Locate,
): ReportingClause[] {
  return paragraphs.flatMap(({ text }, paragraph) =>
    sentences(text).flatMap(({ start, end }): ReportingClause[] => {
      const sentence = text.slice(start, end);
      const words = fold(sentence);
      if (!/báo cáo|sơ kết|tổng kết/u.test(words) || skip(paragraph, start)) return [];
      const here = [...deadlines.entries()].filter(
        ([, each]) => each.span.paragraph === paragraph && each.span.start >= start && each.span.end <= end && each.kind !== "regular",
      );
      const to = recipientOf(sentence);
      const through = THROUGH.exec(sentence)?.[1]?.trim() ?? null;
      const common = { to, through, node: locate(paragraph, start), span: { paragraph, start, end } };
      if (here.length > 0)
        return here.map(([index, each], at) => {
          const around = clauseAround(
            words,
            each.span.start - start,
            each.span.end - start,
            here[at - 1]?.[1].span.end,
            here[at + 1]?.[1].span.start,
            start,
          );
          return { ...common, period: periodOf(around, words, here.length), deadline: index, lastDay: each.lastDay };
        });
      return undated(words).map((period) => ({ ...common, period, deadline: null, lastDay: null }));
    }),
  );
}

/** Sentences end at a full stop before a capital; a date or 'TM.' is no end. */
function sentences(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.](?= +\p{Lu}|\s*$)|(?<=\D)\.\/\.\s*$/gu)) {
    found.push({ start, end: match.index });
    start = match.index + 1;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found.filter((each) => text.slice(each.start, each.end).trim() !== "");
}

type Around = { before: string; after: string; follows: boolean };

/** The words that belong to one date: those after it up to the next, or, when the kind stands before it, those before. */
function clauseAround(
  words: string,
  start: number,
  end: number,
  previousEnd: number | undefined,
  nextStart: number | undefined,
  offset: number,
): Around {
  const from = previousEnd === undefined ? 0 : previousEnd - offset;
  const until = nextStart === undefined ? words.length : nextStart - offset;
  return { before: words.slice(from, start), after: words.slice(end, until), follows: previousEnd !== undefined };
}

function periodOf(around: Around, sentence: string, count: number): ReportingClause["period"] {
  const named = /^ ?,? ?(?:đối với|cho|\(|là) ?(?:báo cáo )?([^;,.]{0,40})/u.exec(around.after)?.[1];
  const fromAfter = named ? match(named) : null;
  if (fromAfter) return fromAfter;
  const last = /(?:báo cáo|sơ kết|tổng kết)[^;]*$/u.exec(around.before)?.[0] ?? (around.follows ? around.before : undefined);
  const fromBefore = last ? match(last.replace(/ năm \d{4}/gu, "")) : null;
  if (fromBefore) return fromBefore;
  if (/\(h[ằà]ng năm|h[ằà]ng năm/u.test(around.after)) return "year";
  return count === 1 ? (match(sentence.replace(/năm \d{4}/gu, "")) ?? "periodic") : "periodic";
}

const match = (words: string) => PERIODS.find(([pattern]) => pattern.test(words))?.[1] ?? null;

function undated(words: string): ReportingClause["period"][] {
  const found: ReportingClause["period"][] = [];
  if (/định kỳ|h[ằà]ng (?:quý|năm|tháng)|báo cáo (?:6 tháng|năm|quý|tháng)/u.test(words))
    found.push(match(/(?:định kỳ|h[ằà]ng|báo cáo) ?(?:h[ằà]ng )?(?:6 tháng|quý|năm|tháng)[^;]*/u.exec(words)?.[0] ?? "") ?? "periodic");
  if (/đột xuất/u.test(words)) found.push("ad_hoc");
  return found;
}

function recipientOf(sentence: string): string | null {
  const match = TO.exec(sentence);
  if (!match) return null;
  const rest = sentence.slice(match.index + match[0].length);
  const run = rest.slice(0, unitRun(rest));
  return unitsIn(run, { paragraph: 0, start: 0 })[0]?.name ?? null;
}
