import { keepHomeZone } from "../kernel/clock.ts";
import { LANGUAGES, type Lang } from "../kernel/languages.ts";
import type { FrontPage, Profile, SiteNames } from "./contract.ts";

let current: Profile | undefined;

/** Says which province this process serves; once, before the first page. */
export function serveProfile(profile: Profile): void {
  current = profile;
  keepHomeZone(profile.timeZone);
}

/** The province that this process serves. @throws Error when none was loaded: a mistake of whoever started the process. */
export function servedProfile(): Profile {
  if (!current) throw new Error("No profile was loaded before it was asked for");
  return current;
}

// A browser holds no profile: the desk's last error page is the one portal page that it may draw.
const inBrowser = () => current === undefined && typeof document !== "undefined";
const UNNAMED: SiteNames = { place: "Xoan", portal: "", owner: "", motto: "" };

/** What the site calls itself: the place, the portal, who answers for it. A language that is not offered gets the source's. */
export function siteNames(lang: Lang): SiteNames {
  if (inBrowser()) return UNNAMED;
  const { names, sourceLanguage } = servedProfile();
  return names[lang] ?? names[sourceLanguage] ?? UNNAMED;
}

/** The name of the place in the language of the province itself, and which language that is. */
export function ownName(): { lang: Lang; name: string } {
  const lang = inBrowser() ? "vi" : servedProfile().sourceLanguage;
  return { lang, name: siteNames(lang).place };
}

/** The words of the front page. @throws Error for a language that the profile does not offer. */
export function frontPage(lang: Lang): FrontPage {
  const words = servedProfile().frontPage[lang];
  if (!words) throw new Error(`The profile has no front page in ${lang}`);
  return words;
}

/** The languages of the portal, in order. */
export function siteLanguages(): readonly Lang[] {
  return inBrowser() ? LANGUAGES : servedProfile().languages;
}

/** The province's own time zone: a date on the portal is the date there. In a browser the reader's. */
export function siteZone(): string | undefined {
  return inBrowser() ? undefined : servedProfile().timeZone;
}
