import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DESK_LANGUAGES } from "../../src/desk/messages/index.ts";
import { zipped } from "../../src/modules/official/docx/package.ts";
import { openDocx } from "../../src/modules/official/check/open.ts";
import { renderDocx } from "../../src/modules/official/index.ts";
import { planDocument } from "../../src/modules/official/testing.ts";
import { openBrowser } from "../support/browser.ts";
import { docx, pdf } from "../support/legalFiles.ts";
import { signedIn } from "../support/office.ts";
import { startServer, type TestServer } from "../support/server.ts";

let server: TestServer;
let browser: Browser;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const file = (name: string, bytes: Uint8Array) => ({ name, mimeType: WORD, buffer: Buffer.from(bytes) });

/** The plan with a wide right margin, text in Arial, no closing mark and a comma behind a base. */
async function outOfForm(): Promise<Uint8Array> {
  const opened = await openDocx(await renderDocx(planDocument({ number: 7, date: "2026-02-05" })));
  if (!opened.ok) throw new Error("our own file is refused");
  const xml = (opened.value.get("word/document.xml") ?? "")
    .replace('w:right="851" w:bottom', 'w:right="1417" w:bottom')
    .replaceAll("báo cáo năm./.", "báo cáo năm.")
    .replace("2022 - 2025;<", "2022 - 2025,<");
  const styles = (opened.value.get("word/styles.xml") ?? "").replace(/<w:rFonts [^>]*>/, '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>');
  return zipped(Object.entries({ ...Object.fromEntries(opened.value), "word/document.xml": xml, "word/styles.xml": styles }));
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run(),
  );
  return found.violations.map((each) => `${each.id}: ${each.nodes[0]?.html}`);
}

describe("check of a document's form", () => {
  it("names what is wrong in a file, in both languages, light and dark, wide and narrow, and keeps nothing", async () => {
    const { page, context } = await signedIn(browser, server, "writer", { bypassCSP: true });
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    const bad = await outOfForm();
    for (const lang of DESK_LANGUAGES)
      for (const [width, colorScheme] of [
        [1440, "light"],
        [390, "dark"],
      ] as const) {
        await context.addCookies([{ name: "xoan_desk_lang", value: lang, url: server.origin }]);
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        await page.goto(`${server.origin}/desk/official/check`, { waitUntil: "networkidle" });
        await page.locator("#official-file").setInputFiles(file("Kế hoạch.docx", bad));
        await page.locator("main table").first().waitFor();
        const rows = await page.locator("main tbody th").allInnerTexts();
        expect(rows.map((row) => row.split(/[·\n]/)[0]?.trim())).toEqual(
          lang === "vi"
            ? ["Trang: lề phải", "Chữ: phông chữ", "Dấu kết thúc nội dung: không tìm thấy", "Căn cứ ban hành: dấu cuối dòng"]
            : ["Page: right margin", "Letters: font", "Closing mark: not found", "Legal bases: mark at the end of a line"],
        );
        expect(await page.locator("main").innerText()).toContain("NĐ 30/2020, Phụ lục I, mục I.3");
        expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBe(0);
        expect(await violations(page)).toEqual([]);
        if (process.env["SHOTS"]) await page.screenshot({ path: `${process.env["SHOTS"]}/check-${lang}-${width}.png` });
      }
    expect(problems).toEqual([]);
    await context.close();
  }, 120_000);

  it("takes a dropped file and the keyboard, says a clean file is clean, and refuses by name", async () => {
    const { page, context } = await signedIn(browser, server, "translator");
    await page.goto(`${server.origin}/desk/official/check`, { waitUntil: "networkidle" });
    const good = Buffer.from(await renderDocx(planDocument())).toString("base64");
    await page.evaluate((base64) => {
      const transfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      transfer.items.add(new File([bytes], "plan.docx"));
      document.querySelector(".dk-drop")?.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }, good);
    await page.locator('.dk-alert[data-tone="ok"]').waitFor();
    expect(await page.locator("main table").count()).toBe(0);
    await page.locator("#official-file").setInputFiles(file("old.docx", new TextEncoder().encode("%PDF-1.7 this is something else")));
    await page.locator('.dk-alert[data-tone="bad"]').waitFor();
    expect(await page.locator('.dk-alert[data-tone="bad"]').innerText()).toContain("không phải tệp Word");
    await page.locator("#official-file").setInputFiles(file("large.docx", new Uint8Array(7 * 1024 * 1024 + 1)));
    await page.locator("main button[type=submit][disabled]").waitFor();
    expect(await page.locator('.dk-alert[data-tone="bad"]').innerText()).toContain("7 MB");
    await page.locator("#official-file").focus();
    expect(await page.evaluate("document.activeElement.id")).toBe("official-file");
    await context.close();
  }, 60_000);
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
  const choose = (name: string, bytes: Uint8Array) =>
    page.locator('input[type="file"]').setInputFiles({ name, mimeType: "application/pdf", buffer: Buffer.from(bytes) });

  beforeAll(async () => {
    ({ page } = await signedIn(browser, server, "planner", { bypassCSP: true }));
    page.on("pageerror", (error) => problems.push(`${page.url()}: ${error.message}`));
  }, 60_000);
  afterAll(() => page?.context().close());

  it("is found in the menu and searched by words with and without marks, by state and by day", async () => {
    await open("/desk");
    await page.getByRole("link", { name: "Văn bản pháp lý" }).click();
    await page.waitForURL(/\/desk\/legal$/);
    await page.getByRole("searchbox").fill("bi mat nha nuoc");
    await page.getByRole("searchbox").press("Enter");
    await page.waitForURL(/q=bi/);
    const row = page.locator("tbody tr", { hasText: "29/2018/QH14" });
    expect(await row.textContent()).toMatch(/Đã được thay thế.*117\/2025\/QH15/);
    await open("/desk/legal?q=29/2018&on=28/2/2026");
    expect(await row.textContent()).toContain("Còn hiệu lực");
    await open("/desk/legal?on=31/6/2026");
    expect(await page.locator('.dk-alert[data-tone="bad"]').textContent()).toContain("31/6/2026");
    await open("/desk/legal?state=replaced");
    expect(await page.locator("tbody tr").count()).toBe(3);
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
      ["a.pdf", new Uint8Array(30 * 1024 * 1024), "Tệp 30 MB, quá mức 20 MB"],
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
    const [page1, file1] = [`${server.origin}/vi/legal/${id}`, `${server.origin}/files/legal/${id}`];
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
      const shots = process.env["SHOTS"];
      for (const [width, height, colorScheme] of [
        [1440, 900, "light"],
        [390, 844, "dark"],
        [390, 844, "light"],
        [1440, 900, "dark"],
      ] as const) {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme });
        for (const path of ["/desk/legal", `/desk/legal/${id}`, `/desk/legal/${id}/edit`]) {
          await open(path);
          const name = path.split("/").at(-1)?.slice(0, 5);
          if (shots) await page.screenshot({ path: `${shots}/legal-${name}-${lang}-${width}-${colorScheme}.png` });
          const wider = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
          expect([path, width, colorScheme, wider, await violations(page)]).toEqual([path, width, colorScheme, 0, []]);
        }
      }
      expect(problems).toEqual([]);
    },
    120_000,
  );
});
