import { sql } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { must, planOffice } from "#modules/plans/testing";
import { type TestDatabase, testDatabase } from "#tests/database";
import { acceptReport, askReport, collection, openPeriod, refreshPeriods, saveAnswer, saveRule, sendReport } from "./index.ts";

let base: TestDatabase;
let office: ReturnType<typeof planOffice>;
let lead: string;
beforeAll(async () => {
  base = await testDatabase();
  office = planOffice(base.db);
  lead = await office.unit("Sở dẫn đầu", "centre");
  office.at("2026-02-03T02:00:00Z");
});
afterAll(() => base.close());

const collector = () => office.as("planner", "planner");
const refresh = () => base.db.transaction((tx) => refreshPeriods(tx, collector()));
const outline = [{ id: "s1", title: "Kết quả", text: false, figures: [{ id: "f1", name: "Tin, bài", measure: "bài" }] }];
const request = (unitIds: string[]) => ({
  kind: "ad_hoc" as const,
  name: "Tình hình",
  askedIn: "Công văn 12/UBND",
  receiverUnitId: lead,
  collectorUnitId: lead,
  outline,
  unitIds,
  starts: "2026-01-01",
  ends: "2026-06-30",
  cutoff: "2026-06-30",
  due: "2026-07-06",
  opensOn: "2026-02-03",
});
async function end(unitId: string, heirs: readonly string[], on = "2026-04-01"): Promise<void> {
  await base.db.execute(sql`update identity.unit set valid_to = ${on}::date where id = ${unitId}`);
  const kind = heirs.length > 1 ? "split" : "merge";
  for (const heir of heirs)
    await base.db.execute(
      sql`insert into identity.unit_succession (from_id, to_id, on_date, kind) values (${unitId}, ${heir}, ${on}::date, ${kind})`,
    );
}
async function total(periodId: string): Promise<number> {
  const { rows } = await base.db.execute<{ sum: number }>(sql`
    select coalesce(sum(a.amount), 0)::int as sum from reports.answer a join reports.obligation o on o.id = a.obligation_id
    where o.period_id = ${periodId} and o.state <> 'passed_on'`);
  return rows[0]?.sum ?? -1;
}

/** How far each asked unit came, how much it said, and whom it goes over to (places among the units; beyond them: a new unit). */
const story = fc.array(
  fc.record({
    amount: fc.integer({ min: 0, max: 1_000 }),
    far: fc.constantFrom("nothing", "draft", "sent", "accepted"),
    heirs: fc.array(fc.nat({ max: 7 }), { maxLength: 3 }),
  }),
  { minLength: 2, maxLength: 5 },
);

test("whoever merges, splits or vanishes in mid-period, and however far they came: totals before are totals after", async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(story, async (units) => {
      run += 1;
      const ids: string[] = [];
      for (let index = 0; index < 8; index++) ids.push(await office.unit(`Đơn vị ${run}.${index}`, "other"));
      const asked = ids.slice(0, units.length);
      const { periodId } = must(await askReport(collector(), request(asked)));
      const rows = new Map((await collection(base.db, periodId, "vi")).map((row) => [row.unitId, row.id]));
      for (const [index, { amount, far }] of units.entries()) {
        const obligationId = rows.get(ids[index] ?? "") ?? "";
        const reporter = office.as(`r${run}.${index}`, "unit_reporter", ids[index] ?? null);
        if (far !== "nothing") must(await saveAnswer(reporter, { obligationId, question: "s1.f1", amount, lockVersion: 0 }));
        if (far === "sent" || far === "accepted") must(await sendReport(reporter, { obligationId }));
        if (far === "accepted") must(await acceptReport(collector(), { obligationId }));
      }
      const before = await total(periodId);
      // A unit hands on only to later ones, so that nobody follows himself; the last of the eight always lives.
      for (const [index, { heirs }] of units.entries()) {
        const later = [...new Set(heirs.filter((heir) => heir > index))].map((heir) => ids[heir] ?? "");
        if (later.length > 0) await end(ids[index] ?? "", later);
      }
      await refresh();
      expect(await total(periodId)).toBe(before);
      await refresh();
      expect(await total(periodId)).toBe(before);
      const after = await collection(base.db, periodId, "vi");
      for (const row of after.filter((each) => each.state === "passed_on"))
        for (const heir of row.passedTo) expect(after.find((each) => each.unitId === heir)).toBeDefined();
    }),
    { numRuns: 12 },
  );
}, 60_000);

