const TYPED = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/;
const ISO = /^(\d{4})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})$/;
/** As documents write it: 'ngày 01 tháng 3 năm 2026'. */
const WORDS = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/u;

/** Day, month and year as they stand in the text, whether or not there is such a day; null when it is no date at all. */
function parts(typed: string): { day: string; month: string; year: string } | null {
  const text = typed.normalize("NFC").trim().toLocaleLowerCase("vi");
  const [, y, m, d] = ISO.exec(text) ?? [];
  if (y && m && d) return { day: d, month: m, year: y };
  const [, day, month, year] = TYPED.exec(text) ?? WORDS.exec(text) ?? [];
  return day && month && year ? { day, month, year } : null;
}

/**
 * A date as officers write it, day first (`1/7/2025`, `1.7.2025`, `01-07-2025`, `1 tháng 7 năm 2025`, `2025-07-01`), as ISO text; null for what
 * is no date, such as 31/6/2025.
 */
export function readTypedDate(typed: string): string | null {
  const { day = "", month = "", year = "" } = parts(typed) ?? {};
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const instant = new Date(`${text}T00:00:00Z`);
  // JavaScript reads 31 June as 1 July.
  return Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== text ? null : text;
}

/** Why a typed day is none: written as no date is (`form`), or no day of the calendar (`none`, 31/6); null for a day. */
export function dayFault(typed: string): "form" | "none" | null {
  if (readTypedDate(typed) !== null) return null;
  return parts(typed) ? "none" : "form";
}

/** An ISO date as officers write it: `2025-07-01` is `1/7/2025`. Nothing for nothing. */
export function typedDate(iso: string | null | undefined): string {
  const [year, month, day] = (iso ?? "").split("-");
  return year && month && day ? `${Number(day)}/${Number(month)}/${year}` : "";
}
