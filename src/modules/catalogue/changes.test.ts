import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type TestDatabase, testDatabase } from "#tests/database";
import { connect } from "#kernel/db";
import { publishRevision, withdrawEdition } from "../editions/index.ts";
import { approveRevision, clearRevision, submitRevision } from "../editions/index.ts";
import { must } from "../editions/testing.ts";
import { catalogueListener, type ChangePlace, changesAfter, openRecords } from "./index.ts";
import { type CatalogueOffice, catalogueOffice, changeFacts, claim, draftRecord, facts, liveRecord } from "./testing.ts";

let test: TestDatabase;
let office: CatalogueOffice;
beforeAll(async () => {
  test = await testDatabase();
  office = await catalogueOffice(test.db);
});
afterAll(() => test.close());

const relic = claim("relic");
const heritage = (more = {}) => facts("heritage", { form: [relic], ...more });
let stand: ChangePlace | null = null;

/** What changed since the last call. Transactions of other databases on the server hold changes back too, so wanted ones are waited for. */
async function news(wanted = 0): Promise<{ id: string; gone: boolean }[]> {
  const found = await vi.waitFor(
    async () => {
      const rows = await changesAfter(test.db, { after: stand, limit: 100 });
      expect(rows.length).toBeGreaterThanOrEqual(wanted);
      return rows;
    },
    { timeout: 20_000 },
  );
  stand = found.at(-1)?.place ?? stand;
  return found.map(({ id, gone }) => ({ id, gone }));
}

async function withdraw(documentId: string): Promise<void> {
  const { rows } = await test.db.execute<{ id: string }>(
    sql`select id from editions.edition where document_id = ${documentId} and lang <> 'und'`,
  );
  must(await withdrawEdition(office.as("publisher", "publisher"), { editionId: rows[0]?.id ?? "", notice: "Gỡ." }));
}

it("tells of a record when it comes, changes and goes, and never of a draft", async () => {
  const draft = await draftRecord(office, "Nháp", heritage());
  expect(await news()).toEqual([]);
  const record = await liveRecord(office, "Một", heritage());
  expect(await news(1)).toEqual([{ id: record.documentId, gone: false }]);
  await changeFacts(office, record, heritage({ extent: [claim(5)] }), "Một");
  expect(await news(1)).toEqual([{ id: record.documentId, gone: false }]);
  await withdraw(record.documentId);
  expect(await news(1)).toEqual([{ id: record.documentId, gone: true }]);
  expect(await openRecords(test.db, { ids: [record.documentId, draft.documentId] })).toEqual([]);
});

it("tells of those that point at a record that goes, and no longer names it", async () => {
  const whole = await liveRecord(office, "Toàn thể", heritage());
  const part = await liveRecord(office, "Phần", heritage({ partOf: [claim([whole.documentId])] }));
  await news(2);
  const [before] = await openRecords(test.db, { ids: [part.documentId] });
  expect(before?.relations).toEqual([{ field: "partOf", id: whole.documentId, kind: "heritage" }]);
  await withdraw(whole.documentId);
  expect(await news(2)).toEqual(
    [
      { id: whole.documentId, gone: true },
      { id: part.documentId, gone: false },
    ].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );
  const [after] = await openRecords(test.db, { ids: [part.documentId] });
  expect([after?.relations, after?.facts.map(({ field }) => field)]).toEqual([[], ["form"]]);
});

it("passes over nothing that commits late", async () => {
  const slow = await draftRecord(office, "Chậm", heritage());
  const writer = office.as("writer", "writer");
  must(await submitRevision(writer, { revisionId: slow.revisionId }));
  must(await clearRevision(office.as("clearance", "clearance_officer"), { revisionId: slow.revisionId, checklist: ["secrets"] }));
  must(await approveRevision(office.as("approver", "approver"), { revisionId: slow.revisionId, publish: false }));
  await news();
  const other = connect(test.url, { max: 1 });
  let commit = () => {};
  const held = new Promise<void>((resolve) => {
    commit = resolve;
  });
  let written = () => {};
  const waiting = new Promise<void>((resolve) => {
    written = resolve;
  });
  const publisher = office.as("publisher", "publisher");
  const publishing = publishRevision(
    {
      ...publisher,
      db: other.db,
      async emit(tx, event) {
        await catalogueListener(tx, event);
        written();
        await held;
      },
    },
    { revisionId: slow.revisionId },
  );
  await waiting;
  await test.db.execute(
    sql`update catalogue.change set xid = pg_current_xact_id() where document_id = (select min(document_id::text)::uuid from catalogue.change)`,
  );
  // The quick one is later than the slow one, which is not to be seen yet: both wait.
  expect(await news()).toEqual([]);
  commit();
  must(await publishing);
  expect((await news(2)).map(({ id }) => id)).toContain(slow.documentId);
  await other.pool.end();
});
