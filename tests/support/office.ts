import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Role } from "../../src/modules/identity/contract.ts";
import { totpCode } from "../../src/modules/identity/totp.ts";
import type { TestServer } from "./server.ts";

/** A page of one's own in which the demonstration account of a role has signed in with both factors. */
export async function signedIn(
  browser: Browser,
  server: Pick<TestServer, "origin" | "accounts">,
  role: Role,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const account = server.accounts.find((each) => each.role === role);
  if (!account) throw new Error(`there is no demonstration account for ${role}`);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(`${server.origin}/desk/sign-in`);
  await page.locator('input[name="email"]').fill(account.email);
  await page.locator('input[name="password"]').fill(account.password);
  await page.locator('input[name="password"]').press("Enter");
  await page.locator('input[name="code"]').fill(totpCode(account.totpSecret, new Date()));
  await page.locator('input[name="code"]').press("Enter");
  await page.waitForURL((url) => url.pathname === "/desk");
  return { context, page };
}
