import { sql } from "drizzle-orm";
import type { Tx } from "#kernel/db";
import { isLang, type Lang } from "#kernel/languages";
import type { Content } from "../editions/contract.ts";
import { peopleWith } from "../identity/index.ts";
import { notify } from "../notifications/index.ts";
import { factUses } from "./uses.ts";

/** Keeps which facts the public words of an edition show; of facts that are no records of ours nothing is kept. */
export async function keepUses(tx: Tx, editionId: string): Promise<void> {
  await tx.execute(sql`delete from catalogue.fact_use where edition_id = ${editionId}::uuid`);
  const { rows } = await tx.execute<{ document_id: string; lang: Lang; content: Content }>(
    sql`select document_id, lang, content from editions.public_edition where edition_id = ${editionId}::uuid`,
  );
  const uses = rows.flatMap((row) =>
    factUses(row.lang, row.content.body).map(({ blockId, recordId, ...use }, place) => ({
      ...use,
      place,
      edition_id: editionId,
      document_id: row.document_id,
      lang: row.lang,
      block_id: blockId,
      record_id: recordId,
    })),
  );
  if (uses.length === 0) return;
  await tx.execute(sql`insert into catalogue.fact_use (edition_id, place, document_id, lang, block_id, record_id, field, shown, version, sentence)
    select u.edition_id, u.place, u.document_id, u.lang, u.block_id, u.record_id, u.field, u.shown, u.version, u.sentence
    from jsonb_populate_recordset(null::catalogue.fact_use, ${JSON.stringify(uses)}::jsonb) u join editions.document d on d.id = u.record_id`);
}

/** Tells whoever writes or translates each text that shows a fact of this record as it no longer is; the texts themselves stay as they are. */
export async function tellOutdated(tx: Tx, recordId: string, at: Date): Promise<void> {
  const { rows } = await tx.execute<{
    edition_id: string;
    unit_id: string;
    lang: string;
    source_lang: string;
    title: string;
    n: number;
  }>(sql`
    select u.edition_id, p.unit_id, p.lang, p.source_lang, p.content->>'title' as title, count(*)::int as n
    from catalogue.outdated_use u join editions.public_edition p on p.edition_id = u.edition_id
    where u.record_id = ${recordId}::uuid group by 1, 2, 3, 4, 5 order by 1`);
  const known = new Map<string, string[]>();
  for (const row of rows) {
    if (!isLang(row.lang)) continue;
    const role = row.lang === row.source_lang ? "writer" : "translator";
    const scope = `${role} ${row.unit_id} ${row.lang}`;
    const people = known.get(scope) ?? (await peopleWith(tx, role, { unitId: row.unit_id, lang: row.lang })).map(({ id }) => id);
    known.set(scope, people);
    await notify(tx, {
      personIds: people,
      key: "fact_changed",
      values: { title: row.title, lang: row.lang, n: row.n },
      href: `/desk/facts/${row.edition_id}`,
      // Settled by the heart when the next version of the text comes out.
      subject: row.edition_id,
      at,
    });
  }
}
