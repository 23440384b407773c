import { sql } from "drizzle-orm";
import type { Db } from "../src/kernel/db.ts";
import { LANGUAGES } from "../src/kernel/languages.ts";

const BATCH = 10_000;

/** Puts so many public records of heritage into the catalogue, each with three facts and words in six languages, and makes them what was never else. */
export async function fillCatalogue(db: Db, records: number): Promise<void> {
  const { rows } = await db.execute<{ id: string }>(sql`select id from identity.unit order by code limit 1`);
  const unitId = rows[0]?.id ?? "";
  for (let start = 0; start < records; start += BATCH) await fillBatch(db, unitId, start, Math.min(BATCH, records - start));
  await db.execute(
    sql`vacuum analyze editions.document, editions.edition, editions.revision, catalogue.record, catalogue.claim, catalogue.change`,
  );
}

async function fillBatch(db: Db, unitId: string, start: number, many: number): Promise<void> {
  await db.transaction(async (tx) => {
    // Triggers check what people write; here nothing is written twice.
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.execute(sql`
      create temp table filled on commit drop as select uuidv7() as id, n, uuidv7() as neutral from generate_series(${start + 1}::int, ${start + many}::int) n`);
    await tx.execute(sql`
      insert into editions.document (id, kind, section, unit_id, source_lang, created_at) select id, 'heritage', 'heritage', ${unitId}::uuid, 'vi', now() from filled`);
    await tx.execute(sql`insert into editions.edition (id, document_id, lang) select neutral, id, 'und' from filled`);
    await tx.execute(sql`
      insert into editions.revision (edition_id, document_id, lang, number, state, content, facts, sha256, created_at, updated_at, published_at, section)
      select neutral, id, 'und', 1, 'live', '{}', jsonb_build_object('topics', jsonb_build_array('heritage'), 'family', 'temple', 'palette', 2, 'sources', '[]'::jsonb,
        'code', 'B-' || n, 'claims', '{}'::jsonb), 'x', now(), now(), now(), 'heritage' from filled`);
    for (const lang of LANGUAGES) {
      await tx.execute(sql`
        with made as (
          insert into editions.edition (document_id, lang, slug, first_published_at) select id, ${lang}, 'b-' || n, now() from filled returning id, document_id
        ) insert into editions.revision (edition_id, document_id, lang, number, state, content, sha256, created_at, updated_at, published_at, section)
        select made.id, filled.id, ${lang}, 1, 'live', jsonb_build_object('title', 'Di sản ' || n, 'summary', repeat('Tóm tắt của bản ghi. ', 4), 'slug', 'b-' || n,
          'lead', null, 'body', jsonb_build_object('type', 'doc', 'content', jsonb_build_array(jsonb_build_object('type', 'paragraph', 'content',
            jsonb_build_array(jsonb_build_object('type', 'text', 'text', repeat('Một câu kể về nơi này. ', 20))))))), 'x', now(), now(), now(), 'heritage'
        from made join filled on filled.id = made.document_id`);
    }
    await tx.execute(sql`
      insert into catalogue.record (document_id, kind, code, unit_id, at, precision, changed_at)
      select id, 'heritage', 'B-' || n, ${unitId}::uuid, point(105 + (n % 100) / 100.0, 21 + (n % 70) / 100.0), 'exact', now() from filled`);
    await tx.execute(sql`
      insert into catalogue.claim (document_id, field, place, value, number, as_of, source_label, source_url, chosen, version)
      select id, f.field, 0, f.value, f.number, '2025', 'Nguồn', 'https://example.vn/', true, 'x' from filled cross join lateral (values
        ('form', '"relic"'::jsonb, null::numeric), ('extent', to_jsonb(n % 500), (n % 500)::numeric),
        ('point', jsonb_build_object('lat', 21 + (n % 70) / 100.0, 'lon', 105 + (n % 100) / 100.0, 'precision', 'exact'), null)) f(field, value, number)`);
    await tx.execute(
      sql`insert into catalogue.change (document_id, kind, changed_at, gone) select id, 'heritage', now(), false from filled`,
    );
  });
}
