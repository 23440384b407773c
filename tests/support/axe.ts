import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

type Found = { violations: { id: string; nodes: { html: string }[] }[] };
type Window = { axe: { run(context: unknown, options: object): Promise<Found> }; document: unknown };
/** Contrast is axe's dearest rule and the same in every language: tests of six languages ask for it in two. */
type Rules = {
  contrast?: boolean;
  /** The page keeps its own policy, because the test is about it: the script comes by the debugger, which is slow. */
  policed?: boolean;
};

/**
 * What axe finds on the page as it stands. The page's context must have `bypassCSP`, or no foreign script is let in. Only violations are gathered:
 * describing what is right, and sending half a megabyte of script through the debugger for every page, took most of the browser suites' time.
 */
export async function axeViolations(page: Page, { contrast = true, policed = false }: Rules = {}): Promise<string[]> {
  if (policed) await page.evaluate(axeScript().toString("utf8"));
  else await (await page.addScriptTag({ url: await axeAddress() })).evaluate((tag) => tag.parentNode?.removeChild(tag));
  return page.evaluate(async (contrast) => {
    const { axe, document } = globalThis as unknown as Window;
    const rules = contrast ? {} : { "color-contrast": { enabled: false } };
    const { violations } = await axe.run(document, { resultTypes: ["violations"], selectors: false, rules });
    return violations.map((each) => `${each.id}: ${each.nodes[0]?.html}`);
  }, contrast);
}

const axeScript = () => readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"));

let address: Promise<string> | null = null;

/** Where this process hands out axe's script; the browser keeps it compiled. */
function axeAddress(): Promise<string> {
  address ??= new Promise((resolve, reject) => {
    const script = axeScript();
    const server = createServer((_, answer) =>
      answer.writeHead(200, { "content-type": "text/javascript", "cache-control": "max-age=3600" }).end(script),
    );
    server.once("error", reject).listen(0, "127.0.0.1", () => {
      server.unref();
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/axe.js`);
    });
  });
  return address;
}
