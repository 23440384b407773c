import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#kernel/ids";
import { type TestDatabase, testDatabase } from "#tests/database";
import {
  answerTask,
  carryTask,
  createPlan,
  moveNode,
  NodeFields,
  partsOfTask,
  planHead,
  plansUnder,
  planTree,
  removeNode,
  replyTask,
  restoreNode,
  revisePlan,
  saveNode,
  submitPlan,
  versionChanges,
  wholeTree,
} from "./index.ts";
import { issuedPlan, must, planOffice, treeNode } from "./testing.ts";

let base: TestDatabase;
let office: ReturnType<typeof planOffice>;
let unitId: string;
beforeAll(async () => {
  base = await testDatabase();
  office = planOffice(base.db);
  unitId = await office.unit("Ủy ban nhân dân tỉnh");
});
afterAll(() => base.close());

const reasons = (outcome: { ok: boolean; reasons?: object[] }) => (outcome.ok ? [] : (outcome.reasons ?? []));
const fields = (title: string, given: Partial<NodeFields> = {}) => NodeFields.parse({ kind: "task", title, ...given });

async function draft(titles: string[]) {
  const planner = office.as("planner", "planner");
  const nodes = titles.map((title) => treeNode(title, null));
  const made = must(
    await createPlan(planner, { title: "Kế hoạch", horizon: "yearly", startsOn: "2025-01-01", endsOn: "2025-12-31", unitId, tree: nodes }),
  );
  const shape = async () => (await planTree(base.db, made.versionId, "2025-02-03")).map((node) => `${node.path} ${node.title}`);
  const lock = async () => (await planHead(base.db, made.versionId))?.lockVersion ?? 0;
  return { ...made, planner, keys: nodes.map((node) => node.key), shape, lock };
}

describe("arranging", () => {
  test("a node goes where it was told, counted without itself, and back to where it stood", async () => {
    const { versionId, planner, keys, shape, lock } = await draft(["A", "B", "C", "D"]);
    const before = await shape();
    for (const position of [0, 1, 2, 3, 9]) {
      const key = keys[1] ?? "";
      const moved = must(await moveNode(planner, { versionId, lockVersion: await lock(), key, parentKey: null, position }));
      const now = await shape();
      expect(now.indexOf(now.find((line) => line.endsWith(" B")) ?? "")).toBe(Math.min(position, 3));
      must(await moveNode(planner, { versionId, lockVersion: moved.lockVersion, key, ...moved.before }));
      expect(await shape()).toEqual(before);
    }
  });

  test("what was taken out comes back whole: children, units, indicators, and the tasks that waited for it", async () => {
    const { versionId, planner, keys, lock } = await draft(["A", "B", "C"]);
    const [a = "", b = "", c = ""] = keys;
    const helper = await office.unit("Sở Ngoại vụ");
    const indicators = [{ name: "Ấn phẩm", measure: "cuốn", target: 500, baseline: null }];
    must(
      await saveNode(planner, {
        versionId,
        lockVersion: 1,
        key: b,
        fields: fields("B", { coordinatingUnitIds: [helper], indicators, needs: [a] }),
      }),
    );
    must(await saveNode(planner, { versionId, lockVersion: await lock(), parentKey: b, fields: fields("B1") }));
    must(await saveNode(planner, { versionId, lockVersion: await lock(), key: c, fields: fields("C", { needs: [b] }) }));
    const before = await wholeTree(base.db, versionId);
    const { removalId } = must(await removeNode(planner, { versionId, lockVersion: await lock(), key: b }));
    expect((await wholeTree(base.db, versionId)).map((node) => node.fields.title)).toEqual(["A", "C"]);
    must(await restoreNode(planner, { versionId, removalId }));
    expect(await wholeTree(base.db, versionId)).toEqual(before);
    expect(reasons(await restoreNode(planner, { versionId, removalId }))).toEqual([{ id: "plan.node_back" }]);
    expect(reasons(await restoreNode(planner, { versionId, removalId: 0 }))).toEqual([{ id: "plan.node_unknown" }]);
    must(await submitPlan(planner, { versionId, lockVersion: await lock() }));
    expect(reasons(await restoreNode(planner, { versionId, removalId }))).toMatchObject([
      { id: "plan.state.save" },
      { id: "plan.node_back" },
    ]);
  });

  test("no tree grows past what a path can hold", async () => {
    const { versionId, planner, keys, lock } = await draft(["A", "B"]);
    let parentKey = keys[0] ?? "";
    for (let level = 2; level <= 12; level += 1)
      parentKey = must(await saveNode(planner, { versionId, lockVersion: await lock(), parentKey, fields: fields(`${level}`) })).key;
    const deeper = { versionId, lockVersion: await lock(), parentKey };
    expect(reasons(await saveNode(planner, { ...deeper, fields: fields("13") }))).toEqual([{ id: "plan.too_deep", values: { max: 12 } }]);
    const move = await moveNode(planner, { ...deeper, key: keys[1] ?? "", position: 0 });
    expect(reasons(move)).toEqual([{ id: "plan.too_deep", values: { max: 12 } }]);
  });
});

