import { eq, sql } from "drizzle-orm";
import { Fault } from "../../../kernel/errors.ts";
import type { EditionContext } from "../load.ts";
import { edition } from "../schema.ts";
import { SILENCE_MS } from "./editLock.ts";

/** Somebody else who has the edition open; `holds` = has the pen. */
export type Here = { name: string; holds: boolean };

/**
 * Says that the actor has the edition open, or with `leaving` that they closed it; answers who else does. Whoever is not heard of for a while is
 * forgotten: nothing is kept beyond the moment.
 * @throws Fault `edition.unknown`
 */
export async function beHere(ctx: EditionContext, input: { editionId: string; leaving?: boolean }): Promise<Here[]> {
  const { actor, db } = ctx;
  const now = ctx.now.toISOString();
  const silent = new Date(ctx.now.getTime() - SILENCE_MS).toISOString();
  const me = { editionId: input.editionId, personId: actor.id };
  await db.execute(sql`delete from editions.presence where seen_at < ${silent}::timestamptz`);
  if (input.leaving) {
    await db.execute(sql`delete from editions.presence where edition_id = ${me.editionId}::uuid and person_id = ${me.personId}::uuid`);
    return [];
  }
  const [known] = await db.select({ id: edition.id }).from(edition).where(eq(edition.id, me.editionId));
  if (!known) throw new Fault("not_found", "edition.unknown");
  await db.execute(sql`insert into editions.presence (edition_id, person_id, seen_at) values (${me.editionId}::uuid, ${me.personId}::uuid, ${now}::timestamptz)
    on conflict (edition_id, person_id) do update set seen_at = excluded.seen_at`);
  const { rows } = await db.execute<Here>(sql`select n.name, exists (select 1 from editions.edit_lock l where l.edition_id = p.edition_id
      and l.holder_id = p.person_id and l.seen_at > ${silent}::timestamptz) as holds
    from editions.presence p join identity.person n on n.id = p.person_id
    where p.edition_id = ${me.editionId}::uuid and p.person_id <> ${me.personId}::uuid order by holds desc, n.name limit 20`);
  return rows;
}
