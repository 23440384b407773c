import type { Queryable } from "#kernel/db";
import { newId } from "#kernel/ids";
import type { NodeView, TreeNodeInput } from "../contract.ts";
import { currentVersion, planTree } from "./planTree.ts";

/** More than one unit leads in any real plan; a longer list is cut. */
const MOST = 300;

/** The tasks of a plan in force (else of its newest version) that a unit leads on `today`, itself or as heir of the lead. */
export async function tasksToCarry(db: Queryable, planId: string, unitId: string, today: string): Promise<NodeView[]> {
  const head = await currentVersion(db, planId);
  if (!head) return [];
  const tree = await planTree(db, head.versionId, today);
  return tree.filter((node) => node.kind === "task" && (node.heirUnitId ?? node.leadUnitId) === unitId).slice(0, MOST);
}

/** The tree of a unit's plan made of them: each becomes a task of the unit that serves the one above and keeps its facts. */
export function treeOf(tasks: readonly NodeView[], unitId: string): TreeNodeInput[] {
  return tasks.map(({ key, title, startsOn, dueOn, output, topic, channels }) => ({
    key: newId(),
    parentKey: null,
    fields: { kind: "task", title, leadUnitId: unitId, startsOn, dueOn, output, topic, channels, servesKey: key },
  }));
}
