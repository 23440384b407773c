import type { Heading, RichDoc } from "./nodes.ts";
import { slugify } from "./slug.ts";
import { blockText } from "./text.ts";
import { isBlank } from "./walk.ts";

export type HeadingAnchor = { heading: Heading; id: string; level: 2 | 3 | 4; text: string };

/** The headings of a document with their anchors, for a table of contents. Anchors come from the words, unique within the document. */
export function headingAnchors(doc: RichDoc): HeadingAnchor[] {
  const taken: Taken = new Map();
  return doc.content.flatMap((heading) => {
    if (heading.type !== "heading" || isBlank(heading)) return [];
    const text = blockText(heading).replaceAll("\n", " ");
    // `h-` keeps them apart from the page's own ids; folding Latin letters and keeping other scripts is what `zh` slugs do.
    const base = ["h", slugify(text, "zh")].filter(Boolean).join("-");
    const id = unique(taken, base, (n) => `${base}-${n}`);
    return [{ heading, id, level: heading.attrs.level, text }];
  });
}

/** Names in use, each with the last number that was tried for it: thousands of equal names must not cost a search each. */
export type Taken = Map<string, number>;

/** `base`, or its first `numbered` form that is not in use yet; the answer is in use from now on. */
export function unique(taken: Taken, base: string, numbered: (n: number) => string): string {
  let n = taken.get(base) ?? 0;
  let name = base;
  while (taken.has(name)) {
    n += 1;
    name = numbered(n + 1);
  }
  taken.set(base, n);
  if (name !== base) taken.set(name, 0);
  return name;
}
