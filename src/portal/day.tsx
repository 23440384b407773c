import { LANGUAGE_INFO, type Lang } from "../kernel/languages.ts";
import { longDate, shortDate } from "./format.ts";

/** What `lang` must say of words in another language than the page's; nothing when it is the same. */
export function foreign(of: Lang, page: Lang): string | undefined {
  return of === page ? undefined : LANGUAGE_INFO[of].tag;
}

/** A local date is not an instant: noon keeps it on its day in every zone near the province's. */
const noon = (iso: string) => new Date(`${iso}T05:00:00Z`);

/** A local date in a list. */
export function Day({ lang, iso }: { lang: Lang; iso: string }) {
  return <time dateTime={iso}>{shortDate(lang, noon(iso))}</time>;
}

/** A local date as words of a sentence. */
export function dayWords(lang: Lang, iso: string): string {
  return longDate(lang, noon(iso));
}
