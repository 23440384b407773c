import { sql } from "drizzle-orm";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "../support/axe.ts";
import { openBrowser } from "../support/browser.ts";
import { signedIn } from "../support/office.ts";
import { notPlans, sample } from "../support/planSamples.ts";
import { startServer, type TestServer } from "../support/server.ts";

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const PLAN_PAGE = /\/desk\/plans\/[0-9a-f-]{36}$/;
const text2025 = () => sample("phu-tho-2025").bytes.toString("utf8");
const count = async (where: ReturnType<typeof sql>) => {
  const { rows } = await server.database.db.execute<{ n: number }>(sql`select count(*)::int as n from plans.version v where ${where}`);
  return rows[0]?.n;
};

async function paste(page: Page, text: string): Promise<void> {
  await page.goto(`${server.origin}/desk/plans/import`);
  await page.locator('textarea[name="text"]').fill(text);
  await page.locator('button[value="read"]').click();
}
const tree = (page: Page) => page.getByRole("treeitem");
const file = (name: string, text: string | Buffer) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

/** Shots for looking at, only when a folder is named. */
async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env["XOAN_SHOTS"];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
}

describe("the 2025 plan", () => {
  it("is read from its file, corrected with the keyboard, taken, and carried to its issue", async () => {
    const { page, context } = await signedIn(browser, server, "planner", { bypassCSP: true });
    await page.goto(`${server.origin}/desk/plans/import`);
    await shot(page, "intake");
    expect(await axeViolations(page)).toEqual([]);
    await page.locator('input[type="file"]').setInputFiles(file("ke-hoach-2025.txt", text2025()));
    await page.locator('button[value="read"]').click();
    await tree(page).first().waitFor();
    expect(await tree(page).count()).toBe(54);
    expect(await axeViolations(page)).toEqual([]);
    // Both reports with their last valid days, the units of the plan's own time, and what the register does not know.
    await page.getByText(/Báo cáo 6 tháng · ngày cuối cùng 14\/5\/2025/).waitFor();
    await page.getByText(/Báo cáo năm · ngày cuối cùng 14\/11\/2025/).waitFor();
    await tree(page).filter({ hasText: "Chủ trì, tham mưu cho UBND tỉnh" }).getByText("Sở TT&TT").waitFor();

    // From the tree to the source and back.
    const publications = tree(page).filter({ hasText: "Biên soạn tài liệu, ấn phẩm" });
    await publications.click();
    await page.locator('[role="option"][aria-selected="true"] mark', { hasText: "Biên soạn tài liệu" }).waitFor();
    await page.getByRole("option").filter({ hasText: "Khai thác lợi thế mạng xã hội và các phương tiện" }).click();
    await page.locator('[role="treeitem"][aria-selected="true"]', { hasText: "Khai thác lợi thế" }).waitFor();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    await page.locator('[role="treeitem"][aria-selected="true"]', { hasText: "Thay đổi hình thức" }).waitFor();
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("node-title");

    // A task gets its lead and day; a passage is joined and the joining is undone.
    await publications.click();
    await page.getByRole("combobox", { name: "Chủ trì", exact: true }).selectOption({ label: "Sở Văn hóa, Thể thao và Du lịch" });
    await page.getByLabel("Hạn", { exact: true }).fill("2025-09-30");
    await publications.getByText("30/9/2025").waitFor();
    await shot(page, "review-1440");
    await page.getByRole("button", { name: "Ghép vào mục trước" }).click();
    expect(await tree(page).count()).toBe(53);
    await page.getByRole("button", { name: "Hoàn tác" }).click();
    expect(await tree(page).count()).toBe(54);

    await page.getByRole("button", { name: "Nhận kế hoạch" }).click();
    await page.waitForURL(PLAN_PAGE);
    await page.getByRole("row").filter({ hasText: "Biên soạn tài liệu, ấn phẩm" }).getByText("Sở VHTTDL").waitFor();
    expect(await page.evaluate(() => localStorage.getItem("xoan-plan-import") === null)).toBe(true);
    await shot(page, "taken");
    const address = page.url();
    await page.getByRole("button", { name: "Gửi duyệt" }).click();
    await page.getByText("Chờ duyệt").first().waitFor();
    await context.close();

    const approver = await signedIn(browser, server, "approver");
    await approver.page.goto(address);
    await approver.page.getByRole("button", { name: "Duyệt", exact: true }).click();
    await approver.page.getByText("Đã duyệt").first().waitFor();
    await issue(approver.page);
    await approver.page.getByText("Đã ban hành").first().waitFor();
    expect(
      await count(sql`v.state = 'issued' and v.title like 'Kế hoạch công tác thông tin đối ngoại%năm 2025' and v.source_text like '%./.%'`),
    ).toBe(1);
    await approver.context.close();
  }, 120_000);

  it("is the same from decomposed letters, in English and on a phone; what was being checked survives a closed page", async () => {
    const { page, context } = await signedIn(browser, server, "planner", { bypassCSP: true, viewport: { width: 390, height: 844 } });
    await context.addCookies([{ name: "xoan_desk_lang", value: "en", url: server.origin }]);
    await paste(page, text2025().normalize("NFD"));
    await tree(page).first().waitFor();
    expect(await tree(page).count()).toBe(54);
    await page.getByRole("button", { name: "Take the plan" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= 390)).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await shot(page, "review-390");
    await tree(page).filter({ hasText: "Mục đích" }).first().click();
    await page.locator("#node-title").fill("Mục đích của kế hoạch");
    await page.waitForFunction(() => localStorage.getItem("xoan-plan-import")?.includes("Mục đích của kế hoạch"));
    await page.reload();
    await page.getByRole("button", { name: "Go on with it" }).click();
    await tree(page).filter({ hasText: "Mục đích của kế hoạch" }).waitFor();
    // A session that ended in the meantime costs the sign-in, not the work.
    await context.clearCookies();
    await page.getByRole("button", { name: "Take the plan" }).click();
    await page.waitForURL(/sign-in/);
    expect(await page.evaluate(() => localStorage.getItem("xoan-plan-import"))).toContain("Mục đích của kế hoạch");
    await context.close();
  }, 120_000);
});

