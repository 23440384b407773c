import { expect, test } from "vitest";
import { profile } from "../../profiles/phu-tho/profile.ts";
import { serveProfile } from "../profile/current.ts";
import { isoDate, languageName, longDate, moment, readingMinutes, shortDate } from "./format.ts";

serveProfile(profile);

// 20 November in London, already the 21st in the province.
const LATE = new Date("2026-11-20T18:30:00Z");

test("dates are those of the province, not of the server", () => {
  expect(isoDate(LATE)).toBe("2026-11-21");
  expect(longDate("en", LATE)).toBe("21 November 2026");
  expect(longDate("vi", LATE)).toBe("21 tháng 11 năm 2026");
  expect(shortDate("vi", LATE)).toBe("21/11/2026");
});

test("a moment names its zone", () => {
  expect(moment("en", LATE)).toMatch(/01:30.*GMT\+7/);
});

test("languages are named as a sentence wants them", () => {
  expect(languageName("vi", "ko")).toBe("tiếng Hàn");
  expect(languageName("en", "vi")).toBe("Vietnamese");
  expect(languageName("fr", "vi")).toBe("vietnamienne");
});

test("scripts without spaces are measured in characters", () => {
  expect(readingMinutes("ja", "あ".repeat(1350))).toBe(3);
  expect(readingMinutes("en", "word ".repeat(660))).toBe(3);
  expect(readingMinutes("en", "")).toBe(1);
});
