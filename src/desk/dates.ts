import type { Translate } from "./messages/index.ts";

// Moments are told on the province's clock (`zone` of the words) wherever the officer is.
const parts = (zone: string, at: Date) => {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
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
export function clock(t: Translate, at: Date): string {
  const { hour, minute } = parts(t.zone, at);
  return `${hour}:${minute}`;
}

/** A day: `14/5/2026` in Vietnamese, `14 May 2026` in English. */
export function day(t: Translate, at: Date): string {
  const { year, month, day: number } = parts(t.zone, at);
  if (t.lang === "vi") return `${Number(number)}/${Number(month)}/${year}`;
  return new Intl.DateTimeFormat("en-GB", { timeZone: t.zone, day: "numeric", month: "short", year: "numeric" }).format(at);
}

/** A day with its weekday, for the head of a page. */
export function longDay(t: Translate, at: Date): string {
  const weekday = new Intl.DateTimeFormat(t.lang === "vi" ? "vi-VN" : "en-GB", { timeZone: t.zone, weekday: "long" }).format(at);
  return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)}, ${day(t, at)}`;
}

/** A moment said as people say it: today and yesterday by word, earlier by date. */
export function moment(t: Translate, at: Date, now: Date): string {
  const days = Math.round((dayNumber(t, now) - dayNumber(t, at)) / 86_400_000);
  if (days === 0) return t("when.today", { time: clock(t, at) });
  if (days === 1) return t("when.yesterday", { time: clock(t, at) });
  return `${day(t, at)} ${clock(t, at)}`;
}

function dayNumber(t: Translate, at: Date): number {
  const { year, month, day: number } = parts(t.zone, at);
  return Date.UTC(Number(year), Number(month) - 1, Number(number));
}
