import { sql } from "drizzle-orm";
import type { Listener } from "#kernel/context";
import type { Db } from "#kernel/db";
import { newId } from "#kernel/ids";
import type { Outcome } from "#kernel/outcome";
import type { Actor, Role } from "#modules/identity/contract";
import { NodeFields, type TreeNodeInput } from "./contract.ts";
import { approvePlan, createPlan, issuePlan, type PlanContext, planHead, submitPlan } from "./index.ts";

/** The value of a command that must have worked. */
export function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.reasons.map((reason) => reason.id).join(", ")}`);
  return outcome.value;
}

/** Units made on the spot and people in them, with a clock that stands still until told. */
export function planOffice(db: Db, emit: Listener = async () => {}) {
  let now = new Date("2025-02-03T02:00:00Z");
  const ids = new Map<string, string>();
  const unit = async (name: string, kind = "department", validTo: string | null = null): Promise<string> => {
    const id = newId();
    const code = `t${id.slice(-8)}`;
    await db.execute(
      sql`insert into identity.unit (id, code, slug, kind, valid_from, valid_to) values (${id}, ${code}, ${code}, ${kind}, '2020-01-01', ${validTo}::date)`,
    );
    await db.execute(sql`insert into identity.unit_name (unit_id, lang, name) values (${id}, 'vi', ${name})`);
    return id;
  };
  const as = (name: string, role: Role, unitId: string | null = null): PlanContext => {
    const id = ids.get(name) ?? newId();
    ids.set(name, id);
    const actor: Actor = { kind: "person", id, name, unitId, grants: [{ role, unitId, langs: null }] };
    return { actor, now, lang: "vi", requestId: "test", db, emit, enqueue: async () => {} };
  };
  return { unit, as, at: (iso: string) => (now = new Date(iso)) };
}

/** A node for `createPlan`. */
export function treeNode(title: string, parentKey: string | null, fields: Partial<NodeFields> = {}): TreeNodeInput & { key: string } {
  return { key: newId(), parentKey, fields: NodeFields.parse({ kind: "task", title, ...fields }) };
}

/** A plan of one part and the given tasks, carried to its issue by a planner and an approver. */
export async function issuedPlan(
  office: ReturnType<typeof planOffice>,
  unitId: string,
  tasks: { title: string; fields?: Partial<NodeFields> }[],
): Promise<{ planId: string; versionId: string; keys: string[] }> {
  const planner = office.as("planner", "planner");
  const part = treeNode("Nội dung", null, { kind: "part", label: "I" });
  const nodes = tasks.map((task) => treeNode(task.title, part.key, task.fields));
  const made = must(
    await createPlan(planner, {
      title: "Kế hoạch thử",
      horizon: "yearly",
      startsOn: "2025-01-01",
      endsOn: "2025-12-31",
      unitId,
      tree: [part, ...nodes],
    }),
  );
  const head = await planHead(planner.db, made.versionId);
  must(await submitPlan(planner, { versionId: made.versionId, lockVersion: head?.lockVersion ?? 0 }));
  const approver = office.as("approver", "approver");
  must(await approvePlan(approver, { versionId: made.versionId }));
  const slug = `ke-hoach-${made.planId.slice(-8)}`;
  must(await issuePlan(approver, { versionId: made.versionId, documentNumber: "12/KH-UBND", signedOn: "2025-01-20", slug }));
  return { ...made, keys: nodes.map((node) => node.key) };
}
