import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Role } from "../../src/modules/identity/contract.ts";
import { totpCode } from "../../src/modules/identity/totp.ts";
import type { TestServer } from "./server.ts";

const STEP = 30_000;
const lastStep = new Map<string, number>();

/** A code that this account has not used yet: the one of now, the next one, or after a wait the one after. */
export async function freshCode(account: { email: string; totpSecret: string }): Promise<string> {
  const step = Math.max(Math.floor(Date.now() / STEP), (lastStep.get(account.email) ?? 0) + 1);
  lastStep.set(account.email, step);
  // The server takes the code of the next half minute as well, not of a later one.
  const wait = (step - 1) * STEP - Date.now();
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  return totpCode(account.totpSecret, new Date(step * STEP));
}

type State = Awaited<ReturnType<BrowserContext["storageState"]>>;
const kept = new Map<string, State>();

/**
 * A page of one's own in which the demonstration account of a role is signed in. The first of a role signs in with both factors; later ones take
 * over its cookies, because a code is good for one use and the next one is half a minute away. Where the session has ended, it signs in again.
 */
export async function signedIn(
  browser: Browser,
  server: Pick<TestServer, "origin" | "accounts">,
  role: Role,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const key = `${server.origin} ${role}`;
  const state = kept.get(key);
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    ...options,
    ...(state ? { storageState: state } : {}),
  });
  const page = await context.newPage();
  await page.goto(`${server.origin}/desk`);
  if (new URL(page.url()).pathname === "/desk") return { context, page };
  await signIn(page, server, role);
  kept.set(key, await context.storageState());
  return { context, page };
}

async function signIn(page: Page, server: Pick<TestServer, "origin" | "accounts">, role: Role): Promise<void> {
  const account = server.accounts.find((each) => each.role === role);
  if (!account) throw new Error(`there is no demonstration account for ${role}`);
  await page.goto(`${server.origin}/desk/sign-in`);
  await page.locator('input[name="email"]').fill(account.email);
  await page.locator('input[name="password"]').fill(account.password);
  await page.locator('input[name="password"]').press("Enter");
  await page.locator('input[name="code"]').fill(await freshCode(account));
  await page.locator('input[name="code"]').press("Enter");
  await page.waitForURL((url) => url.pathname === "/desk");
}
