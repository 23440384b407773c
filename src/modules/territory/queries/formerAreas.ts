import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import { fold, normalise } from "#kernel/fold";
import type { AreaName, FormerArea } from "../contract.ts";
import { namesIn } from "../typeWords.ts";

/** Questions longer than this name no place. */
const LONGEST = 120;

type Row = Omit<FormerArea, "within" | "now"> & { within: AreaName[] | null; now: AreaName[] | null };

/**
 * Former areas that a question names, with the areas of `today` that hold them; at most `limit`. A question with marks finds only names
 * that are written so; what stands after a comma must name what the area belonged to (`Tân Lập, huyện Thanh Sơn`).
 */
export async function formerAreas(db: Queryable, question: string, today: string, limit = 6): Promise<FormerArea[]> {
  const [first = [], ...outer] = question.slice(0, LONGEST).split(",").map(namesIn);
  if (first.length === 0) return [];
  const named = sql.join(
    first.map((name) => (normalise(name) === fold(name) ? sql`a.folded = ${fold(name)}` : sql`a.exact = ${normalise(name)}`)),
    sql` or `,
  );
  const inside = outer.filter((names) => names.length > 0).map((names) => sql`and chain.folded && ${sql.param(names.map(fold))}::text[]`);
  const { rows } = await db.execute<Row>(sql`
    select a.id, a.code, a.type, a.name, a.valid_to::text as "endedOn", a.valid_to_at_latest as "atLatest", chain.within, heirs.now
    from territory.area a
    cross join lateral (
      with recursive up as (
        select p.*, 1 as step from territory.area p where p.id = a.parent_id
        union all select p.*, step + 1 from up join territory.area p on p.id = up.parent_id where step < 4
      ) select jsonb_agg(jsonb_build_object('id', id, 'code', code, 'type', type, 'name', name) order by step) as within,
          coalesce(array_agg(folded), '{}') as folded from up) chain
    cross join lateral (
      with recursive down as (
        select s.to_id as id, 1 as step from territory.area_succession s where s.from_id = a.id
        union select s.to_id, step + 1 from down join territory.area_succession s on s.from_id = down.id where step < 6
      ) select jsonb_agg(jsonb_build_object('id', n.id, 'code', n.code, 'type', n.type, 'name', n.name) order by n.name) as now
        from territory.area n where n.id in (select id from down) and (n.valid_to is null or n.valid_to > ${today}::date)) heirs
    where (${named}) ${sql.join(inside, sql` `)} and a.valid_to is not null and a.valid_to <= ${today}::date
    order by array_position(array['province', 'city', 'town', 'district', 'township', 'commune', 'ward'], a.type), chain.folded, a.id limit ${limit}`);
  return rows.map((row) => ({ ...row, within: row.within ?? [], now: row.now ?? [] }));
}
