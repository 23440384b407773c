import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "#tests/database";
import {
  addEvidence,
  answerTask,
  createPlan,
  decideEvidence,
  planHead,
  returnPlan,
  submitPlan,
  taskDetail,
  waitingTasks,
} from "./index.ts";
import { issuedPlan, must, planOffice, treeNode } from "./testing.ts";

let base: TestDatabase;
let office: ReturnType<typeof planOffice>;
let province: string;
beforeAll(async () => {
  base = await testDatabase();
  office = planOffice(base.db);
  province = await office.unit("Ủy ban nhân dân tỉnh");
});
afterAll(() => base.close());

test("a task waits for its unit until it is answered, again when its day is near, and for the plan officer while proof is to be looked at", async () => {
  const unit = await office.unit("Sở Văn hóa");
  const { planId, versionId, keys } = await issuedPlan(office, province, [
    { title: "In sách", fields: { leadUnitId: unit, dueOn: "2025-06-30" } },
  ]);
  const taskKey = keys[0] ?? "";
  const reporter = () => office.as("reporter", "unit_reporter", unit);
  const planner = () => office.as("planner", "planner", province);
  const seen = async (who: ReturnType<typeof reporter>) =>
    (await waitingTasks(who)).map(({ what, title, dueOn, from }) => [what, title, dueOn, from]);
  expect(await seen(reporter())).toEqual([["answer", "In sách", "2025-06-30", "Ủy ban nhân dân tỉnh"]]);
  expect(await seen(office.as("stranger", "unit_reporter", await office.unit("Sở khác")))).toEqual([]);
  expect(await seen(office.as("writer", "writer", unit))).toEqual([]);

  const assignmentId = (await taskDetail(base.db, versionId, planId, taskKey)).assignments[0]?.id ?? "";
  must(await answerTask(reporter(), { assignmentId, answer: "ask_back", comment: "Kinh phí ở đâu?" }));
  expect(await seen(reporter())).toEqual([]);
  expect(await waitingTasks(planner())).toMatchObject([{ what: "asked_back", from: "Sở Văn hóa", comment: "Kinh phí ở đâu?" }]);
  must(await answerTask(reporter(), { assignmentId, answer: "accept" }));
  expect(await seen(reporter())).toEqual([]);

  office.at("2025-06-10T02:00:00Z");
  expect(await seen(reporter())).toEqual([["prove", "In sách", "2025-06-30", "Ủy ban nhân dân tỉnh"]]);
  const { id } = must(await addEvidence(reporter(), { planId, taskKey, unitId: unit, title: "Sách", kind: "stated", reason: "Đã in" }));
  expect(await seen(reporter())).toEqual([]);
  expect(await seen(planner())).toEqual([["decide", "In sách", "2025-06-30", "Sở Văn hóa"]]);
  must(await decideEvidence(planner(), { id, accept: true }));
  expect([await seen(reporter()), await seen(planner())]).toEqual([[], []]);
});

test("a version waits for whoever may sign it and did not write it, and comes back with its comment", async () => {
  const unit = await office.unit("Ban Tuyên giáo");
  const planner = office.as("planner of the board", "planner", unit);
  const made = must(
    await createPlan(planner, {
      title: "Kế hoạch ban",
      horizon: "yearly",
      startsOn: "2025-01-01",
      endsOn: "2025-12-31",
      unitId: unit,
      tree: [treeNode("A", null)],
    }),
  );
  const submit = async () =>
    must(
      await submitPlan(planner, { versionId: made.versionId, lockVersion: (await planHead(base.db, made.versionId))?.lockVersion ?? 0 }),
    );
  await submit();
  const approver = office.as("chair", "approver", unit);
  expect(await waitingTasks(approver)).toMatchObject([{ what: "approve", title: "Kế hoạch ban", version: 1, taskKey: null }]);
  expect(await waitingTasks(office.as("planner of the board", "approver", unit))).toEqual([]);
  must(await returnPlan(approver, { versionId: made.versionId, comment: "Thiếu hạn." }));
  expect(await waitingTasks(planner)).toMatchObject([{ what: "revise", from: "chair", comment: "Thiếu hạn." }]);
  expect(await waitingTasks(approver)).toEqual([]);
});
