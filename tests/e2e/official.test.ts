import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { zipped } from "../../src/modules/official/docx/package.ts";
import { openDocx } from "../../src/modules/official/check/open.ts";
import { renderDocx } from "../../src/modules/official/index.ts";
import { planDocument } from "../../src/modules/official/testing.ts";
import { axeViolations } from "../support/axe.ts";
import { openBrowser } from "../support/browser.ts";
import { signedIn } from "../support/office.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { LOOKS, tooWide, wear } from "../support/sweep.ts";

let server: TestServer;
let browser: Browser;
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

describe("check of a document's form", () => {
  it("names what is wrong in a file, in both languages, light and dark, wide and narrow, and keeps nothing", async () => {
    const { page, context } = await signedIn(browser, server, "writer", { bypassCSP: true });
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    const bad = await outOfForm();
    for (const look of LOOKS) {
      const { lang } = look;
      await wear(page, server.origin, look);
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
      expect([...(await tooWide(page, look)), ...(await axeViolations(page))]).toEqual([]);
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
