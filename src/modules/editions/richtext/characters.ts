/**
 * Characters that never belong in stored words: controls, overrides of the reading direction (they can make a sentence read as
 * another one), halves of a surrogate pair and code points that are no characters (XML refuses both). The marks LRM, RLM and ALM stay.
 */
const FORBIDDEN = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069]/gu;
const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const WHITE_SPACE = /[\s\u00A0]+/g;
/** Letters by category that draw nothing: Hangul fillers and the empty Braille cell. */
const BLANK = /[\p{Z}\p{C}\u115F\u1160\u3164\uFFA0\u2800]/gu;

/** Words as they are stored: Unicode NFC, no control or bidi override, line breaks turned into spaces. Cleaning twice changes nothing. */
export function cleanText(text: string): string {
  return text.replace(LINE_BREAKS, " ").replace(FORBIDDEN, "").normalize("NFC");
}

/** `cleanText` for a field of one line: white space collapsed, no white space at the ends. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(WHITE_SPACE, " ").trim();
}

/** Why a title is refused: nothing visible, only accents without a letter, more than 300 characters. */
export type TitleReason = "empty" | "only-marks" | "too-long";

export const TITLE_LIMIT = 300;

/** A title as it is stored, or the reason why it cannot be one. Length counts code points after cleaning. */
export function cleanTitle(text: string): { ok: true; title: string } | { ok: false; reason: TitleReason } {
  const title = cleanLine(text);
  const visible = title.replace(BLANK, "");
  if (visible === "") return { ok: false, reason: "empty" };
  if (/^\p{M}+$/u.test(visible)) return { ok: false, reason: "only-marks" };
  if (title.length > TITLE_LIMIT && [...title].length > TITLE_LIMIT) return { ok: false, reason: "too-long" };
  return { ok: true, title };
}
