import { eq, sql } from "drizzle-orm";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { revision } from "../../src/modules/editions/schema.ts";
import { openBrowser } from "../support/browser.ts";
import { signedIn } from "../support/office.ts";
import { startServer, type TestServer } from "../support/server.ts";

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const PHONE = { viewport: { width: 390, height: 844 } };

/** The revision that a desk address names. */
const idIn = (page: Page) => /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? "";
const saved = (page: Page) => page.getByText(/Đã lưu lúc/).waitFor();

it("takes an article from the first word to a reader in Seoul", async () => {
  const revisionId = await write("Chợ phiên ven sông Lô", ["Chợ họp từ sáng sớm.", "Người bán mang cọ và chè."]);
  await clear(revisionId);
  await approveOnPhone(revisionId);
  await publish(revisionId);
  const documentId =
    (await server.database.db.select({ id: revision.documentId }).from(revision).where(eq(revision.id, revisionId)))[0]?.id ?? "";
  await reads("vi", "Chợ phiên ven sông Lô", "Người bán mang cọ và chè.");

  const korean = await translate(documentId, "ko", [
    "로강의 장날",
    "로강 장터 이야기.",
    "장은 이른 아침에 열린다.",
    "상인들은 야자잎과 차를 가져온다.",
  ]);
  await clear(korean);
  await approveOnPhone(korean);
  await publish(korean);
  await reads("ko", "로강의 장날", "상인들은 야자잎과 차를 가져온다.");

  const feed = await (await fetch(`${server.origin}/ko/feed.xml`)).text();
  expect(feed).toContain("로강의 장날");
  const found = await (await fetch(`${server.origin}/ko/search?q=${encodeURIComponent("장날")}`)).text();
  expect(found).toContain("로강의");
  await oneStaleParagraph(documentId);
}, 180_000);

async function write(title: string, paragraphs: string[]): Promise<string> {
  const { context, page } = await signedIn(browser, server, "writer");
  await page.goto(`${server.origin}/desk/new`);
  await page.locator('input[name="title"]').fill(title);
  await page.getByRole("button", { name: "Tạo và viết" }).or(page.locator("form.dk-form button[type=submit]").last()).first().click();
  await page.waitForURL(/\/desk\/edit\//);
  const revisionId = idIn(page);
  await page.locator('#body[contenteditable="true"]').waitFor();
  await page.locator("#summary").fill("Chợ phiên bên sông Lô.");
  await page.locator("#body").click();
  await page.keyboard.type(paragraphs[0] ?? "");
  for (const text of paragraphs.slice(1)) {
    await page.keyboard.press("Enter");
    await page.keyboard.type(text);
  }
  await saved(page);
  await page.getByRole("button", { name: /Gửi duyệt/ }).click();
  await page.waitForURL((url) => url.pathname === "/desk");
  await context.close();
  return revisionId;
}

async function clear(revisionId: string): Promise<void> {
  const { context, page } = await signedIn(browser, server, "clearance_officer");
  await page.goto(`${server.origin}/desk/review/${revisionId}`);
  await page.locator(".dk-bar .mantine-Button-root").last().click();
  for (const box of await page.locator('input[id^="check-"]').all()) await box.check();
  await page.locator(".dk-bar .mantine-Button-root").last().click();
  await page.waitForURL((url) => url.pathname === "/desk");
  await context.close();
}

async function approveOnPhone(revisionId: string): Promise<void> {
  const { context, page } = await signedIn(browser, server, "approver", PHONE);
  await page.goto(`${server.origin}/desk/review/${revisionId}`);
  await page.getByRole("tab", { name: /So sánh/ }).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.getByRole("button", { name: /^Duyệt/ }).click();
  await page.waitForURL((url) => url.pathname === "/desk");
  await context.close();
}

async function publish(revisionId: string): Promise<void> {
  const { context, page } = await signedIn(browser, server, "publisher");
  await page.goto(`${server.origin}/desk/review/${revisionId}`);
  await page.getByRole("button", { name: "Xuất bản", exact: true }).click();
  await page.waitForURL((url) => url.pathname === "/desk");
  await context.close();
}

/** Title, summary and each paragraph in order, every one confirmed. */
async function translate(documentId: string, lang: string, texts: string[]): Promise<string> {
  const { context, page } = await signedIn(browser, server, "translator");
  await page.goto(`${server.origin}/desk/translate/${documentId}/${lang}`);
  await page.getByRole("button", { name: "Bắt đầu dịch" }).click();
  const rows = page.locator("[data-segment]");
  // The source stands there before the translation is opened; only then rows can be taken.
  await page.locator(".dk-segopen").first().waitFor();
  for (const [index, text] of texts.entries()) {
    const row = rows.nth(index);
    if ((await row.getAttribute("aria-current")) === null) await row.locator(".dk-segopen").first().click();
    const field = row.locator("textarea, [contenteditable=true]").first();
    await field.click();
    await field.fill(text);
    await row.getByRole("button", { name: /Xác nhận đoạn/ }).click();
    await row.getByText("Đã xác nhận").waitFor();
  }
  await page.getByRole("button", { name: /Gửi duyệt bản dịch/ }).click();
  await page.waitForURL((url) => !url.pathname.includes("/translate/"));
  await context.close();
  const { rows: found } = await server.database.db.execute<{ id: string }>(
    sql`select id from editions.revision where document_id = ${documentId} and lang = ${lang} and state = 'submitted'`,
  );
  return found[0]?.id ?? "";
}

/** A reader without scripts finds the page from the list. */
async function reads(lang: string, title: string, words: string): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${server.origin}/${lang}/news`);
  await page.getByRole("link", { name: title }).first().click();
  await page.getByText(words).waitFor();
  expect(await page.locator("h1").textContent()).toContain(title);
  await context.close();
}

async function oneStaleParagraph(documentId: string): Promise<void> {
  const { context, page } = await signedIn(browser, server, "writer");
  await page.goto(`${server.origin}/desk/board`);
  const { rows } = await server.database.db.execute<{ edition_id: string }>(
    sql`select id as edition_id from editions.edition where document_id = ${documentId} and lang = 'vi'`,
  );
  await page.goto(`${server.origin}/desk/history/${rows[0]?.edition_id}`);
  const live = await server.database.db.execute<{ id: string }>(
    sql`select id from editions.revision where document_id = ${documentId} and lang = 'vi' and state = 'live'`,
  );
  await page.goto(`${server.origin}/desk/review/${live.rows[0]?.id}?tab=sign`);
  await page.locator(".dk-body .mantine-Button-root").first().click();
  await page.waitForURL(/\/desk\/edit\//);
  // The words open for writing once the pen is taken.
  await page.locator('#body[contenteditable="true"]').waitFor();
  await page.locator("#body p").last().click();
  await page.keyboard.press("End");
  await page.keyboard.type(" Cả mật ong.");
  await saved(page);
  await page.goto(`${server.origin}/desk/board`);
  const cell = page.locator("tr", { hasText: "Chợ phiên ven sông Lô" }).getByText("Lỗi thời 1 đoạn");
  await cell.waitFor();
  await context.close();
}
