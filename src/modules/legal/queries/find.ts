import { type SQL, sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import { fold, normalise } from "#kernel/fold";
import type { LegalQuery, LegalView } from "../contract.ts";
import { afterKey, legalRows, NEWEST_FIRST, paged, type Readers } from "./rows.ts";

export type Found = {
  documents: LegalView[];
  next: string | null;
  /** `exact`: as typed, marks and all. `folded`: nothing was found so, and marks were left aside. */
  match: "exact" | "folded";
};

/**
 * Records by words, form, issuer and state on `today`, newest signature first, paged by key. Words typed with their marks are first
 * looked for as they are; only when nothing bears them so are they looked for without.
 */
export async function findLegal(db: Queryable, readers: Readers, query: LegalQuery, today: string): Promise<Found> {
  const words = normalise(query.q).split(/\s+/).filter(Boolean).slice(0, 12);
  const marked = words.some((word) => fold(word) !== word);
  const filters: SQL[] = [sql`true`];
  if (query.type) filters.push(sql`d.type = ${query.type}`);
  if (query.state) filters.push(sql`d.state = ${query.state}`);
  if (query.issuer) filters.push(sql`d.issuer = ${query.issuer}`);
  const read = (where: SQL[], limit: number) =>
    legalRows(db, readers, today, sql`${sql.join(where, sql` and `)} ${NEWEST_FIRST} limit ${limit + 1}`);
  const exact = marked && (await read([...filters, ...words.map(asTyped)], 0)).length > 0;
  const key = afterKey(readers, query.before);
  const match = exact ? words.map(asTyped) : words.map((word) => sql`position(${fold(word)} in d.folded) > 0`);
  const rows = await read([...filters, ...match, ...(key ? [key] : [])], query.limit);
  return { ...paged(readers, rows, query.limit), match: marked && !exact ? "folded" : "exact" };
}

const asTyped = (word: string): SQL =>
  sql`position(${word} in lower(normalize(d.number || ' ' || d.issuer || ' ' || d.abstract, NFC))) > 0`;
