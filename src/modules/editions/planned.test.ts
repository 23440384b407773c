import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "#tests/database";
import type { DomainEvent } from "../../kernel/context.ts";
import { newId } from "../../kernel/ids.ts";
import {
  assignedTo,
  beHere,
  board,
  deskRevision,
  type EditionContext,
  myWork,
  planEdition,
  planningOf,
  startTranslation,
  submitRevision,
  takeEditLock,
} from "./index.ts";
import { buildOffice, draft, must } from "./testing.ts";

let base: TestDatabase;
let office: Awaited<ReturnType<typeof buildOffice>>;
const told: DomainEvent[] = [];
beforeAll(async () => {
  base = await testDatabase();
  office = await buildOffice(base.db, async (_tx, event) => void told.push(event));
  for (const who of [writer(), translator(), approver()])
    await base.db.execute(
      sql`insert into identity.person (id, name, email) values (${who.actor.id}, ${who.actor.name}, ${`${who.actor.name}@example.vn`})`,
    );
  await base.db.execute(
    sql`insert into identity.role_grant (person_id, role, unit_id, langs, granted_at) values (${translator().actor.id}, 'translator', null, '{ko}', '2026-01-01')`,
  );
});
afterAll(() => base.close());

const writer = () => office.as("writer", "writer");
const translator = () => office.as("translator", "translator");
const approver = () => office.as("approver", "approver");
const ids = (outcome: { ok: boolean; reasons?: readonly { id: string }[] }) =>
  outcome.ok ? [] : (outcome.reasons ?? []).map(({ id }) => id);

it("a translation that is asked of somebody waits for them with its day until they begin, and the board says so", async () => {
  const { documentId } = await draft(office, "Nguồn", "Một.");
  const translatorId = translator().actor.id ?? "";
  must(await planEdition(writer(), { documentId, lang: "ko", translatorId }));
  must(await planEdition(writer(), { documentId, lang: "ko", dueOn: "2026-11-09" }));
  expect(told.at(-1)).toMatchObject({ type: "revision.assign", payload: { lang: "ko", holderId: translatorId, documentId } });
  expect(await assignedTo(translator())).toMatchObject([{ item: `ko:${documentId}`, title: "Nguồn", from: "writer", dueOn: "2026-11-09" }]);
  expect(await planningOf(writer(), documentId, "ko")).toEqual({
    translatorId,
    dueOn: "2026-11-09",
    translators: [{ id: translatorId, name: "translator" }],
    mayPlan: true,
  });
  const row = async () => (await board(writer(), { filter: {}, limit: 50 })).rows.find((each) => each.documentId === documentId);
  expect(await row()).toMatchObject({ planned: { ko: { translator: "translator", due: { on: "2026-11-09", why: "planned" } } } });
  const { revisionId } = must(await startTranslation(translator(), { documentId, lang: "ko" }));
  expect(await assignedTo(translator())).toEqual([]);
  expect((await myWork(translator())).mine.find((item) => item.revisionId === revisionId)?.due).toMatchObject({
    on: "2026-11-09",
    why: "planned",
  });
  must(await planEdition(writer(), { documentId, lang: "ko", translatorId: null, dueOn: null }));
  expect((await row())?.planned).toEqual({});
});

it("refuses whoever may not plan, a source that is not translated, a person who may not, and a day that is past", async () => {
  const { documentId, revisionId } = await draft(office, "Nguồn", "Một.");
  const translatorId = translator().actor.id ?? "";
  expect(ids(await planEdition(office.as("auditor", "auditor"), { documentId, lang: "ko", dueOn: "2026-11-09" }))).toEqual([
    "role.plan_text",
  ]);
  expect(ids(await planEdition(writer(), { documentId, lang: "vi", translatorId }))).toEqual(["translator.source"]);
  expect(ids(await planEdition(writer(), { documentId, lang: "fr", translatorId, dueOn: "2026-10-31" }))).toEqual([
    "translator.unfit",
    "due.past",
  ]);
  await expect(planEdition(writer(), { documentId: newId(), lang: "ko", dueOn: null })).rejects.toMatchObject({ id: "document.unknown" });
  must(await planEdition(writer(), { documentId, lang: "vi", dueOn: "2026-11-03" }));
  expect((await deskRevision(writer(), revisionId))?.dueOn).toBe("2026-11-03");
  must(await submitRevision(writer(), { revisionId }));
  expect((await planningOf(writer(), documentId, "vi"))?.dueOn).toBeNull();
});

it("shows who else has an edition open, the holder first, and keeps nobody who left or fell silent", async () => {
  const { revisionId } = await draft(office, "Nguồn", "Một.");
  const editionId = (await deskRevision(writer(), revisionId))?.editionId ?? "";
  const here = async (who: EditionContext, leaving = false) => beHere(who, { editionId, leaving });
  const rows = async () => (await base.db.execute(sql`select 1 from editions.presence where edition_id = ${editionId}`)).rows.length;
  must(await takeEditLock(writer(), { editionId, tab: "one" }));
  expect(await here(writer())).toEqual([]);
  expect(await here(translator())).toEqual([{ name: "writer", holds: true }]);
  expect(await here(approver())).toEqual([
    { name: "writer", holds: true },
    { name: "translator", holds: false },
  ]);
  await here(translator(), true);
  expect(await here(writer())).toEqual([{ name: "approver", holds: false }]);
  expect(await rows()).toBe(2);
  office.at("2026-11-01T02:05:00Z");
  expect(await here(writer())).toEqual([]);
  expect(await rows()).toBe(1);
  await expect(beHere(writer(), { editionId: newId() })).rejects.toMatchObject({ id: "edition.unknown" });
});
