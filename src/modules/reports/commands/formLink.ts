import { createHash, randomBytes } from "node:crypto";
import { and, eq, gt, isNull, notInArray } from "drizzle-orm";
import type { Queryable, Tx } from "#kernel/db";
import { done, type Outcome, refused } from "#kernel/outcome";
import { audit } from "#modules/record";
import { lockObligation, note, type ReportContext, type ReportStep } from "../load.ts";
import { can } from "../policy.ts";
import { formLink, obligation, type ObligationRow } from "../schema.ts";

const DAY_MS = 86_400_000;

/**
 * Makes a link by which a unit without an account answers this one form until `days` are over; only its digest is kept, and a link made
 * before ends. Refuses `role.planner`.
 */
export async function makeFormLink(
  ctx: ReportContext,
  input: { obligationId: string; days?: number },
): Promise<Outcome<{ token: string; expiresAt: Date }>> {
  return ctx.db.transaction(async (tx) => {
    const { row, rule } = await lockObligation(tx, input.obligationId);
    if (!can(ctx.actor, "collection.run", { collectorUnitId: rule.collectorUnitId })) return refused({ id: "role.planner" });
    return done(await newLink(tx, ctx, row, { days: input.days ?? 14, mailTo: null }));
  });
}

/** Writes a new link in place of the one before; only its digest stays here. */
export async function newLink(
  tx: Tx,
  ctx: ReportStep,
  row: Pick<ObligationRow, "id" | "periodId" | "unitId">,
  { days, mailTo }: { days: number; mailTo: string | null },
): Promise<{ token: string; expiresAt: Date }> {
  const token = randomBytes(32).toString("base64url");
  const expiresAt = new Date(ctx.now.getTime() + Math.min(Math.max(days, 1), 60) * DAY_MS);
  await tx
    .update(formLink)
    .set({ revokedAt: ctx.now })
    .where(and(eq(formLink.obligationId, row.id), isNull(formLink.revokedAt)));
  await tx
    .insert(formLink)
    .values({ obligationId: row.id, tokenSha256: digest(token), madeBy: ctx.actor.id, madeAt: ctx.now, expiresAt, mailTo });
  await note(tx, ctx, { periodId: row.periodId, obligationId: row.id, event: mailTo ? "link_mailed" : "link_made" });
  await audit(tx, ctx, "report.link", { kind: "report", id: row.id, unitId: row.unitId });
  return { token, expiresAt };
}

/** Takes the link of a form back at once. Refuses `role.planner`, `report.no_link` (there is none that opens anything). */
export async function revokeFormLink(ctx: ReportContext, input: { obligationId: string }): Promise<Outcome> {
  return ctx.db.transaction(async (tx) => {
    const { row, rule } = await lockObligation(tx, input.obligationId);
    if (!can(ctx.actor, "collection.run", { collectorUnitId: rule.collectorUnitId })) return refused({ id: "role.planner" });
    const ended = await tx
      .update(formLink)
      .set({ revokedAt: ctx.now })
      .where(and(eq(formLink.obligationId, row.id), isNull(formLink.revokedAt), gt(formLink.expiresAt, ctx.now)))
      .returning({ id: formLink.id });
    if (ended.length === 0) return refused({ id: "report.no_link" });
    await note(tx, ctx, { periodId: row.periodId, obligationId: row.id, event: "link_revoked" });
    await audit(tx, ctx, "report.link_revoke", { kind: "report", id: row.id, unitId: row.unitId });
    return done(undefined);
  });
}

/** When the link that opens a form now ends; null when there is none. */
export async function openLink(db: Queryable, obligationId: string, now: Date): Promise<Date | null> {
  const [row] = await db
    .select({ expiresAt: formLink.expiresAt })
    .from(formLink)
    .where(and(eq(formLink.obligationId, obligationId), isNull(formLink.revokedAt), gt(formLink.expiresAt, now)));
  return row?.expiresAt ?? null;
}

/**
 * The form that a link opens; null when the link is unknown, ended, taken back, or done with (the report is accepted or went to an heir). All
 * look the same from outside.
 */
export async function formOfLink(db: Queryable, token: string, now: Date): Promise<string | null> {
  if (!/^[A-Za-z0-9_-]{43}$/.test(token)) return null;
  const [row] = await db
    .select({ id: formLink.obligationId })
    .from(formLink)
    .innerJoin(obligation, eq(obligation.id, formLink.obligationId))
    .where(
      and(
        eq(formLink.tokenSha256, digest(token)),
        isNull(formLink.revokedAt),
        gt(formLink.expiresAt, now),
        notInArray(obligation.state, ["accepted", "passed_on"]),
      ),
    );
  return row?.id ?? null;
}

function digest(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
