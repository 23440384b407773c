import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { saveCalendarDays } from "#kernel/calendar";
import { planOffice, must } from "#modules/plans/testing";
import { type TestDatabase, testDatabase } from "#tests/database";
import {
  acceptReport,
  collection,
  consolidationView,
  extendDeadline,
  formOfLink,
  formSheet,
  issueConsolidation,
  makeFormLink,
  openPeriod,
  Packet,
  PACKET_BODIES,
  PACKET_KINDS,
  periodPackets,
  refreshPeriods,
  returnReport,
  revokeFormLink,
  saveAnswer,
  saveRule,
  saveSection,
  sendReport,
  sheetCode,
  signConsolidation,
  startConsolidation,
  submitConsolidation,
  takeSheet,
} from "./index.ts";
import { RuleInput as RuleInputSchema } from "./contract.ts";
import type { RuleInput } from "./contract.ts";

let base: TestDatabase;
let office: ReturnType<typeof planOffice>;
let lead: string;
beforeAll(async () => {
  base = await testDatabase();
  office = planOffice(base.db);
  lead = await office.unit("Sở dẫn đầu", "centre");
});
afterAll(() => base.close());

const day = (month: number, date: number, year = 0) => ({ month, day: date, year });
const rule = (level: "press" | "party" | "commune"): RuleInput => ({
  name: "Báo cáo",
  kind: "periodic",
  content: "both",
  frequency: "half_year",
  receiverUnitId: lead,
  collectorUnitId: lead,
  reporters: [{ level: "unit", unitKinds: [level] }],
  outline: [{ id: "s1", title: "Kết quả", figures: [{ id: "f1", name: "Tin, bài", measure: "bài" }] }],
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
  validFrom: "2025-01-01",
});
const collector = () => office.as("planner", "planner");
const ids = (outcome: { ok: boolean; reasons?: { id: string }[] }) =>
  outcome.ok ? [] : (outcome.reasons ?? []).map((reason) => reason.id);

const refresh = () => base.db.transaction((tx) => refreshPeriods(tx, collector()));

async function opened(kind: "press" | "party" | "commune", year = 2025) {
  const { id } = must(await saveRule(collector(), rule(kind)));
  const { periodId } = must(await openPeriod(collector(), { ruleId: id, shape: "h1", year }));
  return { periodId, of: async (unitId: string) => (await collection(base.db, periodId, "vi")).find((row) => row.unitId === unitId) };
}

test("a report goes from the first answer to its acceptance; two people; late by working days, not refused", async () => {
  const unit = await office.unit("Báo", "press");
  const { of } = await opened("press");
  const obligationId = (await of(unit))?.id ?? "";
  office.at("2025-05-16T02:00:00Z");
  const reporter = office.as("reporter", "unit_reporter", unit);
  expect(ids(await sendReport(reporter, { obligationId }))).toEqual(["report.unanswered", "report.unanswered"]);
  must(await saveAnswer(reporter, { obligationId, question: "s1", words: "Đã làm.", lockVersion: 0 }));
  must(await saveAnswer(reporter, { obligationId, question: "s1.f1", amount: 12, lockVersion: 0 }));
  expect(ids(await saveAnswer(reporter, { obligationId, question: "s1.f1", amount: 13, lockVersion: 0 }))).toEqual(["answer.changed"]);
  expect(ids(await saveAnswer(reporter, { obligationId, question: "s2", words: "x", lockVersion: 0 }))).toEqual([
    "report.question_unknown",
  ]);
  // Friday the 16th: two working days after Wednesday the 14th.
  expect(must(await sendReport(reporter, { obligationId }))).toEqual({ lateDays: 2 });
  expect(ids(await acceptReport(office.as("reporter", "planner"), { obligationId }))).toEqual(["two_people"]);
  must(await returnReport(collector(), { obligationId, comment: "Thiếu minh chứng." }));
  must(await sendReport(reporter, { obligationId }));
  must(await acceptReport(collector(), { obligationId }));
  expect(await of(unit)).toMatchObject({ state: "accepted", lateDays: 2, answered: 1, asked: 1 });
});

