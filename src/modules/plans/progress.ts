import type { NodeView } from "./contract.ts";

/** How a task stands on a day. `at_risk`: near its last day with too little proof; the figures behind it are in `Standing`. */
export type Standing = {
  state: "done" | "overdue" | "at_risk" | "running" | "no_date";
  accepted: number;
  asked: number;
  daysLeft: number | null;
};

/** From this many days before its last day a task with less than half of its proof counts as at risk. */
export const RISK_DAYS = 14;

/** Pure: done when all asked proof is accepted (and some was asked); else by its last day. */
export function standingOf(node: Pick<NodeView, "dueOn" | "evidenceAccepted" | "evidenceAsked">, today: string): Standing {
  const { evidenceAccepted: accepted, evidenceAsked: asked, dueOn } = node;
  const daysLeft = dueOn === null ? null : daysBetween(today, dueOn);
  const base = { accepted, asked, daysLeft };
  if (asked > 0 && accepted >= asked) return { state: "done", ...base };
  if (dueOn === null || daysLeft === null) return { state: "no_date", ...base };
  if (daysLeft < 0) return { state: "overdue", ...base };
  const near = daysLeft <= RISK_DAYS;
  return { state: near && accepted * 2 < Math.max(asked, 1) ? "at_risk" : "running", ...base };
}

/** A branch as one line: its own tasks and all below, added up. */
export type BranchSum = { tasks: number; accepted: number; asked: number; estimate: number; allocated: number; spent: number };

/** Sums of every branch by node key, in one pass over the tree in reading order. */
export function branchSums(tree: readonly NodeView[]): Map<string, BranchSum> {
  const sums = new Map<string, BranchSum>(
    tree.map((node) => [
      node.key,
      {
        tasks: node.kind === "task" ? 1 : 0,
        accepted: node.evidenceAccepted,
        asked: node.evidenceAsked,
        estimate: node.estimate,
        allocated: node.allocated,
        spent: node.spent,
      },
    ]),
  );
  for (const node of [...tree].reverse()) {
    const own = sums.get(node.key);
    const above = node.parentKey === null ? undefined : sums.get(node.parentKey);
    if (!own || !above) continue;
    above.tasks += own.tasks;
    above.accepted += own.accepted;
    above.asked += own.asked;
    above.estimate += own.estimate;
    above.allocated += own.allocated;
    above.spent += own.spent;
  }
  return sums;
}

/** Whole days from one ISO date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
