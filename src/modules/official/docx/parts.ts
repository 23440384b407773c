import type { RichText } from "../contract.ts";
import { run } from "./xml.ts";

/** Pictures, list numberings and counters that pieces of one document share while it is written. */
export type Parts = {
  images: { name: string; bytes: Uint8Array }[];
  /** One entry for each list: its format and where it starts. */
  lists: { style: "dash" | "plus" | "number" | "letter"; start: number }[];
  tables: number;
  figures: number;
};

/** What a document begins with. */
export function emptyParts(): Parts {
  return { images: [], lists: [], tables: 0, figures: 0 };
}

/** Runs of a sentence or of its spans. */
export function richRuns(text: RichText): string {
  return typeof text === "string" ? run(text) : text.map(({ text: words, bold, italic }) => run(words, { bold, italic })).join("");
}

/** The sentence ending with the closing mark './.' instead of its own stop. */
export function closed(text: RichText): RichText {
  const close = (words: string) => `${words.replace(/\s*(\.\/\.|[.;,])\s*$/, "")}./.`;
  if (typeof text === "string") return close(text);
  return text.map((span, at) => (at === text.length - 1 ? { ...span, text: close(span.text) } : span));
}
