import { isLang, LANGUAGE_INFO, type Lang } from "../../../kernel/languages.ts";
import { SECTIONS, type Section } from "../contract.ts";
import type { Inline, Mark, RichDoc } from "./nodes.ts";
import { runs } from "./walk.ts";

/** The address of one document in one language */
export type PagePlace = { lang: Lang; section: Section; slug: string };
/** Where a link shall lead; a `lang` says that it leads to another language than it was written for. */
export type LinkFate = { href: string; lang?: Lang };

/** The document that an address of this site names, and what follows its path (`rest`); null for any other address. `origin` is the site's own. */
export function pageOf(href: string, origin: string): (PagePlace & { rest: string }) | null {
  const path = href.startsWith(`${origin}/`) ? href.slice(origin.length) : href;
  const [, lang, word, name, rest = ""] = /^\/([a-z]{2})\/([a-z]+)\/([^/?#]+)([?#].*)?$/.exec(path) ?? [];
  const section = SECTIONS.find((each) => each === word);
  const slug = decoded(name ?? "");
  return isLang(lang) && section && slug ? { lang, section, slug, rest } : null;
}

/** The path of a document's page. */
export function pagePath({ lang, section, slug }: PagePlace): string {
  return `/${lang}/${section}/${encodeURIComponent(slug)}`;
}

/** Every address that the words of a document link to, each once. */
export function linkedAddresses(doc: RichDoc): string[] {
  return [...new Set([...runs(doc)].flat().flatMap((part) => linkOf(part) ?? []))];
}

/**
 * The document with each link as `fateOf` decides: led elsewhere, or (null) only its words. Behind a link that leads to another
 * language stands that language's name, marked as such.
 */
export function withLinks(doc: RichDoc, fateOf: (href: string) => LinkFate | null): RichDoc {
  return deep(doc, (run) =>
    run.flatMap((part, index): Inline[] => {
      const href = linkOf(part);
      if (part.type !== "text" || href === null) return [part];
      const fate = fateOf(href);
      const others = (part.marks ?? []).filter((mark) => mark.type !== "link");
      if (!fate) return [{ ...part, marks: others }];
      const link: Mark = { type: "link", attrs: { href: fate.href } };
      const words: Inline = { ...part, marks: [link, ...others] };
      const next = run[index + 1];
      if (!fate.lang || (next && linkOf(next) === href)) return [words];
      const { tag, endonym } = LANGUAGE_INFO[fate.lang];
      const name: Inline = { type: "text", text: `(${endonym})`, marks: [link, { type: "lang", attrs: { lang: tag } }] };
      return [words, { type: "text", text: " ", marks: [link] }, name];
    }),
  );
}

function linkOf(part: Inline): string | null {
  return part.type === "text" ? (part.marks?.find((mark) => mark.type === "link")?.attrs.href ?? null) : null;
}

/** A copy in which every run of inline content is what `change` makes of it. */
function deep<T extends { type: string; content?: unknown }>(node: T, change: (run: Inline[]) => Inline[]): T {
  if (!Array.isArray(node.content)) return node;
  if (node.type === "paragraph" || node.type === "heading") return { ...node, content: change(node.content as Inline[]) };
  return { ...node, content: (node.content as T[]).map((child) => deep(child, change)) };
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name).normalize("NFC");
  } catch {
    return "";
  }
}
