import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES } from "#kernel/languages";
import { type TestDatabase, testDatabase } from "../../../tests/support/database.ts";
import { deskRevision, parseRichDoc, plainText, renderHtml } from "../editions/index.ts";
import { noticesOf } from "../notifications/index.ts";
import { must } from "../editions/testing.ts";
import { catalogueListener, citableFacts, outdatedUses, renewFacts, waitingFacts } from "./index.ts";
import { type CatalogueOffice, catalogueOffice, changeFacts, claim, facts, liveRecord } from "./testing.ts";
import type { CitableFact, Claims } from "./contract.ts";

const RECORDS = 10;
const TEXTS = 200;
const FIELDS = ["extent", "elevation", "founded", "capacity", "type"] as const;

let test: TestDatabase;
let office: CatalogueOffice;
let records: { documentId: string; revisionId: string }[];
/** The fifty facts by language, in one order for all. */
let cited: Record<string, CitableFact[]>;

const claims = (n: number, extent = 100 + n): Claims => ({
  type: [claim("lake")],
  extent: [claim(extent)],
  elevation: [claim(200 + n)],
  founded: [claim(1900 + n)],
  capacity: [claim(300 + n)],
});

beforeAll(async () => {
  test = await testDatabase();
  office = await catalogueOffice(test.db);
  records = [];
  for (let n = 0; n < RECORDS; n++) records.push(await liveRecord(office, `Hồ ${n}`, facts("place", claims(n), `HO-${n}`), "place"));
  cited = {};
  for (const lang of LANGUAGES) {
    const found = [];
    for (let n = 0; n < RECORDS; n++) found.push(...(await citableFacts(test.db, lang, `HO-${n}`)).toSorted((a, b) => order(a) - order(b)));
    cited[lang] = found;
  }
  await writeTexts();
}, 120_000);
afterAll(() => test.close());

const order = ({ field }: CitableFact) => FIELDS.findIndex((name) => name === field);
const at = (lang: string, n: number) => {
  const fact = cited[lang]?.[n % (RECORDS * FIELDS.length)];
  if (!fact) throw new Error("there are too few facts");
  return fact;
};
const node = ({ documentId, field, shown, version }: CitableFact) => ({ type: "fact", attrs: { documentId, field, shown, version } });
const text = (words: string) => ({ type: "text", text: words });

/** Two sentences with one fact, one with the next, and one that only writes the same words. */
const body = (lang: string, n: number) => ({
  type: "doc",
  content: [
    {
      type: "paragraph",
      attrs: { id: "b1" },
      content: [text("First it is "), node(at(lang, n)), text(". Then again "), node(at(lang, n)), text(". Enough.")],
    },
    {
      type: "bulletList",
      attrs: { id: "b2" },
      content: [{ type: "listItem", content: [{ type: "paragraph", content: [text("In a list "), node(at(lang, n + 1))] }] }],
    },
    { type: "paragraph", attrs: { id: "b3" }, content: [text(`Only words: ${at(lang, n).shown}.`)] },
  ],
});

/** Public texts, written straight into the heart: what is tested is what happens when they come out, not how they get there. */
async function writeTexts(): Promise<void> {
  const rows = Array.from({ length: TEXTS }, (_, n) =>
    LANGUAGES.map((lang) => ({ n, lang, content: { title: `Text ${n}`, summary: "", slug: null, lead: null, body: body(lang, n) } })),
  ).flat();
  await test.db.transaction(async (tx) => {
    await tx.execute(
      sql`create temp table given on commit drop as select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g (n int, lang text, content jsonb)`,
    );
    await tx.execute(sql`create temp table made on commit drop as select n, uuidv7() as id from generate_series(0, ${TEXTS - 1}) n`);
    await tx.execute(
      sql`insert into editions.document (id, kind, section, unit_id, source_lang, created_at) select id, 'article', 'news', ${office.unitId}, 'vi', now() from made`,
    );
    await tx.execute(
      sql`insert into editions.edition (document_id, lang, slug, first_published_at) select m.id, l, 'text-' || m.n, now() from made m, unnest(array['vi', 'en', 'zh', 'ja', 'ko', 'fr']) l`,
    );
    await tx.execute(sql`insert into editions.revision (edition_id, document_id, lang, number, state, content, sha256, created_at, updated_at, published_at, section)
      select e.id, e.document_id, e.lang, 1, 'live', g.content, 'x', now(), now(), now(), 'news' from made m join editions.edition e on e.document_id = m.id join given g on g.n = m.n and g.lang = e.lang`);
    const { rows: editions } = await tx.execute<{ id: string; document_id: string }>(
      sql`select e.id, e.document_id from made m join editions.edition e on e.document_id = m.id`,
    );
    for (const { id, document_id: documentId } of editions)
      await catalogueListener(tx, { type: "edition.published", payload: { editionId: id, documentId } });
  });
}

const publicBytes = async () =>
  (
    await test.db.execute<{ hash: string }>(
      sql`select md5(string_agg(edition_id::text || content::text, '' order by edition_id)) as hash from editions.public_edition where kind = 'article'`,
    )
  ).rows[0]?.hash;

