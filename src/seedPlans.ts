import { sql } from "drizzle-orm";
import { toldAt } from "./kernel/context.ts";
import { newId } from "./kernel/ids.ts";
import type { Db } from "./kernel/db.ts";
import type { Outcome } from "./kernel/outcome.ts";
import { emit } from "./listeners.ts";
import type { Actor, Role } from "./modules/identity/contract.ts";
import { legalByNumbers } from "./modules/legal/index.ts";
import {
  addEvidence,
  answerTask,
  approvePlan,
  type BudgetLineInput,
  copyPlan,
  createPlan,
  decideEvidence,
  issuePlan,
  NodeFields,
  type PlanContext,
  planHead,
  revisePlan,
  saveBudgetLines,
  saveNode,
  submitPlan,
} from "./modules/plans/index.ts";
import type { DemoEvidence, DemoMoney, DemoNode, DemoPlan, DemoUnit, DemoWork } from "./profile/content.ts";
import type { People } from "./seed.ts";

/** Whoever acts for the demonstration in a role, on a day; quiet unless someone shall hear of it. */
export type Office = {
  db: Db;
  unit(code: string): string;
  as(role: Role, day: string, hour?: number): PlanContext;
  aloud(role: Role, day: string, hour?: number): PlanContext;
};

const NAMES: Partial<Record<Role, string>> = {
  planner: "Cán bộ kế hoạch",
  approver: "Lãnh đạo duyệt",
  unit_reporter: "Người báo cáo đơn vị",
};

/** The demonstration's office: its units by code, its people by role. @throws Error on a unit that the profile does not name */
export async function openOffice(db: Db, units: readonly DemoUnit[], people: People): Promise<Office> {
  const { rows } = await db.execute<{ code: string; id: string }>(sql`select code, id from identity.unit`);
  const known = new Map(rows.map(({ code, id }) => [code, id]));
  if (units.some(({ code }) => !known.has(code))) throw new Error("units come before plans");
  const context = (role: Role, day: string, hour: number, tell: PlanContext["emit"]): PlanContext => {
    const id = people[role] ?? null;
    const name = NAMES[role] ?? role;
    const actor: Actor = { kind: id ? "person" : "system", id, name, unitId: null, grants: [{ role, unitId: null, langs: null }] };
    const now = new Date(`${day}T${String(hour).padStart(2, "0")}:00:00Z`);
    return { actor, now, lang: "vi", requestId: "seed", db, emit: toldAt(tell, now), enqueue: async () => {} };
  };
  return {
    db,
    unit(code) {
      const id = known.get(code);
      if (!id) throw new Error(`the profile names no unit ${code}`);
      return id;
    },
    as: (role, day, hour = 2) => context(role, day, hour, async () => {}),
    aloud: (role, day, hour = 2) => context(role, day, hour, emit),
  };
}

type Written = {
  planId: string;
  versionId: string;
  keys: Map<string, string>;
  nodes: Map<string, DemoNode>;
  indicators: Map<string, string[]>;
};

