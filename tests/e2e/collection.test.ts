import { buffer } from "node:stream/consumers";
import { sql } from "drizzle-orm";
import { writeXlsx } from "hucre/xlsx";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { DESK_LANGUAGES } from "../../src/desk/messages/index.ts";
import { BUDGET_COLUMNS } from "../../src/modules/plans/sheet/budgetSheet.ts";
import { makeFormLink } from "../../src/modules/reports/index.ts";
import { readPlanFile } from "../../src/modules/plans/read/index.ts";
import type { Role } from "../../src/modules/identity/contract.ts";
import { axeViolations } from "../support/axe.ts";
import { openBrowser } from "../support/browser.ts";
import { signedIn } from "../support/office.ts";
import { startServer, type TestServer } from "../support/server.ts";

let server: TestServer;
let browser: Browser;
let page: Page;
let plan: string;
let form: string;
const SHOTS = process.env["SHOTS"];

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  ({ page } = await signedIn(browser, server, "planner", { bypassCSP: true }));
  const { rows } = await server.database.pool.query<{ id: string }>(
    "select plan_id as id from plans.budget_total order by estimate desc limit 1",
  );
  plan = rows[0]?.id ?? "";
  form =
    (await server.database.pool.query<{ id: string }>("select id from reports.obligation where state = 'draft' order by id limit 1"))
      .rows[0]?.id ?? "";
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const open = (path: string) => page.goto(server.origin + path, { waitUntil: "networkidle" });
const violations = () => axeViolations(page);

it("reminds the focused unit with R, takes it back from the message, and P chooses the period", async () => {
  await open("/desk/reports");
  await page.getByRole("link", { name: /^Chưa nộp/ }).click();
  await page.locator("a[aria-current=page]", { hasText: "Chưa nộp" }).waitFor();
  const row = page.locator("tr[data-obligation]").first();
  await row.locator("th a").focus();
  await page.keyboard.press("r");
  await page.getByText(/gửi sau 60 giây/).waitFor();
  await row.getByText("Vừa xong, chờ gửi").waitFor();
  await page.locator(".dk-toast button").click();
  await page.getByText("Đã thu hồi 1 lời nhắc.").waitFor();
  await row.getByText("Vừa xong, chờ gửi").waitFor({ state: "detached" });
  await row.locator("th a").focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: /Nhắc 1 đơn vị đã chọn/ }).waitFor();
  await page.keyboard.press("p");
  expect(await page.evaluate("document.activeElement?.id")).toBe("period-picker");
}, 60_000);