describe("bad input", () => {
  it("is refused with its reason; what was pasted stays and nothing is written", async () => {
    const { page, context } = await signedIn(browser, server, "planner", { bypassCSP: true });
    const before = await count(sql`true`);
    const report = notPlans().find(({ bytes }) => bytes.toString("utf8").includes("BÁO CÁO"));
    await paste(page, report?.bytes.toString("utf8") ?? "");
    await page
      .getByRole("alert")
      .getByText(/Báo cáo/)
      .waitFor();
    expect(await page.locator('textarea[name="text"]').inputValue()).toContain("BÁO CÁO");
    expect(await axeViolations(page)).toEqual([]);
    await page.locator('input[type="file"]').setInputFiles(file("ke-hoach.docx", "%PDF-1.7 …"));
    await page.locator('button[value="read"]').click();
    await page.getByRole("alert").getByText(/PDF/).waitFor();
    await shot(page, "refused");
    expect(await count(sql`true`)).toBe(before);
    await context.close();
  }, 60_000);

  it("with a day that does not exist bars the plan until the day is set", async () => {
    const { page, context } = await signedIn(browser, server, "planner", { bypassCSP: true });
    const broken = text2025().replace("Biên soạn tài liệu,", "Trước ngày 31/6/2025, biên soạn tài liệu,");
    await paste(page, broken);
    await tree(page).first().waitFor();
    await page.getByText("Còn 1 lỗi cần xử lý").waitFor();
    await page.getByRole("button", { name: "Nhận kế hoạch" }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^warning-\d+$/);
    await page.getByRole("button", { name: "Mở tại chỗ" }).first().click();
    await shot(page, "broken-date");
    await page.getByLabel("Hạn", { exact: true }).fill("2025-06-30");
    await page.getByText("Không còn lỗi").waitFor();
    await page.getByRole("button", { name: "Nhận kế hoạch" }).click();
    await page.waitForURL(PLAN_PAGE);
    await context.close();
  }, 60_000);
});

describe("a plan without a text", () => {
  it("begins from the template, and by copying another with its days moved", async () => {
    const { page, context } = await signedIn(browser, server, "planner", { bypassCSP: true });
    await page.goto(`${server.origin}/desk/plans/new`);
    await page.getByRole("button", { name: "Lập kế hoạch" }).click();
    await page.locator('[name="title"][aria-invalid="true"]').waitFor();
    await shot(page, "new");
    expect(await axeViolations(page)).toEqual([]);
    await page.locator('[name="title"]').fill("Kế hoạch theo mẫu");
    await page.getByRole("button", { name: "Lập kế hoạch" }).click();
    await page.waitForURL(PLAN_PAGE);
    await page.getByRole("row").filter({ hasText: "TỔ CHỨC THỰC HIỆN" }).waitFor();
    await page.goto(`${server.origin}/desk/plans/new?way=copy`);
    await page.locator('[name="versionId"]').selectOption({ label: "Kế hoạch theo mẫu" });
    await page.locator('[name="title"]').fill("Kế hoạch chép lại");
    await page.getByRole("button", { name: "Lập kế hoạch" }).click();
    await page.waitForURL(PLAN_PAGE);
    await page.getByRole("row").filter({ hasText: "TỔ CHỨC THỰC HIỆN" }).waitFor();
    const { rows } = await server.database.db.execute<{ moved: number }>(sql`
      select extract(year from max(p.starts_on))::int - extract(year from min(p.starts_on))::int as moved
      from plans.plan p join plans.version v on v.plan_id = p.id where v.title in ('Kế hoạch theo mẫu', 'Kế hoạch chép lại')`);
    expect(rows[0]?.moved).toBe(1);
    await context.close();
  }, 60_000);
});

async function issue(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Ban hành", exact: true }).click();
  await page.locator('input[name="documentNumber"]').fill("77/KH-UBND");
  await page.locator('input[name="signedOn"]').fill("2025-01-20");
  await page.locator('input[name="slug"]').fill("ke-hoach-nhap-2025");
  await page.locator('input[name="slug"]').press("Enter");
}