const day = (month: number, date: number, year = 0) => ({ month, day: date, year });
test("a task given to districts passes to the communes that followed, of whatever kind; old names stay on what is old", async () => {
  const [district, commune, ward] = [
    await office.unit("Huyện Cũ", "district"),
    await office.unit("Xã Mới", "commune"),
    await office.unit("Phường Mới", "commune"),
  ];
  const shape = (key: string, name: string, from: [number, number, number?], to: [number, number], due: [number, number]) => ({
    key,
    name,
    frequency: "half_year" as const,
    starts: day(...from),
    ends: day(...to),
    cutoff: day(...to),
    due: [{ level: "district", on: day(...due) }],
  });
  const { id: ruleId } = must(
    await saveRule(collector(), {
      name: "Báo cáo của huyện",
      kind: "periodic",
      content: "figures",
      frequency: "half_year",
      receiverUnitId: lead,
      collectorUnitId: lead,
      reporters: [{ level: "district", unitKinds: ["district"] }],
      outline,
      shapes: [shape("h1", "6 tháng", [11, 15, -1], [5, 10], [5, 14]), shape("h2", "6 tháng cuối", [5, 11], [11, 10], [11, 16])],
      validFrom: "2026-01-01",
    }),
  );
  const { periodId } = must(await openPeriod(collector(), { ruleId, shape: "h1", year: 2026 }));
  expect((await collection(base.db, periodId, "vi")).map((row) => row.unitName)).toEqual(["Huyện Cũ"]);
  await end(district, [commune, ward], "2026-03-01");
  await refresh();
  const rows = await collection(base.db, periodId, "vi");
  const seen = rows.map((row) => `${row.unitName} ${row.state} ${row.dueOn}`);
  expect(seen.at(-1)).toBe("Huyện Cũ passed_on 2026-05-14");
  expect(seen.toSorted()).toEqual(["Huyện Cũ passed_on 2026-05-14", "Phường Mới not_begun 2026-05-14", "Xã Mới not_begun 2026-05-14"]);
  // The district was gone before the second half began: its heirs report from the start.
  const second = must(await openPeriod(collector(), { ruleId, shape: "h2", year: 2026 }));
  expect((await collection(base.db, second.periodId, "vi")).map((row) => row.unitName).toSorted()).toEqual(["Phường Mới", "Xã Mới"]);
});

test("a request asks the chosen units once, tells them, and is refused whole with its faults where they stand", async () => {
  const unit = await office.unit("Đơn vị được hỏi", "other");
  const told: unknown[] = [];
  const asking = { ...collector(), emit: async (_tx: unknown, event: { type: string }) => void told.push(event.type) };
  const { periodId, ruleId } = must(await askReport(asking, request([unit])));
  expect(told).toEqual(["report.opened"]);
  expect((await collection(base.db, periodId, "vi")).map((row) => [row.unitId, row.dueOn])).toEqual([[unit, "2026-07-06"]]);
  const faults = async (change: object) => {
    const outcome = await askReport(collector(), { ...request([unit]), ...change });
    return outcome.ok ? [] : outcome.reasons.map((reason) => `${reason.field} ${reason.id}`);
  };
  // Friday to Monday: no working day lies between a cut-off on Monday and the same Monday.
  expect(await faults({ cutoff: "2026-07-06" })).toEqual(["shapes.0.due.once rule.cutoff_too_close"]);
  expect(await faults({ ends: "2025-12-31" })).toEqual(["shapes.0.ends rule.period_backwards"]);
  expect(await faults({ unitIds: [lead.replace(/.$/, (last) => (last === "0" ? "1" : "0"))] })).toEqual(["units report.nobody_asked"]);
  expect(await faults({ receiverUnitId: "018f0000-0000-7000-8000-000000000000" })).toEqual(["receiverUnitId rule.unknown_choice"]);
  expect(await askReport(office.as("writer", "writer"), request([unit]))).toMatchObject({ ok: false, reasons: [{ id: "role.planner" }] });
  const { rows } = await base.db.execute<{
    n: number;
  }>(sql`select count(*)::int as n from reports.rule where name = 'Tình hình' and id <> ${ruleId}
    and not exists (select 1 from reports.period p where p.rule_id = rule.id)`);
  expect(rows).toEqual([{ n: 0 }]);
});

test("a rule that changes in mid-period: the running period keeps its rule, and is not opened twice", async () => {
  const rule = {
    name: "Báo cáo thường kỳ",
    kind: "periodic" as const,
    content: "figures" as const,
    frequency: "year" as const,
    receiverUnitId: lead,
    collectorUnitId: lead,
    reporters: [{ level: "department", unitKinds: ["ministry" as const] }],
    outline,
    shapes: [
      {
        key: "year",
        name: "Năm",
        frequency: "year" as const,
        starts: day(11, 15, -1),
        ends: day(11, 10),
        cutoff: day(11, 10),
        due: [{ level: "department", on: day(11, 14) }],
      },
    ],
    validFrom: "2026-01-01",
  };
  const unit = await office.unit("Bộ", "ministry");
  const { id } = must(await saveRule(collector(), rule));
  const { periodId } = must(await openPeriod(collector(), { ruleId: id, shape: "year", year: 2026 }));
  const later = {
    ...rule,
    outline: [...outline, { id: "s2", title: "Mục mới" }],
    content: "both" as const,
    validFrom: "2026-07-01",
    replacesId: id,
  };
  const next = must(await saveRule(collector(), later));
  await refresh();
  const [row] = await collection(base.db, periodId, "vi");
  expect(row).toMatchObject({ unitId: unit, asked: 1 });
  expect(await openPeriod(collector(), { ruleId: next.id, shape: "year", year: 2026 })).toMatchObject({
    ok: false,
    reasons: [{ id: "report.period_kept" }],
  });
  must(await openPeriod(collector(), { ruleId: next.id, shape: "year", year: 2027 }));
  expect(await openPeriod(collector(), { ruleId: id, shape: "year", year: 2027 })).toMatchObject({
    ok: false,
    reasons: [{ id: "rule.not_valid" }],
  });
});
