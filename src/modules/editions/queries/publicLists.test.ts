import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testDatabase } from "#tests/database";
import { newId } from "../../../kernel/ids.ts";
import { isMediaPublic, newestCards, publicShelves, publicSince } from "../index.ts";
import { buildOffice, carryToLive, draft } from "../testing.ts";

let database: Awaited<ReturnType<typeof testDatabase>>;
let office: Awaited<ReturnType<typeof buildOffice>>;
const kinds = ["article"];
const today = "2026-11-27";
beforeAll(async () => {
  database = await testDatabase();
  office = await buildOffice(database.db);
  for (const [day, title] of [
    ["2026-03-01", "Một"],
    ["2026-03-02", "Hai"],
    ["2026-03-03", "Ba"],
  ] as const) {
    office.at(`${day}T02:00:00Z`);
    await carryToLive(office, (await draft(office, title, "Lời.")).revisionId);
  }
});
afterAll(() => database.close());

test("several shelves come in one answer, each with its own newest first and in the order asked", async () => {
  const lang = "vi" as const;
  const filters = [
    { lang, today, section: "heritage" as const, kinds, limit: 5 },
    { lang, today, section: "news" as const, kinds, limit: 2 },
    { lang, today, section: "news" as const, kinds, limit: 2, offset: 1 },
    { lang, today, section: "news" as const, kinds: [], limit: 2 },
  ];
  const shelves = await publicShelves(database.db, filters);
  expect(shelves.map((cards) => cards.map((card) => card.title))).toEqual([[], ["Ba", "Hai"], ["Hai", "Một"], []]);
  expect(shelves[1]).toEqual(await newestCards(database.db, { lang, today, section: "news", kinds, limit: 2 }));
  expect(shelves[1]?.[0]).not.toHaveProperty("body");
});

test("the oldest day of a list, or none", async () => {
  expect(await publicSince(database.db, { lang: "vi", today, section: "news", kinds })).toEqual(new Date("2026-03-01T02:00:00Z"));
  expect(await publicSince(database.db, { lang: "ko", today, section: "news", kinds })).toBeNull();
});

test("a picture is public as a lead, a figure or before a video, found by the index, and by nothing else", async () => {
  const [lead, figure, poster, other] = [newId(), newId(), newId(), newId()];
  const blocks = [
    { type: "paragraph", content: [{ type: "text", text: other }] },
    { type: "figure", attrs: { id: "b1", mediaId: figure } },
    { type: "video", attrs: { id: "b2", poster } },
    { type: "video", attrs: { id: "b3", poster: null } },
  ];
  const content = { title: "Ảnh", summary: "", lead: { mediaId: lead }, body: { type: "doc", content: blocks } };
  // Written past the commands: they would refuse pictures that are in no library, and what counts is the view.
  await database.db.execute(sql`alter table editions.revision disable trigger revision_frozen`);
  await database.db.execute(sql`update editions.revision set content = ${JSON.stringify(content)}::jsonb where state = 'live' and lang = 'vi'
    and edition_id = (select edition_id from editions.public_edition where slug = 'ba')`);
  for (const id of [lead, figure, poster]) expect(await isMediaPublic(database.db, id)).toBe(true);
  expect(await isMediaPublic(database.db, other)).toBe(false);
  await manyMore(2_000);
  const { rows } = await database.db.execute<{ "QUERY PLAN": string }>(
    sql`explain select 1 from editions.public_edition p where editions.media_of(p.content) @> array[${lead}]::text[] limit 1`,
  );
  expect(rows.map((row) => row["QUERY PLAN"]).join("\n")).toContain("revision_media");
  await database.db.execute(
    sql`update editions.revision set state = 'withdrawn', notice = 'x' where state = 'live' and content->>'title' = 'Ảnh'`,
  );
  expect(await isMediaPublic(database.db, lead)).toBe(false);
});

/** So many public pages like the first, so that the planner has something to choose. */
async function manyMore(count: number): Promise<void> {
  await database.db.execute(sql`
    with documents as (insert into editions.document (kind, section, unit_id, created_at)
      select 'article', 'news', ${office.unitId}::uuid, now() from generate_series(1, ${count}) returning id),
    made as (insert into editions.edition (document_id, lang, first_published_at) select id, 'vi', now() from documents returning id, document_id)
    insert into editions.revision (edition_id, document_id, lang, number, state, content, sha256, created_at, updated_at, published_at, section)
      select id, document_id, 'vi', 1, 'live', (select content from editions.revision where state = 'live' and content->>'title' = 'Một'), 'x', now(), now(), now(), 'news' from made`);
  await database.db.execute(sql`analyze editions.revision, editions.edition, editions.document`);
}
