import { afterAll, beforeAll, expect, test } from "vitest";
import { must, planOffice } from "#modules/plans/testing";
import { type TestDatabase, testDatabase } from "#tests/database";
import {
  acceptReport,
  collection,
  extendDeadline,
  openPeriod,
  returnReport,
  saveAnswer,
  saveRule,
  sendReport,
  waitingReports,
} from "./index.ts";

let base: TestDatabase;
let office: ReturnType<typeof planOffice>;
beforeAll(async () => {
  base = await testDatabase();
  office = planOffice(base.db);
});
afterAll(() => base.close());

const day = (month: number, date: number, year = 0) => ({ month, day: date, year });

test("what a unit owes waits for its reporter, then for whoever collects; a return comes back with its comment", async () => {
  const centre = await office.unit("Sở dẫn đầu", "centre");
  const unit = await office.unit("Báo tỉnh", "press");
  const collector = () => office.as("collector", "planner", centre);
  const reporter = () => office.as("reporter", "unit_reporter", unit);
  const { id: ruleId } = must(
    await saveRule(collector(), {
      name: "Báo cáo",
      kind: "periodic",
      content: "text",
      frequency: "half_year",
      receiverUnitId: centre,
      collectorUnitId: centre,
      reporters: [{ level: "unit", unitKinds: ["press"] }],
      outline: [{ id: "s1", title: "Kết quả", figures: [] }],
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
    }),
  );
  office.at("2025-04-02T02:00:00Z");
  const { periodId } = must(await openPeriod(collector(), { ruleId, shape: "h1", year: 2025 }));
  const obligationId = (await collection(base.db, periodId, "vi"))[0]?.id ?? "";
  const seen = async (who: ReturnType<typeof reporter>) =>
    (await waitingReports(who)).map(({ what, id, dueOn, units }) => [what, id, dueOn, units]);

  office.at("2025-05-05T02:00:00Z");
  expect(await seen(reporter())).toEqual([["write", obligationId, "2025-05-14", 1]]);
  expect(await seen(collector())).toEqual([]);
  expect(await seen(office.as("stranger", "unit_reporter", centre))).toEqual([]);
  office.at("2025-05-12T02:00:00Z");
  expect(await seen(collector())).toEqual([["remind", periodId, "2025-05-14", 1]]);
  must(await extendDeadline(collector(), { obligationId, to: "2025-05-20", reason: "Sáp nhập" }));
  expect(await waitingReports(reporter())).toMatchObject([
    { dueOn: "2025-05-20", nominalOn: "2025-05-14", extended: true, from: "Sở dẫn đầu", lateNow: 0 },
  ]);
  // Saturday: three working days after the last day, though four have passed.
  office.at("2025-05-24T02:00:00Z");
  expect(await waitingReports(reporter())).toMatchObject([{ lateNow: 3 }]);
  office.at("2025-05-12T02:00:00Z");

  must(await saveAnswer(reporter(), { obligationId, question: "s1", words: "Đã làm.", lockVersion: 0 }));
  must(await sendReport(reporter(), { obligationId }));
  expect([await seen(reporter()), await seen(collector())]).toEqual([[], [["review", periodId, "2025-05-20", 1]]]);
  must(await returnReport(collector(), { obligationId, comment: "Thiếu minh chứng." }));
  expect(await waitingReports(reporter())).toMatchObject([{ what: "mend", from: "collector", comment: "Thiếu minh chứng." }]);
  must(await sendReport(reporter(), { obligationId }));
  must(await acceptReport(collector(), { obligationId }));
  expect([await seen(reporter()), await seen(collector())]).toEqual([[], []]);
});
