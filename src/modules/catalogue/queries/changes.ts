import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";

/** Where a reader of changes stands: after this transaction and document. */
export type ChangePlace = { xid: string; id: string };
/** A record that changed, or that is gone. */
export type Change = { id: string; kind: string; changedAt: Date; gone: boolean; place: ChangePlace };

type Row = { id: string; kind: string; changed_at: Date | string; gone: boolean; xid: string };

/**
 * What changed after a place, in the order of the transactions. Those that may still commit an earlier one are waited for: a reader who keeps
 * the last place and comes again has seen everything.
 */
export async function changesAfter(db: Queryable, { after, limit }: { after: ChangePlace | null; limit: number }): Promise<Change[]> {
  const { rows } = await db.execute<Row>(sql`select document_id as id, kind, changed_at, gone, xid::text as xid from catalogue.change
    where xid < pg_snapshot_xmin(pg_current_snapshot())
      ${after ? sql`and (xid, document_id) > (${after.xid}::xid8, ${after.id}::uuid)` : sql``}
    order by xid, document_id limit ${limit}`);
  return rows.map(({ id, kind, changed_at, gone, xid }) => ({ id, kind, changedAt: new Date(changed_at), gone, place: { xid, id } }));
}

/** A place in the order of change moments; `at` keeps the microseconds that a Date would lose. */
export type MomentPlace = { at: string; id: string };
export type Moment = { id: string; kind: string; changedAt: Date; gone: boolean; place: MomentPlace };
/** Half-open: from the first instant to before the second. */
export type Between = { kinds: readonly string[]; from: Date | null; before: Date | null };

const within = ({ kinds, from, before }: Between) => sql`kind in ${[...kinds]}
  ${from ? sql`and changed_at >= ${from.toISOString()}::timestamptz` : sql``}
  ${before ? sql`and changed_at < ${before.toISOString()}::timestamptz` : sql``}`;

/** What changed between two instants, gone ones included, the earliest first. */
export async function changesBetween(
  db: Queryable,
  { after, limit, ...between }: Between & { after: MomentPlace | null; limit: number },
): Promise<Moment[]> {
  if (between.kinds.length === 0) return [];
  const { rows } = await db.execute<Omit<Row, "xid"> & { at: string }>(sql`
    select document_id as id, kind, changed_at, gone, to_char(changed_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
    from catalogue.change where ${within(between)}
      ${after ? sql`and (changed_at, document_id) > (${after.at}::timestamptz, ${after.id}::uuid)` : sql``}
    order by changed_at, document_id limit ${limit}`);
  return rows.map(({ id, kind, changed_at, gone, at }) => ({ id, kind, changedAt: new Date(changed_at), gone, place: { at, id } }));
}

/** How many records changed between two instants. */
export async function countChanges(db: Queryable, between: Between): Promise<number> {
  if (between.kinds.length === 0) return 0;
  const { rows } = await db.execute<{ n: number }>(sql`select count(*)::int as n from catalogue.change where ${within(between)}`);
  return rows[0]?.n ?? 0;
}

/** The change of one record; null when it never was public. */
export async function changeOf(db: Queryable, id: string): Promise<Omit<Moment, "place"> | null> {
  const { rows } = await db.execute<Omit<Row, "xid">>(
    sql`select document_id as id, kind, changed_at, gone from catalogue.change where document_id = ${id}::uuid`,
  );
  const [row] = rows;
  return row ? { id: row.id, kind: row.kind, changedAt: new Date(row.changed_at), gone: row.gone } : null;
}

/** The instant of the first change; null while nothing was ever public. */
export async function firstChange(db: Queryable, kinds: readonly string[]): Promise<Date | null> {
  if (kinds.length === 0) return null;
  const { rows } = await db.execute<{ at: Date | string | null }>(
    sql`select min(changed_at) as at from catalogue.change where kind in ${[...kinds]}`,
  );
  return rows[0]?.at ? new Date(rows[0].at) : null;
}
