import { sql } from "drizzle-orm";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "../support/axe.ts";
import { openBrowser } from "../support/browser.ts";
import { signedIn } from "../support/office.ts";
import { pdf } from "../support/legalFiles.ts";
import { startServer, type TestServer } from "../support/server.ts";

let server: TestServer;
let browser: Browser;
let planId: string;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  const { rows } = await server.database.db.execute<{ id: string }>(sql`
    select p.id from plans.plan p join plans.version v on v.plan_id = p.id and v.state = 'draft' and v.number = 2 where p.parent_id is null limit 1`);
  planId = rows[0]?.id ?? "";
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const at = (query: string) => `${server.origin}/desk/plans/${planId}?${query}`;
const VIEWS = ["board", "calendar", "gantt", "risk", "under", "versions"];
const narrow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
const english = async (page: Page) => page.context().addCookies([{ name: "xoan_desk_lang", value: "en", url: server.origin }]);
const vietnamese = async (page: Page) => page.context().addCookies([{ name: "xoan_desk_lang", value: "vi", url: server.origin }]);
const field = (page: Page, name: string) => page.locator(`.dk-taskpanel form:has(input[name="key"]) [name="${name}"]`);
const rows = (page: Page) => page.getByRole("treegrid").getByRole("row");

/** A plan with a draft of three tasks under one part, made for one test. */
async function draft(): Promise<{ address: string; titles: () => Promise<string[]> }> {
  const { db } = server.database;
  const { rows: made } = await db.execute<{ plan: string; version: string }>(sql`
    with p as (insert into plans.plan (horizon, starts_on, ends_on, unit_id, created_at)
      select 'yearly', '2026-01-01', '2026-12-31', unit_id, now() from plans.plan where id = ${planId} returning id)
    insert into plans.version (plan_id, number, state, title, created_at, updated_at) select id, 1, 'draft', 'Kế hoạch để sửa', now(), now() from p
    returning plan_id as plan, id as version`);
  const { plan = "", version = "" } = made[0] ?? {};
  await db.execute(sql`
    with part as (insert into plans.node (version_id, plan_id, position, path, kind, label, title)
      values (${version}, ${plan}, 0, '0000', 'part', 'I', 'Nội dung') returning key)
    insert into plans.node (version_id, plan_id, parent_key, position, path, kind, title)
    select ${version}::uuid, ${plan}::uuid, part.key, n, '0000.000' || n, 'task', t from part, (values (0, 'Việc một'), (1, 'Việc hai'), (2, 'Việc ba')) v (n, t)`);
  const titles = async () => {
    const found = await db.execute<{ line: string }>(sql`
      select (length(path) + 1) / 5 || ' ' || title as line from plans.node where version_id = ${version} order by path`);
    return found.rows.map((row) => row.line);
  };
  return { address: `${server.origin}/desk/plans/${plan}`, titles };
}
const until = async (read: () => Promise<string[]>, lines: string[]) =>
  expect.poll(read, { timeout: 15_000, interval: 100 }).toEqual(lines);

