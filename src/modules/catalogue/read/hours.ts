import { fold } from "#kernel/fold";
import type { Values } from "../values.ts";
import { readLunarDay, writeLunarDay } from "./lunar.ts";
import { type Reading, readAs, type TypingLang, unread } from "./reading.ts";

type Hours = Values["hours"];
const DAYS: Record<string, number> = {
  ...{ t2: 1, t3: 2, t4: 3, t5: 4, t6: 5, t7: 6, cn: 7 },
  ...{ "thu hai": 1, "thu ba": 2, "thu tu": 3, "thu nam": 4, "thu sau": 5, "thu bay": 6, "chu nhat": 7 },
  ...{ mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 },
};
const SHORT = { vi: ["T2", "T3", "T4", "T5", "T6", "T7", "CN"], en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] } as const;
const CLOSED = /^(dong cua|nghi|closed)$/;

/**
 * Opening hours, parts parted by `;`: `T2-T6 07:30-17:00; T7, CN 7h-18h; 8-10/3 âl 05:00-22:00; 1/1 âl đóng cửa`. `hằng ngày` (`daily`) stands for
 * every day; `âl` (`lunar`) makes a part speak of days of the lunar year.
 */
export function readHours(typed: string): Reading<Hours> {
  const hours: Hours = { weekly: [], lunar: [] };
  for (const part of typed
    .normalize("NFC")
    .split(";")
    .map((each) => each.trim())
    .filter(Boolean)) {
    const [, when, clock] =
      /^(.*?)\s*((?:\d{1,2}(?:[:h]\d{0,2})\s*[-–]\s*\d{1,2}(?:[:h]\d{0,2}))|đóng cửa|nghỉ|closed)$/iu.exec(part) ?? [];
    if (clock === undefined || when === undefined) return unread("fact.hours", { part });
    const span = CLOSED.test(fold(clock)) ? null : clockSpan(clock);
    if (span === undefined) return unread("fact.clock", { part });
    if (/\b(al|am lich|lunar)\b/.test(fold(when))) {
      const days = readLunarDay(when.replace(/\(?(âl|âm lịch|lunar)\)?/iu, "").trim());
      if ("why" in days) return unread(days.why);
      hours.lunar.push({ when: days.value, hours: span });
    } else {
      const days = weekdays(when);
      if (!days || !span) return unread("fact.hours", { part });
      hours.weekly.push({ ...span, days });
    }
  }
  return hours.weekly.length + hours.lunar.length === 0 ? unread("fact.hours", { part: typed }) : readAs(hours);
}

function clockSpan(text: string): { opens: string; closes: string } | undefined {
  const [opens, closes] = text.split(/\s*[-–]\s*/).map(clock);
  return opens && closes && opens < closes ? { opens, closes } : undefined;
}

function clock(text: string): string | null {
  const [, hour = "", minute = ""] = /^(\d{1,2})[:h](\d{0,2})$/.exec(text.trim().toLowerCase()) ?? [];
  if (hour === "") return null;
  const told = `${hour.padStart(2, "0")}:${minute.padEnd(2, "0")}`;
  return /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(told) ? told : null;
}

function weekdays(text: string): number[] | null {
  const folded = fold(text).replace(/[:.]$/, "").trim();
  if (folded === "" || /^(hang ngay|hang ngay|ca tuan|moi ngay|daily|every day)$/.test(folded)) return [1, 2, 3, 4, 5, 6, 7];
  const days = new Set<number>();
  for (const part of folded.split(/\s*,\s*/)) {
    const [first, last, more] = part.split(/\s*(?:-|–|\bden\b|\bto\b)\s*/).map((name) => DAYS[name] ?? DAYS[name.slice(0, 3)]);
    if (!first || more !== undefined || (part.match(/-|–|\bden\b|\bto\b/) && !last)) return null;
    for (let day = first; ; day = (day % 7) + 1) {
      days.add(day);
      if (day === (last ?? first)) break;
    }
  }
  return [...days].sort((a, b) => a - b);
}

/** How hours are written for somebody who may change them. */
export function writeHours({ weekly, lunar }: Hours, lang: TypingLang): string {
  const week = weekly.map(({ days, opens, closes }) =>
    days.length === 7
      ? `${lang === "vi" ? "hằng ngày" : "daily"} ${opens}-${closes}`
      : `${days.map((day) => SHORT[lang][day - 1]).join(", ")} ${opens}-${closes}`,
  );
  const moon = lunar.map(
    ({ when, hours }) =>
      `${writeLunarDay(when)} ${lang === "vi" ? "âl" : "lunar"} ${hours ? `${hours.opens}-${hours.closes}` : lang === "vi" ? "đóng cửa" : "closed"}`,
  );
  return [...week, ...moon].join("; ");
}
