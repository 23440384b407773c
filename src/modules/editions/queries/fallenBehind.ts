import { sql } from "drizzle-orm";
import type { Queryable } from "../../../kernel/db.ts";
import type { Lang } from "../../../kernel/languages.ts";

/** Translations of a document that fell behind its public source, and those of `langs` that were never begun. */
export async function fallenBehind(
  db: Queryable,
  documentId: string,
  langs: readonly Lang[],
): Promise<{ stale: { lang: string; editionId: string; count: number }[]; missing: Lang[] }> {
  const { rows } = await db.execute<{ lang: string; edition_id: string; live_blocks: number | null }>(sql`
    select e.lang, e.id as edition_id, s.live_blocks from editions.edition e left join editions.stale s on s.edition_id = e.id
    where e.document_id = ${documentId}::uuid order by e.lang`);
  const begun = new Set(rows.map((row) => row.lang));
  return {
    stale: rows.flatMap(({ lang, edition_id: editionId, live_blocks: count }) => (count ? [{ lang, editionId, count }] : [])),
    missing: langs.filter((lang) => !begun.has(lang)),
  };
}