describe("two officers", () => {
  test("who changes another node is not stopped; who changes the same one is, and learns who was first", async () => {
    const { versionId, planner, keys } = await draft(["A", "B"]);
    const [a = "", b = ""] = keys;
    const other = office.as("Chị Lan", "planner");
    must(await saveNode(other, { versionId, lockVersion: 1, key: a, fields: fields("A của Lan") }));
    must(await saveNode(planner, { versionId, lockVersion: 1, key: b, fields: fields("B của tôi") }));
    const late = await saveNode(planner, { versionId, lockVersion: 1, key: a, fields: fields("A của tôi") });
    expect(reasons(late)).toEqual([{ id: "plan.node_changed", values: { who: "Chị Lan" } }]);
    expect((await wholeTree(base.db, versionId)).map((node) => node.fields.title)).toEqual(["A của Lan", "B của tôi"]);
    must(await saveNode(planner, { versionId, lockVersion: 3, key: a, fields: fields("A của tôi") }));
  });
});

describe("what only the plan can judge", () => {
  test("a circle is refused with its way by name, days by the plan's own, units and tasks that are not there without a fault", async () => {
    const { versionId, planner, keys, lock } = await draft(["A", "B", "C"]);
    const [a = "", b = "", c = ""] = keys;
    const save = async (key: string, title: string, given: Partial<NodeFields>) =>
      saveNode(planner, { versionId, lockVersion: await lock(), key, fields: fields(title, given) });
    must(await save(a, "A", { needs: [b] }));
    must(await save(b, "B", { needs: [c] }));
    expect(reasons(await save(c, "C", { needs: [a] }))).toEqual([
      { id: "plan.circle", field: "needs", values: { way: "“C” → “A” → “B” → “C”" } },
    ]);
    expect(reasons(await save(a, "A", { needs: [a] }))).toEqual([{ id: "plan.circle", field: "needs", values: { way: "“A” → “A”" } }]);
    expect(reasons(await save(a, "A", { dueOn: "2024-12-31", needs: [newId()], leadUnitId: newId(), servesKey: newId() }))).toEqual([
      { id: "task.due_before_plan", field: "dueOn", values: { day: "31/12/2024", edge: "1/1/2025" } },
      { id: "unit.unknown", field: "leadUnitId" },
      { id: "plan.needs_unknown", field: "needs" },
      { id: "plan.serves_unknown", field: "servesKey" },
    ]);
    expect(reasons(await save(a, "A", { startsOn: "2026-01-01" }))).toMatchObject([{ id: "task.starts_after_plan", field: "startsOn" }]);
    // The last report of a year is often due in the next: allowed, and the screen says so.
    must(await save(a, "A", { dueOn: "2026-01-15" }));
  });
});

describe("a question and its answer", () => {
  test("the plan officer replies, and the unit answers again", async () => {
    const lead = await office.unit("Sở Công Thương");
    const { planId } = await issuedPlan(office, unitId, [{ title: "Hội chợ", fields: { leadUnitId: lead } }]);
    const { rows } = await base.db.execute<{ id: string }>(sql`select id from plans.assignment where plan_id = ${planId}`);
    const assignmentId = rows[0]?.id ?? "";
    const [planner, reporter] = [office.as("planner", "planner"), office.as("reporter", "unit_reporter", lead)];
    expect(reasons(await replyTask(planner, { assignmentId, reply: "Có" }))).toEqual([{ id: "task.not_asked_back" }]);
    must(await answerTask(reporter, { assignmentId, answer: "ask_back", comment: "Kinh phí?" }));
    expect(reasons(await replyTask(reporter, { assignmentId, reply: " " }))).toMatchObject([
      { id: "role.planner" },
      { id: "comment.empty" },
    ]);
    must(await replyTask(planner, { assignmentId, reply: "Đã bố trí 20 triệu" }));
    const state = async () => (await base.db.execute(sql`select state, reply from plans.assignment where id = ${assignmentId}`)).rows[0];
    expect(await state()).toEqual({ state: "assigned", reply: "Đã bố trí 20 triệu" });
    must(await answerTask(reporter, { assignmentId, answer: "accept" }));
    expect(await state()).toMatchObject({ state: "accepted" });
  });
});

