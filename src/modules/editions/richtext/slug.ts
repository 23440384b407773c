import { type Lang, LANGUAGES } from "../../../kernel/languages.ts";

const LIMIT = 80;
const ASCII: ReadonlySet<Lang> = new Set<Lang>(["vi", "en", "fr"]);
const LETTERS: Record<string, string> = { đ: "d", ð: "d", ø: "o", œ: "oe", æ: "ae", ß: "ss", ł: "l", þ: "th", ı: "i" };
/** Words that addresses below a section use for themselves, or may one day. */
const RESERVED: ReadonlySet<string> = new Set([
  ...LANGUAGES,
  "about",
  "api",
  "archive",
  "assets",
  "atom",
  "author",
  "compare",
  "contents",
  "desk",
  "draft",
  "drafts",
  "edit",
  "epub",
  "events",
  "export",
  "feed",
  "feeds",
  "file",
  "files",
  "health",
  "healthz",
  "heritage",
  "history",
  "home",
  "index",
  "invest",
  "json",
  "lang",
  "latest",
  "media",
  "metrics",
  "new",
  "news",
  "null",
  "page",
  "pages",
  "partners",
  "pdf",
  "preview",
  "print",
  "products",
  "readyz",
  "robots",
  "rss",
  "search",
  "section",
  "sitemap",
  "static",
  "tag",
  "tags",
  "topic",
  "topics",
  "undefined",
  "unit",
  "units",
  "version",
  "versions",
  "well-known",
  "xml",
]);

/**
 * The slug of a title: ASCII for Vietnamese, English and French; Chinese, Japanese and Korean keep their script and only Latin letters
 * lose their marks. At most 80 characters, cut between words where there is one. A title without ASCII letters keeps its own script;
 * one without any letter or digit gives an empty string, and the caller must choose.
 */
export function slugify(title: string, lang: Lang): string {
  const folded = fold(title);
  const ascii = ASCII.has(lang) ? joined(folded.match(/[a-z0-9]+/g)) : "";
  return ascii === "" ? joined(folded.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)) : ascii;
}

/** True for slugs that no edition may take: words of our own addresses, and bare numbers (they read as page numbers). */
export function isReservedSlug(slug: string): boolean {
  return slug === "" || RESERVED.has(slug) || /^\p{N}+$/u.test(slug);
}

function fold(title: string): string {
  // Only Latin letters are taken apart: NFD would break Hangul syllables and Japanese voiced marks.
  return title
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\p{Script=Latin}[\p{Script=Latin}\p{Mn}]*/gu, plain)
    .normalize("NFC");
}

function plain(latin: string): string {
  const bare = latin.normalize("NFD").replace(/\p{Mn}/gu, "");
  return bare.replace(/[đðøœæßłþı]/g, (letter) => LETTERS[letter] ?? letter);
}

function joined(words: RegExpMatchArray | null): string {
  let slug = "";
  for (const word of words ?? []) {
    const next = slug === "" ? word : `${slug}-${word}`;
    if ([...next].length > LIMIT) return slug === "" ? [...word].slice(0, LIMIT).join("") : slug;
    slug = next;
  }
  return slug;
}
