import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DESK_LANGUAGES } from "../../src/desk/messages/index.ts";
import { axeViolations } from "../support/axe.ts";
import { openBrowser } from "../support/browser.ts";
import { signedIn } from "../support/office.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { faultsOf, LOOKS, wear } from "../support/sweep.ts";

let server: TestServer;
let browser: Browser;
const PHONE = { width: 390, height: 844 };

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** The first address of a kind that a role is offered on a page. */
async function offered(page: Page, from: string, kind: string): Promise<string> {
  await page.goto(server.origin + from);
  const address = await page.locator(`main a[href^="/desk/${kind}/"]`).first().getAttribute("href");
  return address?.replace(/#.*/, "") ?? "";
}

/** Every screen a role works on, as path; the ones of one article are found as the role would find them. */
async function screens(role: string, page: Page): Promise<string[]> {
  if (role === "administrator") return ["/desk/people", "/desk/units", "/desk/audit", "/desk/mail", "/desk/keys"];
  if (role === "translator") return [await offered(page, "/desk", "translate")];
  if (role !== "writer") {
    const review = await offered(page, "/desk", "review");
    return [review, `${review}?tab=sign`];
  }
  const edit = await offered(page, "/desk", "edit");
  return [
    "/desk",
    "/desk/board",
    "/desk/new",
    "/desk/account",
    "/desk/help",
    edit,
    edit.replace("edit", "preview"),
    await offered(page, "/desk/board", "history"),
  ];
}

async function speak(context: BrowserContext, lang: string): Promise<void> {
  await context.addCookies([{ name: "xoan_desk_lang", value: lang, url: server.origin }]);
}

describe("desk", () => {
  it.each(DESK_LANGUAGES)("signs in on an accessible page in %s", async (lang) => {
    const context = await browser.newContext({ bypassCSP: true, viewport: PHONE });
    await speak(context, lang);
    const page = await context.newPage();
    for (const path of ["/desk/sign-in", "/desk/forgot"]) {
      await page.goto(server.origin + path);
      await page.waitForSelector(`html[lang="${lang}"]`);
      expect([path, await axeViolations(page)]).toEqual([path, []]);
    }
    await context.close();
  });

  it.each(["writer", "translator", "clearance_officer", "publisher", "administrator"] as const)(
    "every screen of the %s is accessible, fits and is quiet",
    async (role) => {
      const page = (await signedIn(browser, server, role, { bypassCSP: true })).page;
      const problems: string[] = [];
      page.on("console", (message) => message.type() === "error" && problems.push(`${page.url()}: ${message.text()}`));
      page.on("pageerror", (error) => problems.push(`${page.url()}: ${error.message}`));
      const paths = await screens(role, page);
      for (const look of LOOKS) {
        await wear(page, server.origin, look);
        for (const path of paths) problems.push(...(await faultsOf(page, server.origin + path, look)));
      }
      await page.close();
      expect(problems).toEqual([]);
    },
    120_000,
  );

  it("clears with the checklist, approves and takes it back within the minute, on a phone", async () => {
    const officer = (await signedIn(browser, server, "clearance_officer")).page;
    await officer.setViewportSize(PHONE);
    const review = await offered(officer, "/desk", "review");
    await officer.goto(server.origin + review, { waitUntil: "networkidle" });
    const primary = (page: Page) => page.locator(".dk-bar button").last();
    await primary(officer).click();
    await primary(officer).click();
    expect(await officer.evaluate("document.activeElement.id")).toBe("check-secret");
    for (const box of await officer.locator(".dk-check input").all()) await box.check();
    await primary(officer).click();
    await officer.waitForURL(`${server.origin}/desk`);
    const publisher = (await signedIn(browser, server, "publisher")).page;
    await publisher.setViewportSize(PHONE);
    await publisher.goto(server.origin + review, { waitUntil: "networkidle" });
    await primary(publisher).click();
    await publisher.waitForURL(`${server.origin}/desk`);
    await publisher.locator(".dk-toast button").click();
    await publisher.locator(".dk-toast:not(:has(button))").waitFor();
    await publisher.goto(server.origin + review, { waitUntil: "networkidle" });
    expect(await primary(publisher).isVisible()).toBe(true);
  }, 60_000);
});
