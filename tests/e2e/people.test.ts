import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { signedIn } from "../support/office.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { faultsOf, LOOKS, wear } from "../support/sweep.ts";

let server: TestServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  ({ context, page } = await signedIn(browser, server, "administrator", { bypassCSP: true }));
  page.on("pageerror", (error) => problems.push(`${page.url()}: ${error.message}`));
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const open = (path: string) => page.goto(server.origin + path, { waitUntil: "networkidle" });
const idOf = async (sql: string) => String((await server.database.pool.query(sql)).rows[0]?.id);

describe("administration", () => {
  it("adds a person: a wrong field is named and gets the cursor, nothing typed is lost, the link is shown", async () => {
    await open("/desk/people");
    const form = page.locator("form:has(input[name=email])");
    await form.locator("input[name=name]").fill("Cán bộ mới");
    await form.locator("input[name=email]").fill("khong-phai-thu");
    await form.locator("input[name=email]").press("Enter");
    await page.locator('.dk-alert[data-tone="bad"]').waitFor();
    expect(await page.locator('.dk-alert[data-tone="bad"]').textContent()).toContain("Thư điện tử: Chưa đúng dạng.");
    expect(await page.evaluate("document.activeElement.name")).toBe("email");
    expect(await form.locator("input[name=name]").inputValue()).toBe("Cán bộ mới");
    await form.locator("input[name=email]").fill("can-bo-moi@example.vn");
    await form.locator("input[name=email]").press("Enter");
    const link = await page.locator(".dk-address").textContent();
    expect(link).toMatch(/\/desk\/setup\?token=/);
    expect(await form.locator("input[name=name]").inputValue()).toBe("");

    await page.fill(".dk-filters input[name=q]", "can bo moi");
    await page.press(".dk-filters input[name=q]", "Enter");
    await page.waitForURL(/q=can/);
    await page.getByRole("link", { name: "Cán bộ mới" }).click();
    await page.locator("aside").getByText("Chưa nhận lời mời").waitFor();
    await page.locator('select[name="role"]').selectOption("translator");
    await page.locator('input[name="langs"][value="ja"]').check();
    await page.getByRole("button", { name: "Giao", exact: true }).click();
    await page.locator(".dk-lines li").first().waitFor();
    expect(await page.locator(".dk-lines li").first().textContent()).toMatch(/Người dịchToàn tỉnh · Tiếng Nhật/);
    await page.getByRole("button", { name: "Gửi lại lời mời" }).click();
    await page.waitForFunction((old) => document.querySelector(".dk-address")?.textContent !== old, link);
    const fresh = await browser.newPage();
    await fresh.goto(link ?? "");
    expect(await fresh.locator('.dk-alert[data-tone="bad"]').count()).toBe(1);
    await fresh.close();
  }, 60_000);

  it("shows what became of a unit, day first, and takes a line of succession only for a real date", async () => {
    const id = await idOf(
      "select from_id as id from identity.unit_succession where scope_words <> '{}' and on_date = '2025-07-01' limit 1",
    );
    await open(`/desk/units?ended=1&unit=${id}`);
    await page.getByRole("heading", { name: "Chuyển giao cho" }).waitFor();
    expect(await page.locator("aside .dk-lines").first().textContent()).toMatch(/1\/7\/2025 · .+ · .+/);
    await page.locator("summary", { hasText: "Thêm đơn vị kế thừa" }).click();
    await page.fill("input[name=onDate]:not([type=hidden])", "");
    await page.getByRole("button", { name: "Thêm", exact: true }).click();
    await page.getByText("Chưa điền.", { exact: true }).waitFor();
    await page.fill("input[name=onDate]:not([type=hidden])", "31/6/2025");
    await page.getByRole("button", { name: "Thêm", exact: true }).click();
    await page.getByText("Không phải ngày có thật. Viết như 1/7/2025.", { exact: true }).waitFor();
    expect(await page.locator('.dk-alert[data-tone="bad"]').textContent()).toContain("Không phải ngày có thật");
    const line = page.getByRole("heading", { name: "Chuyển giao cho" }).locator("+ ul > li").first();
    const [words, lines] = [await line.locator("a").textContent(), await page.getByRole("button", { name: /^Bỏ dòng kế thừa/ }).count()];
    await line.getByRole("button", { name: /^Bỏ dòng kế thừa/ }).press("Enter");
    await page.locator('.dk-alert[data-tone="ok"]').getByText(`→ ${words}`).waitFor();
    await expect.poll(() => page.getByRole("button", { name: /^Bỏ dòng kế thừa/ }).count()).toBe(lines - 1);
    await page.getByRole("button", { name: "Hoàn tác" }).press("Enter");
    await page.waitForFunction((n) => document.querySelectorAll('button[value="unlink"]').length === n, lines);
    await open("/desk/units?q=uy+ban&ended=1");
    expect(await page.locator("tbody th[scope=row]").count()).toBeGreaterThan(0);
    expect(await page.locator("tbody th[scope=row]").first().textContent()).toMatch(/Ủy ban|UBND/);
  }, 60_000);

  it("keeps the calendar: refuses 31/6, adds, changes and removes a day by keyboard", async () => {
    await open("/desk/calendar?year=2031");
    const day = page.locator("input[name=day]");
    await day.fill("31/6/2031");
    await page.fill("input[name=name]", "Nghỉ bù");
    await page.fill("input[name=source]", "Thông báo thử");
    await page.press("input[name=source]", "Enter");
    await page.locator("input[name=day][aria-invalid=true]").waitFor();
    await day.fill("30/6/2031");
    await day.press("Enter");
    await page.getByRole("link", { name: "Thứ Hai, 30/6/2031" }).click();
    await page.getByRole("button", { name: "Bỏ ngày này" }).press("Enter");
    await page.getByText("Năm 2031 chưa ghi ngày nào").waitFor();
  }, 60_000);

  it("issues a key, shows it this once, and ends it: the API takes it, and then no more", async () => {
    await open("/desk/keys");
    await page.fill("input[name=name]", "Ứng dụng du lịch");
    await page.fill("input[name=perMinute]", "nhiều");
    await page.fill("input[name=expiresOn]", "1/1/2020");
    await page.getByRole("button", { name: "Cấp khóa" }).click();
    await page.getByText("Nhập số nguyên từ 1 đến 60000.").first().waitFor();
    expect(await page.locator("input[name=name]").inputValue()).toBe("Ứng dụng du lịch");
    await page.fill("input[name=contact]", "a@b.vn");
    await page.fill("input[name=perMinute]", "42");
    await page.fill("input[name=expiresOn]", "");
    await page.getByRole("button", { name: "Cấp khóa" }).click();
    const key = (await page.locator('.dk-alert[data-tone="ok"] code').textContent()) ?? "";
    const ask = () => fetch(`${server.origin}/api/v1/kinds`, { headers: { authorization: `Bearer ${key}` } });
    const answer = await ask();
    expect([answer.status, answer.headers.get("ratelimit-policy")]).toEqual([200, '"key";q=42;w=60']);
    await open("/desk/keys");
    expect(await page.content()).not.toContain(key);
    await page.getByRole("button", { name: "Thu hồi khóa của Ứng dụng du lịch" }).click();
    await page.getByText(/^Đã thu hồi khóa/).waitFor();
    expect((await ask()).status).toBe(401);
  });

  it("filters the trail by kind and day, and gives it as a file that says it was taken", async () => {
    await open("/desk/audit?group=calendar");
    expect(await page.locator("tbody tr").count()).toBe(2);
    await open("/desk/audit?from=31/6/2025");
    expect(await page.locator('.dk-alert[data-tone="bad"]').count()).toBe(1);
    const answer = await context.request.get(`${server.origin}/desk/audit.csv?group=calendar`);
    const text = await answer.text();
    expect(answer.headers()["content-type"]).toBe("text/csv; charset=utf-8");
    expect(text.trim().split("\r\n")).toHaveLength(3);
    await open("/desk/audit?group=trail");
    expect(await page.locator("tbody tr").count()).toBe(1);
    const stranger = await signedIn(browser, server, "writer");
    for (const path of ["/desk/audit.csv", "/desk/calendar", "/desk/audit", "/desk/people", "/desk/units"])
      expect([path, (await stranger.context.request.get(server.origin + path)).status()]).toEqual([path, 403]);
    await stranger.context.close();
  }, 60_000);

  it("names the browser of a session", async () => {
    await open("/desk/account");
    expect(await page.locator("tbody td").first().textContent()).toBe("Chrome trên Linux");
  });

  it.each(LOOKS)(
    "fits and is accessible in $lang at $width in $colorScheme",
    async (look) => {
      await wear(page, server.origin, look);
      const unit = await idOf("select from_id as id from identity.unit_succession limit 1");
      const person = await idOf("select id from identity.person where email = 'publisher@demo.example'");
      for (const path of [
        `/desk/people?person=${person}`,
        `/desk/units?ended=1&unit=${unit}`,
        "/desk/calendar?year=2026&day=2026-04-26",
        "/desk/audit?group=session&from=1/1/2026",
        "/desk/account",
      ])
        problems.push(...(await faultsOf(page, server.origin + path, look)));
      expect(problems).toEqual([]);
    },
    60_000,
  );
});
