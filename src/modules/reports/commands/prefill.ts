import { done, type Outcome, refused } from "#kernel/outcome";
import { lockObligation, type ReportContext } from "../load.ts";
import { countInto } from "./countInto.ts";
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
    return done({ figures: await countInto(tx, ctx, loaded) });
  });
}