it("names the faulty cells of a budget in place and writes nothing", async () => {
  await open(`/desk/plans/${plan}/money`);
  const total = await page.locator("tfoot").textContent();
  const bytes = await writeXlsx({
    sheets: [
      { name: "x", rows: [[...BUDGET_COLUMNS], [null, "khong-co", "state_budget", null, null, null, null, -5, "=1+1", 0, null, ""]] },
    ],
  });
  await page.locator("input[type=file]").setInputFiles({
    name: "kinh-phi.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(bytes),
  });
  await page.getByRole("button", { name: "Nhập kinh phí từ Excel" }).or(page.locator("button[value=take]")).first().click();
  await page.locator(".dk-faults tbody tr").first().waitFor();
  expect(await page.locator(".dk-faults tbody th").allTextContents()).toEqual(["B2", "D2", "H2", "I2"]);
  expect(await page.locator("tfoot").textContent()).toBe(total);
  expect(await violations()).toEqual([]);
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/money-faults.png` });
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("button[value=marked]").click()]);
  expect(download.suggestedFilename()).toBe("kinh-phi-can-sua.xlsx");
}, 60_000);

it("asks chosen units for a special report; a fault stands at its field and nothing typed is lost", async () => {
  await open("/desk/reports/ask");
  const year = new Date().getFullYear();
  await page.fill("input[name=name]", "Tình hình đón khách quốc tế");
  await page.fill("textarea[name=outline]", "Số đoàn khách");
  for (const [name, day] of [
    ["cutoff", "03-04"],
    ["due", "03-04"],
    ["ends", "03-04"],
  ])
    await page.fill(`input[name=${name}]`, `${year + 1}-${day}`);
  await page.locator("input[name=unit]").first().check();
  await page.getByRole("button", { name: "Gửi yêu cầu" }).click();
  await page.locator(".dk-fielderror").first().waitFor();
  expect(await page.locator("input[name=due]").getAttribute("aria-invalid")).toBe("true");
  expect(await page.inputValue("input[name=name]")).toBe("Tình hình đón khách quốc tế");
  expect(await violations()).toEqual([]);
  await page.fill("input[name=due]", `${year + 1}-03-12`);
  await page.getByRole("button", { name: "Gửi yêu cầu" }).click();
  await page.waitForURL(/reports\?period=/);
  await page.locator("tr[data-obligation]").first().waitFor();
  await page.locator("p.dk-filters", { hasText: "Đột xuất" }).waitFor();
  expect(await page.locator("tr[data-obligation]").count()).toBe(1);
}, 60_000);

/** What a link answers, without what must differ: the token itself, the nonce and the request's name. */
async function linkAnswer(token: string, more = "") {
  const answer = await fetch(`${server.origin}/desk/form/${token}${more}`);
  const nonce = /nonce-([^']+)'/.exec(answer.headers.get("content-security-policy") ?? "")?.[1] ?? "none";
  const text = (await answer.text()).replaceAll(token, "").replaceAll(nonce, "");
  const { headers } = answer;
  const kept = ["cache-control", "referrer-policy", "x-robots-tag", "content-type"].map((name) => headers.get(name));
  return { status: answer.status, text, kept };
}

it("a link opens one form that nobody keeps; wrong, ended, taken-back and used ones are one and the same 404", async () => {
  const { db } = server.database;
  const { rows } = await db.execute<{ id: string }>(sql`select id from reports.obligation where state = 'not_begun' order by id limit 1`);
  const obligationId = rows[0]?.id ?? "";
  const actor = { kind: "system" as const, id: null, name: "thử", unitId: null, grants: [] };
  const link = async (now = new Date(), id = obligationId) => {
    const ctx = { actor, now, lang: "vi" as const, requestId: "test", db, emit: async () => {}, enqueue: async () => {} };
    const made = await makeFormLink(ctx, { obligationId: id });
    return made.ok ? made.value.token : "";
  };
  const used = await db.execute<{ id: string }>(sql`select id from reports.obligation where state = 'accepted' order by id limit 1`);
  const gone = {
    wrong: "A".repeat(43),
    expired: await link(new Date(Date.now() - 90 * 86_400_000)),
    revoked: await link(),
    used: await link(new Date(), used.rows[0]?.id),
  };
  const good = await link();
  const opened = await linkAnswer(good);
  expect([opened.status, opened.kept]).toEqual([200, ["no-store", "no-referrer", "noindex, nofollow", "text/html; charset=utf-8"]]);
  const wrong = await linkAnswer(gone.wrong);
  expect([wrong.status, wrong.kept]).toEqual([404, opened.kept]);
  for (const [why, token] of Object.entries(gone)) {
    expect(token, why).toHaveLength(43);
    expect([why, await linkAnswer(token)]).toEqual([why, wrong]);
  }
  expect((await linkAnswer("x")).status).toBe(404);
  expect((await linkAnswer("a%00b")).status).toBeLessThan(500);
  // Looking at the form began nothing, and the figures that Xoan counts open their pieces without a way into the desk.
  const { rows: after } =
    await db.execute(sql`select state, (select count(*)::int from reports.answer a where a.obligation_id = o.id) as answers
    from reports.obligation o where o.id = ${obligationId}`);
  expect(after).toEqual([{ state: "not_begun", answers: 0 }]);
  await page.goto(`${server.origin}/desk/form/${good}`, { waitUntil: "networkidle" });
  expect(await violations()).toEqual([]);
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/by-link.png`, fullPage: true });
  await page
    .getByRole("link", { name: /^Xoan đếm được/ })
    .first()
    .click();
  await page.waitForURL(/\/proof\//);
  await page.locator("h1").waitFor();
  expect(await page.locator("main a[href^='/desk/']:not([href^='/desk/form/'])").count()).toBe(0);
  expect(await violations()).toEqual([]);
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/by-link-proof.png`, fullPage: true });
  expect((await linkAnswer(good, "/proof/s9.f9")).status).toBe(404);
}, 60_000);

it("a rule replaced in mid-period: the running period keeps its own, and both screens say so", async () => {
  await open("/desk/reports/rules");
  const section = page.locator("section").filter({ hasText: "Năm 2026" }).first();
  await section.getByRole("link", { name: "Thay bằng quy định mới" }).click();
  await page.waitForURL(/change=/);
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/rule-change.png` });
  await page.locator("details#rule").getByRole("button", { name: "Ghi quy định" }).click();
  await page.waitForURL((url) => url.pathname === "/desk/reports/rules" && url.search === "");
  const kept = page.locator("section").filter({ hasText: /Đang chạy theo quy định này/ });
  await kept.getByRole("link", { name: /^Năm 2026/ }).click();
  await page.getByText(/^Kỳ này giữ quy định/).waitFor();
  expect(await page.locator("tr[data-obligation]").count()).toBeGreaterThan(30);
}, 60_000);

const [WIDE, NARROW] = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];
/** What axe finds depends on scheme and width; what fits, on the language, where it is narrow. */
const LOOKS = {
  vi: [
    [WIDE, "light"],
    [NARROW, "dark"],
  ],
  en: [[NARROW, "light"]],
} as const;

