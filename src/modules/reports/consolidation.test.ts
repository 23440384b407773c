import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { listenPurge } from "#kernel/cacheNotices";
import { planOffice, must } from "#modules/plans/testing";
import { type TestDatabase, testDatabase } from "#tests/database";
import {
  acceptReport,
  beHere,
  collection,
  consolidationView,
  issueConsolidation,
  openPeriod,
  publicReport,
  publicReportAddresses,
  publicReportList,
  reportDocument,
  reportPageListener,
  REPORTS_TAG,
  returnConsolidation,
  returnReport,
  saveAnswer,
  saveRule,
  saveSection,
  sendReport,
  signConsolidation,
  startConsolidation,
  submitConsolidation,
} from "./index.ts";
import { presence } from "./schema.ts";

let base: TestDatabase;
let office: ReturnType<typeof planOffice>;
let lead: string;
beforeAll(async () => {
  base = await testDatabase();
  office = planOffice(base.db, reportPageListener);
  lead = await office.unit("Sở dẫn đầu", "centre");
  for (const name of ["Báo A", "Báo B"]) await office.unit(name, "press");
});
afterAll(() => base.close());

const ids = (outcome: { ok: boolean; reasons?: { id: string }[] }) =>
  outcome.ok ? [] : (outcome.reasons ?? []).map((reason) => reason.id);
const planner = (name = "planner") => office.as(name, "planner");
const leader = () => office.as("leader", "approver");
const text = { section: "s1", title: "Kết quả", body: ["Đã đăng {s1.f1}."] };

/** A report of a year begun, after the first unit sent its form. */
async function begun(year: number) {
  const day = (month: number, date: number, shift = 0) => ({ month, day: date, year: shift });
  office.at(`${year}-05-12T02:00:00Z`);
  const { id: ruleId } = must(
    await saveRule(planner(), {
      name: `Báo cáo ${year}`,
      kind: "periodic",
      content: "both",
      frequency: "half_year",
      receiverUnitId: lead,
      collectorUnitId: lead,
      reporters: [{ level: "unit", unitKinds: ["press"] }],
      outline: [
        { id: "s1", title: "Kết quả", figures: [{ id: "f1", name: "Tin, bài", measure: "bài" }] },
        { id: "s2", title: "Khó khăn" },
      ],
      shapes: [
        {
          key: "h1",
          name: "6 tháng",
          frequency: "half_year",
          starts: day(11, 15, -1),
          ends: day(5, 10),
          cutoff: day(5, 10),
          due: [{ level: "unit", on: day(5, 14) }],
        },
      ],
      validFrom: `${year - 1}-01-01`,
    }),
  );
  const { periodId } = must(await openPeriod(planner(), { ruleId, shape: "h1", year }));
  const [first] = await collection(base.db, periodId, "vi");
  const obligationId = first?.id ?? "";
  const reporter = office.as("reporter", "unit_reporter", first?.unitId ?? "");
  for (const question of ["s1", "s2"]) must(await saveAnswer(reporter, { obligationId, question, words: "Đã làm.", lockVersion: 0 }));
  must(await saveAnswer(reporter, { obligationId, question: "s1.f1", amount: 12, lockVersion: 0 }));
  must(await sendReport(reporter, { obligationId }));
  const { id } = must(await startConsolidation(planner(), { periodId, title: "Báo cáo kết quả" }));
  return { id, periodId, obligationId, unitId: first?.unitId ?? "" };
}

