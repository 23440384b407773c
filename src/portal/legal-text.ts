/** About a thousand words: one page of a long text stays light. */
const PAGE_CHARS = 6_000;
type Line = { key: string; words: string };

/** The paragraphs of a text, gathered into pages; an empty text has none. A paragraph is never cut. */
export function pagesOf(text: string): Line[][] {
  const pages: Line[][] = [];
  let room = 0;
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const words = raw.trim();
    if (words === "") continue;
    if (room < words.length) {
      pages.push([]);
      room = PAGE_CHARS;
    }
    pages.at(-1)?.push({ key: `p${index}`, words });
    room -= words.length;
  }
  return pages;
}
