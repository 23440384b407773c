import { expect, test } from "vitest";
import { LANGUAGES } from "./languages.ts";
import { preferredLanguage } from "./languageChoice.ts";

test.each([
  ["ko-KR,ko;q=0.9,en;q=0.5", "ko"],
  ["de,fr;q=0.4,ja;q=0.8", "ja"],
  ["zh-TW", "zh"],
  ["en;q=0,vi;q=0.1", "vi"],
  ["EN-us", "en"],
  ["de, it;q=0.9", null],
  ["*", null],
  ["", null],
  [null, null],
  [";;;,q=,,en;q=abc", "en"],
  ["x".repeat(5000), null],
])("%s leads to %s", (header, lang) => {
  expect(preferredLanguage(header, LANGUAGES)).toBe(lang);
});

test("a language that this portal does not offer is passed over", () => {
  expect(preferredLanguage("ko,fr;q=0.4", ["vi", "fr"])).toBe("fr");
});
