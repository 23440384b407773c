import { sql } from "drizzle-orm";
import type { Db, Tx } from "#kernel/db";
import { Fault } from "#kernel/errors";
import { isId } from "#kernel/ids";
import { done, type Outcome, refused } from "#kernel/outcome";
import { type EditionContext, mayWrite, withdrawEdition } from "../../editions/index.ts";
import { audit } from "../../record/index.ts";

export type LikenessDecision = { aId: string; bId: string; verdict: "apart" | "same" | "open"; keepId?: string };
type Pair = { a_id: string; b_id: string; state: string; a_unit: string; b_unit: string; a_kind: string; b_kind: string };

/**
 * Says that two records are not the same, are (and which of them stays), or that it is open again. Whoever writes both or one of them may say
 * so. Nothing is merged: the facts of the one that goes are taken over by hand, and it goes by `withdrawDouble`.
 */
export async function decideLikeness(ctx: EditionContext, { aId, bId, verdict, keepId }: LikenessDecision): Promise<Outcome> {
  return ctx.db.transaction(async (tx) => {
    const pair = await lockPair(tx, aId, bId);
    if (!mayWriteOne(ctx, pair)) throw new Fault("forbidden", "not_allowed");
    const keep = verdict === "same" ? (keepId ?? "") : null;
    if (keep !== null && keep !== pair.a_id && keep !== pair.b_id) return refused({ id: "double.keep", field: "keep" });
    await tx.execute(sql`update catalogue.likeness set state = ${verdict}, keep_id = ${keep}::uuid,
        decided_by = ${verdict === "open" ? null : ctx.actor.id}::uuid, decided_at = ${verdict === "open" ? null : ctx.now.toISOString()}::timestamptz
      where a_id = ${pair.a_id}::uuid and b_id = ${pair.b_id}::uuid`);
    await audit(
      tx,
      ctx,
      verdict === "same" ? "record.double_same" : verdict === "apart" ? "record.double_apart" : "record.double_open",
      { kind: "record", id: pair.a_id, unitId: pair.a_unit },
      { other: pair.b_id, ...(keep === null ? {} : { keep }) },
    );
    return done(undefined);
  });
}

/**
 * Takes the one of two same records that does not stay off the portal, in every language in which it is public: each address answers from then
 * on with a notice that names where the other is. The workflow decides who may (publishers); all languages or none. `notice` says the
 * sentence in a language, with the title and address of the record that stays.
 */
export async function withdrawDouble(
  ctx: EditionContext,
  { aId, bId }: { aId: string; bId: string },
  notice: (lang: string, kept: { title: string; path: string }) => string,
): Promise<Outcome<{ editions: number }>> {
  class Undone extends Error {
    readonly reasons: Parameters<typeof refused>;
    constructor(reasons: Parameters<typeof refused>) {
      super("refused");
      this.reasons = reasons;
    }
  }
  try {
    return await ctx.db.transaction(async (tx) => {
      const pair = await lockPair(tx, aId, bId);
      if (pair.state !== "same") return refused({ id: "double.not_same" });
      const { rows } = await tx.execute<{ edition_id: string; lang: string; title: string; path: string }>(sql`
        select g.edition_id, g.lang, k.content->>'title' as title, '/' || k.lang || '/' || k.section || '/' || k.slug as path
        from catalogue.likeness l
        join editions.public_edition g on g.document_id = case when l.keep_id = l.a_id then l.b_id else l.a_id end
        cross join lateral (select p.* from editions.public_edition p where p.document_id = l.keep_id
          order by p.lang <> g.lang, p.lang <> p.source_lang limit 1) k
        where l.a_id = ${pair.a_id}::uuid and l.b_id = ${pair.b_id}::uuid order by g.lang = g.source_lang, g.lang`);
      if (rows.length === 0) return refused({ id: "double.gone" });
      const inside = { ...ctx, db: tx as unknown as Db };
      for (const { edition_id, lang, title, path } of rows) {
        const outcome = await withdrawEdition(inside, { editionId: edition_id, notice: notice(lang, { title, path }) });
        if (!outcome.ok) throw new Undone(outcome.reasons);
      }
      await audit(tx, ctx, "record.double_withdraw", { kind: "record", id: pair.a_id, unitId: pair.a_unit }, { other: pair.b_id });
      return done({ editions: rows.length });
    });
  } catch (error) {
    if (error instanceof Undone) return refused(...error.reasons);
    throw error;
  }
}

async function lockPair(tx: Tx, aId: string, bId: string): Promise<Pair> {
  if (!isId(aId) || !isId(bId)) throw new Fault("not_found", "record.unknown");
  const { rows } =
    await tx.execute<Pair>(sql`select l.a_id, l.b_id, l.state, a.unit_id as a_unit, b.unit_id as b_unit, a.kind as a_kind, b.kind as b_kind
    from catalogue.likeness l join editions.document a on a.id = l.a_id join editions.document b on b.id = l.b_id
    where l.a_id = ${aId}::uuid and l.b_id = ${bId}::uuid for update of l`);
  if (!rows[0]) throw new Fault("not_found", "record.unknown");
  return rows[0];
}

function mayWriteOne(ctx: EditionContext, pair: Pair): boolean {
  const writes = (kind: string, unitId: string) => mayWrite(ctx.actor, ctx.kinds.of(kind).writers, { unitId });
  return writes(pair.a_kind, pair.a_unit) || writes(pair.b_kind, pair.b_unit);
}