describe("a plan's tasks in every view", () => {
  it("stand in both languages, on a phone and without faults that a machine finds", async () => {
    const { page, context } = await signedIn(browser, server, "planner", { bypassCSP: true });
    for (const tab of VIEWS) {
      await vietnamese(page);
      await page.goto(at(`tab=${tab}`));
      await page.locator('.dk-tab[aria-current="page"]').waitFor();
      expect(await axeViolations(page), tab).toEqual([]);
      await english(page);
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(at(`tab=${tab}`));
      await page.locator('.dk-tab[aria-current="page"]').waitFor();
      expect(await axeViolations(page), `${tab} 390`).toEqual([]);
      expect(await narrow(page), `${tab} 390`).toBe(true);
      await page.setViewportSize({ width: 1440, height: 900 });
    }
    await vietnamese(page);

    // The board's columns add up to the plan's tasks; a card opens its task beside the board.
    await page.goto(at("tab=board"));
    const counts = await page.locator(".dk-taskcolumn h2 .dim").allTextContents();
    const { rows: all } = await server.database.db.execute<{ n: number }>(
      sql`select count(*)::int as n from plans.node n join plans.version v on v.id = n.version_id where v.plan_id = ${planId} and v.state = 'issued' and n.kind = 'task'`,
    );
    expect(counts.map(Number).reduce((a, b) => a + b, 0)).toBe(all[0]?.n);
    await page.locator(".dk-taskcard a").first().click();
    await page.locator(".dk-taskpanel").waitFor();
    expect(page.url()).toContain("tab=board");
    await page.getByRole("link", { name: "Đóng" }).click();

    // A task stands on its last day in the month, in the list under it, and in the chart's table with what it waits for.
    await page.goto(at("tab=calendar&month=2026-11"));
    await page.getByRole("heading", { name: "Tháng 11/2026" }).waitFor();
    const cell = page.locator("td", { has: page.locator(".dk-daynumber", { hasText: /^30$/ }) }).last();
    expect(await cell.getByRole("link").count()).toBeGreaterThan(1);
    await page.getByRole("link", { name: "Tháng 12/2026" }).click();
    await page.getByRole("heading", { name: "Tháng 12/2026" }).waitFor();
    await page.goto(at("tab=gantt"));
    expect(await page.locator(".dk-ganttsvg .bar").count()).toBeGreaterThan(10);
    expect(await page.locator(".dk-ganttsvg .arrow").count()).toBeGreaterThan(0);
    await page.getByText("Xem biểu đồ dưới dạng bảng").click();
    expect(await page.locator(".dk-need").count()).toBe(await page.locator(".dk-ganttsvg .arrow").count());

    // Each late task says by how much: its day taken from today.
    await page.goto(at("tab=risk"));
    const line = await page.locator(".dk-risks .dk-late").first().textContent();
    const [, late, day, today] = /Trễ (\d+) ngày: hạn (\S+), hôm nay (\S+)\./.exec(line ?? "") ?? [];
    const utc = (text = "") =>
      Date.UTC(
        ...(text
          .split("/")
          .map(Number)
          .toReversed()
          .map((part, i) => (i === 1 ? part - 1 : part)) as [number, number, number]),
      );
    expect((utc(today) - utc(day)) / 86_400_000).toBe(Number(late));

    await page.goto(at("tab=due"));
    const months = page.locator('tr[data-kind="group"] .row .el');
    await months.first().waitFor();
    for (const month of await months.allTextContents()) expect(month).toMatch(/^(Tháng \d{1,2}\/\d{4}|Chưa đặt hạn)$/);

    // What the draft changes in the version in force.
    await page.goto(at("tab=versions"));
    await page.getByRole("heading", { name: "Khác nhau giữa bản thứ 1 và bản thứ 2" }).waitFor();
    expect(await page.locator('.dk-change[data-change="added"]').count()).toBeGreaterThan(0);
    await page.locator('select[name="from"]').selectOption("2");
    await page.locator('select[name="to"]').selectOption("2");
    await page.getByRole("button", { name: "So sánh" }).click();
    await page.locator(".dk-change").first().waitFor({ state: "detached" });
    await context.close();
  }, 240_000);
});

