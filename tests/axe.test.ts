import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeViolations } from "./support/axe.ts";
import { openBrowser } from "./support/browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const PALE =
  '<!doctype html><html lang="en"><title>Pale</title><main><h1>Pale</h1><p style="color:#ccc;background:#fff">Hardly there</p><img src="data:,">';

test.each([
  { rules: {}, found: ["color-contrast", "image-alt"] },
  { rules: { contrast: false }, found: ["image-alt"] },
  { rules: { policed: true }, found: ["color-contrast", "image-alt"] },
])("what every accessibility test rests on finds what is wrong, with $rules", async ({ rules, found }) => {
  const page = await browser.newPage();
  await page.setContent(PALE);
  expect((await axeViolations(page, rules)).map((each) => each.split(":")[0]).sort()).toEqual(found);
  expect(await page.locator("script").count()).toBe(0);
  await page.close();
});
