import { sql } from "drizzle-orm";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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

const saved = (page: Page) => page.getByText(/Đã lưu lúc/).waitFor();
const body = "#body";
const ready = (page: Page) => page.locator('#body[contenteditable="true"]').waitFor();

/** A new article with a summary and one paragraph, open in the editor. */
async function article(page: Page, title: string, text = "Đoạn đầu."): Promise<string> {
  await page.goto(`${server.origin}/desk/new`);
  await page.locator('input[name="title"]').fill(title);
  await page.getByRole("button", { name: "Tạo và soạn bài" }).click();
  await page.waitForURL(/\/desk\/edit\//);
  await ready(page);
  await page.locator("#summary").fill("Tóm tắt.");
  await page.locator(body).click();
  await page.keyboard.type(text);
  await saved(page);
  return /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? "";
}

describe("a return", () => {
  it("sets the day on which the words are expected, refuses one that has passed by its field, and shows it to the writer", async () => {
    const { page } = await signedIn(browser, server, "writer");
    const revisionId = await article(page, "Chợ quê có hạn");
    await page.getByRole("button", { name: /Gửi duyệt/ }).click();
    await page.waitForURL((url) => url.pathname === "/desk");
    const officer = await signedIn(browser, server, "clearance_officer", { viewport: { width: 390, height: 844 } });
    await officer.page.goto(`${server.origin}/desk/review/${revisionId}`);
    await officer.page.getByRole("button", { name: "Trả lại", exact: true }).click();
    await officer.page.getByLabel("Cần sửa gì (bắt buộc)").fill("Thiếu nguồn.");
    await officer.page.getByLabel("Gắn vào").selectOption({ label: "Đoạn 1: “Đoạn đầu.”" });
    await officer.page.getByRole("button", { name: "Thêm góp ý" }).click();
    const second = officer.page.getByRole("group", { name: "Góp ý 2" });
    await second.getByLabel("Cần sửa gì (bắt buộc)").fill("Tên bài quá ngắn.");
    await second.getByLabel("Gắn vào").selectOption({ label: "Tiêu đề" });
    await officer.page.getByLabel("Hạn sửa mới").fill("2020-01-01");
    await officer.page.getByRole("button", { name: "Trả lại", exact: true }).click();
    await officer.page.locator("#due[aria-invalid=true]").waitFor();
    const day = new Date(Date.now() + 3 * 86_400_000 + 7 * 3_600_000).toISOString().slice(0, 10);
    await officer.page.getByLabel("Hạn sửa mới").fill(day);
    await officer.page.getByRole("button", { name: "Trả lại", exact: true }).click();
    await officer.page.waitForURL((url) => url.pathname === "/desk");
    await officer.context.close();
    const { rows } = await server.database.db.execute<{
      id: string;
      due_on: string;
    }>(sql`select r.id, r.due_on::text from editions.revision r
      where r.state = 'working' and r.edition_id = (select edition_id from editions.revision where id = ${revisionId})`);
    expect(rows[0]?.due_on).toBe(day);
    await page.goto(`${server.origin}/desk/edit/${rows[0]?.id}`);
    await page.getByText("Còn 3 ngày").waitFor();
    const remarks = page.getByRole("region", { name: "Góp ý của lần trả lại" });
    await remarks.getByText("Góp ý 1 trên 2").waitFor();
    await remarks.getByRole("button", { name: "Mở tại đoạn 1" }).click();
    await page.keyboard.type("Nguồn: Sở. ");
    await remarks.getByText("Đã sửa chỗ này").waitFor();
    await remarks.getByText("1/2 góp ý đã sửa").waitFor();
    await page.locator(".dk-comment[data-answered]", { hasText: "Thiếu nguồn." }).waitFor();
    await page.keyboard.press("F6");
    await page.waitForFunction("document.activeElement?.closest('.dk-panel') !== null");
    await page.keyboard.press("Shift+F6");
    await page.waitForFunction("document.activeElement?.id === 'body'");
    await page.keyboard.press("Control+Alt+m");
    await remarks.getByText("Tên bài quá ngắn.").waitFor();
    expect(await page.evaluate("document.activeElement?.id")).toBe("title");
    await page.keyboard.type("Thêm: ");
    await remarks.getByText("2/2 góp ý đã sửa").waitFor();
  }, 120_000);
});

describe("a translation", () => {
  it("asks for a link and a note in the same dialogs as the editor, in the row at hand", async () => {
    const { page } = await signedIn(browser, server, "translator");
    await page.goto(`${server.origin}/desk`);
    const address = await page.locator('main a[href^="/desk/translate/"]').first().getAttribute("href");
    await page.goto(`${server.origin}${address?.replace(/#.*/, "")}`);
    await page.getByRole("button", { name: /Cập nhật bản dịch|Bắt đầu dịch/ }).click();
    // The rows can be taken only once the translation is open.
    await page.locator(".dk-segopen").first().waitFor();
    await page.getByText(/^Tất cả \d+ đoạn$/).click();
    await page.locator(".dk-segopen").nth(4).click();
    const row = page.locator("[data-segment][aria-current]");
    await row.locator("[contenteditable=true]").click();
    await page.keyboard.press("Control+End");
    await row.getByRole("button", { name: "Chú thích cuối trang" }).click();
    await page.getByRole("textbox", { name: "Lời chú thích" }).fill("A note of the translator");
    await page.getByRole("textbox", { name: "Địa chỉ nguồn" }).fill("javascript:alert(1)");
    await page.getByRole("button", { name: "Chèn chú thích" }).click();
    await page.getByText("Đây chưa phải địa chỉ dùng được.").waitFor();
    await page.getByRole("textbox", { name: "Địa chỉ nguồn" }).fill("");
    await page.getByRole("button", { name: "Chèn chú thích" }).click();
    await row.locator("sup[data-footnote='A note of the translator']").waitFor();
    await page.locator("[role=status]:visible", { hasText: "Đã lưu lúc" }).waitFor();
  }, 60_000);
});
