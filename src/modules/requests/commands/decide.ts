import { and, eq } from "drizzle-orm";
import type { Tx } from "#kernel/db";
import { Fault } from "#kernel/errors";
import { isId } from "#kernel/ids";
import { done, type Outcome, type Reason, refused } from "#kernel/outcome";
import { type EditionContext } from "../../editions/index.ts";
import { notify, settle } from "../../notifications/index.ts";
import { audit } from "../../record/index.ts";
import { ANSWER_HOLD_MS, REQUEST_STEPS, type RequestEvent } from "../contract.ts";
import { sourceLangOf } from "../queries/sourceLang.ts";
import { mayDecide } from "../policy.ts";
import { faultsOf, tidy } from "../remarks.ts";
import { type RequestRow, request } from "../schema.ts";
import { noticeSubject } from "../subject.ts";

export const ANSWER_QUEUE = "requests.answer";

export type Decision = { id: string; event: RequestEvent; reason?: string; answer?: string };

/**
 * Takes a request a step further. A refusal to change says why; when the work is done or declined and the reader left an address, a letter
 * leaves after the hold, with the officer's words if there are any. Answers the document and language, so that a draft can be opened.
 */
export async function decideRequest(ctx: EditionContext, input: Decision): Promise<Outcome<{ documentId: string; lang: string }>> {
  if (!isId(input.id)) throw new Fault("not_found", "request.unknown");
  return ctx.db.transaction(async (tx) => {
    const [row] = await tx.select().from(request).where(eq(request.id, input.id)).for("update");
    if (!row) throw new Fault("not_found", "request.unknown");
    const writers = ctx.kinds.of(row.kind).writers;
    if (!mayDecide(ctx.actor, writers, { unitId: row.unitId, lang: row.lang, sourceLang: await sourceLangOf(tx, row.documentId) }))
      throw new Fault("forbidden", "not_allowed");
    const { reasons, reason, answer } = check(row, input);
    if (reasons.length > 0) return refused(...reasons);
    const { to } = REQUEST_STEPS[input.event];
    const decided = to === "new" ? { decidedBy: null, decidedAt: null } : { decidedBy: ctx.actor.id, decidedAt: ctx.now };
    await tx
      .update(request)
      .set({ state: to, ...decided, reason, answer, answeredAt: to === "new" ? row.answeredAt : null })
      .where(eq(request.id, row.id));
    await audit(tx, ctx, `request.${input.event}`, { kind: "request", id: row.id, unitId: row.unitId }, { document: row.documentId });
    await tell(tx, ctx, row, to);
    if (row.address !== null && (to === "done" || to === "declined"))
      await ctx.enqueue(tx, ANSWER_QUEUE, { id: row.id }, { startAfter: new Date(ctx.now.getTime() + ANSWER_HOLD_MS) });
    return done({ documentId: row.documentId, lang: row.lang });
  });
}

function check(row: RequestRow, { event, ...given }: Decision): { reasons: Reason[]; reason: string | null; answer: string | null } {
  const reason = event === "decline" ? tidy(given.reason ?? "") : "";
  const answer = event === "decline" || event === "done" ? tidy(given.answer ?? "") : "";
  const reasons: Reason[] = [];
  if (!REQUEST_STEPS[event].from.includes(row.state)) reasons.push({ id: "request.state", values: { state: row.state } });
  if (event === "decline") reasons.push(...faultsOf("reason", reason, true));
  reasons.push(...faultsOf("answer", answer, false));
  if (answer !== "" && row.address === null) reasons.push({ id: "request.no_address", field: "answer" });
  return { reasons, reason: reason || null, answer: answer || null };
}

/** The officer who asked learns what became of it; nobody is told any more that something waits when nothing does. */
async function tell(tx: Tx, ctx: EditionContext, row: RequestRow, to: RequestRow["state"]): Promise<void> {
  const waiting = await tx
    .select({ id: request.id })
    .from(request)
    .where(and(eq(request.documentId, row.documentId), eq(request.lang, row.lang), eq(request.state, "new")))
    .limit(1);
  if (waiting.length === 0) await settle(tx, { subject: noticeSubject(row.documentId, row.lang), keys: ["request_new"] });
  if (row.filedBy === null || row.filedBy === ctx.actor.id) return;
  await settle(tx, { subject: row.id });
  if (to === "new") return;
  await notify(tx, {
    personIds: [row.filedBy],
    key: `request_${to}`,
    values: { title: row.title, lang: row.lang, from: ctx.actor.name },
    href: `/desk/requests?open=${row.id}`,
    subject: row.id,
    at: ctx.now,
  });
}