describe("a draft", () => {
  it("is written in place: a new entry, days in words, circles by name, steps back", async () => {
    const { page, context } = await signedIn(browser, server, "planner", { bypassCSP: true });
    const { address, titles } = await draft();
    await page.goto(address);
    // A heading without words is refused at its field; with words it stands where it was told.
    await page.getByText("Thêm mục hoặc nhiệm vụ").click();
    await page.getByRole("button", { name: "Thêm vào kế hoạch" }).click();
    await page.locator('.dk-addnode [name="title"][aria-invalid="true"]').waitFor();
    await page.locator('.dk-addnode [name="title"]').fill("Việc bốn");
    await page.getByRole("button", { name: "Thêm vào kế hoạch" }).click();
    await page.locator(".dk-tasktitle", { hasText: "Việc bốn" }).waitFor();
    await until(titles, ["1 Nội dung", "2 Việc một", "2 Việc hai", "2 Việc ba", "1 Việc bốn"]);

    // Days that the calendar does not have; what was typed stays.
    await rows(page).filter({ hasText: "Việc một" }).click();
    await page.locator(".dk-tasktitle", { hasText: "Việc một" }).waitFor();
    await page.getByText("Sửa trong bản nháp").click();
    await field(page, "title").fill("Việc một, viết lại");
    for (const [typed, said] of [
      ["31/6", "Không có ngày “31/6” trong lịch."],
      ["quý V", "Không có quý như “quý V”; một năm có bốn quý."],
      ["31/12/2025", "Hạn 31/12/2025 trước ngày kế hoạch bắt đầu (1/1/2026)."],
    ] as const) {
      await field(page, "dueOn").fill(typed);
      await page.getByRole("button", { name: "Ghi thay đổi" }).click();
      await page.locator(".dk-fielderror", { hasText: said }).waitFor();
      expect(await field(page, "title").inputValue()).toBe("Việc một, viết lại");
      expect(await field(page, "dueOn").inputValue()).toBe(typed);
    }
    await field(page, "dueOn").fill("quý II");
    await page.getByLabel("Tìm để thêm: Sau khi xong").fill("hai");
    await page.getByLabel("Tìm để thêm: Sau khi xong").press("Enter");
    await page.getByRole("button", { name: "Thêm chỉ tiêu" }).click();
    await field(page, "indicatorName").fill("Ấn phẩm");
    await field(page, "indicatorMeasure").fill("cuốn");
    await field(page, "indicatorTarget").fill("1.200");
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Ghi thay đổi" }).click();
    await page.locator(".dk-tasktitle", { hasText: "Việc một, viết lại" }).waitFor();
    await page.getByText("Ấn phẩm: 0/1200 cuốn").waitFor();
    await page.locator(".dk-facts").getByText("30/6").waitFor();

    // The way round is named.
    await rows(page).filter({ hasText: "Việc hai" }).click();
    await page.locator(".dk-tasktitle", { hasText: "Việc hai" }).waitFor();
    await page.getByText("Sửa trong bản nháp").click();
    await page.getByLabel("Tìm để thêm: Sau khi xong").fill("một");
    await page.getByLabel("Tìm để thêm: Sau khi xong").press("Enter");
    await page.getByRole("button", { name: "Ghi thay đổi" }).click();
    await page.getByText("Các nhiệm vụ chờ nhau thành vòng: “Việc hai” → “Việc một, viết lại” → “Việc hai”.").waitFor();

    // Buttons and keys move; each step goes back.
    const before = await titles();
    await page.getByRole("button", { name: "Lên", exact: true }).click();
    await until(titles, ["1 Nội dung", "2 Việc hai", "2 Việc một, viết lại", "2 Việc ba", "1 Việc bốn"]);
    await page.getByRole("button", { name: "Hoàn tác" }).click();
    await until(titles, before);
    await page.getByRole("button", { name: "Bỏ khỏi kế hoạch" }).click();
    await until(
      titles,
      before.filter((line) => !line.endsWith("hai")),
    );
    await page.getByRole("button", { name: "Hoàn tác" }).click();
    await until(titles, before);
    await page.getByText("Đã hoàn tác.").waitFor();
    await rows(page).filter({ hasText: "Việc ba" }).click();
    await page.locator(".dk-tasktitle", { hasText: "Việc ba" }).waitFor();
    await rows(page).filter({ hasText: "Việc ba" }).focus();
    await page.keyboard.press("Alt+ArrowRight");
    await until(titles, ["1 Nội dung", "2 Việc một, viết lại", "2 Việc hai", "3 Việc ba", "1 Việc bốn"]);
    await page.getByText("Đã chuyển mục.").waitFor();
    await rows(page).filter({ hasText: "Việc ba" }).focus();
    await page.keyboard.press("Control+z");
    await until(titles, before);

    // Two windows on one entry: the later one keeps its words, sees the others', and decides.
    const second = await context.newPage();
    for (const each of [page, second]) {
      await each.goto(address);
      await rows(each).filter({ hasText: "Việc ba" }).click();
      await each.locator(".dk-tasktitle", { hasText: "Việc ba" }).waitFor();
      await each.getByText("Sửa trong bản nháp").click();
    }
    await field(second, "title").fill("Lời của người kia");
    await field(page, "title").fill("Lời của tôi");
    await second.getByRole("button", { name: "Ghi thay đổi" }).click();
    await second.locator(".dk-tasktitle", { hasText: "Lời của người kia" }).waitFor();
    await page.getByRole("button", { name: "Ghi thay đổi" }).click();
    await page.locator(".dk-clash", { hasText: "Lời của người kia" }).waitFor();
    expect(await field(page, "title").inputValue()).toBe("Lời của tôi");
    await page.getByRole("button", { name: "Ghi nội dung của tôi" }).click();
    await page.locator(".dk-tasktitle", { hasText: "Lời của tôi" }).waitFor();
    expect((await titles()).filter((line) => line.includes("Lời"))).toEqual(["2 Lời của tôi"]);
    await context.close();
  }, 240_000);
});

