import type { Lang } from "#kernel/languages";
import type { RichDoc } from "../editions/contract.ts";
import { blockId, factsOf } from "../editions/index.ts";

/** One place of a text that shows a fact: where, which, the words shown, the name of the value that they said, and the sentence around them. */
export type FactUse = { blockId: string; recordId: string; field: string; shown: string; version: string; sentence: string };

/** Sentences are kept this long at most, cut around the fact. */
const LONGEST = 600;

/** Every fact that a text shows, in the order of reading. */
export function factUses(lang: Lang, body: RichDoc): FactUse[] {
  return body.content.flatMap((block) =>
    factsOf(block).map(({ fact, text, at }) => ({
      blockId: blockId(block) ?? "",
      recordId: fact.documentId,
      field: fact.field,
      shown: fact.shown,
      version: fact.version,
      sentence: sentenceAt(lang, text, at),
    })),
  );
}

function sentenceAt(lang: Lang, text: string, at: number): string {
  const found = new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text).containing(at);
  const sentence = found?.segment ?? text;
  if (sentence.length <= LONGEST) return sentence.trim();
  const from = Math.max(0, at - (found?.index ?? 0) - LONGEST / 2);
  return `…${sentence.slice(from, from + LONGEST).trim()}…`;
}
