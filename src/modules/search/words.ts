// Kept on this face too: every file of this module takes its words from here.
export { fold, normalise } from "#kernel/fold";

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]/u;
const RUNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]+|[\p{L}\p{M}\p{N}]+/gu;
/** Longest word kept; a longer run is noise and would not fit a lexeme. */
const MAX_WORD = 60;

/** A word, or a run of Chinese, Japanese or Korean that is looked up by pairs of characters. */
export type Term = { kind: "word"; word: string } | { kind: "run"; pairs: string[] };

/** Cuts normalised text into terms. */
export function terms(text: string): Term[] {
  return Array.from(
    text.matchAll(RUNS),
    ([run]): Term => (CJK.test(run) ? { kind: "run", pairs: pairs(run) } : { kind: "word", word: run.slice(0, MAX_WORD) }),
  );
}

function pairs(run: string): string[] {
  const characters = Array.from(run);
  if (characters.length === 1) return characters;
  return characters.slice(0, -1).map((character, i) => character + characters[i + 1]);
}
