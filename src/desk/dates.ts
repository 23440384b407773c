import type { Translate } from "./messages/index.ts";

/** The province's clock; deadlines and times of the desk are read on it wherever the officer is. */
const ZONE = "Asia/Ho_Chi_Minh";

const parts = (at: Date) => {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: ZONE,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return Object.fromEntries(format.formatToParts(at).map((part) => [part.type, part.value])) as Record<
    "year" | "month" | "day" | "hour" | "minute",
    string
  >;
};

/** Hours and minutes: `09:42`. */
export function clock(at: Date): string {
  const { hour, minute } = parts(at);
  return `${hour}:${minute}`;
}

/** A day: `14/5/2026` in Vietnamese, `14 May 2026` in English. */
export function day(t: Translate, at: Date): string {
  const { year, month, day: number } = parts(at);
  if (t.lang === "vi") return `${Number(number)}/${Number(month)}/${year}`;
  return new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, day: "numeric", month: "short", year: "numeric" }).format(at);
}

/** A day with its weekday, for the head of a page. */
export function longDay(t: Translate, at: Date): string {
  const weekday = new Intl.DateTimeFormat(t.lang === "vi" ? "vi-VN" : "en-GB", { timeZone: ZONE, weekday: "long" }).format(at);
  return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)}, ${day(t, at)}`;
}

/** A moment said as people say it: today and yesterday by word, earlier by date. */
export function moment(t: Translate, at: Date, now: Date): string {
  const days = Math.round((dayNumber(now) - dayNumber(at)) / 86_400_000);
  if (days === 0) return t("when.today", { time: clock(at) });
  if (days === 1) return t("when.yesterday", { time: clock(at) });
  return `${day(t, at)} ${clock(at)}`;
}

function dayNumber(at: Date): number {
  const { year, month, day: number } = parts(at);
  return Date.UTC(Number(year), Number(month) - 1, Number(number));
}
