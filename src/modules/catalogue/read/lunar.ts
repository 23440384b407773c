import type { Values } from "../values.ts";
import { datePieces } from "./day.ts";
import { type Reading, readAs, unread } from "./reading.ts";

type LunarDay = Values["lunarDay"];

/** A day of every lunar year, or a span of such days: `10/3`, `mồng 10 tháng Ba âm lịch`, `8/3 - 10/3`, `8-10/3`. */
export function readLunarDay(typed: string): Reading<LunarDay> {
  const text = typed.normalize("NFC").trim();
  const short = /^(\d{1,2})\s*[-–]\s*(\d{1,2})\s*[/.]\s*(\d{1,2})(\D*)$/u.exec(text);
  const [first = "", last, more] = short
    ? [`${short[1]}/${short[3]}`, `${short[2]}/${short[3]}`]
    : text.split(/\s*(?:–|đến|to|\s-\s|(?<=\/\d{1,2})-(?=\d))\s*/u);
  const from = lunarDate(first);
  const to = last === undefined ? null : lunarDate(last);
  if (more !== undefined || !from || (last !== undefined && !to)) return unread("fact.lunar_day");
  if (!exists(from) || (to && !exists(to))) return unread("fact.no_such_lunar_day");
  return readAs({ ...from, to });
}

const exists = ({ day, month }: { day: number; month: number }) => day >= 1 && day <= 30 && month >= 1 && month <= 12;

function lunarDate(text: string): { day: number; month: number } | null {
  const found = datePieces(text);
  return found && found.year === null && !found.leap ? { day: found.day, month: found.month } : null;
}

/** How lunar days are written for somebody who may change them. */
export function writeLunarDay({ day, month, to }: LunarDay): string {
  return `${day}/${month}${to ? ` – ${to.day}/${to.month}` : ""}`;
}

/** Months: `3-5, 9-11`, `tháng 3 đến tháng 5`; a span over the end of the year is understood. */
export function readSeason(typed: string): Reading<number[]> {
  const months = new Set<number>();
  for (const part of typed.normalize("NFC").split(/[,;]|\bvà\b|\band\b/u)) {
    const [, from, to] = /^\s*(?:tháng\s*)?(\d{1,2})(?:\s*(?:-|–|đến|to)\s*(?:tháng\s*)?(\d{1,2}))?\s*$/iu.exec(part) ?? [];
    const first = Number(from);
    const last = to === undefined ? first : Number(to);
    if (!from || first < 1 || first > 12 || last < 1 || last > 12) return unread("fact.season");
    for (let month = first; ; month = (month % 12) + 1) {
      months.add(month);
      if (month === last) break;
    }
  }
  return readAs([...months].sort((a, b) => a - b));
}

/** Months as spans, the year taken as a ring: 11, 12, 1 is one span. */
export function seasonSpans(months: readonly number[]): [number, number][] {
  const has = new Set(months);
  if (has.size >= 12) return [[1, 12]];
  return [...has]
    .filter((month) => !has.has(((month + 10) % 12) + 1))
    .map((first) => {
      let last = first;
      while (has.has((last % 12) + 1)) last = (last % 12) + 1;
      return [first, last];
    });
}

/** How months are written for somebody who may change them. */
export function writeSeason(months: readonly number[]): string {
  return seasonSpans(months)
    .map(([first, last]) => (first === last ? String(first) : `${first}-${last}`))
    .join(", ");
}
