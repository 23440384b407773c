import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#kernel/ids";
import { type TestDatabase, testDatabase } from "#tests/database";
import {
  addEvidence,
  answerTask,
  approvePlan,
  copyPlan,
  createPlan,
  decideEvidence,
  EvidenceInput,
  issuePlan,
  moveNode,
  NodeFields,
  planHead,
  planTree,
  removeNode,
  revisePlan,
  saveBudgetLine,
  saveBudgetLines,
  saveNode,
  submitPlan,
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

const ids = (outcome: { ok: boolean; reasons?: { id: string }[] }) =>
  outcome.ok ? [] : (outcome.reasons ?? []).map((reason) => reason.id);

async function draft() {
  const planner = office.as("planner", "planner");
  const part = treeNode("Nội dung", null, { kind: "part", label: "I" });
  const [a, b, c] = ["A", "B", "C"].map((title) => treeNode(title, part.key)) as [
    ReturnType<typeof treeNode>,
    ReturnType<typeof treeNode>,
    ReturnType<typeof treeNode>,
  ];
  const made = must(
    await createPlan(planner, {
      title: "Kế hoạch",
      horizon: "yearly",
      startsOn: "2025-01-01",
      endsOn: "2025-12-31",
      unitId,
      tree: [part, a, b, c],
    }),
  );
  return { ...made, planner, part: part.key, a: a.key, b: b.key, c: c.key };
}

describe("the tree", () => {
  test("keeps reading order while nodes are added, moved and removed", async () => {
    const { versionId, planner, part, a, b, c } = await draft();
    const added = must(
      await saveNode(planner, {
        versionId,
        lockVersion: 1,
        parentKey: part,
        position: 1,
        fields: NodeFields.parse({ kind: "task", title: "A2" }),
      }),
    );
    const moved = must(await moveNode(planner, { versionId, lockVersion: added.lockVersion, key: c, parentKey: a, position: 0 }));
    must(await removeNode(planner, { versionId, lockVersion: moved.lockVersion, key: b }));
    const tree = await planTree(base.db, versionId, "2025-02-03");
    expect(tree.map((node) => [node.path, node.title])).toEqual([
      ["0000", "Nội dung"],
      ["0000.0000", "A"],
      ["0000.0000.0000", "C"],
      ["0000.0001", "A2"],
    ]);
  });

  test("refuses a save over another's save, a node inside itself and a circle of dependencies", async () => {
    const { versionId, planner, part, a, b } = await draft();
    const fields = (needs: string[]) => NodeFields.parse({ kind: "task", title: "A", needs });
    expect(ids(await saveNode(planner, { versionId, lockVersion: 7, key: a, fields: fields([]) }))).toEqual(["plan.changed"]);
    expect(ids(await moveNode(planner, { versionId, lockVersion: 1, key: part, parentKey: a, position: 0 }))).toEqual(["plan.into_itself"]);
    must(await saveNode(planner, { versionId, lockVersion: 1, key: a, fields: fields([b]) }));
    expect(ids(await saveNode(planner, { versionId, lockVersion: 2, key: b, fields: fields([a]) }))).toEqual(["plan.circle"]);
    expect(ids(await saveNode(planner, { versionId, lockVersion: 2, key: b, fields: fields([b]) }))).toEqual(["plan.circle"]);
  });

  test("an import is taken whole or not at all", async () => {
    const planner = office.as("planner", "planner");
    const orphan = treeNode("Mồ côi", newId());
    const plan = { title: "Hỏng", horizon: "yearly" as const, startsOn: "2025-01-01", endsOn: "2025-12-31", unitId, tree: [orphan] };
    expect(ids(await createPlan(planner, plan))).toEqual(["plan.parent_unknown"]);
    const { rows } = await base.db.execute(sql`select 1 from plans.version where title = 'Hỏng'`);
    expect(rows).toEqual([]);
  });
});

describe("approval", () => {
  test("whoever saved can not approve; after submission the database itself refuses changes", async () => {
    const { versionId, planner, a } = await draft();
    must(await submitPlan(planner, { versionId, lockVersion: 1 }));
    const both = office.as("planner", "approver");
    expect(ids(await approvePlan(both, { versionId }))).toEqual(["two_people"]);
    expect(
      ids(await saveNode(planner, { versionId, lockVersion: 2, key: a, fields: NodeFields.parse({ kind: "task", title: "Lén" }) })),
    ).toEqual(["plan.state.save"]);
    await expect(base.db.execute(sql`update plans.node set title = 'Lén' where version_id = ${versionId}`)).rejects.toMatchObject({
      cause: { constraint: "version_frozen" },
    });
  });

  test("a new version is issued in place of the old; keys, evidence and answers stay", async () => {
    const lead = await office.unit("Sở Văn hóa");
    const { planId, keys } = await issuedPlan(office, unitId, [{ title: "Triển lãm", fields: { leadUnitId: lead } }]);
    const reporter = office.as("reporter", "unit_reporter", lead);
    const { rows } = await base.db.execute<{ id: string }>(sql`select id from plans.assignment where plan_id = ${planId}`);
    must(await answerTask(reporter, { assignmentId: rows[0]?.id ?? "", answer: "accept" }));
    const next = must(await revisePlan(office.as("planner", "planner"), { planId }));
    expect((await wholeTree(base.db, next.versionId)).some((node) => node.key === keys[0])).toBe(true);
    must(await submitPlan(office.as("planner", "planner"), { versionId: next.versionId, lockVersion: 1 }));
    const approver = office.as("approver", "approver");
    must(await approvePlan(approver, { versionId: next.versionId }));
    expect(
      ids(
        await issuePlan(approver, {
          versionId: next.versionId,
          documentNumber: "13/KH-UBND",
          signedOn: "2025-12-31",
          slug: `x-${planId.slice(-8)}`,
        }),
      ),
    ).toEqual(["plan.signed_later"]);
    must(
      await issuePlan(approver, {
        versionId: next.versionId,
        documentNumber: "13/KH-UBND",
        signedOn: "2025-02-01",
        slug: `x-${planId.slice(-8)}`,
      }),
    );
    const after = await base.db.execute<{ state: string }>(sql`select state from plans.assignment where plan_id = ${planId}`);
    expect(after.rows.map((row) => row.state)).toEqual(["accepted"]);
    expect((await planHead(base.db, next.versionId))?.number).toBe(2);
  });
});

describe("evidence and money", () => {
  test("progress comes only from evidence that another person took", async () => {
    const lead = await office.unit("Sở Ngoại vụ");
    const { planId, versionId, keys } = await issuedPlan(office, unitId, [{ title: "Đón phóng viên", fields: { leadUnitId: lead } }]);
    const taskKey = keys[0] ?? "";
    const reporter = office.as("reporter2", "unit_reporter", lead);
    const piece = { planId, taskKey, unitId: lead, title: "Bài đăng", kind: "address" as const, ref: "https://example.vn/a" };
    const { id } = must(await addEvidence(reporter, piece));
    expect((await planTree(base.db, versionId, "2025-02-03")).at(-1)).toMatchObject({ evidenceAccepted: 0, evidenceAsked: 1 });
    must(await decideEvidence(office.as("planner", "planner"), { id, accept: true }));
    expect((await planTree(base.db, versionId, "2025-02-03")).at(-1)).toMatchObject({ evidenceAccepted: 1, evidenceAsked: 1 });
    const stranger = await office.unit("Đơn vị khác");
    for (const ref of ["https://phutho.example.vn/vi/news/khong-co", "/vi/news/a/b", "khong-phai-dia-chi", piece.planId])
      expect(ids(await addEvidence(reporter, { ...piece, kind: "edition", ref }))).toEqual(["evidence.edition_unknown"]);
    expect(ids(await addEvidence(office.as("other", "unit_reporter", stranger), { ...piece, unitId: stranger }))).toEqual([
      "task.not_yours",
    ]);
    expect(EvidenceInput.safeParse({ ...piece, ref: "javascript:alert(1)" }).success).toBe(false);
  });

  test("totals add up after every change, and the database refuses totals that do not", async () => {
    const { planId, keys } = await issuedPlan(office, unitId, [{ title: "In ấn phẩm" }]);
    const planner = office.as("planner", "planner");
    const line = {
      planId,
      taskKey: keys[0] ?? null,
      unitId,
      source: "state_budget" as const,
      sourceUnitId: unitId,
      estimate: 480_000_000,
      allocated: 300_000_000,
      spent: 1,
    };
    const first = must(await saveBudgetLine(planner, line));
    must(await saveBudgetLine(planner, { ...line, taskKey: null, estimate: "20.000.000" as never, allocated: 5, spent: 0 }));
    expect(ids(await saveBudgetLine(planner, { ...line, ...first, lockVersion: 9 }))).toEqual(["budget.changed"]);
    const many = await saveBudgetLines(planner, [line, { ...line, taskKey: newId() }]);
    expect(many).toMatchObject({ ok: false, reasons: [{ id: "task.unknown", values: { line: 2 } }] });
    const { rows } = await base.db.execute(
      sql`select estimate::int, allocated::int, spent::int from plans.budget_total where plan_id = ${planId}`,
    );
    expect(rows).toEqual([{ estimate: 500_000_000, allocated: 300_000_005, spent: 1 }]);
    await expect(base.db.execute(sql`update plans.budget_total set spent = spent + 1 where plan_id = ${planId}`)).rejects.toMatchObject({
      cause: { constraint: "budget_adds_up" },
    });
  });

  test("last year's plan is copied with dates moved; 29 February becomes the 28th", async () => {
    const { versionId } = await issuedPlan(office, unitId, [
      { title: "Ngày nhuận", fields: { startsOn: "2024-02-29", dueOn: "2025-05-14" } },
    ]);
    const copy = must(await copyPlan(office.as("planner", "planner"), { versionId, years: 1, title: "Kế hoạch 2026" }));
    const task = (await planTree(base.db, copy.versionId, "2026-01-01")).at(-1);
    expect(task).toMatchObject({ startsOn: "2025-02-28", dueOn: "2026-05-14", evidenceAsked: 0 });
  });
});
