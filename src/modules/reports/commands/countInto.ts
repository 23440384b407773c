import { and, eq } from "drizzle-orm";
import type { Tx } from "#kernel/db";
import type { LoadedObligation, ReportStep } from "../load.ts";
import { countable, countedDays, countedUnits, countFigures } from "../queries/countFigures.ts";
import { answer } from "../schema.ts";
import { partsHeld } from "./here.ts";

/** Writes what Xoan counts into a form that is locked, but for figures that another holds; answers how many figures it counts. */
export async function countInto(tx: Tx, ctx: ReportStep, loaded: LoadedObligation): Promise<number> {
  const fresh = await counts(tx, ctx, loaded);
  const held = await partsHeld(tx, ctx, loaded.row.id);
  for (const { question, amount: counted, ...by } of fresh.filter((each) => !held.has(each.question))) {
    const at = and(eq(answer.obligationId, loaded.row.id), eq(answer.question, question));
    const [mine] = await tx.select().from(answer).where(at);
    const untouched = !mine || mine.amount === null || mine.amount === mine.prefilled;
    if (!mine) await tx.insert(answer).values({ question, amount: counted, ...by });
    else if (mine.prefilled !== counted)
      await tx
        .update(answer)
        .set({ prefilled: counted, ...(untouched ? { ...by, amount: counted } : {}), lockVersion: mine.lockVersion + 1 })
        .where(at);
  }
  return fresh.length;
}

/** A figure as Xoan counts it, ready to be written. */
type Count = {
  obligationId: string;
  question: string;
  amount: number;
  prefilled: number;
  updatedBy: null;
  updatedByName: string;
  updatedAt: Date;
};

async function counts(tx: Tx, ctx: ReportStep, { row, rule, period }: LoadedObligation): Promise<Count[]> {
  const asked = countable(rule.outline);
  if (asked.length === 0) return [];
  const found = await countFigures(tx, await countedUnits(tx, row), countedDays(period), new Set(asked.map((each) => each.source)));
  return asked.map(({ question, source }) => {
    const amount = found[source] ?? 0;
    return { obligationId: row.id, question, amount, prefilled: amount, updatedBy: null, updatedByName: "Xoan", updatedAt: ctx.now };
  });
}

/**
 * The figures that the first deed on a form writes, as they were shown counted, so that none is lost and each can be compared: none once
 * the form was begun. Writes nothing: whether the deed is refused is not known yet.
 */
export async function firstCounts(tx: Tx, ctx: ReportStep, loaded: LoadedObligation): Promise<Count[]> {
  if (loaded.row.state !== "not_begun") return [];
  const [any] = await tx.select({ question: answer.question }).from(answer).where(eq(answer.obligationId, loaded.row.id)).limit(1);
  if (any) return [];
  const held = await partsHeld(tx, ctx, loaded.row.id);
  return (await counts(tx, ctx, loaded)).filter(({ question }) => !held.has(question));
}

/** Writes what `firstCounts` found; each stands at its first version then. */
export async function writeFirst(tx: Tx, found: readonly Count[]): Promise<void> {
  if (found.length > 0) await tx.insert(answer).values([...found]);
}
