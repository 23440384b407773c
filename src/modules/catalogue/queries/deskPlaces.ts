import { type SQL, sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import type { Facts, State } from "../../editions/contract.ts";
import { type CatalogueFacts, catalogueFacts } from "../claims.ts";
import type { Precision } from "../contract.ts";
import { CATALOGUE_KINDS, catalogueKindOf } from "../kinds/index.ts";
import { placeOf, recordPrecision } from "../publicValue.ts";

/** A record on the desk's map, by its newest facts and words. */
export type DeskPlace = {
  id: string;
  revisionId: string;
  kind: string;
  title: string;
  code: string | null;
  state: State;
  /** Null while nobody said where it is; `unread` when what was typed means no place yet. */
  place: { lat: number; lon: number; precision: Precision } | null;
  unread: boolean;
};
export type DeskPlaces = { places: DeskPlace[]; total: number };
/** `units` null = all of them. */
export type DeskPlacesFilter = { units: readonly string[] | null; kind?: string | undefined; state?: State | undefined };

/** Records that one map of the desk holds. */
export const PLACES_MOST = 3000;
const NEAR_MOST = 200;

type Row = { id: string; revision_id: string; kind: string; title: string; state: State; facts: Partial<Facts> | null };

/** Records of these units with where they are, those changed last first, and how many there are in all. */
export async function deskPlaces(db: Queryable, filter: DeskPlacesFilter): Promise<DeskPlaces> {
  const where = condition(filter);
  const newest = sql`cross join lateral (select r.id, r.state, r.content, r.updated_at from editions.revision r
    where r.document_id = d.id and r.lang = d.source_lang order by r.number desc limit 1) s`;
  const [{ rows }, { rows: counted }] = await Promise.all([
    db.execute<Row>(sql`select d.id, s.id as revision_id, d.kind, s.content->>'title' as title, s.state, f.facts
      from editions.document d ${newest} left join lateral (select r.facts from editions.revision r
        where r.document_id = d.id and r.lang = 'und' order by r.number desc limit 1) f on true
      where ${where} order by s.updated_at desc, d.id limit ${PLACES_MOST}`),
    db.execute<{ total: number }>(
      sql`select count(*)::int as total from editions.document d ${filter.state ? newest : sql``} where ${where}`,
    ),
  ]);
  return { places: rows.map(present), total: counted[0]?.total ?? 0 };
}

function condition({ units, kind, state }: DeskPlacesFilter): SQL {
  const parts = [sql`d.kind in ${CATALOGUE_KINDS.map(({ id }) => id).filter((id) => kind === undefined || id === kind)}`];
  if (units !== null) parts.push(sql`d.unit_id = any(${sql.param([...units])}::uuid[])`);
  if (state) parts.push(sql`s.state = ${state}`);
  return sql.join(parts, sql` and `);
}

function present({ id, revision_id: revisionId, kind: kindId, title, state, facts }: Row): DeskPlace {
  const kind = catalogueKindOf(kindId);
  const own: Pick<CatalogueFacts, "code" | "claims" | "precision"> = catalogueFacts(facts ?? {});
  const at = kind && placeOf(kind, own.claims);
  const unread = Object.entries(kind?.fields ?? {}).some(
    ([name, { type }]) =>
      (type === "point" || type === "outline") && own.claims[name]?.some(({ value, typed }) => value === null && typed.trim() !== ""),
  );
  const place = kind && at ? { lat: at.lat, lon: at.lon, precision: recordPrecision(kind, own) } : null;
  return { id, revisionId, kind: kindId, title, code: own.code, state, place, unread: unread && place === null };
}

/** Public records nearest to one that is public too; for any other, those that came out last. */
export async function nearRecords(db: Queryable, documentId: string): Promise<{ id: string; title: string; lat: number; lon: number }[]> {
  const { rows } = await db.execute<{ id: string; title: string; lat: number; lon: number }>(sql`
    select r.document_id as id, r.at[1] as lat, r.at[0] as lon,
      (select p.content->>'title' from editions.public_edition p where p.document_id = r.document_id order by p.lang = p.source_lang desc limit 1) as title
    from catalogue.record r where r.at is not null and r.document_id <> ${documentId}::uuid
    order by r.at <-> (select o.at from catalogue.record o where o.document_id = ${documentId}::uuid), r.changed_at desc limit ${NEAR_MOST}`);
  return rows;
}
