import { afterAll, beforeAll, expect, test } from "vitest";
import { testDatabase } from "../../../../tests/support/database.ts";
import { deskRevision, plainText, publicLinks, withdrawEdition } from "../index.ts";
import { buildOffice, carryToLive, draft, must, translated } from "../testing.ts";
import { linkedAddresses } from "../richtext/links.ts";
import type { RichDoc } from "../richtext/nodes.ts";

let database: Awaited<ReturnType<typeof testDatabase>>;
let office: Awaited<ReturnType<typeof buildOffice>>;
beforeAll(async () => {
  database = await testDatabase();
  office = await buildOffice(database.db);
});
afterAll(() => database.close());

const linking = (...hrefs: string[]): RichDoc => ({
  type: "doc",
  content: [{ type: "paragraph", content: hrefs.map((href) => ({ type: "text", text: "x", marks: [{ type: "link", attrs: { href } }] })) }],
});

async function read(...hrefs: string[]) {
  const { bodies, documentIds } = await publicLinks(database.db, [linking(...hrefs)], { origin: "https://portal.example" });
  const body = bodies[0] ?? linking();
  return { links: linkedAddresses(body), text: plainText(body), documentIds };
}

test("a link follows what is public: its own language, English, Vietnamese, or only its words", async () => {
  const made = await draft(office, "Hát Xoan", "Một.");
  expect(await read("/vi/news/hat-xoan")).toEqual({ links: [], text: "x", documentIds: [] });
  await carryToLive(office, made.revisionId);
  expect(await read("/vi/news/hat-xoan#h-a")).toEqual({ links: ["/vi/news/hat-xoan#h-a"], text: "x", documentIds: [made.documentId] });
  const korean = await translated(office, made.documentId, "ko", "쏜 노래", "하나.");
  const address = `/ko/news/${encodeURIComponent("쏜-노래")}`;
  expect((await read(address)).links).toEqual([address]);
  const publisher = office.as("publisher", "publisher");
  const editionOf = async (revisionId: string) => (await deskRevision(publisher, revisionId))?.editionId ?? "";
  must(await withdrawEdition(publisher, { editionId: await editionOf(korean), notice: "Rút." }));
  expect(await read(`${address}#h-a`)).toMatchObject({ links: ["/vi/news/hat-xoan"], text: "x (Tiếng Việt)" });
  await translated(office, made.documentId, "en", "Xoan singing", "One.");
  expect(await read(address)).toMatchObject({ links: ["/en/news/xoan-singing"], text: "x (English)" });
  must(await withdrawEdition(publisher, { editionId: await editionOf(made.revisionId), notice: "Rút." }));
  expect((await read("/vi/news/hat-xoan")).links).toEqual(["/en/news/xoan-singing"]);
});

test("addresses that name no document stay as they are", async () => {
  const hrefs = ["/vi/news", "/vi/unit/x", "https://example.org/vi/news/a", "#h-a"];
  expect((await read(...hrefs)).links).toEqual(hrefs);
});
