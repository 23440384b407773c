import type { Lang } from "#kernel/languages";
import { profile } from "../../profiles/phu-tho/profile.ts";

/** What the site calls itself in a language: the province, the portal, and who answers for it. */
export function siteNames(lang: Lang): { place: string; portal: string; owner: string } {
  return profile.names[lang];
}
