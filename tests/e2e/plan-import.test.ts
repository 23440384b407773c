import { sql } from "drizzle-orm";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "../support/axe.ts";
import { openBrowser } from "../support/browser.ts";
import { signedIn } from "../support/office.ts";
import { ownPlanFile, zipped } from "../support/planFiles.ts";
import { notPlans, sample } from "../support/planSamples.ts";
import { startServer, type TestServer } from "../support/server.ts";

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
}, 300_000);
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
    await page.getByText("15/5/2025 − 1 ngày = 14/5/2025, là ngày cuối cùng").waitFor();
    await page.getByText("15/11/2025 − 1 ngày = 14/11/2025, là ngày cuối cùng").waitFor();
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
  }, 240_000);

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
  }, 240_000);
});

/** Drops a file on the page as a hand does. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.goto(`${server.origin}/desk/plans/import`);
  const transfer = await page.evaluateHandle(
    ([called, base64]) => {
      const made = new DataTransfer();
      made.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], called));
      return made;
    },
    [name, bytes.toString("base64")] as const,
  );
  await page.locator(".dk-drop").dispatchEvent("drop", { dataTransfer: transfer });
  await page.locator('button[value="read"]').click();
  await tree(page).first().waitFor();
}

describe("a Word file dropped on the page", () => {
  it("of a messy office is read; frame and tree are corrected by hand and by keys, and all of it is taken", async () => {
    const { page, context } = await signedIn(browser, server, "planner", { bypassCSP: true });
    await drop(page, "kế hoạch (sửa lần 2).docx", sample("vinh-long-2026-word").bytes);
    expect(await tree(page).filter({ hasText: "Truyền thông trên nền tảng số" }).getAttribute("aria-level")).toBe("2");
    await tree(page).filter({ hasText: "Lập kênh video" }).click();
    await page.getByText("“trước ngày 14/4/2026”: 14/4/2026 − 1 ngày = 13/4/2026, là ngày cuối cùng").waitFor();

    // Split at the cursor, moved by the keys of Word's outline, dropped, and taken back.
    const all = await tree(page).count();
    await page.locator("#node-title").evaluate((box: HTMLTextAreaElement) => box.setSelectionRange(36, 36));
    await page.getByRole("button", { name: "Tách tại con trỏ" }).click();
    expect(await tree(page).count()).toBe(all + 1);
    await tree(page).filter({ hasText: "ra mắt trước ngày" }).focus();
    await page.keyboard.press("Alt+Shift+ArrowUp");
    expect(await tree(page).evaluateAll((rows) => rows.findIndex((row) => row.textContent?.includes("ra mắt trước")))).toBeLessThan(
      await tree(page).evaluateAll((rows) => rows.findIndex((row) => row.textContent?.includes("Lập kênh video"))),
    );
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    expect(await tree(page).count()).toBe(all);
    await tree(page).filter({ hasText: "Đăng tối thiểu" }).click();
    await page.keyboard.press("Insert");
    await page.waitForFunction(() => document.activeElement?.id === "node-title");
    await page.getByRole("button", { name: "Nhận kế hoạch" }).click();
    await page.getByText("Mục chưa có chữ nào.").waitFor();
    await page.locator("#node-title").fill("Mở lớp tiếng Khmer");

    await page.getByLabel("Số, ký hiệu").fill("56/KH-UBND");
    await page.getByLabel("Người ký").fill("Trần Thị Mẫu");
    await page.getByLabel("Nơi nhận").fill("Như trên\nBộ VHTTDL\n\nLưu: VT");
    await page.getByRole("button", { name: "Thêm báo cáo" }).click();
    await shot(page, "frame-1440");
    expect(await axeViolations(page)).toEqual([]);
    await page.locator("#fact-unitId").selectOption({ index: 1 });
    await page.getByRole("button", { name: "Nhận kế hoạch" }).click();
    await page.waitForURL(PLAN_PAGE);
    const { rows } = await server.database.db.execute<{ frame: Record<string, unknown> }>(
      sql`select frame from plans.version where frame->>'number' = '56/KH-UBND'`,
    );
    expect(rows[0]?.frame).toMatchObject({
      symbol: "KH-UBND",
      signedOn: "2026-02-04",
      signer: "Trần Thị Mẫu",
      authority: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
      recipients: ["Như trên", "Bộ VHTTDL", "Lưu: VT"],
      reports: [{ period: "periodic", to: "UBND tỉnh", lastDay: "2026-12-14" }, { period: "year" }],
    });
    await context.close();
  }, 240_000);

  it("of LibreOffice, and our own, are read as well", async () => {
    const { page, context } = await signedIn(browser, server, "planner", { bypassCSP: true });
    await drop(page, "quang-tri.docx", sample("quang-tri-2026-libreoffice").bytes);
    await tree(page).filter({ hasText: "Ký sự" }).getByText("26/7/2026").waitFor();
    await drop(page, "ke-hoach.docx", await ownPlanFile());
    await tree(page).filter({ hasText: "Dựng phim ngắn về Đền Hùng" }).getByText("30/6/2026").waitFor();
    expect(await page.getByLabel("Số, ký hiệu").inputValue()).toBe("12/KH-UBND");
    expect(await page.getByLabel("Căn cứ ban hành").inputValue()).toContain("72/2015/NĐ-CP");
    expect(await page.getByLabel("Người ký").inputValue()).toBe("Nguyễn Văn Mẫu");
    await context.close();
  }, 240_000);
});

describe("bad input", () => {
  it.each([
    ["vi", /bảng tính Excel/, /Tệp \.doc kiểu cũ/, /PDF/, /không có chữ/, /30 MB, lớn hơn/, /hỏng/, /KẾ HOẠCH/],
    ["en", /Excel workbook/, /old \.doc file/, /PDF/, /no words/, /30 MB, more/, /damaged/, /KẾ HOẠCH/],
  ] as const)(
    "of every kind is refused by name (%s), and what was typed stays",
    async (lang, sheet, old, pdf, empty, large, slip, novel) => {
      const { page, context } = await signedIn(browser, server, "planner", { bypassCSP: true });
      await context.addCookies([{ name: "xoan_desk_lang", value: lang, url: server.origin }]);
      await page.goto(`${server.origin}/desk/plans/import`);
      await page.locator('textarea[name="text"]').fill("Chữ đã gõ, không được mất.");
      const before = await count(sql`true`);
      const ole = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(2048)]);
      const files: [Buffer, RegExp][] = [
        [await zipped({ "xl/workbook.xml": "<x/>" }), sheet],
        [ole, old],
        [Buffer.from("%PDF-1.7 quét"), pdf],
        [Buffer.from(" \n "), empty],
        [await zipped({ "word/document.xml": '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' }), slip],
        [
          Buffer.from("Chương 1\n\nTrời mưa từ sáng. Anh Tư ngồi bên cửa sổ, nghĩ về chuyến đò chiều qua.\n\nChương 2\n\nRồi cũng tạnh."),
          novel,
        ],
      ];
      for (const [bytes, reason] of files) {
        await page.locator('input[type="file"]').setInputFiles({ name: "ke-hoach.docx", mimeType: "text/plain", buffer: bytes });
        await page.locator('button[value="read"]').click();
        await page.getByRole("alert").getByText(reason).waitFor();
        expect(await page.locator('textarea[name="text"]').inputValue()).toBe("Chữ đã gõ, không được mất.");
      }
      // Made in the page: thirty megabytes need not travel to it.
      await page.locator('input[type="file"]').evaluate((input: HTMLInputElement) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(30 * 1024 * 1024)], "ke-hoach.docx"));
        input.files = transfer.files;
      });
      await page.locator('button[value="read"]').click();
      await page.getByRole("alert").getByText(large).waitFor();
      expect(await page.locator('textarea[name="text"]').inputValue()).toBe("Chữ đã gõ, không được mất.");
      expect(await count(sql`true`)).toBe(before);
      await context.close();
    },
    240_000,
  );

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
  }, 240_000);

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
  }, 240_000);
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
  }, 240_000);
});

async function issue(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Ban hành", exact: true }).click();
  await page.locator('input[name="documentNumber"]').fill("77/KH-UBND");
  await page.locator('input[name="signedOn"]').fill("2025-01-20");
  await page.locator('input[name="slug"]').fill("ke-hoach-nhap-2025");
  await page.locator('input[name="slug"]').press("Enter");
}
