import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import type { LegalQuery, LegalRelation, LegalView } from "../contract.ts";
import { findLegal, type Found } from "./find.ts";
import { legalRows, NEWEST_FIRST } from "./rows.ts";

type Addressed<T> = Omit<T, "slug"> & { slug: string };
/** A record as the public may read it: no note of the office, no lock, and known by its address. */
export type PublicLegal = Omit<Addressed<LegalView>, "id" | "note" | "lockVersion" | "isPublic" | "successor"> & {
  successor: Omit<Addressed<NonNullable<LegalView["successor"]>>, "id"> | null;
};
export type PublicRelation = Omit<LegalRelation, "id"> & { slug: string };
export type PublicRegister = Omit<Found, "documents"> & { documents: PublicLegal[] };

/** The public register by words, form and state on `today`; marks count first, and are left aside only when nothing bears them. */
export async function publicLegalRegister(db: Queryable, query: LegalQuery, today: string): Promise<PublicRegister> {
  const { documents, ...rest } = await findLegal(db, "public", query, today);
  return { ...rest, documents: documents.map(open) };
}

/** One public document by its address; null when there is none, or it is not public. */
export async function publicLegalDocument(db: Queryable, slug: string, today: string): Promise<PublicLegal | null> {
  const [row] = await legalRows(db, "public", today, sql`d.slug = ${slug}`);
  return row ? open(row) : null;
}

/** The public ones among these documents, for pages that rest on them. */
export async function publicLegalByIds(db: Queryable, ids: readonly string[], today: string): Promise<PublicLegal[]> {
  if (ids.length === 0) return [];
  const rows = await legalRows(db, "public", today, sql`d.id = any(${sql.param([...ids])}::uuid[]) ${NEWEST_FIRST}`);
  return rows.map(open);
}

/** The address of a public document by its permanent code, which addresses bore once; null as above. */
export async function publicLegalSlug(db: Queryable, id: string): Promise<string | null> {
  const { rows } = await db.execute<{ slug: string }>(sql`select slug from legal.document where id = ${id}::uuid and is_public`);
  return rows[0]?.slug ?? null;
}

/** How a public document stands to other public ones, both ways. */
export async function publicLegalRelations(db: Queryable, slug: string): Promise<PublicRelation[]> {
  const { rows } = await db.execute<PublicRelation>(sql`
    select r.kind, case when r.from_id = own.id then 'to' else 'from' end as direction, o.slug, o.number, o.abstract, r.on_date::text as "onDate"
    from legal.document own join legal.relation r on own.id in (r.from_id, r.to_id)
    join legal.document o on o.id = case when r.from_id = own.id then r.to_id else r.from_id end
    where own.slug = ${slug} and own.is_public and o.is_public order by r.on_date, o.number`);
  return rows;
}

/** The text of a public document when it was given; null otherwise. */
export async function publicLegalText(db: Queryable, slug: string): Promise<string | null> {
  const { rows } = await db.execute<{ text: string | null }>(
    sql`select full_text as text from legal.document where slug = ${slug} and is_public`,
  );
  return rows[0]?.text ?? null;
}

/** Every public document and when its record was last changed, for the site map. */
export async function publicLegalAddresses(db: Queryable): Promise<{ slug: string; changedAt: Date }[]> {
  const { rows } = await db.execute<{ slug: string; at: string }>(
    sql`select slug, updated_at as at from legal.document where is_public order by signed_on desc nulls last, id desc limit 20000`,
  );
  return rows.map(({ slug, at }) => ({ slug, changedAt: new Date(at) }));
}

function open({ id: _id, note: _note, lockVersion: _lock, isPublic: _public, successor, ...row }: LegalView): PublicLegal {
  return { ...addressed(row), successor: successor && withoutId(addressed(successor)) };
}

function withoutId<T extends { id: string }>({ id: _id, ...row }: T): Omit<T, "id"> {
  return row;
}

function addressed<T extends { slug: string | null }>(row: T): Addressed<T> {
  // The table has no public document without one.
  if (row.slug === null) throw new Error("a public legal document without an address");
  return { ...row, slug: row.slug };
}