test("what units sent becomes one report: figures frozen in one moment, two people, then not a byte changes", async () => {
  office.at("2027-05-12T02:00:00Z");
  const planner = collector();
  await office.unit("Ban A", "party");
  await office.unit("Ban B", "party");
  const { periodId } = await opened("party", 2027);
  const units = (await collection(base.db, periodId, "vi")).slice(0, 2);
  for (const { id, unitId } of units) {
    const reporter = office.as(`r-${unitId}`, "unit_reporter", unitId);
    must(await saveAnswer(reporter, { obligationId: id, question: "s1", words: "Đã làm.", lockVersion: 0 }));
    must(
      await saveAnswer(reporter, {
        obligationId: id,
        question: "s1.f1",
        amount: 12,
        evidence: [{ title: "Danh sách", ref: "https://example.vn" }],
        lockVersion: 0,
      }),
    );
    must(await sendReport(reporter, { obligationId: id }));
  }
  const { id } = must(await startConsolidation(planner, { periodId, title: "Báo cáo" }));
  expect(must(await startConsolidation(planner, { periodId, title: "Báo cáo" })).id).toBe(id);
  const section = { consolidationId: id, section: "s1", title: "Kết quả", lockVersion: 1 };
  must(await saveSection(planner, { ...section, body: ["Các đơn vị đăng {s1.f1} bài, {s9.f9}."] }));
  expect(ids(await saveSection(planner, { ...section, body: ["Đè"] }))).toEqual(["section.changed"]);
  expect(ids(await submitConsolidation(planner, { id }))).toEqual(["report.figure_unknown"]);
  must(await saveSection(planner, { ...section, lockVersion: 2, body: ["Các đơn vị đăng {s1.f1} bài."] }));
  must(await submitConsolidation(planner, { id }));
  expect(ids(await signConsolidation(office.as("planner", "approver"), { id }))).toEqual(["two_people"]);
  const leader = office.as("leader", "approver");
  must(await signConsolidation(leader, { id }));
  must(await issueConsolidation(leader, { id, documentNumber: "07/BC-SVHTTDL", signedOn: "2027-05-12" }));
  const view = await consolidationView(base.db, id, "vi");
  const packets = (await periodPackets(base.db, periodId, new Date("2027-05-13T00:00:00Z"), view)) ?? [];
  expect(packets.map((packet) => packet.kind)).toEqual([...PACKET_KINDS]);
  for (const packet of packets) PACKET_BODIES[packet.kind].parse(Packet.parse(packet).body);
  expect(view?.figures).toMatchObject([{ key: "s1.f1", total: 12 * units.length, missing: 0 }]);
  await expect(base.db.execute(sql`update reports.consolidation set title = 'Khác' where id = ${id}`)).rejects.toMatchObject({
    cause: { constraint: "report_signed" },
  });
  await expect(
    base.db.execute(sql`update reports.consolidation_section set title = 'Khác' where consolidation_id = ${id}`),
  ).rejects.toMatchObject({ cause: { constraint: "report_signed" } });
});

test("a holiday moves the last day and says so; an extension counts", async () => {
  const unit = await office.unit("Ban", "party");
  office.at("2025-05-02T02:00:00Z");
  const { of } = await opened("party");
  expect((await of(unit))?.dueOn).toBe("2025-05-14");
  await saveCalendarDays(base.db, [{ day: "2025-05-14", working: false, name: "Nghỉ thử", source: "thử" }]);
  expect((await refresh()).moved).toBeGreaterThan(0);
  expect(await of(unit)).toMatchObject({ dueOn: "2025-05-15", nominalOn: "2025-05-14" });
  const obligationId = (await of(unit))?.id ?? "";
  expect(ids(await extendDeadline(collector(), { obligationId, to: "2025-05-15", reason: "" }))).toEqual([
    "comment.empty",
    "report.not_later",
  ]);
  must(await extendDeadline(collector(), { obligationId, to: "2025-05-20", reason: "Bão" }));
  expect((await of(unit))?.extendedTo).toBe("2025-05-20");
});

