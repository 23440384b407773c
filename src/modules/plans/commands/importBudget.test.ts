import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "#tests/database";
import { budgetLines, budgetSheet, budgetTotals, importBudget, saveBudgetLine } from "../index.ts";
import { issuedPlan, must, planOffice } from "../testing.ts";

let base: TestDatabase;
let office: ReturnType<typeof planOffice>;
let unitId: string;
let code: string;
let planId: string;
let keys: string[];
beforeAll(async () => {
  base = await testDatabase();
  office = planOffice(base.db);
  unitId = await office.unit("Sở dẫn đầu", "centre");
  ({ planId, keys } = await issuedPlan(office, unitId, [{ title: "Việc một" }, { title: "Việc hai" }]));
  const { rows } = await base.db.execute<{ code: string }>(sql`select code from identity.unit where id = ${unitId}`);
  code = rows[0]?.code ?? "";
});
afterAll(() => base.close());

const planner = () => office.as("planner", "planner");
const line = (taskKey: string | null, estimate: number) => ({
  taskKey,
  taskTitle: "",
  unitCode: code,
  source: "state_budget",
  sourceUnitCode: code,
  programme: null,
  donor: null,
  agreement: null,
  estimate,
  allocated: 0,
  spent: 0,
  note: null,
});
const take = (bytes: Uint8Array, dryRun = false) =>
  importBudget(planner(), { planId, bytes, unitByCode: (asked) => (asked === code ? unitId : null), dryRun });

test("a file that was exported comes back without doubling the money; new lines are added, changed ones brought up to date", async () => {
  must(
    await saveBudgetLine(planner(), {
      planId,
      taskKey: keys[0] ?? null,
      unitId,
      source: "state_budget",
      sourceUnitId: unitId,
      estimate: 5,
    }),
  );
  // Two lines that say the same are two lines of money.
  must(
    await saveBudgetLine(planner(), {
      planId,
      taskKey: keys[0] ?? null,
      unitId,
      source: "state_budget",
      sourceUnitId: unitId,
      estimate: 5,
    }),
  );
  const out = await budgetLines(base.db, planId);
  expect(must(await take(await budgetSheet(out)))).toMatchObject({ added: 0, changed: 0, faults: [] });
  expect(must(await take(await budgetSheet([...out.slice(1), { ...line(keys[0] ?? null, 9) }, line(null, 2)])))).toMatchObject({
    added: 1,
    changed: 1,
  });
  expect(await budgetTotals(base.db, planId)).toEqual({ estimate: 16, allocated: 0, spent: 0 });
});

test("one faulty line and nothing is written; a line of somebody else's unit or an unknown task is named by its cell", async () => {
  const before = await budgetTotals(base.db, planId);
  const bad = await budgetSheet([line(null, 100), line("018f0000-0000-7000-8000-000000000000", 5)]);
  expect(must(await take(bad)).faults).toMatchObject([{ id: "sheet.task_unknown", field: "A3" }]);
  const stranger = office.as("stranger", "unit_reporter", await office.unit("Khác", "party"));
  const theirs = await importBudget(stranger, { planId, bytes: await budgetSheet([line(null, 100)]), unitByCode: () => unitId });
  expect(must(theirs).faults).toMatchObject([{ id: "sheet.not_your_unit", field: "B2" }]);
  expect(must(await take(await budgetSheet([line(null, 100)]), true)).faults).toEqual([]);
  expect(await budgetTotals(base.db, planId)).toEqual(before);
});

test("a sum beyond what every reader can show exactly is refused, not rounded and not a fault", async () => {
  const before = await budgetTotals(base.db, planId);
  const huge = await take(
    await budgetSheet(Array.from({ length: 10 }, (_, index) => ({ ...line(keys[1] ?? null, 1e15), programme: `P${index}` }))),
  );
  expect(huge).toMatchObject({ ok: false, reasons: [{ id: "budget.too_large" }] });
  expect(await budgetTotals(base.db, planId)).toEqual(before);
});
