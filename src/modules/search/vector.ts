import { fold, normalise, terms } from "./words.ts";

/** PostgreSQL keeps positions up to 16,383 and 255 of them per word. */
const MAX_POSITION = 16_383;
const MAX_PER_WORD = 250;

export type Weighted = { text: string; weight: "A" | "B" | "D" };

/** A tsvector literal of the parts, words as written or folded, with positions and weights. */
export function vectorOf(parts: Weighted[], spelling: "exact" | "folded"): string {
  const places = new Map<string, string[]>();
  let position = 0;
  for (const { text, weight } of parts) {
    for (const term of terms(spelling === "exact" ? normalise(text) : fold(text))) {
      for (const lexeme of term.kind === "word" ? [term.word] : term.pairs) {
        position = Math.min(position + 1, MAX_POSITION);
        const seen = places.get(lexeme) ?? [];
        if (seen.length < MAX_PER_WORD) places.set(lexeme, [...seen, `${position}${weight}`]);
      }
    }
    position = Math.min(position + 1, MAX_POSITION);
  }
  return Array.from(places, ([lexeme, at]) => `'${lexeme.replace(/['\\]/g, "$&$&")}':${at.join(",")}`).join(" ");
}

/** A question as two tsquery literals; null when it holds no word. `plain` = typed without any mark, so that folded words may answer. */
export function queryOf(question: string): { exact: string; folded: string; plain: boolean } | null {
  const exact = terms(normalise(question)).slice(0, 12);
  if (exact.length === 0) return null;
  const folded = terms(fold(question)).slice(0, 12);
  return { exact: clause(exact), folded: clause(folded), plain: normalise(question) === fold(question) };
}

function clause(asked: ReturnType<typeof terms>): string {
  return asked
    .map((term) => {
      if (term.kind === "word") return quote(term.word);
      const [only] = term.pairs;
      // A single character matches any pair that begins with it.
      if (term.pairs.length === 1 && only && Array.from(only).length === 1) return `${quote(only)}:*`;
      return `(${term.pairs.map(quote).join(" <-> ")})`;
    })
    .join(" & ");
}

/** A lexeme as it stands in a literal. */
export const quote = (lexeme: string) => `'${lexeme.replace(/['\\]/g, "$&$&")}'`;
