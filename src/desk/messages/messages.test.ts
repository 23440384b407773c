import { expect, test } from "vitest";
import { type MessageKey, translator } from "./index.ts";
import { collectionEn } from "./collection.en.ts";
import { collectionVi } from "./collection.vi.ts";

const [en, vi] = [translator("en", "UTC"), translator("vi", "UTC")];

test.each([
  [0, "0 working days late"],
  [1, "1 working day late"],
  [2, "2 working days late"],
  ["1,001", "1,001 working days late"],
])("%s in English takes its word's form", (n, words) => {
  expect(en("collect.late", { n })).toBe(words);
});

test("words around a number follow it, and Vietnamese has one form", () => {
  expect(en("work.state.renew", { n: 1 })).toBe("1 place shows an old fact");
  expect(en("consolidated.owing", { n: 3 })).toBe("3 units have not reported or are not accepted yet");
  expect(vi("collect.late", { n: 1 })).not.toContain("|");
});

test("no English message counts in one form only, and both languages fill the same places", () => {
  const names = (text: string) => [...text.matchAll(/\{(\w+)/g)].map((match) => match[1]).toSorted();
  for (const key of Object.keys(collectionVi) as (keyof typeof collectionVi)[]) {
    expect(names(collectionEn[key]), key).toEqual(names(collectionVi[key]));
    expect(en(key as MessageKey, { n: 1 }), key).not.toMatch(/\b1 (working days|days|units|cells|items|pages|times)\b/);
  }
});
