import type { Translate } from "../messages/index.ts";

/** The weekday of an ISO date by its whole name: `Thứ Sáu`, `Friday`. */
export function weekday(t: Translate, iso: string): string {
  const name = new Intl.DateTimeFormat(t.lang === "vi" ? "vi-VN" : "en-GB", { timeZone: "UTC", weekday: "long" }).format(new Date(iso));
  return name.charAt(0).toUpperCase() + name.slice(1);
}
