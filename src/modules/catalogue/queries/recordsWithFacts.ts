import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import type { Lang } from "#kernel/languages";
import { publicCondition } from "../../editions/index.ts";
import type { RecordWithFacts } from "../contract.ts";

/** Records that one such page holds. */
const MOST = 200;

type Asked = { lang: Lang; today: string; kind: string };

/** Public records of one kind in a language with the chosen value of each fact, by title, in one query. */
export async function recordsWithFacts(db: Queryable, { lang, today, kind }: Asked): Promise<RecordWithFacts[]> {
  const { rows } = await db.execute<Omit<RecordWithFacts, "facts"> & { facts: RecordWithFacts["facts"] | null }>(sql`
    select p.document_id as id, r.code, p.content->>'title' as title, p.content->>'summary' as summary, p.section, p.slug, facts.facts
    from editions.public_edition p join catalogue.record r on r.document_id = p.document_id
    cross join lateral (select jsonb_agg(jsonb_build_object('field', c.field, 'value', c.value, 'asOf', c.as_of, 'readOn', c.read_on,
      'sourceLabel', c.source_label, 'sourceUrl', c.source_url)) as facts from catalogue.claim c where c.document_id = r.document_id and c.chosen) facts
    where ${publicCondition({ lang, today, kinds: [kind] })} order by p.content->>'title', p.document_id limit ${MOST}`);
  return rows.map((row) => ({ ...row, facts: row.facts ?? [] }));
}