test("a unit that ends in mid-period passes its answers on: totals before = totals after", async () => {
  office.at("2026-02-03T02:00:00Z");
  const [a, b] = [await office.unit("Xã A", "commune"), await office.unit("Xã B", "commune")];
  const { periodId, of } = await opened("commune", 2026);
  for (const [unit, amount] of [
    [a, 7],
    [b, 5],
  ] as const) {
    const reporter = office.as(`r${amount}`, "unit_reporter", unit);
    must(await saveAnswer(reporter, { obligationId: (await of(unit))?.id ?? "", question: "s1.f1", amount, lockVersion: 0 }));
  }
  const total = async () => {
    const { rows } = await base.db.execute<{ sum: number }>(sql`
      select sum(a.amount)::int as sum from reports.answer a join reports.obligation o on o.id = a.obligation_id where o.period_id = ${periodId} and o.state <> 'passed_on'`);
    return rows[0]?.sum;
  };
  expect(await total()).toBe(12);
  await base.db.execute(sql`update identity.unit set valid_to = '2026-04-01' where id = ${a}`);
  await base.db.execute(
    sql`insert into identity.unit_succession (from_id, to_id, on_date, kind) values (${a}, ${b}, '2026-04-01', 'merge')`,
  );
  expect((await refresh()).passedOn).toBe(1);
  expect((await refresh()).passedOn).toBe(0);
  expect(await of(a)).toMatchObject({ state: "passed_on", passedTo: [b], unitName: "Xã A" });
  expect(await total()).toBe(12);
  // A period that opens only after the end knows as well who was there before, and through whom their work counts.
  const later = await opened("commune", 2026);
  expect(await later.of(a)).toMatchObject({ state: "passed_on", passedTo: [b] });
});

test("a link opens one form until it ends; a sheet is taken whole or sent back with its faults", async () => {
  office.at("2028-05-02T02:00:00Z");
  await office.unit("Ban C", "party");
  const { periodId } = await opened("party", 2028);
  const [row] = await collection(base.db, periodId, "vi");
  const obligationId = row?.id ?? "";
  const { token, expiresAt } = must(await makeFormLink(collector(), { obligationId, days: 14 }));
  const now = new Date("2028-05-03T02:00:00Z");
  expect(await formOfLink(base.db, token, now)).toBe(obligationId);
  expect(await formOfLink(base.db, token, expiresAt)).toBe(null);
  expect(await formOfLink(base.db, `${token.slice(1)}x`, now)).toBe(null);
  const { token: second } = must(await makeFormLink(collector(), { obligationId }));
  expect(await formOfLink(base.db, token, now)).toBe(null);
  expect(await formOfLink(base.db, second, now)).toBe(obligationId);
  expect(ids(await revokeFormLink(office.as("writer", "writer"), { obligationId }))).toEqual(["role.planner"]);
  must(await revokeFormLink(collector(), { obligationId }));
  expect(await formOfLink(base.db, second, now)).toBe(null);
  expect(ids(await revokeFormLink(collector(), { obligationId }))).toEqual(["report.no_link"]);

  const { outline } = RuleInputSchema.parse(rule("party"));
  const head = { code: sheetCode(obligationId), unitName: "Ban C", periodName: "6 tháng", due: "14/5" };
  const faulty = await formSheet(
    head,
    outline,
    new Map([
      ["s1", { words: "Đã làm." }],
      ["s1.f1", { words: null, amount: null }],
    ]),
  );
  const before = must(await takeSheet(collector(), { obligationId, bytes: faulty }));
  expect(before).toMatchObject({ saved: 1, returned: null });
  const bad = new Map<string, { words?: string; amount?: number }>([
    ["s1", { words: "Khác." }],
    ["s1.f1", { amount: "nhiều" as never }],
  ]);
  const sentBack = must(await takeSheet(collector(), { obligationId, bytes: await formSheet(head, outline, bad) }));
  expect(sentBack.saved).toBe(0);
  expect(sentBack.returned?.byteLength).toBeGreaterThan(1_000);
  const { rows } = await base.db.execute(sql`select words from reports.answer where obligation_id = ${obligationId} and question = 's1'`);
  expect(rows).toEqual([{ words: "Đã làm." }]);
});
