import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import { fold } from "#kernel/fold";
import type { Lang } from "#kernel/languages";
import type { CitableFact } from "../contract.ts";
import { factText } from "../factText.ts";
import { catalogueKindOf } from "../kinds/index.ts";
import type { Value } from "../values.ts";

/** Longest question read. */
const LONGEST = 200;

type Row = { documentId: string; title: string; kind: string; field: string; value: Value; version: string; area: string | null };

/** Public facts that a text in `lang` may cite, of records whose title in any language or whose code has the asked words. */
export async function citableFacts(db: Queryable, lang: Lang, question: string, limit = 60): Promise<CitableFact[]> {
  const asked = fold(question.slice(0, LONGEST).trim());
  if (asked.length < 2) return [];
  const like = `%${asked.replace(/[\\%_]/g, "\\$&")}%`;
  const { rows } = await db.execute<Row>(sql`
    select r.document_id as "documentId", r.kind, c.field, c.value, c.version, s.title,
      (select a.name from territory.area a where to_jsonb(a.id) = c.value) as area
    from (select r.* from catalogue.record r where lower(r.code) = ${asked} or r.document_id in
        (select e.document_id from search.entry e where e.title_folded like ${like} limit 50) order by r.document_id limit 10) r
    join catalogue.claim c on c.document_id = r.document_id and c.chosen
    cross join lateral (select p.content->>'title' as title from editions.public_edition p where p.document_id = r.document_id
      order by p.lang = ${lang} desc, p.lang = p.source_lang desc limit 1) s
    order by s.title, r.document_id, c.field limit ${limit}`);
  return rows.flatMap(({ documentId, title, kind, field, value, version, area }) => {
    const shown = area ?? factText(kind, field, value, lang);
    const label = catalogueKindOf(kind)?.fields[field]?.label;
    return shown === null || !label ? [] : [{ documentId, title, field, label, shown: shown.slice(0, 300), version }];
  });
}
