import { sql } from "drizzle-orm";
import type { Context } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { ALIKE_FROM, kindsLike, likenessOf, LIKELY_FROM } from "../likeness.ts";
import { textArray } from "../queries/gapConditions.ts";

/** Records compared in one transaction, and doubles that are kept of one of them. */
const AT_ONCE = 200;
const DOUBLES_MOST = 20;
type Waiting = { document_id: string; kind: string };
type Near = { other_id: string; kind: string; alike: number; metres: number | null; same_area: boolean };

/**
 * Compares records that came out since the last time with all others, and keeps the pairs that may be one thing. What an officer decided of a
 * pair stays. Answers how many were compared; 0 when none waits.
 */
export async function compareRecords(ctx: Pick<Context, "db" | "now">): Promise<number> {
  return ctx.db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('pg_trgm.similarity_threshold', ${String(ALIKE_FROM)}, true)`);
    const { rows } = await tx.execute<Waiting>(sql`select document_id, kind from catalogue.record where compared_at is null
      order by document_id limit ${AT_ONCE} for update skip locked`);
    for (const record of rows) await compareOne(tx, record);
    if (rows.length > 0)
      await tx.execute(sql`update catalogue.record set compared_at = ${ctx.now.toISOString()}::timestamptz
        where document_id = any(${sql.param(rows.map((row) => row.document_id))}::uuid[])`);
    return rows.length;
  });
}

async function compareOne(tx: Tx, { document_id: id, kind }: Waiting): Promise<void> {
  const { rows } = await tx.execute<Near>(sql`select o.document_id as other_id, o.kind, similarity(o.name_key, r.name_key) as alike,
      case when r.at is null or o.at is null then null else
        round(sqrt(power((o.at[0] - r.at[0]) * cos(radians(r.at[1])), 2) + power(o.at[1] - r.at[1], 2)) * 111195)::int end as metres,
      coalesce(o.area_id = r.area_id, false) as same_area
    from catalogue.record r join catalogue.record o on o.name_key % r.name_key and o.document_id <> r.document_id
    where r.document_id = ${id}::uuid and o.kind = any(${textArray(kindsLike(kind))})
      and not exists (select 1 from catalogue.relation l where (l.from_id, l.to_id) in ((r.document_id, o.document_id), (o.document_id, r.document_id)))
    order by alike desc limit ${DOUBLES_MOST}`);
  await tx.execute(sql`delete from catalogue.likeness where (a_id = ${id}::uuid or b_id = ${id}::uuid) and state = 'open'`);
  for (const other of rows) {
    const likeness = likenessOf({ ...other, sameArea: other.same_area, sameKind: other.kind === kind });
    if (likeness < LIKELY_FROM) continue;
    const [a, b] = [id, other.other_id].toSorted();
    await tx.execute(sql`insert into catalogue.likeness (a_id, b_id, likeness, alike, metres, same_area)
      values (${a}::uuid, ${b}::uuid, ${likeness}, ${other.alike}, ${other.metres}, ${other.same_area})
      on conflict (a_id, b_id) do update set likeness = excluded.likeness, alike = excluded.alike, metres = excluded.metres, same_area = excluded.same_area`);
  }
}
