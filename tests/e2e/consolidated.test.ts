import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { sql } from "drizzle-orm";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { DESK_LANGUAGES } from "../../src/desk/messages/index.ts";
import { canRenderPdf, checkDocx } from "../../src/modules/official/index.ts";
import { axeViolations } from "../support/axe.ts";
import { openBrowser } from "../support/browser.ts";
import { signedIn } from "../support/office.ts";
import { startServer, type TestServer } from "../support/server.ts";

let server: TestServer;
let browser: Browser;
let address: string;
let planner: { context: BrowserContext; page: Page };
let second: { context: BrowserContext; page: Page };
const problems: string[] = [];
const SOON = { timeout: 20_000, interval: 100 };

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  const { db } = server.database;
  // A second person of the collecting unit.
  await db.execute(sql`
    insert into identity.role_grant (person_id, role, granted_at) select p.id, 'planner', now()
    from identity.person p where p.demo and p.email = ${server.accounts.find(({ role }) => role === "translator")?.email ?? ""}`);
  const { rows } = await db.execute<{ id: string }>(sql`select id from reports.consolidation where state = 'draft'`);
  address = `${server.origin}/desk/reports/consolidated/${rows[0]?.id}`;
  planner = await signedIn(browser, server, "planner", { bypassCSP: true, acceptDownloads: true });
  second = await signedIn(browser, server, "translator", { bypassCSP: true });
  for (const { page } of [planner, second]) page.on("pageerror", (error) => problems.push(error.message));
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const part = (page: Page, index = 0) => page.locator("section.dk-question").nth(index);
const words = (page: Page, index = 0) => part(page, index).locator("textarea");
const stored = async () => {
  const { rows } = await server.database.db.execute<{ body: string[] }>(
    sql`select body from reports.consolidation_section s join reports.consolidation c on c.id = s.consolidation_id where c.id = ${address.slice(-36)} order by position`,
  );
  return rows.map(({ body }) => body.join("\n"));
};
/** Opens a page that tells who is here; once it does, it answers to keys. */
async function opened(page: Page, at = address): Promise<void> {
  const beat = page.waitForResponse((response) => response.url().endsWith("/desk/here"));
  await page.goto(at);
  await beat;
}

async function typed(page: Page, sentence: string): Promise<void> {
  await words(page).focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(sentence);
}

it("holds one section for one person, tells the other, hands over, and shows both texts when they cross", async () => {
  const [one, other] = [planner.page, second.page];
  await opened(one);
  await typed(one, "\nCâu của người thứ nhất.");
  await expect.poll(async () => (await stored())[0], SOON).toContain("Câu của người thứ nhất.");
  await opened(other);
  await part(other).locator(".dk-alert button").waitFor();
  expect(await words(other).getAttribute("readonly")).not.toBeNull();
  expect(await words(other, 1).getAttribute("readonly")).toBeNull();
  await expect.poll(() => one.locator(".dk-footer").innerText(), SOON).toContain("Đang mở");
  await part(other).locator(".dk-alert button").click();
  await expect.poll(() => words(other).getAttribute("readonly"), SOON).toBeNull();
  // The first still types before it hears: what it typed stays, and what stands there is left alone.
  await typed(other, "\nCâu của người thứ hai.");
  await expect.poll(async () => (await stored())[0], SOON).toContain("Câu của người thứ hai.");
  await part(one).locator(".dk-alert button").first().waitFor({ timeout: 25_000 });
  await expect.poll(() => words(one).inputValue(), SOON).toContain("Câu của người thứ hai.");
}, 90_000);

it("keeps what was typed without a connection, over a reload, and stores it when there is one", async () => {
  const { page, context } = second;
  await opened(page);
  await context.setOffline(true);
  await typed(page, "\nCâu gõ khi mất mạng.");
  await part(page).locator("[role=status]", { hasText: "Mất kết nối" }).waitFor({ timeout: 25_000 });
  expect((await stored())[0]).not.toContain("mất mạng");
  await context.setOffline(false);
  await page.goto(address);
  await expect.poll(() => words(page).inputValue(), SOON).toContain("Câu gõ khi mất mạng.");
  await expect.poll(async () => (await stored())[0], SOON).toContain("Câu gõ khi mất mạng.");
}, 60_000);

