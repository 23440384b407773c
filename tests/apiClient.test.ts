import { readFile } from "node:fs/promises";
import path from "node:path";
import { sql } from "drizzle-orm";
import { Hono } from "hono";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { createClient } from "../clients/typescript/index.ts";
import { type Document, generateTypes } from "../clients/typescript/generate.ts";
import { profile } from "../profiles/phu-tho/profile.ts";
import type { AppEnv } from "../src/http/app.ts";
import { mountApi } from "../src/http/api/mount.ts";
import { openApi } from "../src/http/api/openapi.ts";
import { emit } from "../src/listeners.ts";
import { withdrawEdition } from "../src/modules/editions/index.ts";
import { must } from "../src/modules/editions/testing.ts";
import { catalogueOffice, changeFacts, claim, draftRecord, facts, liveRecord, liveTranslation } from "../src/modules/catalogue/testing.ts";
import { serveProfile } from "../src/profile/current.ts";
import { type TestDatabase, testDatabase } from "./support/database.ts";

let house: TestDatabase;
let mirror: TestDatabase;
let office: Awaited<ReturnType<typeof catalogueOffice>>;
const app = new Hono<AppEnv>();
const base = "https://portal.example/api/v1";
const client = createClient({ base, fetch: async (address, init) => app.request(address, init) });

beforeAll(async () => {
  serveProfile(profile);
  [house, mirror] = await Promise.all([testDatabase(), testDatabase()]);
  office = await catalogueOffice(house.db, emit);
  mountApi(app, {
    db: house.db,
    origin: "https://portal.example",
    kinds: office.as("x").kinds,
    limits: { address: 100_000 },
  });
  await mirror.db.execute(sql`create table public.mirrored (id uuid primary key, record jsonb not null)`);
});
afterAll(() => Promise.all([house.close(), mirror.close()]));

let place: string | undefined;

/** Reads on from where the last reading ended, as any mirror would. */
async function readOn(): Promise<void> {
  for await (const { items, next } of client.changes(place)) {
    for (const { id, gone, record } of items) {
      await (gone
        ? mirror.db.execute(sql`delete from public.mirrored where id = ${id}`)
        : mirror.db.execute(sql`insert into public.mirrored values (${id}, ${JSON.stringify(record)}::jsonb)
            on conflict (id) do update set record = excluded.record`));
    }
    place = next;
  }
}

/** Everything in the mirror beside everything in the house, asked one by one. */
async function expectSame(count: number): Promise<void> {
  // Transactions of other databases on the server hold changes back for a moment.
  await vi.waitFor(
    async () => {
      await readOn();
      const { rows: there } = await mirror.db.execute<{ id: string; record: object }>(
        sql`select id, record from public.mirrored order by id`,
      );
      const { rows: here } = await house.db.execute<{ id: string }>(
        sql`select distinct p.document_id as id from editions.public_edition p where p.kind <> 'article' order by 1`,
      );
      expect(here).toHaveLength(count);
      const records = await Promise.all(here.map(async ({ id }) => ({ id, record: await client.ask("getRecord", { id }) })));
      expect(there).toEqual(records);
    },
    { timeout: 25_000 },
  );
}

it("mirrors the whole catalogue, then a change, a translation and a withdrawal", async () => {
  const given = (more = {}) => facts("heritage", { form: [claim("relic")], ...more });
  const whole = await liveRecord(office, "Toàn thể", given());
  const part = await liveRecord(office, "Phần", given({ partOf: [claim([whole.documentId])], extent: [claim(5)] }));
  await draftRecord(office, "Nháp", given());
  await expectSame(2);
  await changeFacts(office, part, given({ partOf: [claim([whole.documentId])], extent: [claim(7)] }), "Phần");
  await liveTranslation(office, part.documentId, "en", "Part", { type: "doc", content: [] });
  await expectSame(2);
  const { rows } = await house.db.execute<{ id: string }>(
    sql`select id from editions.edition where document_id = ${whole.documentId} and lang = 'vi'`,
  );
  must(await withdrawEdition(office.as("publisher", "publisher"), { editionId: rows[0]?.id ?? "", notice: "Gỡ." }));
  await expectSame(1);
  expect(await client.ask("getRecord", { id: part.documentId, lang: "en" })).toMatchObject({ title: "Part", relations: [] });
});

it("says why it was refused", async () => {
  await expect(client.ask("getRecord", { id: "nothing", lang: "en" })).rejects.toMatchObject({
    message: "Some parameters cannot be used.",
    cause: { status: 400, errors: [{ parameter: "id", value: "nothing", reason: "Not a UUID." }] },
  });
});

it("has the types that the document says", async () => {
  const document = openApi({ origin: "https://portal.example", title: "Xoan" }) as Document;
  const file = path.resolve(import.meta.dirname, "../clients/typescript/types.ts");
  expect(await readFile(file, "utf8")).toBe(await generateTypes(document));
});
