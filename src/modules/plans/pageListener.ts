import { notifyPurge } from "#kernel/cacheNotices";
import type { Listener } from "#kernel/context";

/** Cache tag of every public page about plans. */
export const PLANS_TAG = "plans";

const SHOWN: ReadonlySet<string> = new Set([
  "plan.issue",
  "evidence.added",
  "evidence.decided",
  "budget.changed",
  "task.answered",
  "consolidation.issued",
]);

/** Public pages follow what people do with plans, and the reports that are issued under them. */
export const planPageListener: Listener = async (tx, { type }) => {
  if (SHOWN.has(type)) await notifyPurge(tx, [PLANS_TAG]);
};
