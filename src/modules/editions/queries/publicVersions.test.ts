import { afterAll, beforeAll, expect, test } from "vitest";
import { testDatabase } from "../../../../tests/support/database.ts";
import { publicRecord } from "../../record/index.ts";
import { deskRevision, publicFaces, publicVersions, saveRevision, startRevision, translatedVersion, withdrawEdition } from "../index.ts";
import { buildOffice, carryToLive, draft, must, paragraphs, translated } from "../testing.ts";

let database: Awaited<ReturnType<typeof testDatabase>>;
let office: Awaited<ReturnType<typeof buildOffice>>;
beforeAll(async () => {
  database = await testDatabase();
  office = await buildOffice(database.db);
});
afterAll(() => database.close());

/** A later version with these words, up to the public unless told otherwise. */
async function later(editionId: string, words: string, publish = true): Promise<void> {
  const writer = office.as("writer", "writer");
  const { revisionId } = must(await startRevision(writer, { editionId }));
  const content = { title: words, summary: `${words}.`, slug: "xoan", lead: null, body: paragraphs(words) };
  const { lockVersion = 0 } = (await deskRevision(writer, revisionId)) ?? {};
  must(await saveRevision(writer, { revisionId, lockVersion, content }));
  if (publish) await carryToLive(office, revisionId);
}

test("only what was public and still may be read is told, in versions, faces and record", async () => {
  const { db } = database;
  const made = await draft(office, "Một", "Một");
  const editionId = (await deskRevision(office.as("writer", "writer"), made.revisionId))?.editionId ?? "";
  const told = async () => ({
    versions: (await publicVersions(db, editionId)).map(({ content }) => content.title),
    face: (await publicFaces(db, [editionId])).get(editionId),
    record: (await publicRecord(db, { limit: 9 })).entries.filter((one) => one.editionId === editionId).map(({ event }) => event),
  });
  expect(await told()).toEqual({ versions: [], face: undefined, record: [] });
  await carryToLive(office, made.revisionId);
  await translated(office, made.documentId, "en", "One", "One");
  expect(await translatedVersion(db, made.documentId, "en")).toBe(1);
  expect(await translatedVersion(db, made.documentId, "fr")).toBeNull();
  await later(editionId, "Hai");
  await later(editionId, "Nháp", false);
  expect(await told()).toMatchObject({ versions: ["Hai", "Một"], face: { title: "Hai", notice: null }, record: ["updated", "published"] });
  must(await withdrawEdition(office.as("publisher", "publisher"), { editionId, notice: "Rút bài." }));
  expect(await told()).toMatchObject({
    versions: [],
    face: { title: "Hai", notice: "Rút bài." },
    record: ["withdrawn", "updated", "published"],
  });
  await later(editionId, "Ba");
  expect(await told()).toMatchObject({ versions: ["Ba"], face: { title: "Ba", notice: null } });
  await later(editionId, "Bốn");
  expect((await told()).versions).toEqual(["Bốn", "Ba"]);
});

test("the record is paged by key to its first line", async () => {
  const seen: number[] = [];
  for (let before: number | undefined; ; ) {
    const { entries, next } = await publicRecord(database.db, { before, limit: 2 });
    seen.push(...entries.map((one) => one.id));
    if (next === null) break;
    before = next;
  }
  expect(seen).toEqual([...seen].sort((a, b) => b - a));
  expect(seen).toHaveLength((await publicRecord(database.db, { limit: 100 })).entries.length);
  expect(seen.length).toBeGreaterThan(4);
});
