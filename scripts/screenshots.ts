// Screenshots for README and the guide, from a running demonstration: node scripts/screenshots.ts ORIGIN
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { totpCode } from "../src/modules/identity/totp.ts";
import { openBrowser } from "../tests/support/browser.ts";

type Shot = { file: string; path: string; role?: string; width?: number; height?: number };

const SHOTS: Shot[] = [
  { file: "portal-home", path: "/en" },
  { file: "portal-article", path: "/en/heritage/xoan-singing" },
  { file: "desk-my-work", path: "/desk", role: "writer" },
  { file: "desk-board", path: "/desk/board", role: "writer" },
  { file: "desk-approve-phone", path: "/desk", role: "approver", width: 390, height: 844 },
  { file: "desk-translate", path: "/desk/board", role: "translator" },
];

const origin = process.argv[2] ?? "http://127.0.0.1:3000";
const accounts = JSON.parse(readFileSync(process.env["XOAN_DEMO_FILE"] ?? "var/demo.json", "utf8")) as {
  role: string;
  email: string;
  password: string;
  totpSecret: string;
}[];
const browser = await openBrowser();
for (const shot of SHOTS) {
  const context = await browser.newContext({ viewport: { width: shot.width ?? 1440, height: shot.height ?? 900 }, deviceScaleFactor: 1 });
  const page = await context.newPage();
  if (shot.role) await signIn(page, shot.role);
  await page.goto(origin + shot.path, { waitUntil: "networkidle" });
  await page.screenshot({ path: `docs/guide/images/${shot.file}.png` });
  await context.close();
}
await browser.close();

async function signIn(page: Page, role: string): Promise<void> {
  const account = accounts.find((each) => each.role === role);
  if (!account) throw new Error(`there is no demonstration account ${role}`);
  await page.goto(`${origin}/desk/sign-in`);
  await page.locator('input[name="email"]').fill(account.email);
  await page.locator('input[name="password"]').fill(account.password);
  await page.locator('button[type="submit"]').first().click();
  await page.locator('input[name="code"]').fill(totpCode(account.totpSecret, new Date()));
  await page.locator('button[type="submit"]').first().click();
  await page.waitForURL((url) => !url.pathname.includes("sign-in"));
}