describe("a fact that changes", () => {
  it("is listed wherever a public text shows it, in every language, and nowhere else; no public word changes", async () => {
    const [record] = records;
    if (!record) throw new Error("no record");
    const before = await publicBytes();
    expect(await outdatedUses(test.db, { recordId: record.documentId })).toEqual([]);
    await changeFacts(office, record, facts("place", claims(0, 555), "HO-0"), "Hồ 0");
    const found = await outdatedUses(test.db, { recordId: record.documentId });
    // The fact is the first of the fifty: texts 0, 50, 100, 150 show it twice, texts 49, 99, 149, 199 once.
    const expected = LANGUAGES.flatMap((lang) =>
      [0, 50, 100, 150]
        .flatMap((n) => [`${lang} Text ${n} b1`, `${lang} Text ${n} b1`])
        .concat([49, 99, 149, 199].map((n) => `${lang} Text ${n} b2`)),
    );
    expect(found.map(({ lang, title, blockId }) => `${lang} ${title} ${blockId}`).toSorted()).toEqual(expected.toSorted());
    expect(found).toHaveLength(72);
    for (const { lang, sentence, shown, now, field } of found) {
      expect(field).toBe("extent");
      expect(shown).toBe(at(lang, 0).shown);
      expect(sentence).toMatch(/^(First it is|Then again|In a list)/);
      expect(sentence).toContain(shown);
      expect(now).toMatch(/^555\s?(ha|公顷|ヘクタール|헥타르)/u);
    }
    for (const other of records.slice(1)) expect(await outdatedUses(test.db, { recordId: other.documentId })).toEqual([]);
    expect(await publicBytes()).toBe(before);
  });

  it("waits in 'My work' of whoever writes that language, and the new value goes into a draft that two people still have to pass", async () => {
    const writer = office.as("writer", "writer");
    const waiting = await waitingFacts(writer);
    expect(waiting.map(({ lang, title, n }) => `${lang} ${title} ${n}`).toSorted()).toEqual(
      [0, 50, 100, 150]
        .map((n) => `vi Text ${n} 2`)
        .concat([49, 99, 149, 199].map((n) => `vi Text ${n} 1`))
        .toSorted(),
    );
    expect(await waitingFacts(office.as("reader", "unit_reporter"))).toEqual([]);
    const before = await publicBytes();
    const one = waiting.find(({ title }) => title === "Text 0");
    const { revisionId, renewed } = must(await renewFacts(writer, { editionId: one?.editionId ?? "" }));
    expect(renewed).toBe(2);
    const draft = await deskRevision(writer, revisionId);
    expect(draft && plainText(draft.content.body)).toContain("First it is 555 ha. Then again 555 ha. Enough.");
    // What only looks the same is nobody's to change.
    expect(draft && plainText(draft.content.body)).toContain("Only words: 100 ha.");
    expect(await publicBytes()).toBe(before);
    expect((await outdatedUses(test.db, { editionId: one?.editionId ?? "" })).length).toBe(2);
  });

  it("that is left out of its record is listed too, with nothing to take", async () => {
    const record = records[1];
    if (!record) throw new Error("no record");
    const { capacity: _gone, ...rest } = claims(1);
    await changeFacts(office, record, facts("place", rest, "HO-1"), "Hồ 1");
    const found = await outdatedUses(test.db, { recordId: record.documentId });
    expect(new Set(found.map(({ field, now }) => `${field} ${now}`))).toEqual(new Set(["capacity null"]));
    expect(found.length).toBe(72);
  });
});

describe("a fact in a text", () => {
  const doc = (attrs: unknown) => parseRichDoc({ type: "doc", content: [{ type: "paragraph", content: [{ type: "fact", attrs }] }] });
  const attrs = {
    documentId: "01a21f94-c051-7401-8cf3-8b309354fba6",
    field: "extent",
    shown: "<b>148 ha</b>",
    version: "0123456789abcdef",
  };

  it("is read as words; markup in it is only words, and what names no record is text", () => {
    const read = doc(attrs);
    expect(
      read.ok &&
        renderHtml(read.doc, {
          media: () => null,
          drawing: { src: "", srcset: [], width: 1, height: 1 },
          text: { footnotes: "", watchAt: () => "" },
        }),
    ).toContain("<p>&lt;b&gt;148 ha&lt;/b&gt;</p>");
    for (const wrong of [{ documentId: "x" }, { field: "a b" }, { version: "1" }, { version: 5 }]) {
      const loose = doc({ ...attrs, ...wrong });
      expect(loose.ok && loose.doc.content[0]).toEqual({ type: "paragraph", content: [{ type: "text", text: "<b>148 ha</b>" }] });
    }
    const empty = doc({ ...attrs, shown: " " });
    expect(empty.ok && empty.doc.content[0]).toEqual({ type: "paragraph" });
  });
});

it("tells whoever translates a language once a text, with the number of places", async () => {
  const id = "01a21f94-c051-7401-8cf3-8b309354fba7";
  await test.db.execute(sql`insert into identity.person (id, name, email) values (${id}, 'Dịch', 'dich@example.vn')`);
  await test.db.execute(
    sql`insert into identity.role_grant (person_id, role, langs, granted_at) values (${id}, 'translator', array['ko'], now())`,
  );
  const record = records[2];
  if (!record) throw new Error("no record");
  await changeFacts(office, record, facts("place", claims(2, 777), "HO-2"), "Hồ 2");
  const translator = office.as("translator", "translator");
  const { notices } = await noticesOf({ ...translator, actor: { ...translator.actor, id } }, { limit: 50 });
  expect(notices.map(({ key, values }) => `${key} ${String(values["lang"])} ${String(values["n"])}`).toSorted()).toEqual([
    ...Array.from({ length: 4 }, () => "fact_changed ko 1"),
    ...Array.from({ length: 4 }, () => "fact_changed ko 2"),
  ]);
});