/** A file is refused by its content, taken in, kept with its piece, and opened by the office only. */
async function provesWithFile(page: Page, address: string) {
  await page.goto(address);
  const form = page.locator('.dk-taskpanel form:has([name="taskKey"]):has([name="kind"])');
  await expect.poll(() => page.keyboard.press("e").then(() => form.isVisible())).toBe(true);
  await form.locator('[name="kind"]').selectOption("file");
  await form.locator('[name="title"]').fill("Biên bản nghiệm thu");
  await form.getByRole("button", { name: "Ghi minh chứng" }).click();
  await form.locator('input[type="file"][aria-invalid="true"]').waitFor();
  const choose = (name: string, bytes: Uint8Array) =>
    form.locator('input[type="file"]').setInputFiles({ name, mimeType: "application/pdf", buffer: Buffer.from(bytes) });
  await choose("bien-ban.pdf", new TextEncoder().encode("không phải PDF"));
  await form.getByText("Không nhận loại tệp này").waitFor();
  await choose("Biên bản.pdf", pdf());
  await form.getByText("Đã nhận Biên bản.pdf").waitFor();
  expect(await form.locator('[name="title"]').inputValue()).toBe("Biên bản nghiệm thu");
  expect(await axeViolations(page)).toEqual([]);
  await form.getByRole("button", { name: "Ghi minh chứng" }).click();
  const link = page.getByRole("link", { name: "Biên bản nghiệm thu" });
  await link.waitFor();
  const href = `${server.origin}${await link.getAttribute("href")}`;
  const got = await page.request.get(href);
  expect(new Uint8Array(await got.body())).toEqual(pdf());
  expect(got.headers()).toMatchObject({ "content-type": "application/pdf", "cache-control": "private, no-store" });
  expect(got.headers()["content-disposition"]).toContain('attachment; filename="Bien-ban.pdf"');
  expect((await fetch(href)).status).toBe(404);
}