it("offers both texts when another saved a section in between", async () => {
  const { page } = second;
  await opened(page);
  await words(page, 1).focus();
  await server.database.db.execute(sql`
    update reports.consolidation_section set body = '["Người khác đã ghi."]', lock_version = lock_version + 1, updated_by_name = 'Người khác'
    where consolidation_id = ${address.slice(-36)} and position = 1`);
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Bản của tôi.");
  await part(page, 1).locator(".dk-alert .dk-answer", { hasText: "Người khác đã ghi." }).waitFor({ timeout: 20_000 });
  expect(await words(page, 1).inputValue()).toContain("Bản của tôi.");
  expect((await stored())[1]).toBe("Người khác đã ghi.");
  await part(page, 1).locator(".dk-alert button").last().click();
  await expect.poll(async () => (await stored())[1], SOON).toContain("Bản của tôi.");
}, 60_000);

it("holds one answer of a unit's form for one person, and loses nothing when two cross", async () => {
  const { db } = server.database;
  const { rows } = await db.execute<{ id: string }>(sql`
    select o.id from reports.obligation o join reports.answer a on a.obligation_id = o.id and a.question = 's1' and a.words <> '' where o.state = 'draft' limit 1`);
  const form = `${server.origin}/desk/reports/form/${rows[0]?.id}`;
  const saved = async () =>
    (await db.execute<{ words: string }>(sql`select words from reports.answer where obligation_id = ${rows[0]?.id} and question = 's1'`))
      .rows[0]?.words ?? "";
  const [one, other] = [planner.page, second.page];
  const field = (page: Page) => page.locator("textarea[name=words]").first();
  const save = (page: Page) => page.locator("form", { has: page.locator("input[name=question][value=s1]") }).locator("button[value=save]");
  await opened(one, form);
  await field(one).fill("Lời của người thứ nhất.");
  await save(one).click();
  await expect.poll(saved, SOON).toBe("Lời của người thứ nhất.");
  await opened(other, form);
  await other.locator("form .dk-alert button").first().waitFor();
  expect(await field(other).getAttribute("readonly")).not.toBeNull();
  await field(one).fill("Lời thứ nhất, gõ dở.");
  await other.locator("form .dk-alert button").first().click();
  await expect.poll(() => field(other).getAttribute("readonly"), SOON).toBeNull();
  await field(other).fill("Lời của người thứ hai.");
  await save(other).click();
  await expect.poll(saved, SOON).toBe("Lời của người thứ hai.");
  // Whoever lost the pen sees both texts, and what was typed is still in the box.
  await one.locator("form .dk-answer", { hasText: "Lời của người thứ hai." }).waitFor({ timeout: 20_000 });
  expect(await field(one).inputValue()).toBe("Lời thứ nhất, gõ dở.");
  await one.locator("input[name=amount]").first().fill("mười hai");
  await one
    .locator("form", { has: one.locator("input[name=amount]").first() })
    .locator("button[value=save]")
    .first()
    .click();
  await one.locator("[role=alert]", { hasText: "“mười hai” không đọc được thành số" }).waitFor();
  expect(await one.locator("input[name=amount]").first().inputValue()).toBe("mười hai");
  expect(await axeViolations(one)).toEqual([]);
}, 90_000);

const SCREENS = {
  write: () => address,
  figures: () => `${address}?tab=figures`,
  missing: () => `${address}?tab=missing`,
  owing: () => `${address}?tab=owing`,
  compare: () => `${address}?tab=compare`,
  statistics: () => `${server.origin}/desk/figures`,
  board: () => `${server.origin}/desk/reports`,
};
/** What axe finds depends on scheme and width; what fits, on the language, where it is narrow. */
const LOOKS = {
  vi: [
    [1440, "light"],
    [390, "dark"],
  ],
  en: [[390, "light"]],
} as const;

