import { and, eq, gt, isNotNull, lt, ne, or, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "#kernel/db";
import { Fault } from "#kernel/errors";
import { done, type Outcome, refused } from "#kernel/outcome";
import { audit } from "#modules/record";
import type { Here } from "../contract.ts";
import { loadPeriod, type ReportContext } from "../load.ts";
import { can, type ReportSubject } from "../policy.ts";
import { answer, consolidation, consolidationSection as section, obligation, presence } from "../schema.ts";

/** Whoever was not heard of for so long is gone, and the part they wrote is free. */
const SILENCE_MS = 60_000;

export const HereInput = z.object({
  kind: z.enum(["consolidation", "form"]),
  id: z.uuid(),
  tab: z.string().min(1).max(64),
  /** The section or question that this tab writes; null while it only reads. */
  part: z.string().min(1).max(90).nullable().default(null),
  /** Takes the part over from whoever holds it. */
  force: z.boolean().default(false),
});

/**
 * Says that this tab is here and, with `part`, that it writes there. One holds a part: who asks for a part that is held gets it only
 * with `force`. Refuses by role.
 */
export async function beHere(ctx: ReportContext, input: z.input<typeof HereInput>): Promise<Outcome<Here>> {
  const { kind, id, tab, part, force } = HereInput.parse(input);
  return ctx.db.transaction(async (tx) => {
    const { subject, versions } = kind === "consolidation" ? await ofConsolidation(tx, id) : await ofForm(tx, id);
    const [read, write] =
      kind === "consolidation" ? (["collection.read", "consolidation.write"] as const) : (["answer.read", "answer.write"] as const);
    const { id: personId, name: personName } = ctx.actor;
    if (personId === null || !can(ctx.actor, read, subject) || (part !== null && !can(ctx.actor, write, subject)))
      return refused({ id: "not_allowed" });
    // Two that ask at once for a part nobody holds yet find no row to lock.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${id}, 16))`);
    const silent = new Date(ctx.now.getTime() - SILENCE_MS);
    await tx.delete(presence).where(and(eq(presence.subjectId, id), lt(presence.seenAt, silent)));
    const holder = part === null ? null : await otherHolder(tx, id, part, { personId, tab });
    if (holder && force) {
      await tx
        .update(presence)
        .set({ part: null })
        .where(and(eq(presence.subjectId, id), eq(presence.part, holder.part ?? "")));
      await audit(
        tx,
        ctx,
        "report.part.take_over",
        { kind, id, unitId: subject.collectorUnitId },
        { part: holder.part, from: holder.personName },
      );
    }
    const own = holder && !force ? null : part;
    await tx
      .insert(presence)
      .values({ subjectId: id, personId, tab, personName, part: own, seenAt: ctx.now })
      .onConflictDoUpdate({
        target: [presence.subjectId, presence.personId, presence.tab],
        set: { part: own, seenAt: ctx.now, personName },
      });
    const rows = await tx.select().from(presence).where(eq(presence.subjectId, id)).orderBy(presence.personName, presence.tab).limit(50);
    const present = rows.map((row) => ({ name: row.personName, part: row.part, mine: row.personId === personId && row.tab === tab }));
    return done({ present, part: own, versions });
  });
}

/** The parts that others hold now, each with the holder's name. Without `tab` any tab of the person is their own. */
export async function partsHeld(
  tx: Tx,
  ctx: Pick<ReportContext, "actor" | "now">,
  subjectId: string,
  tab?: string,
): Promise<ReadonlyMap<string, string>> {
  const alive = gt(presence.seenAt, new Date(ctx.now.getTime() - SILENCE_MS));
  const rows = await tx
    .select({ part: presence.part, name: presence.personName })
    .from(presence)
    .where(and(eq(presence.subjectId, subjectId), isNotNull(presence.part), alive, notOwn({ personId: ctx.actor.id, tab })));
  return new Map(rows.map(({ part, name }) => [part ?? "", name]));
}

type Own = { personId: string | null; tab?: string | undefined };

const notOwn = ({ personId, tab }: Own) =>
  personId === null ? undefined : or(ne(presence.personId, personId), tab ? ne(presence.tab, tab) : undefined);

async function otherHolder(tx: Tx, subjectId: string, part: string, own: Own) {
  const [row] = await tx
    .select()
    .from(presence)
    .where(and(eq(presence.subjectId, subjectId), eq(presence.part, part), notOwn(own)));
  return row ?? null;
}

type Subject = { subject: ReportSubject; versions: Record<string, number> };

async function ofConsolidation(tx: Tx, id: string): Promise<Subject> {
  const [row] = await tx.select({ periodId: consolidation.periodId }).from(consolidation).where(eq(consolidation.id, id));
  if (!row) throw new Fault("not_found", "report.consolidation_unknown");
  const { rule } = await loadPeriod(tx, row.periodId);
  const rows = await tx
    .select({ part: section.section, version: section.lockVersion })
    .from(section)
    .where(eq(section.consolidationId, id));
  return { subject: { collectorUnitId: rule.collectorUnitId }, versions: versionsOf(rows) };
}

async function ofForm(tx: Tx, id: string): Promise<Subject> {
  const [row] = await tx.select({ periodId: obligation.periodId, unitId: obligation.unitId }).from(obligation).where(eq(obligation.id, id));
  if (!row) throw new Fault("not_found", "report.obligation_unknown");
  const { rule } = await loadPeriod(tx, row.periodId);
  const rows = await tx.select({ part: answer.question, version: answer.lockVersion }).from(answer).where(eq(answer.obligationId, id));
  return { subject: { collectorUnitId: rule.collectorUnitId, unitId: row.unitId }, versions: versionsOf(rows) };
}

const versionsOf = (rows: readonly { part: string; version: number }[]) =>
  Object.fromEntries(rows.map(({ part, version }) => [part, version]));
