import { LANGUAGE_INFO, type EditionLang, isLang } from "#kernel/languages";
import type { Translate } from "./messages/index.ts";

/** The name of a content language in the interface language. */
export function langName(t: Translate, lang: EditionLang): string {
  return isLang(lang) ? t(`lang.${lang}`) : t("lang.und");
}

/** The `lang` attribute for words of an edition. */
export function langTag(lang: EditionLang): string | undefined {
  return isLang(lang) ? LANGUAGE_INFO[lang].tag : undefined;
}

/** Title of the browser's tab. */
export function pageTitle(title: string): { title: string }[] {
  return [{ title: `${title} · Xoan` }, { name: "robots", content: "noindex" } as never];
}
