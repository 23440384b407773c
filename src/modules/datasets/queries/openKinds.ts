import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import { CATALOGUE_KINDS } from "../../catalogue/contract.ts";

/** The kinds of which something is public, in the order of the catalogue, for the site map. */
export async function openKinds(db: Queryable): Promise<string[]> {
  const ids = CATALOGUE_KINDS.map((kind) => kind.id);
  const { rows } = await db.execute<{ kind: string }>(sql`
    select k.kind from unnest(${sql.param(ids)}::text[]) with ordinality as k(kind, place)
    where exists (select 1 from catalogue.record r where r.kind = k.kind) order by k.place`);
  return rows.map(({ kind }) => kind);
}
