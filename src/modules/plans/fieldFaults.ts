import { sql } from "drizzle-orm";
import type { Tx } from "#kernel/db";
import type { Reason } from "#kernel/outcome";
import type { NodeFields } from "./contract.ts";
import type { LoadedVersion } from "./load.ts";

/**
 * Everything in a node's fields that only the plan and its neighbours can judge: `task.due_before_plan`, `task.starts_after_plan`,
 * `unit.unknown`, `plan.needs_unknown`, `plan.circle` with the way round by name, `plan.serves_unknown`. `key` is null for a new node.
 */
export async function fieldFaults(tx: Tx, { row, plan }: LoadedVersion, key: string | null, fields: NodeFields): Promise<Reason[]> {
  if (fields.kind !== "task") return [];
  const reasons: Reason[] = [];
  const { dueOn, startsOn, servesKey } = fields;
  if (dueOn !== null && dueOn < plan.startsOn)
    reasons.push({ id: "task.due_before_plan", field: "dueOn", values: days(dueOn, plan.startsOn) });
  if (startsOn !== null && startsOn > plan.endsOn)
    reasons.push({ id: "task.starts_after_plan", field: "startsOn", values: days(startsOn, plan.endsOn) });
  reasons.push(...(await unknownUnits(tx, fields)));
  if (fields.needs.length > 0) reasons.push(...(await wrongNeeds(tx, row.id, key, fields)));
  if (servesKey !== null && !(await isTaskAbove(tx, plan.parentId, servesKey)))
    reasons.push({ id: "plan.serves_unknown", field: "servesKey" });
  return reasons;
}

/** Days of a refusal as officers write them; the same in both languages of the desk. */
function days(day: string, edge: string): { day: string; edge: string } {
  const plain = (iso: string) => iso.split("-").map(Number).toReversed().join("/");
  return { day: plain(day), edge: plain(edge) };
}

async function unknownUnits(tx: Tx, { leadUnitId, coordinatingUnitIds }: NodeFields): Promise<Reason[]> {
  const asked = [...new Set([...(leadUnitId ? [leadUnitId] : []), ...coordinatingUnitIds])];
  if (asked.length === 0) return [];
  const { rows } = await tx.execute<{ id: string }>(sql`select id from identity.unit where id = any(${sql.param(asked)}::uuid[])`);
  const known = new Set(rows.map((each) => each.id));
  const reasons: Reason[] = [];
  if (leadUnitId && !known.has(leadUnitId)) reasons.push({ id: "unit.unknown", field: "leadUnitId" });
  if (coordinatingUnitIds.some((id) => !known.has(id))) reasons.push({ id: "unit.unknown", field: "coordinatingUnitIds" });
  return reasons;
}

async function wrongNeeds(tx: Tx, versionId: string, key: string | null, fields: NodeFields): Promise<Reason[]> {
  const { rows: tasks } = await tx.execute<{ key: string; title: string; needs: string[] }>(sql`
    select n.key, n.title, array(select d.needs_key from plans.dependency d where d.version_id = n.version_id and d.key = n.key) as needs
    from plans.node n where n.version_id = ${versionId} and n.kind = 'task'`);
  const byKey = new Map(tasks.map((task) => [task.key, task]));
  if (fields.needs.some((each) => !byKey.has(each))) return [{ id: "plan.needs_unknown", field: "needs" }];
  if (key === null) return [];
  const way = wayBack(key, fields.needs, (each) => byKey.get(each)?.needs ?? []);
  if (!way) return [];
  const name = (each: string) => `“${shortened(each === key ? fields.title : (byKey.get(each)?.title ?? ""))}”`;
  return [{ id: "plan.circle", field: "needs", values: { way: way.map(name).join(" → ") } }];
}

/** The shortest way from a task through what it waits for back to itself; null when there is none. Every task is looked at once. */
export function wayBack(key: string, needs: readonly string[], needsOf: (key: string) => readonly string[]): string[] | null {
  const from = new Map<string, string>(needs.map((each) => [each, key]));
  const queue = [...from.keys()];
  for (const at of queue) {
    if (at === key) return [key, ...trail(from, key), key];
    for (const next of needsOf(at))
      if (!from.has(next)) {
        from.set(next, at);
        queue.push(next);
      }
  }
  return null;
}

function trail(from: ReadonlyMap<string, string>, key: string): string[] {
  const way: string[] = [];
  for (let at = from.get(key); at !== undefined && at !== key; at = from.get(at)) way.unshift(at);
  return way;
}

const shortened = (title: string): string => (title.length > 80 ? `${title.slice(0, 79)}…` : title);

async function isTaskAbove(tx: Tx, parentId: string | null, key: string): Promise<boolean> {
  if (parentId === null) return false;
  const { rows } = await tx.execute(sql`select 1 from plans.node where plan_id = ${parentId} and key = ${key} and kind = 'task' limit 1`);
  return rows.length > 0;
}
