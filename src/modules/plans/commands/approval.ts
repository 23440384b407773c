import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { homeZone, localDate } from "#kernel/clock";
import type { Tx } from "#kernel/db";
import { done, type Outcome, refused, type Reason } from "#kernel/outcome";
import { seal } from "#kernel/seal";
import { audit } from "#modules/record";
import type { VersionState } from "../contract.ts";
import { type LoadedVersion, lockVersion, note, type PlanContext, reasonsAgainst } from "../load.ts";
import { wholeTree } from "../queries/wholeTree.ts";
import { contributor, plan, version } from "../schema.ts";
import type { PlanEvent } from "../workflow.ts";
import { assignTasks } from "./assignment.ts";

type One = { versionId: string };

/** Freezes a draft under a seal and puts it before the approver. Refuses a tree without a task: `plan.no_task`. */
export async function submitPlan(ctx: PlanContext, input: One & { lockVersion: number }): Promise<Outcome> {
  return step(ctx, "submit", input.versionId, input.lockVersion, async (tx, { row }) => {
    const tree = await wholeTree(tx, row.id);
    if (!tree.some((each) => each.fields.kind === "task")) return { reasons: [{ id: "plan.no_task" }] };
    return { set: { sha256: seal({ title: row.title, frame: row.frame, tree }), returned: false } };
  });
}

/** The planner takes back what waits for approval. */
export async function recallPlan(ctx: PlanContext, input: One): Promise<Outcome> {
  return step(ctx, "recall", input.versionId, undefined, async () => ({ set: { sha256: null } }));
}

/** Sends a plan back with a comment; the same version becomes a draft again. */
export async function returnPlan(ctx: PlanContext, input: One & { comment: string }): Promise<Outcome> {
  const comment = input.comment.trim().slice(0, 5_000);
  return step(ctx, "return", input.versionId, undefined, async () =>
    comment === "" ? { reasons: [{ id: "comment.empty", field: "comment" }] } : { set: { sha256: null, returned: true }, comment },
  );
}

/** A second person says yes. Whoever saved into the version can not: `two_people`. */
export async function approvePlan(ctx: PlanContext, input: One): Promise<Outcome> {
  return step(ctx, "approve", input.versionId, undefined, async () => ({ set: {} }));
}

export const IssueInput = z.object({
  versionId: z.uuid(),
  documentNumber: z
    .string()
    .trim()
    .normalize("NFC")
    .regex(/^\d{1,6}\/[\p{Lu}\d]+(-[\p{Lu}\d]+)*$/u),
  signedOn: z.iso.date(),
  isPublic: z.boolean().default(false),
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(80),
});

/**
 * The signed plan takes effect: number and date are fixed, the version before is superseded, and its tasks go to their
 * units. Refuses by the workflow, `plan.signed_later` (a date after today), `slug_taken`.
 */
export async function issuePlan(ctx: PlanContext, input: z.input<typeof IssueInput>): Promise<Outcome> {
  const given = IssueInput.parse(input);
  return step(ctx, "issue", given.versionId, undefined, async (tx, { row, plan: owner }) => {
    const reasons: Reason[] = [];
    if (given.signedOn > localDate(ctx.now, homeZone())) reasons.push({ id: "plan.signed_later", field: "signedOn" });
    if (await slugTaken(tx, owner.id, given.slug)) reasons.push({ id: "slug_taken", field: "slug" });
    if (reasons.length > 0) return { reasons };
    await tx
      .update(version)
      .set({ state: "superseded" })
      .where(and(eq(version.planId, row.planId), eq(version.state, "issued")));
    // An address that was public stays what it is.
    if (!owner.slug) await tx.update(plan).set({ slug: given.slug }).where(eq(plan.id, row.planId));
    const { documentNumber, signedOn, isPublic } = given;
    return {
      set: { documentNumber, signedOn, isPublic, issuedAt: ctx.now },
      after: () => assignTasks(tx, ctx, row.planId, row.id),
      tells: { unitIds: await unitsOf(tx, row.id) },
    };
  });
}

type Decision = {
  reasons?: Reason[];
  set?: Partial<typeof version.$inferInsert>;
  comment?: string;
  after?: () => Promise<void>;
  tells?: Record<string, unknown>;
};

async function step(
  ctx: PlanContext,
  planEvent: Exclude<PlanEvent, "save" | "revise">,
  versionId: string,
  readLockVersion: number | undefined,
  decide: (tx: Tx, loaded: LoadedVersion) => Promise<Decision>,
): Promise<Outcome> {
  return ctx.db.transaction(async (tx) => {
    const loaded = await lockVersion(tx, versionId);
    const reasons = reasonsAgainst(ctx, loaded, planEvent, readLockVersion);
    const decision: Decision = reasons.length > 0 ? {} : await decide(tx, loaded);
    reasons.push(...(decision.reasons ?? []));
    if (reasons.length > 0) return refused(...reasons);
    const { row, plan: owner } = loaded;
    const state = LEADS_TO[planEvent];
    await tx
      .update(version)
      .set({ ...decision.set, state, lockVersion: row.lockVersion + 1, updatedAt: ctx.now })
      .where(eq(version.id, row.id));
    await decision.after?.();
    const comment = decision.comment === undefined ? {} : { comment: decision.comment };
    await note(tx, ctx, { planId: row.planId, versionId: row.id, event: planEvent, ...comment });
    await audit(tx, ctx, `plan.${planEvent}`, { kind: "plan", id: row.planId, unitId: owner.unitId }, { version: row.number });
    const people = await tx.select({ id: contributor.personId }).from(contributor).where(eq(contributor.versionId, row.id));
    const payload = {
      planId: row.planId,
      versionId: row.id,
      title: row.title,
      unitId: owner.unitId,
      savers: people.map((each) => each.id),
      at: ctx.now,
      ...decision.tells,
    };
    await ctx.emit(tx, { type: `plan.${planEvent}`, payload });
    return done(undefined);
  });
}

const LEADS_TO: Record<Exclude<PlanEvent, "save" | "revise">, VersionState> = {
  submit: "submitted",
  recall: "draft",
  return: "draft",
  approve: "approved",
  issue: "issued",
};

async function slugTaken(tx: Tx, planId: string, slug: string): Promise<boolean> {
  const rows = await tx
    .select({ id: plan.id })
    .from(plan)
    .where(and(eq(plan.slug, slug), sql`${plan.id} <> ${planId}::uuid`));
  return rows.length > 0;
}

/** Every unit that a version gives work to. */
async function unitsOf(tx: Tx, versionId: string): Promise<string[]> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    select lead_unit_id as id from plans.node where version_id = ${versionId} and lead_unit_id is not null
    union select unit_id from plans.coordination where version_id = ${versionId}`);
  return rows.map((row) => row.id);
}
