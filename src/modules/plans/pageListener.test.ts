import { expect, test, vi } from "vitest";
import { listenPurge } from "#kernel/cacheNotices";
import { testDatabase } from "#tests/database";
import { addEvidence, decideEvidence, planPageListener, PLANS_TAG, removeBudgetLine, saveBudgetLine, saveBudgetLines } from "./index.ts";
import { issuedPlan, must, planOffice } from "./testing.ts";

test("the public pages of a plan follow evidence and money in the same transaction", async () => {
  const base = await testDatabase();
  const office = planOffice(base.db, planPageListener);
  let purges = 0;
  const listener = await listenPurge(base.url, { onPurge: (tags) => (purges += tags.includes(PLANS_TAG) ? 1 : 0), onLost: () => {} });
  const purged = (count: number) => vi.waitFor(() => expect(purges).toBe(count));
  try {
    const unitId = await office.unit("Sở");
    const { planId, keys } = await issuedPlan(office, unitId, [{ title: "Việc", fields: { leadUnitId: unitId } }]);
    const issued = 1;
    await purged(issued);
    const planner = office.as("planner", "planner");
    const piece = { planId, taskKey: keys[0] ?? "", unitId, kind: "address" as const, title: "Trang", ref: "https://example.vn/a" };
    const { id: evidenceId } = must(await addEvidence(planner, piece));
    await purged(issued + 1);
    must(await decideEvidence(office.as("other", "planner"), { id: evidenceId, accept: true }));
    await purged(issued + 2);
    const line = { planId, unitId, source: "integrated" as const, programme: "Chương trình", estimate: 5 };
    const { id, lockVersion } = must(await saveBudgetLine(planner, line));
    await purged(issued + 3);
    must(await removeBudgetLine(planner, { id, lockVersion }));
    await purged(issued + 4);
    must(await saveBudgetLines(planner, [line, line, line]));
    await purged(issued + 5);
    expect(await saveBudgetLines(planner, [line, { ...line, id, lockVersion }])).toMatchObject({ ok: false });
    must(await addEvidence(planner, piece));
    // Notices come in order: a refused import would have been heard before this one.
    await purged(issued + 6);
  } finally {
    await listener.close();
    await base.close();
  }
});
