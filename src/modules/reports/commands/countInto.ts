import { and, eq } from "drizzle-orm";
import type { Tx } from "#kernel/db";
import type { LoadedObligation, ReportStep } from "../load.ts";
import { countable, countedUnits, countFigures } from "../queries/countFigures.ts";
import { answer } from "../schema.ts";
import { partsHeld } from "./here.ts";

/** Writes what Xoan counts into a form that is locked, but for figures that another holds; answers how many figures it counts. */
export async function countInto(tx: Tx, ctx: ReportStep, loaded: LoadedObligation): Promise<number> {
  const { row, rule, period } = loaded;
  const asked = countable(rule.outline);
  if (asked.length === 0) return 0;
  const days = { from: period.startsOn, to: period.cutoffOn };
  const counts = await countFigures(tx, await countedUnits(tx, row), days, new Set(asked.map((each) => each.source)));
  const held = await partsHeld(tx, ctx, row.id);
  for (const { question, source } of asked) {
    if (held.has(question)) continue;
    const counted = counts[source] ?? 0;
    const [mine] = await tx
      .select()
      .from(answer)
      .where(and(eq(answer.obligationId, row.id), eq(answer.question, question)));
    const untouched = !mine || mine.amount === null || mine.amount === mine.prefilled;
    const by = { updatedBy: null, updatedByName: "Xoan", updatedAt: ctx.now };
    if (!mine) await tx.insert(answer).values({ obligationId: row.id, question, amount: counted, prefilled: counted, ...by });
    else if (mine.prefilled !== counted)
      await tx
        .update(answer)
        .set({ prefilled: counted, ...(untouched ? { amount: counted, ...by } : {}), lockVersion: mine.lockVersion + 1 })
        .where(and(eq(answer.obligationId, row.id), eq(answer.question, question)));
  }
  return asked.length;
}

/**
 * The first deed on a form writes the figures that were shown counted, so that none is lost and each can be compared. Answers the questions
 * that it wrote: they stand at their first version.
 */
export async function countFirst(tx: Tx, ctx: ReportStep, loaded: LoadedObligation): Promise<ReadonlySet<string>> {
  if (loaded.row.state !== "not_begun") return new Set();
  const [any] = await tx.select({ question: answer.question }).from(answer).where(eq(answer.obligationId, loaded.row.id)).limit(1);
  if (any) return new Set();
  await countInto(tx, ctx, loaded);
  const written = await tx.select({ question: answer.question }).from(answer).where(eq(answer.obligationId, loaded.row.id));
  return new Set(written.map((each) => each.question));
}
