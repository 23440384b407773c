import { sql } from "drizzle-orm";
import type { Queryable } from "../../kernel/db.ts";
import type { Lang } from "../../kernel/languages.ts";
import { quote } from "./vector.ts";
import { fold, normalise, type Term, terms } from "./words.ts";

/** Titles that are compared word by word, and terms of a question that are looked at: what a wrong question may cost is bounded. */
const TITLES = 200;
const TERMS = 6;

/**
 * 'Did you mean': the asked words, each replaced by the nearest of one and the same published title, so that the suggestion
 * finds something. Null when a word has none near it, or when nothing would change.
 */
export async function suggest(db: Queryable, lang: Lang, question: string): Promise<string | null> {
  const asked = terms(fold(question)).slice(0, TERMS);
  if (asked.length === 0) return null;
  const [best] = (await titlesNear(db, lang, asked))
    .flatMap((title) => rewrite(asked, terms(title.normalize("NFC").toLowerCase())) ?? [])
    .sort((a, b) => a.far - b.far);
  return best && normalise(best.text) !== normalise(question).trim() ? best.text : null;
}

async function titlesNear(db: Queryable, lang: Lang, asked: Term[]): Promise<string[]> {
  const words = asked.flatMap((term) => (term.kind === "word" ? [term.word] : [])).join(" ");
  const pairs = asked.flatMap((term) => (term.kind === "run" ? term.pairs.map((pair) => `${quote(pair)}:A`) : []));
  const { rows } = await db.execute<{ title: string }>(
    pairs.length > 0
      ? sql`select title from search.entry where lang = ${lang} and folded @@ ${pairs.join(" | ")}::tsquery limit ${TITLES}`
      : sql`select title from search.titles_near(${lang}, ${words}, ${TITLES})`,
  );
  return rows.map((row) => row.title);
}

type Near = { text: string; far: number };

/** The question in the words of one title; null when one of its terms is not near any of them. */
function rewrite(asked: Term[], title: Term[]): Near | null {
  const found = asked.map((term) => nearest(term, title));
  if (found.some((each) => each === null)) return null;
  return { text: found.map((each) => each?.text).join(" "), far: found.reduce((sum, each) => sum + (each?.far ?? 0), 0) };
}

function nearest(term: Term, title: Term[]): Near | null {
  const wanted = textOf(term);
  const length = Array.from(wanted).length;
  const candidates = title.flatMap((each) =>
    each.kind !== term.kind ? [] : each.kind === "word" ? [each.word] : stretches(textOf(each), length),
  );
  const allowed = Math.max(1, Math.floor(length / 3));
  let best: Near | null = null;
  for (const text of candidates) {
    const far = distance(Array.from(wanted), Array.from(fold(text)));
    if (far <= allowed && far < length && (best === null || far < best.far)) best = { text, far };
  }
  return best;
}

const textOf = (term: Term) =>
  term.kind === "word" ? term.word : term.pairs.map((pair, i) => (i === 0 ? pair : Array.from(pair).at(-1))).join("");

/** Stretches of a run that are about as long as what was asked, those of the same length first. */
function stretches(run: string, length: number): string[] {
  const characters = Array.from(run);
  return [length, length - 1, length + 1].flatMap((size) =>
    size < 1
      ? []
      : Array.from({ length: Math.max(0, characters.length - size + 1) }, (_, from) => characters.slice(from, from + size).join("")),
  );
}

/** Letters to change, add, leave out, or swap with their neighbour. */
function distance(a: readonly string[], b: readonly string[]): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let far = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) far = Math.min(far, (before[j - 2] ?? 0) + 1);
      row.push(far);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
