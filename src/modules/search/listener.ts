import { sql } from "drizzle-orm";
import type { Listener } from "../../kernel/context.ts";
import type { Tx } from "../../kernel/db.ts";
import type { Content, Facts } from "../editions/contract.ts";
import { fullFacts, type Kind, type Kinds, plainText } from "../editions/index.ts";
import { vectorOf, type Weighted } from "./vector.ts";
import { fold } from "./words.ts";

type Row = {
  edition_id: string;
  document_id: string;
  lang: string;
  kind: string;
  section: string;
  slug: string;
  content: Content;
  facts: Partial<Facts>;
  first_published_at: Date | string;
};

/** Keeps the index with the public editions, inside the transaction that changed them. */
export const searchListener =
  (kinds: () => Kinds): Listener =>
  async (tx, event) => {
    const { editionId, documentId, lang } = event.payload;
    if (typeof editionId !== "string" || !event.type.startsWith("edition.")) return;
    // Facts come out with the source, and every language is found by them.
    const own = sql`edition_id = ${editionId}::uuid`;
    const concerned = sql`(${own} or (document_id = ${documentId}::uuid and exists (select 1 from editions.document d where d.id = document_id and d.source_lang = ${lang})))`;
    await tx.execute(sql`delete from search.entry where ${concerned}`);
    const { rows } = await tx.execute<Row>(sql`select * from editions.public_edition where ${concerned}`);
    for (const row of rows) await store(tx, row, kinds().of(row.kind));
  };

async function store(tx: Tx, row: Row, kind: Kind): Promise<void> {
  const { title, summary } = row.content;
  const body = plainText(row.content.body);
  const facts = fullFacts(kind, row.facts);
  const parts: Weighted[] = [
    { text: title, weight: "A" },
    { text: summary, weight: "B" },
    ...(await kind.searchText(facts, tx)).map((text): Weighted => ({ text, weight: "B" })),
    { text: body, weight: "D" },
  ];
  await tx.execute(sql`insert into search.entry (edition_id, document_id, lang, section, slug, title, title_folded, summary, body, family, palette, published_at, exact, folded)
    values (${row.edition_id}::uuid, ${row.document_id}::uuid, ${row.lang}, ${row.section}, ${row.slug}, ${title}, ${fold(title)}, ${summary}, ${body},
      ${facts.family}, ${facts.palette}, ${new Date(row.first_published_at).toISOString()}::timestamptz,
      ${vectorOf(parts, "exact")}::tsvector, ${vectorOf(parts, "folded")}::tsvector)`);
}
