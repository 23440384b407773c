import { sql } from "drizzle-orm";
import { addDays } from "#kernel/calendar";
import { newId } from "#kernel/ids";
import { done, type Outcome, refused } from "#kernel/outcome";
import { audit } from "#modules/record";
import { Frame } from "../contract.ts";
import { issuedVersion, lockVersion, note, type PlanContext, reasonsAgainst } from "../load.ts";
import { wholeTree } from "../queries/wholeTree.ts";
import { contributor, version } from "../schema.ts";
import { insertTree } from "../tree.ts";
import { createPlan } from "./createPlan.ts";

/** Opens the next version of an issued plan with the same nodes and keys. Refuses by the workflow, `plan.revision_open`. */
export async function revisePlan(ctx: PlanContext, input: { planId: string }): Promise<Outcome<{ versionId: string }>> {
  return ctx.db.transaction(async (tx) => {
    const loaded = await issuedVersion(tx, input.planId);
    const reasons = reasonsAgainst(ctx, loaded, "revise");
    const { row } = loaded;
    const { rows } = await tx.execute<{ last: number; open: boolean }>(sql`
      select max(number) as last, bool_or(state in ('draft', 'submitted', 'approved')) as open from plans.version where plan_id = ${input.planId}`);
    if (rows[0]?.open) reasons.push({ id: "plan.revision_open" });
    if (reasons.length > 0) return refused(...reasons);
    const values = { planId: row.planId, title: row.title, frame: row.frame, state: "draft" as const, number: (rows[0]?.last ?? 0) + 1 };
    const by = { createdBy: ctx.actor.id, createdAt: ctx.now, updatedBy: ctx.actor.id, updatedAt: ctx.now };
    const [next] = await tx
      .insert(version)
      .values({ ...values, ...by })
      .returning({ id: version.id });
    if (!next) throw new Error("no version was inserted");
    if (ctx.actor.id) await tx.insert(contributor).values({ versionId: next.id, personId: ctx.actor.id, firstAt: ctx.now });
    // Indicators get ids of their own per version, but keep them: evidence points there.
    await insertTree(tx, { versionId: next.id, planId: row.planId }, await wholeTree(tx, row.id));
    await note(tx, ctx, { planId: row.planId, versionId: next.id, event: "revise" });
    await audit(tx, ctx, "plan.revise", { kind: "plan", id: row.planId, unitId: loaded.plan.unitId }, { number: values.number });
    return done({ versionId: next.id });
  });
}

/** A new plan from an old one with every date moved by whole years (29/2 becomes 28/2); nothing of the work done is copied. */
export async function copyPlan(
  ctx: PlanContext,
  input: { versionId: string; years: number; title: string },
): Promise<Outcome<{ planId: string; versionId: string }>> {
  const { row, plan: old } = await ctx.db.transaction((tx) => lockVersion(tx, input.versionId));
  const move = (day: string | null) => (day === null ? null : moveYears(day, input.years));
  const tree = await wholeTree(ctx.db, row.id);
  const keys = new Map(tree.map((each) => [each.key, newId()]));
  const key = (old: string) => keys.get(old) ?? newId();
  return createPlan(ctx, {
    title: input.title,
    horizon: old.horizon,
    startsOn: moveYears(old.startsOn, input.years),
    endsOn: moveYears(old.endsOn, input.years),
    unitId: old.unitId,
    parentId: old.parentId,
    frame: movedFrame(row.frame, move),
    tree: tree.map((each) => ({
      key: key(each.key),
      parentKey: each.parentKey === null ? null : key(each.parentKey),
      fields: {
        ...each.fields,
        startsOn: move(each.fields.startsOn),
        dueOn: move(each.fields.dueOn),
        servesKey: old.parentId === null ? null : each.fields.servesKey,
        needs: each.fields.needs.map(key),
        indicators: each.fields.indicators.map(({ name, measure, baseline, target }) => ({ name, measure, baseline, target })),
      },
    })),
  });
}

/** Last year's number, day and signer are not this year's; days of reports move along. */
function movedFrame(stored: Frame, move: (day: string | null) => string | null): Frame {
  const frame = Frame.parse(stored);
  const reports = frame.reports.map((each) => ({ ...each, lastDay: move(each.lastDay) }));
  return { ...frame, signer: null, number: null, signedOn: null, reports };
}

/** The same day in another year; the last of February stays in February. */
export function moveYears(day: string, years: number): string {
  const moved = `${String(Number(day.slice(0, 4)) + years).padStart(4, "0")}${day.slice(4)}`;
  try {
    return addDays(moved, 0);
  } catch {
    return `${moved.slice(0, 8)}28`;
  }
}