/** Writes the plans of a profile through the commands that an office would use, each on the day it happened; ids by code. */
export async function seedPlans(office: Office, plans: readonly DemoPlan[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const editions = await publishedEditions(office.db);
  for (const plan of plans) {
    const written = await writePlan(office, plan, ids);
    ids.set(plan.code, written.planId);
    if (plan.issued) await issue(office, plan, written.versionId);
    for (const work of plan.work ?? []) await seedWork(office, plan, written, work, editions);
    await seedMoney(office, plan, written);
    if (plan.copied) await copy(office, plan, written);
    if (plan.revision) await revise(office, plan, written);
  }
  return ids;
}

async function writePlan(office: Office, plan: DemoPlan, ids: ReadonlyMap<string, string>): Promise<Written> {
  const flat = flatten(plan.tree, null);
  const keys = new Map(flat.map(({ node }) => [node.id, newId()]));
  const key = (id: string) => found(keys, id);
  const indicators = new Map(flat.map(({ node }) => [node.id, (node.indicators ?? []).map(() => newId())]));
  const { legal, ...frame } = plan.frame;
  const cited = await legalByNumbers(office.db, legal, plan.startsOn);
  const made = must(
    await createPlan(office.as("planner", plan.writtenOn), {
      title: plan.title,
      horizon: plan.horizon,
      startsOn: plan.startsOn,
      endsOn: plan.endsOn,
      unitId: office.unit(plan.unit),
      parentId: plan.parent ? found(ids, plan.parent) : null,
      frame: {
        ...frame,
        bases: [...frame.bases],
        recipients: [...frame.recipients],
        authority: [...frame.authority],
        legalDocumentIds: cited.map(({ id }) => id),
      },
      tree: flat.map(({ node, parent }) => ({
        key: key(node.id),
        parentKey: parent === null ? null : key(parent),
        fields: fieldsOf(office, node, key, indicators.get(node.id)),
      })),
    }),
  );
  return { ...made, keys, nodes: new Map(flat.map(({ node }) => [node.id, node])), indicators };
}

function flatten(nodes: readonly DemoNode[], parent: string | null): { node: DemoNode; parent: string | null }[] {
  return nodes.flatMap((node) => [{ node, parent }, ...flatten(node.children ?? [], node.id)]);
}

function fieldsOf(office: Office, node: DemoNode, key: (id: string) => string, indicatorIds: readonly string[] = []): NodeFields {
  return NodeFields.parse({
    kind: node.kind,
    label: node.label ?? "",
    title: node.title,
    leadUnitId: node.lead ? office.unit(node.lead) : null,
    coordinatingUnitIds: (node.with ?? []).map((code) => office.unit(code)),
    startsOn: node.startsOn ?? null,
    dueOn: node.dueOn ?? null,
    output: node.output ?? null,
    topic: node.topic ?? null,
    channels: [...(node.channels ?? [])],
    indicators: (node.indicators ?? []).map((each, index) => ({ ...each, ...(indicatorIds[index] ? { id: indicatorIds[index] } : {}) })),
    needs: (node.needs ?? []).map(key),
  });
}

async function issue(office: Office, plan: DemoPlan, versionId: string): Promise<void> {
  const { issued } = plan;
  if (!issued) return;
  const lockVersion = (await planHead(office.db, versionId))?.lockVersion ?? 0;
  must(await submitPlan(office.as("planner", plan.writtenOn, 8), { versionId, lockVersion }));
  must(await approvePlan(office.as("approver", issued.signedOn, 2), { versionId }));
  const { number, ...rest } = issued;
  must(await issuePlan(office.as("approver", issued.signedOn, 4), { versionId, documentNumber: number, ...rest }));
}

async function seedWork(
  office: Office,
  plan: DemoPlan,
  written: Written,
  work: DemoWork,
  editions: ReadonlyMap<string, string>,
): Promise<void> {
  const { planId } = written;
  const lead = written.nodes.get(work.task)?.lead ?? plan.unit;
  const taskKey = found(written.keys, work.task);
  for (const { unit, answer, on, comment } of work.answers ?? []) {
    const { rows } = await office.db.execute<{ id: string }>(sql`select id from plans.assignment
      where plan_id = ${planId} and task_key = ${taskKey} and unit_id = ${office.unit(unit ?? lead)} and state <> 'ended'`);
    const assignmentId = rows[0]?.id ?? "";
    must(await answerTask(office.as("unit_reporter", on, 3), { assignmentId, answer, ...(comment ? { comment } : {}) }));
  }
  for (const piece of work.evidence ?? [])
    await seedEvidence(office, plan, written, { ...piece, unit: piece.unit ?? lead }, work.task, editions);
}

async function seedEvidence(
  office: Office,
  plan: DemoPlan,
  { planId, keys, indicators }: Written,
  piece: DemoEvidence & { unit: string },
  task: string,
  editions: ReadonlyMap<string, string>,
): Promise<void> {
  const day = piece.on ?? plan.issued?.signedOn ?? plan.writtenOn;
  // What is expected is what the plan officer asked for when the task was given.
  const by = piece.kind ? office.as("unit_reporter", day, 7) : office.as("planner", day, 8);
  const { id } = must(
    await addEvidence(by, {
      planId,
      taskKey: found(keys, task),
      unitId: office.unit(piece.unit),
      kind: piece.kind ?? null,
      title: piece.title,
      ref: piece.kind === "edition" ? found(editions, piece.ref ?? "") : (piece.ref ?? null),
      indicatorId: piece.indicator === undefined ? null : (indicators.get(task)?.[piece.indicator] ?? null),
      amount: piece.amount ?? null,
      happenedOn: piece.on ?? null,
      dueOn: piece.dueOn ?? null,
      reason: piece.reason ?? null,
    }),
  );
  if (piece.decided === undefined) return;
  const verdict = piece.decided === true ? { accept: true } : { accept: false, reason: piece.decided };
  must(await decideEvidence(office.as("planner", day, 9), { id, ...verdict }));
}

async function seedMoney(office: Office, plan: DemoPlan, { planId, keys }: Written): Promise<void> {
  const line = (money: DemoMoney, taskKey: string | null): BudgetLineInput => {
    const { unit, from, ...rest } = money;
    return { planId, taskKey, unitId: office.unit(unit), sourceUnitId: from ? office.unit(from) : null, ...rest };
  };
  const lines = [
    ...(plan.work ?? []).flatMap(({ task, money }) => (money ?? []).map((each) => line(each, found(keys, task)))),
    ...(plan.money ?? []).map((each) => line(each, null)),
  ];
  must(await saveBudgetLines(office.as("planner", plan.issued?.signedOn ?? plan.writtenOn, 9), lines));
}

/** The next version stays a draft: what it changes is seen beside the version in force. */
async function revise(office: Office, plan: DemoPlan, { planId, keys }: Written): Promise<void> {
  const { on, changed, added } = plan.revision ?? { on: plan.endsOn, changed: [], added: [] };
  const by = office.as("planner", on);
  const { versionId } = must(await revisePlan(by, { planId }));
  let lockVersion = (await planHead(office.db, versionId))?.lockVersion ?? 0;
  const key = (id: string) => found(keys, id);
  const save = async (where: { key: string } | { parentKey: string }, node: DemoNode) => {
    lockVersion = must(await saveNode(by, { versionId, lockVersion, ...where, fields: fieldsOf(office, node, key) })).lockVersion;
  };
  for (const node of changed) await save({ key: key(node.id) }, node);
  for (const { under, node } of added) await save({ parentKey: key(under) }, node);
}

async function copy(office: Office, plan: DemoPlan, { versionId }: Written): Promise<void> {
  if (!plan.copied) return;
  const { years, title, on, submittedOn } = plan.copied;
  const made = must(await copyPlan(office.as("planner", on), { versionId, years, title }));
  const lockVersion = (await planHead(office.db, made.versionId))?.lockVersion ?? 0;
  must(await submitPlan(office.aloud("planner", submittedOn), { versionId: made.versionId, lockVersion }));
}

/** Editions that the public can read, by `code:lang`. */
async function publishedEditions(db: Db): Promise<Map<string, string>> {
  const { rows } = await db.execute<{ name: string; id: string }>(sql`
    select d.code || ':' || e.lang as name, e.id from editions.edition e join editions.document d on d.id = e.document_id
    where d.code is not null and e.first_published_at is not null`);
  return new Map(rows.map(({ name, id }) => [name, id]));
}

function found(map: ReadonlyMap<string, string>, name: string): string {
  const value = map.get(name);
  if (value === undefined) throw new Error(`the demonstration's plans name ${name}, which is not there`);
  return value;
}

/** The value of a command that must have worked. @throws Error with every reason */
export function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(
    `the demonstration's plans could not be written: ${outcome.reasons.map((reason) => `${reason.id} ${reason.field ?? ""}`).join(", ")}`,
  );
}