test("one holds a section: the other reads along, takes over, and what either typed is not lost", async () => {
  const { id, obligationId, unitId } = await begun(2031);
  const here = (name: string, tab: string, part: string | null, force = false) =>
    beHere(planner(name), { kind: "consolidation", id, tab, part, force });
  expect(must(await here("An", "a", "s1"))).toMatchObject({ part: "s1", present: [{ name: "An", part: "s1", mine: true }] });
  // Another person, and the same person in another tab, get the section only by taking it over.
  expect(must(await here("Bình", "b", "s1")).part).toBe(null);
  expect(must(await here("An", "a2", "s1")).part).toBe(null);
  expect(must(await here("Bình", "b", "s2")).part).toBe("s2");
  expect(ids(await saveSection(planner("Bình"), { consolidationId: id, ...text, lockVersion: 1, tab: "b" }))).toEqual(["section.held"]);
  must(await saveSection(planner("An"), { consolidationId: id, ...text, lockVersion: 1, tab: "a" }));
  expect(must(await here("Bình", "b", "s1", true))).toMatchObject({ part: "s1", versions: { s1: 2, s2: 1 } });
  expect(ids(await saveSection(planner("An"), { consolidationId: id, ...text, lockVersion: 2, tab: "a" }))).toEqual(["section.held"]);
  expect(ids(await saveSection(planner("Bình"), { consolidationId: id, ...text, body: ["Cũ"], lockVersion: 1, tab: "b" }))).toEqual([
    "section.changed",
  ]);
  const view = await consolidationView(base.db, id, "vi");
  expect(view?.sections[0]).toMatchObject({ body: text.body, updatedByName: "An" });
  // Whoever is silent for a minute is gone; who reads only has no part; a stranger is refused.
  office.at("2031-05-12T02:02:00Z");
  expect(must(await here("Chi", "c", "s1"))).toMatchObject({ part: "s1", present: [{ name: "Chi" }] });
  expect(must(await beHere(leader(), { kind: "consolidation", id, tab: "l" })).part).toBe(null);
  expect(ids(await beHere(leader(), { kind: "consolidation", id, tab: "l", part: "s2" }))).toEqual(["not_allowed"]);
  expect(ids(await beHere(office.as("reporter", "unit_reporter", unitId), { kind: "consolidation", id, tab: "r" }))).toEqual([
    "not_allowed",
  ]);
  expect(
    must(await beHere(office.as("reporter", "unit_reporter", unitId), { kind: "form", id: obligationId, tab: "r", part: "s1" })).part,
  ).toBe("s1");
});

test("one holds an answer of a form: another's words wait, a link's too, until it is taken over", async () => {
  const { obligationId, unitId } = await begun(2034);
  must(await returnReport(planner(), { obligationId, comment: "Thêm." }));
  const reporter = (name: string) => office.as(name, "unit_reporter", unitId);
  const here = (name: string, tab: string, force = false) =>
    beHere(reporter(name), { kind: "form", id: obligationId, tab, part: "s1", force });
  const save = (name: string, tab?: string) =>
    saveAnswer(reporter(name), { obligationId, question: "s1", words: name, lockVersion: 1, ...(tab ? { tab } : {}) });
  expect(must(await here("An", "a")).part).toBe("s1");
  expect(ids(await save("Bình", "b"))).toEqual(["answer.held"]);
  expect(ids(await save("An", "a2"))).toEqual(["answer.held"]);
  const link = { ...reporter("An"), actor: { kind: "system" as const, id: null, name: "liên kết", unitId, grants: [] } };
  expect(ids(await saveAnswer(link, { obligationId, question: "s1", words: "x", lockVersion: 1 }))).toEqual(["answer.held"]);
  expect(must(await here("Bình", "b")).part).toBe(null);
  expect(must(await here("Bình", "b", true)).part).toBe("s1");
  expect(ids(await save("An", "a"))).toEqual(["answer.held"]);
  expect(must(await save("Bình", "b")).lockVersion).toBe(2);
  office.at("2034-05-12T02:02:00Z");
  expect(ids(await save("An"))).toEqual(["answer.changed"]);
});

test("of two that ask at once for a free section one gets it, and the database would not let two", async () => {
  const { id } = await begun(2032);
  const asked = await Promise.all(
    Array.from({ length: 8 }, (_, n) => beHere(planner(`p${n}`), { kind: "consolidation", id, tab: `t${n}`, part: "s2" })),
  );
  expect(asked.map(must).filter(({ part }) => part === "s2")).toHaveLength(1);
  const [row] = await base.db.select().from(presence).where(sql`subject_id = ${id} and part = 's2'`);
  await expect(base.db.insert(presence).values({ ...row, tab: "x" } as typeof presence.$inferInsert)).rejects.toMatchObject({
    cause: { constraint: "presence_holder" },
  });
});