describe("a unit", () => {
  it("asks back, is answered, and splits its task into a plan of its own under the province's", async () => {
    const { db } = server.database;
    const { rows: given } = await db.execute<{ task: string; id: string }>(sql`
      select a.task_key as task, a.id from plans.assignment a join plans.version v on v.plan_id = a.plan_id and v.state = 'issued'
      join plans.node n on n.version_id = v.id and n.key = a.task_key
      where a.plan_id = ${planId} and a.role = 'lead' and a.state = 'accepted'
        and not exists (select 1 from plans.plan p where p.parent_id = a.plan_id and p.unit_id = a.unit_id) order by n.path limit 1`);
    const { task = "", id = "" } = given[0] ?? {};
    await db.execute(sql`update plans.assignment set state = 'assigned' where id = ${id}`);
    const address = at(`task=${task}`);
    const reporter = await signedIn(browser, server, "unit_reporter", { bypassCSP: true });
    const line = (page: Page) => page.locator("li", { has: page.locator(`input[value="${id}"]`) });
    await reporter.page.goto(address);
    const own = line(reporter.page);
    await own.getByLabel("Nội dung hỏi lại").fill("Kinh phí lấy từ đâu?");
    await own.getByRole("button", { name: "Hỏi lại" }).click();
    await own.locator(".dk-quote", { hasText: "Kinh phí lấy từ đâu?" }).waitFor();
    const planner = await signedIn(browser, server, "planner", { bypassCSP: true });
    await planner.page.goto(address);
    await line(planner.page).getByLabel("Trả lời đơn vị").fill("Từ nguồn lồng ghép.");
    await line(planner.page).getByRole("button", { name: "Gửi trả lời" }).click();
    await planner.page.locator(".dk-reply", { hasText: "Từ nguồn lồng ghép." }).waitFor();
    await planner.context.close();

    await reporter.page.reload();
    await own.locator(".dk-reply").waitFor();
    await own.getByText("Tách việc trong kế hoạch đơn vị").click();
    await own.getByRole("button", { name: "Tách vào kế hoạch đơn vị" }).click();
    await own.locator('textarea[aria-invalid="true"]').waitFor();
    await own.getByLabel("Các phần việc").fill("Khảo sát\n\nIn ấn");
    expect(await axeViolations(reporter.page)).toEqual([]);
    await own.getByRole("button", { name: "Tách vào kế hoạch đơn vị" }).click();
    await reporter.page.locator(".dk-above").waitFor();
    await rows(reporter.page).filter({ hasText: "In ấn" }).waitFor();
    await reporter.page.getByRole("button", { name: "Gửi duyệt" }).click();
    await reporter.page.getByText("Chờ duyệt").first().waitFor();
    await reporter.page.goto(address);
    await reporter.page.getByRole("heading", { name: "Phần việc trong kế hoạch đơn vị" }).waitFor();
    await reporter.page.getByRole("link", { name: "Khảo sát" }).click();
    await reporter.page.locator(".dk-tasktitle", { hasText: "Khảo sát" }).waitFor();
    await provesWithFile(reporter.page, address);
    await reporter.context.close();
  }, 180_000);

  it("gets clear answers to what no form sends", async () => {
    const { page, context } = await signedIn(browser, server, "planner");
    await page.goto(at("tab=tree"));
    const sent = await page.evaluate(async (address) => {
      const bodies: Record<string, string>[] = [
        { step: "submit" },
        { step: "approve", versionId: "x" },
        { step: "move", versionId: "x", key: "'" },
        { step: "answer", assignmentId: "1" },
        { step: "restore_node", versionId: crypto.randomUUID(), removalId: "9" },
        { step: "evidence", taskKey: crypto.randomUUID(), unitId: crypto.randomUUID(), kind: "nothing", title: "" },
        { step: "constructor" },
      ];
      return Promise.all(bodies.map(async (body) => (await fetch(address, { method: "POST", body: new URLSearchParams(body) })).status));
    }, at(""));
    expect(sent.every((status) => status >= 400 && status < 500)).toBe(true);
    await context.close();
  }, 60_000);

  it("has its plan begun by the plan officer with the tasks that it leads; plans are listed by horizon", async () => {
    const { page, context } = await signedIn(browser, server, "planner", { bypassCSP: true });
    await page.goto(at("tab=under"));
    const link = page.getByRole("link", { name: /^Lập kế hoạch của đơn vị: / }).first();
    const unit = (await link.getAttribute("aria-label"))?.split(": ")[1] ?? "";
    await link.click();
    await page.locator('[name="serves"]').first().waitFor();
    const carried = await page.locator('[name="serves"]:checked').count();
    expect(carried).toBe(await page.locator('[name="serves"]').count());
    expect(await page.locator('[name="title"]').inputValue()).toContain(unit);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Lập kế hoạch", exact: true }).click();
    await page.locator(".dk-above").waitFor();
    const { rows: made } = await server.database.db.execute<{ n: number; serving: number }>(sql`
      select count(*)::int as n, count(serves_key)::int as serving from plans.node where plan_id = ${page.url().split("/").at(-1)?.slice(0, 36) ?? ""}`);
    expect(made[0]).toEqual({ n: carried, serving: carried });
    await page.goto(`${server.origin}/desk/plans?horizon=yearly`);
    const count = Number(/\d+$/.exec((await page.locator('.dk-tab[aria-current="page"]').textContent()) ?? "")?.[0]);
    expect(await page.locator("tbody tr").count()).toBe(count);
    await page.getByRole("link", { name: /^Dài hạn/ }).click();
    await page.locator('.dk-tab[aria-current="page"]', { hasText: "Dài hạn" }).waitFor();
    expect(await page.locator("tbody tr", { hasText: "Hằng năm" }).count()).toBe(0);
    await context.close();
  }, 90_000);
});
