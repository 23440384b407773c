import { eq, sql } from "drizzle-orm";
import { isDay } from "../../../kernel/calendar.ts";
import { homeZone, localDate } from "../../../kernel/clock.ts";
import { Fault } from "../../../kernel/errors.ts";
import type { Lang } from "../../../kernel/languages.ts";
import { done, type Outcome, type Reason, refused } from "../../../kernel/outcome.ts";
import type { Actor, Role } from "../../identity/contract.ts";
import { peopleWith } from "../../identity/index.ts";
import { audit } from "../../record/index.ts";
import type { EditionContext } from "../load.ts";
import { document } from "../schema.ts";
import { tell } from "../transition.ts";
import { mayWrite } from "../workflow.ts";
import { sourceOf } from "./translate.ts";

/** Who plans the texts of a unit: whoever writes, approves or publishes there. Translators may plan their own language. */
export function mayPlan(actor: Actor, scope: { unitId: string; lang: Lang }, writers: readonly Role[]): boolean {
  return mayWrite(actor, [...writers, "approver", "publisher", "translator"], scope);
}

/**
 * Sets who translates a document into a language (`translatorId`) or by when its words are expected (`dueOn`); null takes it back, what is left
 * out stays. Refuses `role.plan_text`, `translator.source`, `translator.unfit`, `due.past`.
 */
export async function planEdition(
  ctx: EditionContext,
  input: { documentId: string; lang: Lang; translatorId?: string | null; dueOn?: string | null },
): Promise<Outcome> {
  return ctx.db.transaction(async (tx) => {
    const [doc] = await tx.select().from(document).where(eq(document.id, input.documentId)).for("update");
    if (!doc) throw new Fault("not_found", "document.unknown");
    const { documentId, lang, translatorId, dueOn } = input;
    const scope = { unitId: doc.unitId, lang };
    const reasons: Reason[] = [];
    if (ctx.actor.kind !== "system" && !mayPlan(ctx.actor, scope, ctx.kinds.of(doc.kind).writers)) reasons.push({ id: "role.plan_text" });
    if (translatorId && lang === doc.sourceLang) reasons.push({ id: "translator.source", field: "translatorId" });
    else if (translatorId && !(await peopleWith(tx, "translator", scope)).some(({ id }) => id === translatorId))
      reasons.push({ id: "translator.unfit", field: "translatorId" });
    if (dueOn && (!isDay(dueOn) || dueOn < localDate(ctx.now, homeZone()))) reasons.push({ id: "due.past", field: "dueOn" });
    if (reasons.length > 0) return refused(...reasons);
    const { rows } = await tx.execute<{ translator_id: string | null; due_on: string | null }>(
      sql`select translator_id, due_on::text from editions.planned where document_id = ${documentId}::uuid and lang = ${lang}`,
    );
    const who = translatorId === undefined ? (rows[0]?.translator_id ?? null) : translatorId;
    const day = dueOn === undefined ? (rows[0]?.due_on ?? null) : dueOn;
    await tx.execute(sql`delete from editions.planned where document_id = ${documentId}::uuid and lang = ${lang}`);
    if (who !== null || day !== null)
      await tx.execute(sql`insert into editions.planned (document_id, lang, translator_id, due_on, by_id, by_name, at)
        values (${documentId}::uuid, ${lang}, ${who}::uuid, ${day}::date, ${ctx.actor.id}::uuid, ${ctx.actor.name}, ${ctx.now.toISOString()}::timestamptz)`);
    await audit(tx, ctx, "edition.plan", { kind: "document", id: documentId, unitId: doc.unitId }, { lang, translatorId: who, dueOn: day });
    const source = translatorId ? await sourceOf(tx, documentId, doc.sourceLang as Lang) : null;
    if (translatorId && source)
      await tell(tx, ctx, { row: { ...source, lang }, document: doc, savers: [] }, "assign", { holderId: translatorId, dueOn: day });
    return done(undefined);
  });
}
