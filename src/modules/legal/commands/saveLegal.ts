import { and, eq, isNull, ne, or, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Context } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { fold } from "#kernel/fold";
import { newId } from "#kernel/ids";
import { done, type Outcome, type Reason, refused } from "#kernel/outcome";
import type { Actor } from "#modules/identity/contract";
import { audit } from "#modules/record";
import { LegalInput } from "../contract.ts";
import { changesOf } from "../changes.ts";
import { can } from "../policy.ts";
import { lockRegister, whyNotRelated, writeRelations } from "../relations.ts";
import { document, file } from "../schema.ts";
import { freeSlug } from "../slug.ts";
import { refusedByDatabase } from "./refusedByDatabase.ts";

export type LegalContext = Context<Actor>;
type Given = z.output<typeof LegalInput>;
type Row = typeof document.$inferSelect;

/**
 * Makes a record of a legal document or changes one, with its file and its relations: all of it or nothing. Refuses
 * `role.data_steward`, `legal.unknown`, `legal.changed` (someone saved it since it was read), `legal.taken` (same number, issuer and
 * year), `legal.file_gone`, what `whyNotRelated` refuses, and `legal.circle`.
 */
export async function saveLegal(ctx: LegalContext, input: LegalInput): Promise<Outcome<{ id: string }>> {
  const given = LegalInput.parse(input);
  if (!can(ctx.actor, "legal.write")) return refused({ id: "role.data_steward" });
  try {
    return await ctx.db.transaction(async (tx) => {
      await lockRegister(tx);
      const [before] = given.id ? await tx.select().from(document).where(eq(document.id, given.id)) : [];
      if (given.id && !before) return refused({ id: "legal.unknown" });
      if (before && before.lockVersion !== given.lockVersion) return refused({ id: "legal.changed" });
      const id = before?.id ?? newId();
      const reasons = await whyNot(tx, { ...given, id });
      return reasons.length > 0 ? refused(...reasons) : done(await write(tx, ctx, { ...given, id }, before));
    });
  } catch (error) {
    return refusedByDatabase(error);
  }
}

async function whyNot(tx: Tx, given: Given & { id: string }): Promise<Reason[]> {
  const { id, number, issuer, signedOn, fileId, relations } = given;
  const [taken] = await tx
    .select({ number: document.number })
    .from(document)
    .where(
      and(
        ne(document.id, id),
        sql`lower(${document.number}) = lower(${number}) and lower(${document.issuer}) = lower(${issuer})`,
        // Without a day nobody can tell two years apart: the record that is there is the one.
        signedOn
          ? or(isNull(document.signedOn), sql`extract(year from ${document.signedOn}) = ${Number(signedOn.slice(0, 4))}`)
          : undefined,
      ),
    )
    .limit(1);
  return [
    ...(taken ? [{ id: "legal.taken", field: "number", values: { number: taken.number, issuer } }] : []),
    ...(fileId && !(await isFree(tx, fileId, id)) ? [{ id: "legal.file_gone", field: "file" }] : []),
    ...(await whyNotRelated(tx, given, relations)),
  ];
}

async function isFree(tx: Tx, fileId: string, documentId: string): Promise<boolean> {
  // Locked, so that the sweeping of loose files does not take it away under our hands.
  const { rows } = await tx.execute<{ owner: string | null }>(sql`
    select d.id as owner from legal.file f left join legal.document d on d.file_id = f.id where f.id = ${fileId}::uuid for update of f`);
  const [found] = rows;
  return found !== undefined && (found.owner === null || found.owner === documentId);
}

async function write(tx: Tx, ctx: LegalContext, given: Given & { id: string }, before: Row | undefined): Promise<{ id: string }> {
  const { id, lockVersion: _lock, fileId, relations, ...values } = given;
  const folded = fold(`${values.number} ${values.issuer} ${values.abstract}`);
  const set = { ...values, folded, fileId: fileId === undefined ? (before?.fileId ?? null) : fileId, updatedAt: ctx.now };
  // Once public, always at the same address, whatever is corrected afterwards.
  const slug = before?.slug ?? (values.isPublic ? await freeSlug(tx, values) : null);
  if (before)
    await tx
      .update(document)
      .set({ ...set, slug, lockVersion: before.lockVersion + 1 })
      .where(eq(document.id, id));
  else await tx.insert(document).values({ ...set, slug, id, createdBy: ctx.actor.id, createdAt: ctx.now });
  if (fileId) await tx.update(file).set({ attachedAt: ctx.now }).where(eq(file.id, fileId));
  const related = await writeRelations(tx, id, relations);
  const detail = { number: values.number, new: !before, ...(before ? changesOf(before, set) : {}), ...related };
  await audit(tx, ctx, "legal.save", { kind: "legal_document", id }, detail);
  // Also when it is no longer public: pages that showed it must go.
  await ctx.emit(tx, { type: "legal.changed", payload: { id } });
  return { id };
}
