import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import type { AreaName, AreaSuccessionKind, AreaType } from "../contract.ts";

/** An area in its time, with what it passed into. */
export type OpenArea = AreaName & {
  parentId: string | null;
  /** Half-open; null = further back than the sources say, or today. */
  validFrom: string | null;
  validTo: string | null;
  /** True when it had ended by then, on a day that nobody says. */
  endedAtLatest: boolean;
  successors: { id: string; on: string; kind: AreaSuccessionKind }[];
};

type Filter = { after: string | null; limit: number; type?: AreaType | undefined; on: string | null };

/** Areas by id, a page at a time; with `on`, those of that day only. */
export async function openAreas(db: Queryable, { after, limit, type, on }: Filter): Promise<OpenArea[]> {
  const { rows } = await db.execute<OpenArea>(sql`
    select a.id, a.code, a.type, a.name, a.parent_id as "parentId", a.valid_from as "validFrom", a.valid_to as "validTo",
      a.valid_to_at_latest as "endedAtLatest", coalesce((
        select jsonb_agg(jsonb_build_object('id', s.to_id, 'on', s.on_date, 'kind', s.kind) order by s.to_id)
        from territory.area_succession s where s.from_id = a.id), '[]'::jsonb) as successors
    from territory.area a where true
      ${after ? sql`and a.id > ${after}::uuid` : sql``} ${type ? sql`and a.type = ${type}` : sql``}
      ${on ? sql`and (a.valid_from is null or a.valid_from <= ${on}::date) and (a.valid_to is null or a.valid_to > ${on}::date)` : sql``}
    order by a.id limit ${limit}`);
  return rows;
}
