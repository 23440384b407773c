import { fold, normalise, terms } from "./words.ts";

const AROUND = 90;

/** Escapes text for HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.codePointAt(0)};`);
}

/** The stretch of `text` around the first asked word, as safe HTML with the asked words in <mark>. */
export function snippet(text: string, question: string, plain: boolean): string {
  const spell = plain ? fold : normalise;
  const needles = terms(spell(question)).map((term) => (term.kind === "word" ? term.word : joinPairs(term.pairs)));
  const spans = findWords(text, needles, spell);
  const first = spans[0]?.[0] ?? 0;
  const from = Math.max(0, first - AROUND);
  const to = Math.min(text.length, first + 2 * AROUND);
  let html = from > 0 ? "…" : "";
  let at = from;
  for (const [start, end] of spans) {
    if (start < at || end > to) continue;
    html += `${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at, to)) + (to < text.length ? "…" : "");
}

function joinPairs(pairs: string[]): string {
  return pairs.map((pair, i) => (i === 0 ? pair : Array.from(pair).at(-1))).join("");
}

/** Where the needles stand in the text, word by word; runs without spaces are searched inside. */
function findWords(text: string, needles: string[], spell: (text: string) => string): [number, number][] {
  const spans: [number, number][] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}ー々]+/gu)) {
    const spelt = spell(match[0]);
    for (const needle of needles) {
      const start = match.index;
      if (spelt === needle) spans.push([start, start + match[0].length]);
      else if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(needle)) {
        const inside = match[0].indexOf(needle);
        if (inside >= 0) spans.push([start + inside, start + inside + needle.length]);
      }
    }
  }
  return spans.sort((a, b) => a[0] - b[0]);
}
