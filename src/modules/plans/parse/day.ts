/** A day, month or year as a date string; null when the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastOfMonth(year, month) ? text(year, month, day) : null;
}

/** The last day of a month of a year, 28 to 31. */
export function lastOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day before: 'trước ngày 15/5' ends on 14 May. */
export function dayBefore(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - 1);
  return at.toISOString().slice(0, 10);
}

/** First and last day of months `from` to `to` of a year. */
export function months(year: number, from: number, to: number): { from: string; to: string } {
  return { from: text(year, from, 1), to: text(year, to, lastOfMonth(year, to)) };
}

function text(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

const DAY_WORDS = /(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})|(\d{1,2}) tháng (\d{1,2}) năm (\d{4})/u;

/** Reads '07/9/2015' or '07 tháng 9 năm 2015' at the start of folded text; `day` is null when there is no such day. */
export function readDay(folded: string): { day: string | null; text: string } | null {
  const match = DAY_WORDS.exec(folded.slice(0, 40));
  if (!match || match.index !== 0) return null;
  const [day, month, year] = match
    .slice(1)
    .filter((each) => each !== undefined)
    .map(Number);
  return { day: dayOf(year ?? 0, month ?? 0, day ?? 0), text: match[0] };
}
