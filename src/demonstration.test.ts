import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readConfig } from "#kernel/config";
import { LANGUAGES } from "#kernel/languages";
import { activityByMonth } from "#modules/editions";
import { type PlanHead, planList, planTree, planVersions, standingOf } from "#modules/plans";
import { collection, consolidationView, figureProof, periodFigures, type PeriodView, reportPeriods, unitForm } from "#modules/reports";
import { type TestDatabase, testDatabase } from "../tests/support/database.ts";
import { loadProfile, seedState } from "./demonstration.ts";

const TODAY = "2026-11-24";
const dataDir = mkdtempSync(path.join(tmpdir(), "xoan-plans-"));
let database: TestDatabase;
let plans: PlanHead[];
beforeAll(async () => {
  database = await testDatabase();
  const config = readConfig({ PORT: "8080", HOST: "127.0.0.1", XOAN_DATA: dataDir, DATABASE_URL: database.url, XOAN_DEMO: "1" });
  await loadProfile(database.db, config, () => {});
  plans = await planList(database.db);
}, 120_000);
afterAll(async () => {
  await database.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const named = (words: string) => {
  const head = plans.find(({ title }) => title.includes(words));
  if (!head) throw new Error(words);
  return head;
};
async function counts(query: string): Promise<Record<string, number>> {
  const { rows } = await database.db.execute<{ name: string; count: number }>(sql.raw(query));
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
}
const standings = async (head: PlanHead) => {
  const tree = await planTree(database.db, head.versionId, TODAY);
  return tree.filter(({ kind }) => kind === "task").map((node) => standingOf(node, TODAY).state);
};

test("a first start has plans in every state that an officer meets", async () => {
  expect(await seedState(database.db)).toBe("filled");
  expect(plans.map(({ state, documentNumber, isPublic }) => [state, documentNumber, isPublic])).toEqual([
    ["submitted", null, false],
    ["issued", "31/KH-SVHTTDL", false],
    ["issued", "12/KH-UBND", true],
    ["issued", "9/KH-UBND", true],
  ]);
  const year = named("tỉnh Phú Thọ năm 2026");
  expect((await planVersions(database.db, year.id)).map(({ number, state }) => [number, state])).toEqual([
    [2, "draft"],
    [1, "issued"],
  ]);
  expect(named("Sở Văn hóa").parentId).toBe(year.id);
  expect(year.frame.legalDocumentIds.length).toBe(4);
});

test("tasks of 2026 are done, running, at risk and overdue; those of 2025 all but done", async () => {
  const seen = await standings(named("tỉnh Phú Thọ năm 2026"));
  expect(seen.filter((state) => state === "overdue").length).toBe(3);
  expect(seen.filter((state) => state === "at_risk").length).toBe(3);
  expect(seen.filter((state) => state === "done").length).toBeGreaterThanOrEqual(10);
  expect(seen.filter((state) => state === "running").length).toBeGreaterThanOrEqual(10);
  const before = await standings(named("năm 2025"));
  expect(before.filter((state) => state === "done").length).toBe(25);
});

test("evidence is asked for, offered, taken and refused; one piece is stated, with its reason; editions are real", async () => {
  const states = await counts("select state as name, count(*)::int as count from plans.evidence group by 1");
  expect(states["offered"]).toBe(6);
  expect(states["refused"]).toBe(2);
  expect(states["expected"]).toBeGreaterThan(20);
  expect(states["accepted"]).toBeGreaterThan(90);
  const kinds = await counts("select kind as name, count(*)::int as count from plans.evidence where kind is not null group by 1");
  expect(kinds["stated"]).toBe(1);
  const linked = await counts(
    "select 'e' as name, count(*)::int as count from plans.evidence e join editions.public_edition p on p.edition_id::text = e.ref where e.kind = 'edition'",
  );
  expect(linked["e"]).toBe(kinds["edition"]);
});

test("answers of every kind are there, and work that still waits for the home unit", async () => {
  const states = await counts("select state as name, count(*)::int as count from plans.assignment group by 1");
  expect(Object.keys(states).sort()).toEqual(["accepted", "asked_back", "assigned", "split"]);
  const home = await counts(`select 'home' as name, count(*)::int as count from plans.assignment a join identity.unit u on u.id = a.unit_id
    join plans.plan p on p.id = a.plan_id where u.code = 'so-vhttdl' and a.state = 'assigned' and p.starts_on = '2026-01-01'`);
  expect(home["home"]).toBeGreaterThan(0);
});

test("money comes from all three sources, and every plan's totals are those of its lines", async () => {
  const sources = await counts("select source as name, count(*)::int as count from plans.budget_line group by 1");
  expect(Object.keys(sources).sort()).toEqual(["integrated", "other_lawful", "state_budget"]);
  const { rows } = await database.db.execute(sql`
    select t.plan_id from plans.budget_total t join (select plan_id, sum(estimate) e, sum(allocated) a, sum(spent) s from plans.budget_line group by 1) l
      on l.plan_id = t.plan_id where (t.estimate, t.allocated, t.spent) is distinct from (l.e, l.a, l.s)`);
  expect(rows).toEqual([]);
  expect(named("tỉnh Phú Thọ năm 2026").total.estimate).toBe(9_025_000_000);
});

test("the approver hears of the plan of 2027 and of nothing that happened before", async () => {
  const heard =
    await counts(`select p.email as name, count(*)::int as count from notifications.notice n join identity.person p on p.id = n.person_id
    where n.key like 'plan%' or n.key like 'task%' or n.key like 'evidence%' group by 1`);
  expect(heard["approver@demo.example"]).toBe(1);
  expect(heard["unit-reporter@demo.example"]).toBeUndefined();
});

const period = async (year: number, shape: string): Promise<PeriodView> => {
  const found = (await reportPeriods(database.db)).find((each) => each.year === year && each.shape === shape);
  if (!found) throw new Error(`${shape} ${year}`);
  return found;
};
const tally = (list: readonly string[]) =>
  Object.fromEntries([...Map.groupBy(list, (each) => each)].map(([name, each]) => [name, each.length]));

test("three periods are frozen with a signed and numbered report, and the year is open with a draft", async () => {
  const periods = (await reportPeriods(database.db)).toReversed();
  expect(periods.map(({ name, frozenAt }) => [name, frozenAt !== null])).toEqual([
    ["6 tháng đầu năm 2025", true],
    ["Năm 2025", true],
    ["6 tháng đầu năm 2026", true],
    ["Năm 2026", false],
  ]);
  const reports = await Promise.all(periods.map(({ consolidationId }) => consolidationView(database.db, consolidationId ?? "", "vi")));
  expect(reports.map((report) => [report?.head.state, report?.head.documentNumber])).toEqual([
    ["issued", "45/BC-SVHTTDL"],
    ["issued", "112/BC-SVHTTDL"],
    ["issued", "58/BC-SVHTTDL"],
    ["draft", null],
  ]);
  for (const report of reports) expect(report?.sections.flatMap(({ body }) => body).join(" ")).toContain("{s2.f1}");
});

test("districts reported in the first half of 2025 and passed on to communes in the year; so did the departments that ended", async () => {
  const first = await collection(database.db, (await period(2025, "h1")).id, "vi");
  expect(tally(first.map(({ level, state }) => `${level} ${state}`))).toEqual({
    "department accepted": 12,
    "department passed_on": 6,
    "district accepted": 13,
  });
  const year = await collection(database.db, (await period(2025, "year")).id, "vi");
  const gone = year.filter(({ state }) => state === "passed_on");
  expect(gone.every(({ level, passedTo }) => level === "district" && passedTo.length > 0)).toBe(true);
  const present = new Set(year.filter(({ state }) => state === "accepted").map(({ unitId }) => unitId));
  for (const { passedTo } of gone) for (const heir of passedTo) expect(present).toContain(heir);
});

test("the year 2026: most taken, some waiting, one returned, some late, two communes with more days", async () => {
  const lines = await collection(database.db, (await period(2026, "year")).id, "vi");
  expect(tally(lines.map(({ state }) => state))).toEqual({ accepted: 27, sent: 5, returned: 1, draft: 3, not_begun: 3 });
  expect(lines.every(({ nominalOn, dueOn }) => nominalOn === "2026-11-14" && dueOn === "2026-11-16")).toBe(true);
  expect(
    lines
      .filter(({ level, extendedTo }) => level === "commune" && extendedTo !== null)
      .map(({ extensionReason }) => typeof extensionReason),
  ).toEqual(["string", "string"]);
  expect(
    lines
      .filter(({ lateDays }) => (lateDays ?? 0) > 0)
      .map(({ unitName, lateDays, state }) => [unitName, lateDays, state])
      .sort(),
  ).toEqual([
    ["Ủy ban nhân dân phường Việt Trì", 1, "accepted"],
    ["Ủy ban nhân dân xã Lương Sơn", 2, "sent"],
  ]);
  const unsent = lines.filter(({ state, extendedTo }) => extendedTo === null && (state === "draft" || state === "not_begun"));
  expect(unsent.length).toBe(3);
  expect(unsent.every(({ lastReminder }) => lastReminder !== null)).toBe(true);
});

test("figures add up to their shares, most are proved, and the year is compared with the one before", async () => {
  const figures = await periodFigures(database.db, (await period(2026, "year")).id, "vi");
  expect(figures.length).toBe(11);
  for (const { key, total, shares } of figures) expect(total, key).toBe(shares.reduce((sum, share) => sum + share.amount, 0));
  expect(figures.every(({ previous }) => previous !== null)).toBe(true);
  const missing = figures.reduce((sum, each) => sum + each.missing, 0);
  expect(missing).toBeGreaterThan(0);
  expect(missing).toBeLessThan(30);
});

test("the home unit's form is begun, with what Xoan counted; a form that was sent is whole", async () => {
  const lines = await collection(database.db, (await period(2026, "year")).id, "vi");
  const home = lines.find(({ unitName }) => unitName === "Sở Văn hóa, Thể thao và Du lịch");
  const form = await unitForm(database.db, home?.id ?? "", "vi");
  expect(form?.obligation.state).toBe("draft");
  const counted = form?.answers.find(({ question }) => question === "s2.f1");
  expect(counted?.amount).toBeGreaterThan(40);
  expect(counted?.prefilled).toBe(counted?.amount);
  expect(form?.answers.some(({ question }) => question === "s4")).toBe(false);
  expect(lines.filter(({ state }) => state === "accepted" || state === "sent").every(({ answered, asked }) => answered === asked)).toBe(
    true,
  );
});

test("a counted figure opens as many pieces as it counts", async () => {
  const lines = await collection(database.db, (await period(2026, "year")).id, "vi");
  const found: [string, number | null][] = [];
  const opened: [string, number | null][] = [];
  for (const { id } of lines) {
    const form = await unitForm(database.db, id, "vi");
    for (const { question, prefilled } of form?.answers ?? []) {
      const proof = form && prefilled !== null ? await figureProof(database.db, form, question) : null;
      if (!proof || proof.source === "page_views") continue;
      found.push([`${form?.unitName} ${question}`, prefilled]);
      opened.push([`${form?.unitName} ${question}`, proof.pieces.length]);
    }
  }
  expect(found.filter(([, counted]) => (counted ?? 0) > 0).length).toBeGreaterThan(10);
  expect(opened).toEqual(found);
});

test("the planner hears of the reports that wait", async () => {
  const heard =
    await counts(`select n.key as name, count(*)::int as count from notifications.notice n join identity.person p on p.id = n.person_id
    where p.email = 'planner@demo.example' group by 1`);
  expect(heard["report_sent"]).toBe(5);
});

test("every month of the year has publications and readings, in every language", async () => {
  const zone = "Asia/Ho_Chi_Minh";
  const activity = await activityByMonth(database.db, { days: { from: "2025-12-01", to: TODAY }, zone, unitId: null });
  const months = [...Map.groupBy(activity, ({ month }) => month)];
  expect(months.map(([month]) => month)).toEqual([
    "2025-12",
    ...Array.from({ length: 11 }, (_, at) => `2026-${String(at + 1).padStart(2, "0")}`),
  ]);
  for (const [month, rows] of months) {
    const sum = (what: "published" | "views") => rows.reduce((all, row) => all + row[what], 0);
    expect([month, sum("published") > 0, sum("views") > 0]).toEqual([month, true, true]);
  }
  for (const lang of LANGUAGES)
    expect(
      activity.some((row) => row.lang === lang && row.views > 0),
      lang,
    ).toBe(true);
  const { rows } = await database.db.execute(sql`
    select 1 from kernel.page_view v join editions.edition e on e.document_id = v.document_id and e.lang = v.lang
    where v.day < (e.first_published_at at time zone ${zone})::date limit 1`);
  expect(rows).toEqual([]);
});