describe("a unit's plan under the province's", () => {
  test("the parts of a split task are tasks of the unit's own plan, made once, and shown with the task above", async () => {
    const lead = await office.unit("Sở Văn hóa");
    const { planId, keys } = await issuedPlan(office, unitId, [
      { title: "Triển lãm", fields: { leadUnitId: lead, dueOn: "2025-05-21" } },
      { title: "Phim", fields: { leadUnitId: lead } },
    ]);
    const { rows } = await base.db.execute<{ id: string; task: string }>(
      sql`select id, task_key as task from plans.assignment where plan_id = ${planId}`,
    );
    const of = (task: string | undefined) => rows.find((row) => row.task === task)?.id ?? "";
    const reporter = office.as("reporter3", "unit_reporter", lead);
    const first = must(
      await carryTask(reporter, { assignmentId: of(keys[0]), planTitle: "Kế hoạch của Sở", parts: ["Chọn ảnh", "In ảnh"] }),
    );
    const second = must(await carryTask(reporter, { assignmentId: of(keys[1]), planTitle: "Kế hoạch khác", parts: ["Dựng phim"] }));
    expect(second.planId).toBe(first.planId);
    expect(await partsOfTask(base.db, planId, keys[0] ?? "")).toMatchObject([
      { title: "Chọn ảnh", unitId: lead, dueOn: "2025-05-21", asked: 0 },
      { title: "In ảnh" },
    ]);
    expect(await plansUnder(base.db, planId, "2025-06-01")).toMatchObject([
      { id: first.planId, title: "Kế hoạch của Sở", state: "draft", tasks: 3, serving: 3, overdue: 2 },
    ]);
    // The unit's contact writes and submits it; another unit's does not, nor does anybody split for them.
    const stranger = office.as("stranger", "unit_reporter", await office.unit("Sở khác"));
    const [task] = await wholeTree(base.db, first.versionId);
    const edit = {
      versionId: first.versionId,
      lockVersion: 3,
      key: task?.key ?? "",
      fields: { ...(task?.fields ?? fields("")), title: "Chọn 42 ảnh" },
    };
    expect(reasons(await saveNode(stranger, edit))).toEqual([{ id: "role.planner" }]);
    expect(reasons(await carryTask(stranger, { assignmentId: of(keys[1]), planTitle: "x", parts: ["y"] }))).toMatchObject([
      { id: "role.unit_reporter" },
      { id: "role.planner" },
    ]);
    must(await saveNode(reporter, edit));
    must(
      await submitPlan(reporter, { versionId: first.versionId, lockVersion: (await planHead(base.db, first.versionId))?.lockVersion ?? 0 }),
    );
    expect(reasons(await carryTask(reporter, { assignmentId: of(keys[1]), planTitle: "x", parts: ["y"] }))).toEqual([
      { id: "plan.unit_closed" },
    ]);
    await expect(base.db.execute(sql`update plans.plan set parent_id = ${first.planId} where id = ${planId}`)).rejects.toMatchObject({
      cause: { constraint: "plan_no_circle" },
    });
  });
});

describe("two versions", () => {
  test("differ by what was added, removed, moved and changed, and by nothing else", async () => {
    const { planId, versionId, keys } = await issuedPlan(
      office,
      unitId,
      ["A", "B", "C", "D"].map((title) => ({ title })),
    );
    const planner = office.as("planner", "planner");
    const next = must(await revisePlan(planner, { planId }));
    const empty = await versionChanges(base.db, planId, { from: versionId, to: next.versionId });
    expect(empty).toMatchObject({ head: [], nodes: [], same: 5 });
    const [a = "", b = "", c = "", d = ""] = keys;
    const lock = async () => (await planHead(base.db, next.versionId))?.lockVersion ?? 0;
    const version = { versionId: next.versionId };
    const part = (await wholeTree(base.db, next.versionId))[0]?.key ?? "";
    must(await removeNode(planner, { ...version, lockVersion: await lock(), key: b }));
    must(await saveNode(planner, { ...version, lockVersion: await lock(), key: a, fields: fields("A mới", { dueOn: "2025-09-30" }) }));
    must(await saveNode(planner, { ...version, lockVersion: await lock(), parentKey: part, fields: fields("E") }));
    must(await moveNode(planner, { ...version, lockVersion: await lock(), key: d, parentKey: part, position: 0 }));
    const changes = await versionChanges(base.db, planId, { from: versionId, to: next.versionId });
    expect(changes?.nodes.map(({ kind, key, fields: { title } }) => [kind, key === c, title])).toEqual([
      ["moved", false, "D"],
      ["changed", false, "A mới"],
      ["removed", false, "B"],
      ["added", false, "E"],
    ]);
    expect(changes?.nodes[1]).toMatchObject({
      facts: [{ fact: "dueOn", before: null, after: "2025-09-30" }],
      words: [
        { text: "A", op: "same" },
        { text: " mới", op: "ins" },
      ],
    });
    expect(changes?.same).toBe(2);
    const stranger = await issuedPlan(office, unitId, [{ title: "Khác" }]);
    expect(await versionChanges(base.db, planId, { from: versionId, to: stranger.versionId })).toBeNull();
  });
});
