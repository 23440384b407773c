import { and, eq } from "drizzle-orm";
import { done, type Outcome, refused } from "#kernel/outcome";
import { lockObligation, type ReportContext } from "../load.ts";
import { countable, countedUnits, countFigures } from "../queries/countFigures.ts";
import { answer } from "../schema.ts";
import { partsHeld } from "./here.ts";
import { writeReasons } from "./saveAnswer.ts";

/**
 * Counts what the unit did in Xoan in the period and writes it into the form: as the amount where the unit has not said its own, beside
 * it where it has. Running it again brings the counts up to date; a figure that another writes now is left alone. Refuses like `saveAnswer`.
 */
export async function prefill(ctx: ReportContext, input: { obligationId: string }): Promise<Outcome<{ figures: number }>> {
  return ctx.db.transaction(async (tx) => {
    const loaded = await lockObligation(tx, input.obligationId);
    const reasons = writeReasons(ctx, loaded);
    if (reasons.length > 0) return refused(...reasons);
    const { row, rule, period } = loaded;
    const asked = countable(rule.outline);
    if (asked.length === 0) return done({ figures: 0 });
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
    return done({ figures: asked.length });
  });
}
