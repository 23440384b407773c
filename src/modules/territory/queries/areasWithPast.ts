import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import type { AreaName, AreaWithPast } from "../contract.ts";

type Row = Omit<AreaWithPast, "within" | "formerly"> & { within: AreaName[] | null; formerly: AreaWithPast["formerly"] | null };

/** These areas with what they belong to, and the communes whose land they hold with what those belonged to; unknown ids are left out. */
export async function areasWithPast(db: Queryable, ids: readonly string[]): Promise<Map<string, AreaWithPast>> {
  if (ids.length === 0) return new Map();
  const { rows } = await db.execute<Row>(sql`
    select a.id, a.code, a.type, a.name, ${chain(sql`a.parent_id`)} as within, past.formerly
    from territory.area a
    cross join lateral (
      with recursive back as (
        select s.from_id as id, 1 as step from territory.area_succession s where s.to_id = a.id
        union select s.from_id, step + 1 from back join territory.area_succession s on s.to_id = back.id where step < 6
      ) select jsonb_agg(jsonb_build_object('id', o.id, 'code', o.code, 'type', o.type, 'name', o.name, 'within', ${chain(sql`o.parent_id`)}) order by o.name, o.id) as formerly
        from territory.area o where o.id in (select id from back) and o.type in ('commune', 'ward', 'township')) past
    where a.id in ${[...ids]}`);
  return new Map(
    rows.map((row) => [
      row.id,
      { ...row, within: row.within ?? [], formerly: (row.formerly ?? []).map((old) => ({ ...old, within: old.within ?? [] })) },
    ]),
  );
}

/** What lies above an area, the nearest first. */
const chain = (parent: ReturnType<typeof sql>) => sql`(
  with recursive up as (
    select p.id, p.code, p.type, p.name, p.parent_id, 1 as step from territory.area p where p.id = ${parent}
    union all select p.id, p.code, p.type, p.name, p.parent_id, step + 1 from up join territory.area p on p.id = up.parent_id where step < 4
  ) select jsonb_agg(jsonb_build_object('id', id, 'code', code, 'type', type, 'name', name) order by step) from up)`;

/** The communes and wards of a day, by name. */
export async function communesOn(db: Queryable, day: string): Promise<AreaName[]> {
  const { rows } = await db.execute<AreaName>(sql`select id, code, type, name from territory.area
    where type in ('commune', 'ward', 'township') and (valid_from is null or valid_from <= ${day}::date) and (valid_to is null or valid_to > ${day}::date)
    order by folded, id limit 20000`);
  return rows;
}
