import { blockText } from "./text.ts";
import type { Heading, RichDoc } from "./nodes.ts";
import { slugify } from "./slug.ts";
import { isBlank } from "./walk.ts";

export type HeadingAnchor = { heading: Heading; id: string; level: 2 | 3 | 4; text: string };

/** The headings of a document with their anchors, for a table of contents. Anchors come from the words, unique within the document. */
export function headingAnchors(doc: RichDoc): HeadingAnchor[] {
  const taken = new Set<string>();
  return doc.content.filter((block) => block.type === "heading" && !isBlank(block)).map((block) => {
    const heading = block as Heading;
    const text = blockText(heading).replaceAll("\n", " ");
    // `h-` keeps them apart from the page's own ids; folding Latin letters and keeping other scripts is what `zh` slugs do.
    const base = ["h", slugify(text, "zh")].filter(Boolean).join("-");
    let id = base;
    for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
    taken.add(id);
    return { heading, id, level: heading.attrs.level, text };
  });
}
