import { and, eq } from "drizzle-orm";
import type { Tx } from "#kernel/db";
import { unitById } from "#modules/identity";
import { note, type ReportStep } from "../load.ts";
import { answer, type AnswerRow, obligation, type ObligationRow } from "../schema.ts";

/** Adds what an ended unit had answered to its heir's draft: amounts are summed, words follow under the old unit's name. */
export async function carryAnswers(tx: Tx, ctx: ReportStep, from: ObligationRow, heirUnitId: string): Promise<void> {
  const [heir] = await tx
    .select()
    .from(obligation)
    .where(and(eq(obligation.periodId, from.periodId), eq(obligation.unitId, heirUnitId)))
    .for("update");
  const given = await tx.select().from(answer).where(eq(answer.obligationId, from.id));
  if (!heir || given.length === 0) return;
  const name = (await unitById(tx, from.unitId, "vi"))?.name ?? "";
  for (const one of given) await addTo(tx, ctx, heir.id, one, name);
  await reopen(tx, ctx, from, heir, name);
}

/** What an heir had sent says more now: a sent share is looked at once more, an unfinished one goes back to the heir. */
async function reopen(tx: Tx, ctx: ReportStep, from: ObligationRow, heir: ObligationRow, name: string): Promise<void> {
  const mine = eq(obligation.id, heir.id);
  if (heir.state === "not_begun") await tx.update(obligation).set({ state: "draft" }).where(mine);
  if (heir.state === "accepted" && from.state === "sent")
    await tx.update(obligation).set({ state: "sent", acceptedAt: null, acceptedBy: null }).where(mine);
  if ((heir.state === "accepted" || heir.state === "sent") && from.state !== "sent")
    await tx
      .update(obligation)
      .set({
        state: "returned",
        returnComment: `Đã cộng phần của ${name}. Đề nghị kiểm tra rồi nộp lại.`,
        acceptedAt: null,
        acceptedBy: null,
      })
      .where(mine);
  await note(tx, ctx, { periodId: heir.periodId, obligationId: heir.id, event: "took_over", comment: name });
}

async function addTo(tx: Tx, ctx: ReportStep, obligationId: string, one: AnswerRow, name: string): Promise<void> {
  const [mine] = await tx
    .select()
    .from(answer)
    .where(and(eq(answer.obligationId, obligationId), eq(answer.question, one.question)));
  const words = [mine?.words, one.words ? `${name}: ${one.words}` : null].filter(Boolean).join("\n\n") || null;
  const sum = (a: number | null | undefined, b: number | null) => (a == null && b === null ? null : (a ?? 0) + (b ?? 0));
  const values = {
    words,
    amount: sum(mine?.amount, one.amount),
    prefilled: sum(mine?.prefilled, one.prefilled),
    evidence: [...(mine?.evidence ?? []), ...one.evidence],
    reason: mine?.reason ?? one.reason,
    updatedBy: ctx.actor.id,
    updatedByName: ctx.actor.name,
    updatedAt: ctx.now,
  };
  await tx
    .insert(answer)
    .values({ obligationId, question: one.question, ...values })
    .onConflictDoUpdate({ target: [answer.obligationId, answer.question], set: { ...values, lockVersion: (mine?.lockVersion ?? 0) + 1 } });
}
