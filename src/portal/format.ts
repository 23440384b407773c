import { LANGUAGE_INFO, type Lang } from "../kernel/languages.ts";
import { siteZone } from "../profile/current.ts";

/** Names of languages inside a sentence of another language, lower-cased as that language wants. */
const LANGUAGE_NAMES: Partial<Record<Lang, Partial<Record<Lang, string>>>> = {
  vi: { vi: "tiếng Việt", en: "tiếng Anh", zh: "tiếng Trung", ja: "tiếng Nhật", ko: "tiếng Hàn", fr: "tiếng Pháp" },
  fr: { vi: "vietnamienne", en: "anglaise", zh: "chinoise", ja: "japonaise", ko: "coréenne", fr: "française" },
};

/** A date in full, in the reader's language: '21 November 2026'. */
export function longDate(lang: Lang, date: Date): string {
  const text = new Intl.DateTimeFormat(LANGUAGE_INFO[lang].locale, { dateStyle: "long", timeZone: siteZone() }).format(date);
  // Vietnamese says 'năm' before the year; the locale's own long style has a comma there.
  return lang === "vi" ? text.replace(", ", " năm ") : text;
}

/** A date for lists; Vietnamese readers expect digits, its medium style abbreviates 'tháng' oddly. */
export function shortDate(lang: Lang, date: Date): string {
  const style: Intl.DateTimeFormatOptions = lang === "vi" ? { day: "2-digit", month: "2-digit", year: "numeric" } : { dateStyle: "medium" };
  return new Intl.DateTimeFormat(LANGUAGE_INFO[lang].locale, { ...style, timeZone: siteZone() }).format(date);
}

/** A moment with its zone named, for signatures. */
export function moment(lang: Lang, date: Date): string {
  const time = new Intl.DateTimeFormat(LANGUAGE_INFO[lang].locale, {
    hour: "2-digit",
    minute: "2-digit",
    timeZone: siteZone(),
    timeZoneName: "shortOffset",
  });
  return `${shortDate(lang, date)}, ${time.format(date)}`;
}

/** The local calendar date as `YYYY-MM-DD`, for `<time datetime>`. */
export function isoDate(date: Date): string {
  return new Intl.DateTimeFormat("en-CA", { year: "numeric", month: "2-digit", day: "2-digit", timeZone: siteZone() }).format(date);
}

/** The local year, for the year filter. */
export function localYear(date: Date): number {
  return Number(isoDate(date).slice(0, 4));
}

/** A number with the separators of the language. */
export function number(lang: Lang, value: number): string {
  return new Intl.NumberFormat(LANGUAGE_INFO[lang].locale).format(value);
}

/** A size as readers of the language write it; nobody needs single bytes. */
export function bytes(lang: Lang, size: number): string {
  const megabytes = size / 1024 / 1024;
  return megabytes < 1 ? `${number(lang, Math.max(1, Math.round(size / 1024)))} KB` : `${number(lang, Math.round(megabytes * 10) / 10)} MB`;
}

/** What `lang` calls the language `other`. */
export function languageName(lang: Lang, other: Lang): string {
  const own = LANGUAGE_NAMES[lang]?.[other];
  return (
    own ??
    new Intl.DisplayNames([LANGUAGE_INFO[lang].locale], { type: "language", languageDisplay: "standard" }).of(other) ??
    LANGUAGE_INFO[other].endonym
  );
}

/** Minutes to read a text: 220 words, or 450 characters of a script written without spaces, a minute. */
export function readingMinutes(lang: Lang, text: string): number {
  const units = lang === "zh" || lang === "ja" ? text.replace(/\s/g, "").length / 450 : text.split(/\s+/).filter(Boolean).length / 220;
  return Math.max(1, Math.round(units));
}

/** A month of a year, `2027-02`, as a heading or a link begins: with a capital. */
export function monthAlone(lang: Lang, month: string): string {
  const [first = "", ...rest] = monthOfYear(lang, month);
  return first.toLocaleUpperCase(LANGUAGE_INFO[lang].locale) + rest.join("");
}

/** A month of a year, `2027-02`, in words. */
export function monthOfYear(lang: Lang, month: string): string {
  const [year = "", number = ""] = month.split("-");
  if (lang === "vi") return `tháng ${Number(number)} năm ${year}`;
  return new Intl.DateTimeFormat(LANGUAGE_INFO[lang].locale, { year: "numeric", month: "long", timeZone: "UTC" }).format(
    new Date(`${month}-15T00:00:00Z`),
  );
}

/** Days from one to another, both included, in words. */
export function spanOfDays(lang: Lang, { from, to }: { from: string; to: string }): string {
  const format = new Intl.DateTimeFormat(LANGUAGE_INFO[lang].locale, { dateStyle: "long", timeZone: "UTC" });
  const text = format.formatRange(new Date(`${from}T12:00:00Z`), new Date(`${to}T12:00:00Z`));
  return lang === "vi" ? text.replaceAll(", ", " năm ") : text;
}
