import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "#kernel/ids";
import { activityByMonth, activityByUnit } from "#modules/editions";
import { must, planOffice } from "#modules/plans/testing";
import { type TestDatabase, testDatabase } from "#tests/database";
import { collection, openPeriod, saveAnswer, saveRule, sendReport, startConsolidation, submitConsolidation } from "../index.ts";
import { countFigures } from "./countFigures.ts";
import { indicatorsOverTime } from "./indicators.ts";

let base: TestDatabase;
let office: ReturnType<typeof planOffice>;
beforeAll(async () => {
  base = await testDatabase();
  office = planOffice(base.db);
});
afterAll(() => base.close());

test("an indicator goes through its periods: frozen where the report was submitted, as sent before, nothing where nobody sent", async () => {
  office.at("2027-06-01T02:00:00Z");
  const lead = await office.unit("Sở", "centre");
  await office.unit("Báo A", "press");
  await office.unit("Báo B", "press");
  const planner = office.as("planner", "planner");
  const day = (month: number, date: number, year = 0) => ({ month, day: date, year });
  const { id: ruleId } = must(
    await saveRule(planner, {
      name: "Báo cáo",
      kind: "periodic",
      content: "both",
      frequency: "half_year",
      receiverUnitId: lead,
      collectorUnitId: lead,
      reporters: [{ level: "unit", unitKinds: ["press"] }],
      outline: [{ id: "s1", title: "Kết quả", text: false, figures: [{ id: "f1", name: "Tin, bài", measure: "bài" }] }],
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
      validFrom: "2024-01-01",
    }),
  );
  const send = async (year: number, amounts: number[]) => {
    const { periodId } = must(await openPeriod(planner, { ruleId, shape: "h1", year }));
    const rows = await collection(base.db, periodId, "vi");
    for (const [at, amount] of amounts.entries()) {
      const { id: obligationId = "", unitId = "" } = rows[at] ?? {};
      const reporter = office.as("reporter", "unit_reporter", unitId);
      must(await saveAnswer(reporter, { obligationId, question: "s1.f1", amount, lockVersion: 0 }));
      must(await sendReport(reporter, { obligationId }));
    }
    return { periodId, first: rows[0]?.unitId ?? "" };
  };
  const frozen = await send(2025, [7, 5]);
  const { id } = must(await startConsolidation(planner, { periodId: frozen.periodId, title: "Báo cáo" }));
  must(await submitConsolidation(planner, { id }));
  await base.db.execute(
    sql`update reports.answer a set amount = 100 from reports.obligation o where o.id = a.obligation_id and o.period_id = ${frozen.periodId}`,
  );
  await send(2026, [20]);
  await send(2027, []);
  const amounts = async (unitId: string | null) =>
    (await indicatorsOverTime(base.db, unitId)).map(({ key, points }) => [key, points.map((point) => [point.amount, point.frozen])]);
  expect(await amounts(null)).toEqual([
    [
      "s1.f1",
      [
        [12, true],
        [20, false],
        [null, false],
      ],
    ],
  ]);
  expect(await amounts(frozen.first)).toEqual([
    [
      "s1.f1",
      [
        [7, true],
        [20, false],
        [null, false],
      ],
    ],
  ]);
});

test("readings are counted by month, language and unit, without anyone's address", async () => {
  const unitId = await office.unit("Sở bài", "department");
  const documentId = newId();
  await base.db.execute(sql`
    insert into editions.document (id, kind, section, unit_id, source_lang, created_at) values (${documentId}, 'article', 'news', ${unitId}, 'vi', now())`);
  await base.db.execute(sql`insert into kernel.page_view (document_id, lang, day, views) values
    (${documentId}, 'vi', '2026-04-30', 3), (${documentId}, 'en', '2026-05-01', 4), (${documentId}, 'en', '2026-05-31', 5), (${documentId}, 'en', '2026-06-01', 99)`);
  const days = { from: "2026-04-01", to: "2026-05-31" };
  const zone = "Asia/Ho_Chi_Minh";
  expect(await activityByMonth(base.db, { days, zone, unitId })).toEqual([
    { month: "2026-04", lang: "vi", published: 0, views: 3 },
    { month: "2026-05", lang: "en", published: 0, views: 9 },
  ]);
  expect(await activityByUnit(base.db, { days, zone })).toEqual([{ unitId, editions: 0, foreign: 0, documents: 0, views: 12 }]);
});

test("editions of one language are counted alone", async () => {
  const unitId = await office.unit("Sở dịch", "department");
  const documentId = newId();
  await base.db.execute(sql`
    insert into editions.document (id, kind, section, unit_id, source_lang, created_at) values (${documentId}, 'article', 'news', ${unitId}, 'vi', now())`);
  await base.db.execute(sql`insert into editions.edition (id, document_id, lang, first_published_at) values
    (${newId()}, ${documentId}, 'vi', '2026-04-10T02:00:00Z'), (${newId()}, ${documentId}, 'ko', '2026-04-11T02:00:00Z')`);
  const counted = await countFigures(
    base.db,
    [unitId],
    { from: "2026-04-01", to: "2026-05-31", asOf: "2026-05-31" },
    new Set(["editions_ko", "editions_fr"]),
  );
  expect(counted).toMatchObject({ editions_ko: 1, editions_fr: 0 });
});
