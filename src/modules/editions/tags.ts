import { LANGUAGES } from "../../kernel/languages.ts";

/** Cache tag of everything that shows one document, in any language. */
export const documentTag = (documentId: string): string => `doc:${documentId}`;
/** Cache tag of every list, home page, navigation, feed and sitemap of a language. */
export const listTag = (lang: string): string => `list:${lang}`;

/**
 * Tags to purge when the public face of one edition changes. Lists of the other languages go too:
 * their cards say in how many languages a document exists.
 */
export function purgeTags(documentId: string): string[] {
  return [documentTag(documentId), ...LANGUAGES.map(listTag)];
}
