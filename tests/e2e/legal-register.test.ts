import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DESK_LANGUAGES } from "../../src/desk/messages/index.ts";
import { axeViolations } from "../support/axe.ts";
import { openBrowser } from "../support/browser.ts";
import { docx, pdf } from "../support/legalFiles.ts";
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

describe("the register of legal documents", () => {
  const NUMBER = "99/2026/NĐ-CP";
  const today = new Date();
  const typed = `${today.getDate()}/${today.getMonth() + 1}/${today.getFullYear()}`;
  let page: Page;
  let id = "";
  const problems: string[] = [];
  const open = (path: string) => page.goto(server.origin + path, { waitUntil: "networkidle" });
  const save = () => page.getByRole("button", { name: "Lưu văn bản" }).click();
  // By its path: twenty megabytes sent to the browser as bytes take half a minute on a busy machine.
  const choose = async (name: string, bytes: Uint8Array) => {
    const file = path.join(server.dataDir, name);
    await writeFile(file, bytes);
    await page.locator('input[type="file"]').setInputFiles(file);
  };

  beforeAll(async () => {
    ({ page } = await signedIn(browser, server, "planner", { bypassCSP: true }));
    page.on("pageerror", (error) => problems.push(`${page.url()}: ${error.message}`));
  }, 60_000);
  afterAll(() => page?.context().close());

  it("is found in the menu and searched by words with and without marks, by state and by day", async () => {
    await open("/desk");
    await page.getByRole("link", { name: "Văn bản pháp lý" }).click();
    await page.waitForURL(/\/desk\/legal$/);
    const words = page.getByRole("searchbox", { name: "Số, ký hiệu, cơ quan hoặc trích yếu" });
    await words.fill("bi mat nha nuoc");
    await words.press("Enter");
    await page.waitForURL(/q=bi/);
    const row = page.locator("tbody tr", { hasText: "29/2018/QH14" });
    expect(await row.textContent()).toMatch(/Đã được thay thế.*117\/2025\/QH15/);
    await open("/desk/legal?q=29/2018&on=28/2/2026");
    expect(await row.textContent()).toContain("Còn hiệu lực");
    await open("/desk/legal?on=31/6/2026");
    expect(await page.locator('.dk-alert[data-tone="bad"]').textContent()).toContain("31/6/2026");
    await open("/desk/legal?state=replaced");
    const replaced = await page.locator("tbody tr").allTextContents();
    expect(replaced.filter((line) => !line.includes("Đã được thay thế"))).toEqual([]);
    expect(await page.locator('.dk-tab[aria-current="page"]').textContent()).toBe(`Đã được thay thế ${replaced.length}`);
    expect(replaced.length).toBeGreaterThan(1);
    await page.locator("tbody th a").first().focus();
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate("document.activeElement.closest('tr').rowIndex")).toBe(2);
  }, 60_000);

  it("refuses in place, by field, and keeps what was typed; then takes the record with its file and its relation", async () => {
    await open("/desk/legal/new");
    await page.selectOption('select[name="type"]', "decree");
    await page.fill("input[name=number]", "72/2015/nđ-cp");
    await page.fill("input[name=issuer]", "Chính phủ");
    await page.fill("input[name=effectiveOn]", "31/6/2026");
    await page.fill("textarea[name=abstract]", "Quản lý hoạt động thông tin đối ngoại");
    await save();
    await page.locator("input[name=effectiveOn][aria-invalid=true]").waitFor();
    expect(await page.locator('.dk-alert[data-tone="bad"]').textContent()).toContain("Ngày có hiệu lực: Không phải ngày có thật");
    await page.fill("input[name=effectiveOn]", typed);
    await save();
    await page.locator("input[name=number][aria-invalid=true]").waitFor();
    expect(await page.locator("textarea[name=abstract]").inputValue()).toBe("Quản lý hoạt động thông tin đối ngoại");
    for (const [name, bytes, said] of [
      ["a.pdf", new Uint8Array(), "Tệp rỗng"],
      ["a.pdf", new Uint8Array(20 * 1024 * 1024 + 1), "Tệp 21 MB, quá mức 20 MB"],
      ["a.pdf", await docx(), "ghi PDF nhưng nội dung là DOCX"],
    ] as const) {
      await choose(name, bytes);
      await page.locator(".dk-panel .dk-fielderror", { hasText: said }).waitFor();
    }
    await choose("Nghị định 99.pdf", pdf());
    await page.getByText("Đã nhận Nghị định 99.pdf").waitFor();
    await page.fill("input[name=number]", NUMBER);
    await page.getByLabel("Quan hệ").selectOption("to replaces");
    await page.getByPlaceholder("Gõ số hoặc trích yếu").fill("72/2015");
    await page.getByRole("option", { name: /72\/2015/ }).click();
    await page.getByLabel("Từ ngày").fill("1/1/2015");
    await page.getByRole("button", { name: "Thêm vào danh sách" }).click();
    await page.getByText("chưa lưu").waitFor();
    await save();
    await page
      .locator(".dk-fielderror", { hasText: "7/9/2015" })
      .or(page.locator(".dk-alert", { hasText: "7/9/2015" }))
      .first()
      .waitFor();
    await page.getByRole("button", { name: /^Bỏ: Thay thế 72/ }).click();
    await page.getByPlaceholder("Gõ số hoặc trích yếu").fill("72/2015");
    await page.getByRole("option", { name: /72\/2015/ }).click();
    await page.getByRole("button", { name: "Thêm vào danh sách" }).click();
    await save();
    await page.waitForURL(/\/desk\/legal\/[0-9a-f-]{36}$/);
    id = page.url().slice(-36);
    await page.getByText("Lập bản ghi").waitFor();
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: /Nghị định 99\.pdf/ }).click();
    expect((await download).suggestedFilename()).toBe("Nghị định 99.pdf");
  }, 90_000);

  it("is nobody's outside until it is public, and no more once it is not", async () => {
    const [page1, file1] = [`${server.origin}/vi/legal/nghi-dinh-99-2026-nd-cp`, `${server.origin}/files/legal/nghi-dinh-99-2026-nd-cp`];
    const states = async () => [(await fetch(page1)).status, (await fetch(file1)).status];
    expect(await states()).toEqual([404, 404]);
    const fileId = (await server.database.pool.query("select file_id from legal.document where id = $1", [id])).rows[0]?.file_id;
    expect((await fetch(`${server.origin}/desk/legal-file/${fileId}`)).status).toBe(404);
    const publish = async (yes: boolean) => {
      await open(`/desk/legal/${id}/edit`);
      await page.getByLabel("Công khai trên cổng").setChecked(yes);
      await save();
      await page.waitForURL(new RegExp(`/desk/legal/${id}$`));
    };
    await publish(true);
    expect(await states()).toEqual([200, 200]);
    const answer = await fetch(file1);
    expect([answer.headers.get("content-type"), answer.headers.get("cache-control"), answer.headers.get("content-disposition")]).toEqual([
      "application/pdf",
      "no-cache",
      expect.stringMatching(/^attachment; filename="Nghi-dinh-99\.pdf"/),
    ]);
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(pdf());
    expect(await (await fetch(page1)).text()).toContain("Nghị định 99.pdf");
    await publish(false);
    await expect.poll(states).toEqual([404, 404]);
    await publish(true);
    await page.getByText("Công khai trên cổng: không → có").first().waitFor();
  }, 90_000);

  it("warns where a plan rests on what no longer holds, with the successor and the day, on the desk and on the portal", async () => {
    const old = (await server.database.pool.query("select id from legal.document where number = '72/2015/NĐ-CP'")).rows[0]?.id;
    await open(`/desk/legal/${old}`);
    const words = `được thay thế bằng Nghị định ${NUMBER} từ ngày ${typed}`;
    expect(await page.locator('.dk-alert[data-tone="bad"]').textContent()).toContain(words);
    await page
      .locator("aside")
      .getByRole("link", { name: /Kế hoạch/i })
      .first()
      .click();
    await page.waitForURL(/\/desk\/plans\//);
    await page.locator(".dk-alert", { hasText: words }).waitFor();
    const slug = (await (await fetch(`${server.origin}/vi/plans`)).text()).match(/\/vi\/plans\/([a-z0-9-]+)"/)?.[1];
    await expect.poll(async () => (await fetch(`${server.origin}/vi/plans/${slug}`)).text()).toContain(`Thay bằng Nghị định ${NUMBER}`);
  }, 60_000);

  it("warns beside rules, requests, boards, forms and drafts of reports that rest on it, and leaves signed reports alone", async () => {
    const idOf = async (what: string) => (await server.database.pool.query(`select id from ${what} limit 1`)).rows[0]?.id;
    const words = `được thay thế bằng Nghị định ${NUMBER} từ ngày ${typed}`;
    const warnings = () => page.locator('.dk-alert[data-tone="bad"]', { hasText: words }).count();
    const form = `/desk/reports/form/${await idOf("reports.obligation where state = 'not_begun'")}`;
    for (const path of [
      "/desk/reports/rules",
      "/desk/reports",
      form,
      `/desk/reports/consolidated/${await idOf("reports.consolidation where state = 'draft'")}`,
    ]) {
      await open(path);
      expect([path, await warnings()]).toEqual([path, 1]);
    }
    await open(`/desk/reports/consolidated/${await idOf("reports.consolidation where state = 'issued'")}`);
    expect(await warnings()).toBe(0);
    await open("/desk/reports/ask");
    expect(await warnings()).toBe(0);
    const basis = page.locator('select[name="legalDocumentId"]');
    const old = basis.locator("option", { hasText: "72/2015/NĐ-CP" }).first();
    expect(await old.textContent()).toContain(`không còn hiệu lực, thay bằng ${NUMBER}`);
    await basis.selectOption(await old.getAttribute("value"));
    await page.locator(".dk-alert", { hasText: words }).waitFor();
    await basis.selectOption("");
    await expect.poll(warnings).toBe(0);
    // Whoever answers by a link has no account: the warning leads to the portal.
    await open(form);
    await page.getByRole("button", { name: /^Tạo liên kết/ }).click();
    const link = await page.locator(".dk-address").textContent();
    const outside = await page.context().browser()?.newPage();
    await outside?.goto(link ?? "");
    await outside?.locator(".dk-alert", { hasText: words }).getByRole("link").click();
    await outside?.waitForURL(/\/vi\/legal\/nghi-dinh-72-2015-nd-cp$/);
    await outside?.close();
  }, 90_000);

  it("lets a reader read and nobody else write", async () => {
    const { page: reader, context } = await signedIn(browser, server, "writer");
    await reader.goto(`${server.origin}/desk/legal/${id}`);
    expect(await reader.getByRole("link", { name: "Sửa", exact: true }).count()).toBe(0);
    expect((await context.request.get(`${server.origin}/desk/legal/new`)).status()).toBe(403);
    const body = {
      multipart: { file: { name: "a.pdf", mimeType: "application/pdf", buffer: Buffer.from(pdf()) } },
      headers: { origin: server.origin },
    };
    expect((await context.request.post(`${server.origin}/desk/legal-file`, body)).status()).toBe(403);
    await context.close();
  }, 60_000);

  it.each(DESK_LANGUAGES)(
    "fits and is accessible, wide and narrow, light and dark, in %s",
    async (lang) => {
      await page.context().addCookies([{ name: "xoan_desk_lang", value: lang, url: server.origin }]);
      // Each language once in either width and in either scheme; the other language has the other pairs.
      const [wide, narrow] = lang === "vi" ? (["light", "dark"] as const) : (["dark", "light"] as const);
      for (const path of ["/desk/legal", `/desk/legal/${id}`, `/desk/legal/${id}/edit`]) {
        await open(path);
        for (const [width, height, colorScheme] of [
          [1440, 900, wide],
          [390, 844, narrow],
        ] as const) {
          await page.setViewportSize({ width, height });
          await page.emulateMedia({ colorScheme });
          const wider = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
          expect([path, width, colorScheme, wider, await axeViolations(page)]).toEqual([path, width, colorScheme, 0, []]);
        }
      }
      expect(problems).toEqual([]);
    },
    120_000,
  );
});
