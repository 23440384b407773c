import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import { fold, normalise } from "#kernel/fold";
import type { AreaName, NamedArea } from "../contract.ts";
import { namesIn, typedName } from "../typeWords.ts";

/** Questions longer than this name no place. */
const LONGEST = 120;
const COMMUNES = sql`('commune', 'ward', 'township')`;

type Row = Omit<NamedArea, "within"> & { within: AreaName[] | null };

/**
 * Areas of today and of before with a name, and the communes of `today` that hold their land. A question with marks finds only names that
 * are written so; a word for the type (`huyện Lương Sơn`) and what stands after a comma narrow it. A former area whose land is one commune
 * of today that has the same name is that commune.
 */
export async function namedAreas(db: Queryable, question: string, today: string, limit = 12): Promise<NamedArea[]> {
  const [first = "", ...outer] = question.slice(0, LONGEST).split(",");
  const names = namesIn(first);
  const under = typedName(first);
  if (names.length === 0) return [];
  const is = (name: string) => (normalise(name) === fold(name) ? sql`a.folded = ${fold(name)}` : sql`a.exact = ${normalise(name)}`);
  // A name may itself begin with a word for a type (Phương Lâm), so it is looked for as it stands too.
  const typed = under ? sql`or (${is(under.name)} and a.type in ${[...under.types]})` : sql``;
  const belongs = outer.map(innerNames).filter((each) => each.length > 0);
  const inside = belongs.map((each) => sql`and chain.folded && ${sql.param(each)}::text[]`);
  const { rows } = await db.execute<Row>(sql`
    select a.id, a.code, a.type, a.name, a.valid_to is not null and a.valid_to <= ${today}::date as former, chain.within, land.now
    from territory.area a
    cross join lateral (
      with recursive up as (
        select p.*, 1 as step from territory.area p where p.id = a.parent_id
        union all select p.*, step + 1 from up join territory.area p on p.id = up.parent_id where step < 4
      ) select jsonb_agg(jsonb_build_object('id', id, 'code', code, 'type', type, 'name', name) order by step) as within,
          coalesce(array_agg(folded), '{}') as folded from up) chain
    cross join lateral (
      with recursive under as (
        select a.id, a.type, 1 as step union select c.id, c.type, step + 1 from under join territory.area c on c.parent_id = under.id where step < 5
      ), down as (
        select id, 1 as step from under where type in ${COMMUNES}
        union select s.to_id, down.step + 1 from down join territory.area_succession s on s.from_id = down.id where down.step < 6
      ) select coalesce(array_agg(n.id::text order by n.name), '{}') as now from territory.area n
        where n.id in (select id from down) and n.type in ${COMMUNES} and (n.valid_to is null or n.valid_to > ${today}::date)) land
    where (${is(names[0] ?? "")} ${typed}) ${sql.join(inside, sql` `)}
      and (a.valid_from is null or a.valid_from <= ${today}::date)
    order by former, array_position(array['province', 'city', 'town', 'district', 'township', 'commune', 'ward'], a.type), chain.folded, a.id
    limit ${limit}`);
  const areas = distinct(rows.map((row) => ({ ...row, within: row.within ?? [] })));
  const whole = areas.filter(
    ({ within }) => within.length === belongs.length && within.every(({ name }, place) => belongs[place]?.includes(fold(name))),
  );
  // Said in full, it is meant: `xã Lương Sơn, tỉnh Phú Thọ` is not the one that lay in a district of the former province.
  return belongs.length > 0 && whole.length > 0 ? whole : areas;
}

const innerNames = (part: string) => [...new Set([...namesIn(part), typedName(part)?.name ?? ""].map(fold))].filter(Boolean);

function distinct(areas: readonly NamedArea[]): NamedArea[] {
  const seen = new Set<string>();
  return areas.filter((area) => {
    const isSame = area.former && area.now.length === 1 && seen.has(area.now[0] ?? "");
    if (!area.former) for (const id of area.now.length === 1 ? area.now : []) seen.add(id);
    return !isSame;
  });
}

/** The former districts whose land is today's communes, with all of it: where a commune itself says nothing, they are near. */
export async function districtsOf(db: Queryable, communes: readonly string[], today: string): Promise<NamedArea[]> {
  if (communes.length === 0) return [];
  const { rows } = await db.execute<AreaName & { province: string | null }>(sql`
    with recursive back as (
      select a.id, 1 as step from territory.area a where a.id in ${[...communes]}
      union select s.from_id, step + 1 from back join territory.area_succession s on s.to_id = back.id where step < 6
    ) select d.id, d.code, d.type, d.name, min(p.name) as province, count(*) as n from territory.area c
      join territory.area d on d.id = c.parent_id left join territory.area p on p.id = d.parent_id
      where c.id in (select id from back) and d.type in ('city', 'town', 'district') group by d.id order by n desc, d.name limit 3`);
  const found = await Promise.all(
    rows.map(async ({ id, name, province }) =>
      (await namedAreas(db, [name, province].filter(Boolean).join(", "), today)).filter((area) => area.id === id),
    ),
  );
  return found.flat();
}