it.each(DESK_LANGUAGES)(
  "every screen of the collection is accessible and fits in %s",
  async (lang) => {
    await page.context().addCookies([{ name: "xoan_desk_lang", value: lang, url: server.origin }]);
    for (const [viewport, colorScheme] of LOOKS[lang]) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      for (const path of [
        "/desk/reports",
        "/desk/reports/rules",
        "/desk/reports/ask",
        "/desk/reports/owed",
        `/desk/plans/${plan}/money`,
        `/desk/reports/form/${form}`,
      ]) {
        await page.goto(server.origin + path);
        if (path.endsWith("rules")) await page.locator("details#rule > summary").click();
        if (SHOTS)
          await page.screenshot({
            path: `${SHOTS}/${path
              .replace(/[0-9a-f-]{36}/, "x")
              .split("/")
              .slice(2)
              .join("-")}-${lang}-${viewport.width}.png`,
          });
        expect([path, viewport.width, await violations()]).toEqual([path, viewport.width, []]);
        const wide = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
        expect([path, viewport.width, Number(wide) <= 0]).toEqual([path, viewport.width, true]);
      }
    }
  },
  120_000,
);

/** Papers of a plan in force and of the period that is collected. */
async function papers(): Promise<Record<"decision" | "pdf" | "request" | "reminder", string>> {
  const { pool } = server.database;
  const issued = await pool.query<{ id: string }>(
    "select plan_id as id from plans.version where state = 'issued' and document_number = '12/KH-UBND'",
  );
  const period = await pool.query<{ id: string }>("select id from reports.period where frozen_at is null order by cutoff_on desc limit 1");
  const [at, letter] = [`/desk/plans/${issued.rows[0]?.id}`, `/desk/reports/letter/${period.rows[0]?.id}`];
  return { decision: `${at}/decision`, pdf: `${at}/pdf`, request: `${letter}/request`, reminder: `${letter}/reminder` };
}

it("gives papers to those who may have them: nobody without an account, letters only to who collects", async () => {
  const paths = await papers();
  const { pool } = server.database;
  // The reporter of one unit alone, which is none of those that the letters go to.
  const { rows } = await pool.query<{ id: string }>(`
    update identity.role_grant g set unit_id = (select id from identity.unit where kind = 'press' limit 1)
    from identity.person p where p.id = g.person_id and p.demo and g.role = 'unit_reporter' returning g.id`);
  const allowed: [Role | null, Partial<Record<keyof typeof paths, number>>][] = [
    [null, { decision: 302, pdf: 302, request: 302, reminder: 302 }],
    ["planner", { decision: 200, request: 200, reminder: 200 }],
    ["unit_reporter", { decision: 200, request: 403, reminder: 403 }],
    ["auditor", { decision: 200, request: 403, reminder: 403 }],
  ];
  for (const [role, expected] of allowed) {
    const { context } = role ? await signedIn(browser, server, role) : { context: await browser.newContext() };
    for (const [paper, status] of Object.entries(expected)) {
      const answer = await context.request.get(server.origin + paths[paper as keyof typeof paths], { maxRedirects: 0 });
      expect(
        status === 302 ? answer.status() >= 300 && answer.status() < 400 : answer.status() === status,
        `${role} ${paper} ${answer.status()}`,
      ).toBe(true);
      expect(answer.headers()["content-disposition"] !== undefined, `${role} ${paper}`).toBe(status === 200);
      if (status === 302) expect(answer.headers()["location"]).toMatch(/^\/desk\/sign-in/);
    }
    await context.close();
  }
  expect(rows).toHaveLength(1);
}, 120_000);

it("asks for the signer of a paper on its menu, in both languages, and prints who was typed", async () => {
  const paths = await papers();
  for (const lang of DESK_LANGUAGES) {
    await page.context().addCookies([{ name: "xoan_desk_lang", value: lang, url: server.origin }]);
    for (const [at, name] of [
      [paths.decision.replace("/decision", ""), /^(Văn bản khác|Other documents)$/],
      ["/desk/reports", /^(Công văn|Letters)$/],
    ] as const) {
      await open(at);
      await page.getByRole("button", { name }).click();
      await page.getByRole("form", { name }).waitFor();
      if (SHOTS) await page.screenshot({ path: `${SHOTS}/papers-${lang}-${at.length}.png` });
      expect(await violations(), `${at} ${lang}`).toEqual([]);
    }
  }
  await page.context().addCookies([{ name: "xoan_desk_lang", value: "vi", url: server.origin }]);
  const menu = page.getByRole("form", { name: "Letters" });
  await menu.locator("[name=signer]").fill("Nguyễn Văn Mẫu");
  await menu.locator("[name=by]").selectOption("KT");
  await menu.locator("[name=title]").fill("Phó Giám đốc");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    menu.getByRole("button", { name: /asking for reports \(Word\)/ }).click(),
  ]);
  const bytes = await buffer(await download.createReadStream());
  const read = await readPlanFile(bytes);
  const text = read.ok ? read.value.paragraphs.map((each) => each.text).join("\n") : "";
  for (const words of ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Nguyễn Văn Mẫu"]) expect(text).toContain(words);
}, 120_000);