it.each(DESK_LANGUAGES)(
  "is accessible on every tab, like the figures and the board, wide and narrow, in %s",
  async (lang) => {
    const { page, context } = planner;
    await context.addCookies([{ name: "xoan_desk_lang", value: lang, url: server.origin }]);
    for (const [width, colorScheme] of LOOKS[lang]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      for (const [name, at] of Object.entries(SCREENS)) {
        await page.goto(at());
        if (process.env["SHOTS"]) await page.screenshot({ path: `${process.env["SHOTS"]}/${name}-${lang}-${width}-${colorScheme}.png` });
        expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth"), `${name} ${width}`).toBeLessThanOrEqual(0);
        expect(await axeViolations(page), `${name} ${width} ${colorScheme}`).toEqual([]);
      }
    }
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ colorScheme: "light" });
    await context.addCookies([{ name: "xoan_desk_lang", value: "vi", url: server.origin }]);
  },
  240_000,
);

it("gives figures away as files whose numbers are those of the screen", async () => {
  const { page } = planner;
  await page.goto(`${server.origin}/desk/figures`, { waitUntil: "networkidle" });
  const shown = await page.locator("main table").first().locator("tbody tr").first().locator("td.num").first().innerText();
  const csv = await (await page.request.get(`${server.origin}/desk/figures.csv`)).text();
  expect(csv).toContain(shown.replaceAll(".", ""));
  const xlsx = await (await page.request.get(`${server.origin}/desk/figures.xlsx`)).body();
  expect(xlsx.subarray(0, 2).toString()).toBe("PK");
}, 60_000);

it("goes to the leader, who signs by right, numbers and publishes it; the file is in form and never changes again", async () => {
  await opened(planner.page);
  await planner.page.locator("button[value=submit]").click();
  await planner.page.locator("button[value=submit]").waitFor({ state: "detached" });
  const { page, context } = await signedIn(browser, server, "approver", { acceptDownloads: true });
  page.on("pageerror", (error) => problems.push(error.message));
  await page.goto(address, { waitUntil: "networkidle" });
  await page.getByRole("button", { name: "Ký", exact: true }).click();
  await page.locator("select[name=by]").selectOption("KT");
  await page.locator("input[name=title]").fill("Phó Giám đốc");
  await page.locator("input[name=head]").fill("Giám đốc");
  await page.locator("button[value=sign]").click();
  await page.getByRole("button", { name: "Ban hành", exact: true }).click();
  await page.locator("input[name=documentNumber]").fill("215/BC-SVHTTDL");
  const { rows } = await server.database.db.execute<{ day: string }>(
    sql`select (now() at time zone 'Asia/Ho_Chi_Minh')::date::text as day`,
  );
  await page.locator("input[name=signedOn]").fill(rows[0]?.day ?? "");
  await page.locator("input[name=isPublic]").check();
  await page.locator("button[value=issue]").click();
  await page.getByRole("link", { name: "Trang công khai" }).waitFor();

  const word = async () => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Xuất Word" }).click()]);
    return new Uint8Array(readFileSync(await download.path()));
  };
  const bytes = await word();
  if (process.env["SHOTS"]) writeFileSync(`${process.env["SHOTS"]}/consolidated.docx`, bytes);
  expect(await checkDocx(bytes)).toEqual({ ok: true, value: [] });
  const hash = (data: Uint8Array) => createHash("sha256").update(data).digest("hex");
  expect(hash(await word())).toBe(hash(bytes));
  if (await canRenderPdf()) {
    const address = await page.getByRole("link", { name: "Xuất PDF" }).getAttribute("href");
    const pdf = await page.request.get(`${server.origin}${address}`, { timeout: 120_000 });
    expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");
    if (process.env["SHOTS"]) writeFileSync(`${process.env["SHOTS"]}/consolidated.pdf`, await pdf.body());
  }
  await page.getByRole("link", { name: "Trang công khai" }).click();
  await page.locator("h1").waitFor();
  const said = await page.locator("main").innerText();
  expect(said).toContain("215/BC-SVHTTDL");
  expect(said).toContain("Câu gõ khi mất mạng.");
  if (process.env["SHOTS"])
    for (const lang of DESK_LANGUAGES)
      for (const [width, colorScheme] of LOOKS[lang]) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        await page.goto(page.url().replace(/\/(vi|en)\/reports/, `/${lang}/reports`));
        await page.screenshot({ path: `${process.env["SHOTS"]}/public-${lang}-${width}-${colorScheme}.png`, fullPage: true });
      }
  expect(problems).toEqual([]);
  await context.close();
}, 240_000);
