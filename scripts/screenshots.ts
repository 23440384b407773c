// Screenshots for README and the guide, from a running demonstration: node scripts/screenshots.ts [ORIGIN]
import { mkdirSync } from "node:fs";
import { readDemoAccounts } from "../src/demonstration.ts";
import type { Role } from "../src/modules/identity/contract.ts";
import { openBrowser } from "../tests/support/browser.ts";
import { signedIn } from "../tests/support/office.ts";

type Shot = { file: string; path: string; role?: Role; phone?: boolean; open?: RegExp };

const SHOTS: Shot[] = [
  { file: "portal-home", path: "/en" },
  { file: "portal-article", path: "/en/heritage/xoan-singing" },
  { file: "desk-my-work", path: "/desk", role: "writer" },
  { file: "desk-board", path: "/desk/board", role: "writer" },
  { file: "desk-approve-phone", path: "/desk", role: "approver", phone: true },
  { file: "desk-translate", path: "/desk/board", role: "translator", open: /Lỗi thời 1 đoạn/ },
];

const server = { origin: process.argv[2] ?? "http://127.0.0.1:3000", accounts: readDemoAccounts(process.env["XOAN_DATA"] ?? "var") };
const folder = "docs/guide/images";
mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
for (const shot of SHOTS) {
  const size = { viewport: shot.phone ? { width: 390, height: 844 } : { width: 1440, height: 900 } };
  const { context, page } = shot.role ? await signedIn(browser, server, shot.role, size) : await fresh(size);
  // Twice: fonts are optional on the first visit and there on the second.
  for (let visit = 0; visit < 2; visit++) await page.goto(server.origin + shot.path, { waitUntil: "networkidle" });
  if (shot.open) {
    await page.getByText(shot.open).first().click();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/desk\/translate\//);
    await page.locator("[data-segment]").first().waitFor();
  }
  await page.screenshot({ path: `${folder}/${shot.file}.png` });
  await context.close();
}
await browser.close();

async function fresh(size: { viewport: { width: number; height: number } }) {
  const context = await browser.newContext(size);
  return { context, page: await context.newPage() };
}
