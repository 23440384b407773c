import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const SIDES = "left|right|top|bottom";
const PHYSICAL = new RegExp(
  `(?:^|[;{\\s])((?:(?:scroll-)?(?:margin|padding)|border)-(?:${SIDES})[a-z-]*|${SIDES}|(?:min-|max-)?(?:width|height)|border-(?:top|bottom)-(?:left|right)-radius|float|clear|text-align(?=\\s*:\\s*(?:left|right))|overflow-[xy])\\s*:`,
  "g",
);

/** Declarations that name a side of the screen instead of one of the text; conditions of media queries are no declarations. */
function physical(css: string): string[] {
  const rules = css.replace(/\/\*[\s\S]*?\*\//g, "").replace(/@(?:media|font-face)[^{]*/g, "");
  // Pictures inside addresses have sides of their own.
  return [...rules.replace(/url\("[^"]*"\)/g, "").matchAll(PHYSICAL)].map((match) => match[1] ?? "");
}

test("the check sees what it is there to see", () => {
  expect(physical("a{margin-left:1px;color:red}@media (max-width:3rem){b{text-align:right;left:0}}")).toEqual([
    "margin-left",
    "text-align",
    "left",
  ]);
  expect(physical("a{margin-inline-start:1px;text-align:start;inset-inline-end:0;border-start-end-radius:0}")).toEqual([]);
});

test("the portal's style names sides of the text, so that it holds in either direction of writing", () => {
  const css = readFileSync(path.join(import.meta.dirname, "portal.css"), "utf8");
  // A table too wide for a phone scrolls along its lines, which are horizontal in either direction.
  expect(physical(css)).toEqual(["overflow-x"]);
});