test("who reported and who signed is frozen with the figures; a public report has a page at once, and nothing of it moves again", async () => {
  const { id, periodId, obligationId } = await begun(2033);
  must(await saveSection(planner(), { consolidationId: id, ...text, lockVersion: 1 }));
  must(await submitConsolidation(planner(), { id }));
  must(await returnConsolidation(leader(), { id, comment: "Thêm số liệu." }));
  must(await submitConsolidation(planner(), { id }));
  const frozen = await consolidationView(base.db, id, "vi");
  expect(frozen?.frame).toEqual({
    collector: "Sở dẫn đầu",
    receiver: "Sở dẫn đầu",
    all: 2,
    accepted: 0,
    owing: expect.arrayContaining(["Báo A", "Báo B"]),
  });
  // Accepted after the figures were frozen: the signed document still says what was so.
  must(await acceptReport(planner(), { obligationId }));
  await expect(signConsolidation(leader(), { id, by: "KT", title: "Phó Giám đốc" })).rejects.toThrow("head");
  must(await signConsolidation(leader(), { id, by: "KT", head: "Giám đốc", title: "Phó Giám đốc" }));
  let purged = 0;
  const listener = await listenPurge(base.url, { onPurge: (tags) => (purged += tags.includes(REPORTS_TAG) ? 1 : 0), onLost: () => {} });
  try {
    const numbered = { documentNumber: "07/BC-SVHTTDL", signedOn: "2033-05-12" };
    must(await issueConsolidation(leader(), { id, ...numbered, isPublic: true }));
    await vi.waitFor(() => expect(purged).toBe(1));
  } finally {
    await listener.close();
  }
  const view = await consolidationView(base.db, id, "vi");
  expect(view?.frame).toEqual(frozen?.frame);
  if (!view) throw new Error("the report is gone");
  expect(reportDocument(view, { place: "Phú Thọ" })).toMatchObject({
    number: 7,
    symbol: "BC-SVHTTDL",
    signature: { by: "KT", head: "Giám đốc", title: "Phó Giám đốc", name: "leader" },
  });
  const unnumbered = {
    ...view,
    head: { ...view.head, documentNumber: null },
    frame: { ...view.frame, collector: "Sở Văn hóa, Thể thao và Du lịch" },
  };
  expect(reportDocument(unnumbered, { place: "Phú Thọ" })).toMatchObject({ number: null, symbol: "BC-SVHTTDL" });
  const page = await publicReport(base.db, "2033-07-bc-svhttdl");
  expect(page).toMatchObject({
    title: "Báo cáo kết quả",
    sections: [{ title: "Kết quả", paragraphs: ["Đã đăng 12 bài [chưa có minh chứng]."] }, { title: "Khó khăn" }],
    figures: [{ key: "s1.f1", total: 12, previous: null, missing: 1 }],
    plan: null,
  });
  expect(JSON.stringify(page)).not.toContain("shares");
  expect((await publicReportList(base.db, { limit: 5 })).reports).toMatchObject([{ slug: "2033-07-bc-svhttdl" }]);
  expect(await publicReportAddresses(base.db)).toHaveLength(1);
  for (const change of ["slug = 'khac'", "is_public = false", "frame = '{}'", "signature = null"])
    await expect(base.db.execute(sql.raw(`update reports.consolidation set ${change} where id = '${id}'`))).rejects.toMatchObject({
      cause: { constraint: "report_signed" },
    });
  expect(ids(await startConsolidation(office.as("x", "writer"), { periodId, title: "x" }))).toEqual(["role.planner"]);
});

test("a report that stays in the office has no page, and two numbers alike have two addresses", async () => {
  const issue = async (year: number, isPublic: boolean) => {
    const { id } = await begun(year);
    must(await submitConsolidation(planner(), { id }));
    must(await signConsolidation(leader(), { id }));
    must(await issueConsolidation(leader(), { id, documentNumber: "08/BC-SVH", signedOn: "2034-05-12", isPublic }));
    return id;
  };
  await issue(2034, false);
  expect(await publicReport(base.db, "2034-08-bc-svh")).toBe(null);
  await issue(2035, true);
  const second = await issue(2036, true);
  expect(await publicReport(base.db, `2034-08-bc-svh-${second.slice(-8)}`)).toMatchObject({ id: second });
});
