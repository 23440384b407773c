import type { Translate } from "../messages/index.ts";

/** An ISO date as officers write it: `14/5/2025`, in English `14 May 2025`; within `year` the year is left out. */
export function isoDay(t: Translate, iso: string, year?: number): string {
  const [y, m, d] = iso.split("-").map(Number);
  if (y === undefined || m === undefined || d === undefined) return iso;
  const short = y === year;
  if (t.lang === "vi") return short ? `${d}/${m}` : `${d}/${m}/${y}`;
  return new Intl.DateTimeFormat("en-GB", {
    timeZone: "UTC",
    day: "numeric",
    month: "short",
    ...(short ? {} : { year: "numeric" }),
  }).format(new Date(Date.UTC(y, m - 1, d)));
}

/** Whole đồng with separators: `480.000.000 đ`. */
export function dong(t: Translate, amount: number): string {
  return `${number(t, amount)} đ`;
}

/** Millions of đồng with at most one decimal, as tables of plans show money. */
export function millions(t: Translate, amount: number): string {
  return new Intl.NumberFormat(t.lang === "vi" ? "vi-VN" : "en-GB", { maximumFractionDigits: 1 }).format(amount / 1_000_000);
}

/** A number in the officer's language. */
export function number(t: Translate, amount: number): string {
  return new Intl.NumberFormat(t.lang === "vi" ? "vi-VN" : "en-GB").format(amount);
}

/** A day as it stands in a field where days are typed: `30/6/2025`; nothing for none. */
export function plainDay(iso: string | null): string {
  return iso === null ? "" : iso.split("-").map(Number).toReversed().join("/");
}

/** How large a file is, in kilobytes or megabytes. */
export function sizeWords(t: Translate, bytes: number): string {
  const megabytes = bytes / 1024 / 1024;
  const format = new Intl.NumberFormat(t.lang === "vi" ? "vi-VN" : "en-GB", { maximumFractionDigits: megabytes < 1 ? 0 : 1 });
  return megabytes < 1 ? `${format.format(Math.max(1, bytes / 1024))} KB` : `${format.format(megabytes)} MB`;
}

/** A month in words: `Tháng 5/2025`, `May 2025`. */
export function monthName(t: Translate, month: string): string {
  if (t.lang === "vi") return `Tháng ${Number(month.slice(5, 7))}/${month.slice(0, 4)}`;
  return new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", month: "long", year: "numeric" }).format(
    new Date(`${month.slice(0, 7)}-01T00:00:00Z`),
  );
}
