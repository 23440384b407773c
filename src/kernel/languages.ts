/** The portal's languages; `vi` is the source. `tag` is what `lang` and `hreflang` say. */
export const LANGUAGES = ["vi", "en", "zh", "ja", "ko", "fr"] as const;
export type Lang = (typeof LANGUAGES)[number];

/** Language-neutral facts of a document live in an edition of their own, language `und`. */
export const NEUTRAL = "und";
export type EditionLang = Lang | typeof NEUTRAL;

/** BCP 47 tag and endonym of each language; Chinese is written in simplified characters. */
export const LANGUAGE_INFO: Record<Lang, { tag: string; endonym: string; dir: "ltr" | "rtl"; locale: string }> = {
  vi: { tag: "vi", endonym: "Tiếng Việt", dir: "ltr", locale: "vi-VN" },
  en: { tag: "en", endonym: "English", dir: "ltr", locale: "en-GB" },
  zh: { tag: "zh-Hans", endonym: "简体中文", dir: "ltr", locale: "zh-Hans" },
  ja: { tag: "ja", endonym: "日本語", dir: "ltr", locale: "ja-JP" },
  ko: { tag: "ko", endonym: "한국어", dir: "ltr", locale: "ko-KR" },
  fr: { tag: "fr", endonym: "Français", dir: "ltr", locale: "fr-FR" },
};

/** True when `value` names a portal language. */
export function isLang(value: unknown): value is Lang {
  return typeof value === "string" && (LANGUAGES as readonly string[]).includes(value);
}
