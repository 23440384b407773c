const TYPED = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/;
const ISO = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/;

/** A date as officers write it, day first (`1/7/2025`), as ISO text; null for what is no date, such as 31/6/2025. */
export function readTypedDate(typed: string): string | null {
  const iso = ISO.exec(typed);
  const [, day = "", month = "", year = ""] = iso ? [null, iso[3], iso[2], iso[1]] : (TYPED.exec(typed) ?? []);
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const instant = new Date(`${text}T00:00:00Z`);
  // JavaScript reads 31 June as 1 July.
  return Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== text ? null : text;
}

/** An ISO date as officers write it: `2025-07-01` is `1/7/2025`. Nothing for nothing. */
export function typedDate(iso: string | null | undefined): string {
  const [year, month, day] = (iso ?? "").split("-");
  return year && month && day ? `${Number(day)}/${Number(month)}/${year}` : "";
}
