import { readXlsx } from "hucre/xlsx";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "../support/axe.ts";
import { openBrowser } from "../support/browser.ts";
import { signedIn } from "../support/office.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { faultsOf, LOOKS, wear } from "../support/sweep.ts";

let server: TestServer;
let browser: Browser;
let writer: Page;
let officer: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  writer = (await signedIn(browser, server, "writer", { bypassCSP: true })).page;
  officer = (await signedIn(browser, server, "clearance_officer", { bypassCSP: true })).page;
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(page: Page, path: string): Promise<void> {
  await page.goto(server.origin + path, { waitUntil: "networkidle" });
}
const rows = (page: Page) => page.locator(".dk-worklist [data-item]");
const tab = (page: Page, name: RegExp) => page.getByRole("tab", { name });
const focusedRow = (page: Page) => page.evaluate("document.activeElement?.closest('[data-item]')?.dataset.item ?? null");

describe("my work", () => {
  it("moves with the arrows, puts off with Z, takes it back and takes the next step with Enter", async () => {
    await open(writer, "/desk");
    const before = await rows(writer).count();
    expect(before).toBeGreaterThan(1);
    expect(await writer.locator(".dk-navbar a[href='/desk'] .n").textContent()).toBe(String(before));
    expect(await writer.locator(".dk-worklist tr.grp").count()).toBeGreaterThan(0);
    const first = await rows(writer).first().getAttribute("data-item");
    const second = await rows(writer).nth(1).getAttribute("data-item");
    await writer.keyboard.press("ArrowDown");
    expect(await focusedRow(writer)).toBe(first);
    await writer.keyboard.press("ArrowDown");
    expect(await focusedRow(writer)).toBe(second);
    await writer.keyboard.press("ArrowUp");
    await writer.keyboard.press("z");
    await writer.getByRole("form", { name: "Hoãn đến" }).waitFor();
    expect(await axeViolations(writer)).toEqual([]);
    await writer.keyboard.press("Escape");
    expect(await focusedRow(writer)).toBe(first);
    await writer.keyboard.press("z");
    await writer.getByRole("button", { name: /^Ngày mai/ }).press("Enter");
    await writer.getByText(/Đã hoãn đến/).waitFor();
    expect(await rows(writer).count()).toBe(before - 1);
    expect(await writer.locator(".dk-navbar a[href='/desk'] .n").textContent()).toBe(String(before - 1));
    await tab(writer, /Đã hoãn 1/).click();
    await writer.getByText(/Hiện lại/).waitFor();
    await writer.locator(".dk-toast button").click();
    await tab(writer, /Đã hoãn 0/).waitFor();
    await tab(writer, /Chờ tôi làm/).click();
    expect(await rows(writer).count()).toBe(before);
    await writer.keyboard.press("ArrowDown");
    await writer.keyboard.press("Enter");
    await writer.waitForURL(/\/desk\/(edit|translate)\//);
  }, 60_000);

  it("filters by words without marks, says when nothing matches, and gives all back", async () => {
    await open(writer, "/desk");
    const before = await rows(writer).count();
    await writer.keyboard.press("f");
    await writer.keyboard.type("khong-co-bai-nay");
    await writer.getByText(/khớp bộ lọc/).waitFor();
    await writer.locator("#work-panel").getByRole("button", { name: "Bỏ lọc" }).click();
    expect(await rows(writer).count()).toBe(before);
  });

  it("leaves single letters alone once they are switched off", async () => {
    await open(writer, "/desk/help");
    await writer.getByLabel("Dùng phím đơn trên máy này").uncheck();
    await writer.keyboard.press("n");
    await writer.keyboard.press("g");
    await writer.keyboard.press("b");
    expect(new URL(writer.url()).pathname).toBe("/desk/help");
    await writer.getByLabel("Dùng phím đơn trên máy này").check();
    await writer.keyboard.press("g");
    await writer.keyboard.press("b");
    await writer.waitForURL(/\/desk\/board$/);
  });
});

describe("quick view, planning and who is here", () => {
  it("reads the chosen text beside the list with Space, and Escape gives the list back", async () => {
    await open(writer, "/desk");
    await writer.keyboard.press("ArrowDown");
    await writer.keyboard.press("Space");
    const beside = writer.getByRole("complementary", { name: /^Xem nhanh: / });
    await beside.locator("article h1").waitFor();
    expect(await axeViolations(writer)).toEqual([]);
    await writer.keyboard.press("Escape");
    await beside.waitFor({ state: "detached" });
  });

  it("assigns a translation with T, sets a day with H, and takes both back", async () => {
    await open(writer, "/desk/board?view=all");
    const free = writer.locator('[role="gridcell"]', { hasText: "Chưa có" }).first();
    await free.click();
    await writer.keyboard.press("t");
    const bar = writer.getByRole("form", { name: /^Giao dịch sang/ });
    await bar.getByRole("combobox").waitFor();
    expect(await axeViolations(writer)).toEqual([]);
    await bar.getByRole("button", { name: "Đặt", exact: true }).click();
    await writer.getByText("Đã giao bản dịch.").waitFor();
    await writer
      .locator(".dk-grid")
      .getByText(/Người dịch: /)
      .first()
      .waitFor();
    await writer.locator(".dk-toast button").click();
    await writer
      .locator(".dk-grid")
      .getByText(/Người dịch: /)
      .first()
      .waitFor({ state: "detached" });
    await free.click();
    await writer.keyboard.press("h");
    await writer
      .getByRole("form", { name: "Đặt hạn" })
      .getByRole("button", { name: /^Ngày mai/ })
      .click();
    await writer.getByText("Đã đặt hạn.").waitFor();
    await writer.locator(".dk-inspector").getByText("Còn 1 ngày").waitFor();
  }, 60_000);
  it("tells the holder who reads along", async () => {
    await open(writer, "/desk");
    await writer.locator("a[data-next][href^='/desk/edit/']").first().click();
    await writer.waitForURL(/\/desk\/edit\//);
    await writer.locator("#title").waitFor();
    await officer.goto(writer.url().replace("/edit/", "/review/"));
    const other = /cũng đang xem|đang viết/;
    await officer.locator(".dk-here").getByText(other).waitFor();
    await writer.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    await writer.locator(".dk-here").getByText(other).waitFor();
  }, 60_000);
});

describe("notifications", () => {
  it("reach the officer when the writer submits, count in the header, and are read when opened", async () => {
    const title = "Tin đến nơi";
    await open(writer, "/desk/new");
    await writer.locator('input[name="title"]').fill(title);
    await writer.locator("form button[type=submit]").last().click();
    await writer.waitForURL(/\/desk\/edit\//);
    await writer.locator('#body[contenteditable="true"]').waitFor();
    await writer.locator("#summary").fill("Tóm tắt kín.");
    await writer.locator("#body").click();
    await writer.keyboard.type("Lời của bài.");
    await writer
      .getByText(/Đã lưu lúc/)
      .first()
      .waitFor();
    await writer.getByRole("button", { name: /Gửi duyệt/ }).click();
    await writer.waitForURL((url) => url.pathname === "/desk");
    await open(officer, "/desk");
    const bell = officer.locator(".dk-bell");
    const unread = Number(await bell.locator("b").textContent());
    expect(unread).toBeGreaterThan(0);
    await bell.click();
    const line = officer.getByRole("link", { name: new RegExp(`Chờ kiểm tra mật: ${title}.*hạn `) });
    await line.click();
    await officer.waitForURL(/\/desk\/review\//);
    await officer.waitForFunction((count) => Number(document.querySelector(".dk-bell b")?.textContent ?? 0) === count, unread - 1);
  }, 60_000);

  it("keep the choice of mail", async () => {
    await open(officer, "/desk/notifications");
    await officer.getByLabel("Gửi ngay khi có việc").check();
    await officer.getByRole("button", { name: "Lưu cách nhận thư" }).click();
    await officer.getByText("Đã lưu cách nhận thư.").waitFor();
    await open(officer, "/desk/notifications");
    expect(await officer.getByLabel("Gửi ngay khi có việc").isChecked()).toBe(true);
  });
});

describe("the board", () => {
  it("counts its views as it lists them, and gives the filtered rows as a file", async () => {
    await open(writer, "/desk/board");
    const views = await writer.locator("nav.dk-tabs a").allTextContents();
    expect(views.map((text) => text.replace(/ \d+$/, ""))).toEqual(["Tất cả", "Của tôi", "Lỗi thời", "Bị trả lại", "Đang chờ"]);
    for (const view of ["stale", "returned", "waiting"]) {
      await open(writer, `/desk/board?view=${view}`);
      const shown = await writer.locator(".dk-grid tbody tr").count();
      const counted = Number(/\d+$/.exec((await writer.locator("nav.dk-tabs [aria-current]").textContent()) ?? "")?.[0]);
      expect([view, shown]).toEqual([view, counted]);
      expect(shown).toBeGreaterThan(0);
      const answer = await writer.request.get(`${server.origin}/desk/board.xlsx?view=${view}`);
      const book = await readXlsx(new Uint8Array(await answer.body()));
      expect(book.sheets[0]?.rows.length).toBe(counted + 1);
    }
    const [download] = await Promise.all([
      writer.waitForEvent("download"),
      writer.getByRole("link", { name: "Xuất bảng ra Excel" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^xoan-\d{4}-\d\d-\d\d\.xlsx$/);
  }, 60_000);

  it("gives no file to nobody", async () => {
    const answer = await fetch(`${server.origin}/desk/board.xlsx`, { redirect: "manual" });
    expect([302, 401]).toContain(answer.status);
  });
});

describe("the officer's screens", () => {
  // The writer's work and the board are measured with the writer's other screens in desk.test.ts.
  it.each(LOOKS)(
    "in $lang at $width in $colorScheme are accessible and fit",
    async (look) => {
      await wear(officer, server.origin, look);
      const faults: string[] = [];
      for (const path of ["/desk", "/desk/notifications"]) faults.push(...(await faultsOf(officer, server.origin + path, look)));
      expect(faults).toEqual([]);
    },
    60_000,
  );
});
