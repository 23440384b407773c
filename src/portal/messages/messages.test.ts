import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LANGUAGES } from "../../kernel/languages.ts";
import { messages } from "./index.ts";

const ALLOWED_DEBT = 0;

test("no text still waits for its translation", () => {
  const marks = LANGUAGES.flatMap((lang) => [
    ...readFileSync(new URL(`${lang}.ts`, import.meta.url), "utf8").matchAll(/\buntranslated\(/g),
  ]);
  expect(marks).toHaveLength(ALLOWED_DEBT);
});

test.each(LANGUAGES.filter((lang) => lang !== "vi"))("%s copies no sentence of the Vietnamese source", (lang) => {
  const source = new Map(Object.entries(messages("vi")));
  const same = Object.entries(messages(lang)).filter(
    ([key, text]) => typeof text === "string" && /\p{L}/u.test(text) && text === source.get(key),
  );
  expect(same.map(([key]) => key)).toEqual([]);
});

test("French puts a narrow no-break space before its high punctuation", () => {
  const strings = (value: unknown): string[] =>
    typeof value === "string" ? [value] : typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [];
  const texts = strings(messages("fr"));
  expect(texts.length).toBeGreaterThan(120);
  expect(texts.filter((text) => /[^\u202f\u00a0][;:!?»]/u.test(text))).toEqual([]);
});
