import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "#tests/database";
import { audit, auditTrail, publicationsOf, recordPublication } from "./index.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

const ctx = { actor: { kind: "person" as const, id: "p1", name: "Người thử" }, now: new Date("2026-01-02T03:04:05Z"), requestId: "r1" };

it("writes with the transaction or not at all", async () => {
  const { db } = test;
  const subjectId = randomUUID();
  await expect(
    db.transaction(async (tx) => {
      await audit(tx, ctx, "thing.change", { kind: "thing", id: subjectId });
      throw new Error("rolled back");
    }),
  ).rejects.toThrow("rolled back");
  expect((await auditTrail(db, { limit: 10, subjectId })).events).toEqual([]);
});

it("pages by key, newest first, with filters", async () => {
  const { db } = test;
  const subjectId = randomUUID();
  await db.transaction(async (tx) => {
    for (const n of [1, 2, 3, 4, 5]) await audit(tx, ctx, n % 2 ? "thing.odd" : "thing.even", { kind: "thing", id: subjectId }, { n });
  });
  const first = await auditTrail(db, { limit: 2, subjectId });
  expect(first.events.map((event) => event.detail.n)).toEqual([5, 4]);
  const second = await auditTrail(db, { limit: 2, subjectId, before: first.next ?? 0 });
  expect(second.events.map((event) => event.detail.n)).toEqual([3, 2]);
  const last = await auditTrail(db, { limit: 2, subjectId, before: second.next ?? 0 });
  expect([last.events.map((event) => event.detail.n), last.next]).toEqual([[1], null]);
  expect((await auditTrail(db, { limit: 9, subjectId, action: "thing.even" })).events).toHaveLength(2);
  expect((await auditTrail(db, { limit: 9, subjectId, actorId: "p2" })).events).toEqual([]);
  expect(first.events[0]).toMatchObject({ at: ctx.now, actor: ctx.actor, requestId: "r1", unitId: null });
});

it("filters by group, by several people and by time, the end not included", async () => {
  const { db } = test;
  const subjectId = randomUUID();
  const on = (day: number) => new Date(Date.UTC(2026, 4, day));
  await db.transaction(async (tx) => {
    for (const [day, id, action] of [
      [1, "a", "session.start"],
      [2, "b", "session.end"],
      [3, "c", "sessions.other"],
    ] as const)
      await audit(tx, { ...ctx, actor: { ...ctx.actor, id }, now: on(day) }, action, { kind: "thing", id: subjectId });
  });
  const found = async (filter: object) => (await auditTrail(db, { limit: 9, subjectId, ...filter })).events.map(({ actor }) => actor.id);
  expect(await found({ group: "session" })).toEqual(["b", "a"]);
  expect(await found({ actorIds: ["a", "c"] })).toEqual(["c", "a"]);
  expect(await found({ actorIds: [] })).toEqual([]);
  expect(await found({ from: on(2), until: on(3) })).toEqual(["b"]);
});

it("refuses to change, remove or empty the record, also for a session that poses as a replica", async () => {
  const { db, pool } = test;
  const documentId = randomUUID();
  await db.transaction(async (tx) => {
    await audit(tx, ctx, "thing.keep", { kind: "thing", id: documentId });
    await recordPublication(tx, ctx, {
      documentId,
      editionId: randomUUID(),
      revisionId: randomUUID(),
      lang: "vi",
      action: "published",
      sha256: "a".repeat(64),
    });
  });
  for (const table of ["record.audit_event", "record.publication"]) {
    for (const statement of [
      `update ${table} set id = default`,
      `update ${table} set at = now()`,
      `delete from ${table}`,
      `truncate ${table}`,
    ]) {
      await expect(pool.query(statement), statement).rejects.toThrow(/append-only|can only be updated/);
    }
    const client = await pool.connect();
    await client.query("begin; set local session_replication_role = replica");
    await expect(client.query(`delete from ${table}`)).rejects.toThrow("append-only");
    await client.query("rollback");
    client.release();
  }
  expect(await publicationsOf(db, documentId)).toMatchObject([{ action: "published", lang: "vi", at: ctx.now }]);
  expect((await auditTrail(db, { limit: 9, subjectId: documentId })).events).toHaveLength(1);
});

it("refuses an action or digest that is not written as agreed", async () => {
  const { db } = test;
  await expect(db.transaction((tx) => audit(tx, ctx, "Change", { kind: "thing", id: null }))).rejects.toMatchObject({
    cause: { constraint: "audit_event_action_check" },
  });
  const entry = {
    documentId: randomUUID(),
    editionId: randomUUID(),
    revisionId: randomUUID(),
    lang: "vi",
    action: "published" as const,
    sha256: "A",
  };
  await expect(db.transaction((tx) => recordPublication(tx, ctx, entry))).rejects.toMatchObject({
    cause: { constraint: "publication_sha256_check" },
  });
});
