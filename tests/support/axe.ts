import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Run = { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };

/** What axe finds on the page as it stands. The page's context must have `bypassCSP`, or the portal lets no script in. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => (globalThis as unknown as Run).axe.run());
  return violations.map((each) => `${each.id}: ${each.nodes[0]?.html}`);
}
