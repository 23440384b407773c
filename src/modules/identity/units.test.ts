import { afterAll, beforeAll, expect, it } from "vitest";
import { auditTrail } from "#modules/record";
import { type TestDatabase, testDatabase } from "#tests/database";
import { addSuccession } from "./commands/add-succession.ts";
import { removeSuccession } from "./commands/remove-succession.ts";
import { saveUnit } from "./commands/save-unit.ts";
import { nameHistory, successionsOf, successors, unitBySlug, unitsOn } from "./queries/units.ts";
import { actorWith, buildUnit, identityContext } from "./testing.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

it("follows successions many-to-many and by scope", async () => {
  const { db } = test;
  const ends = { validTo: "2025-03-01" };
  const old = await buildUnit(db, ends);
  const other = await buildUnit(db, ends);
  const science = await buildUnit(db);
  const culture = await buildUnit(db);
  const later = await buildUnit(db, { validFrom: "2026-01-01" });
  const ctx = identityContext(db);
  for (const [fromId, toId, scope] of [
    [old.id, science.id, "*"],
    [old.id, culture.id, "press"],
    [other.id, science.id, "*"],
  ] as const) {
    expect((await addSuccession(ctx, { fromId, toId, onDate: "2025-03-01", kind: "transfer", scope })).ok).toBe(true);
  }
  expect(
    (await addSuccession(ctx, { fromId: culture.id, toId: later.id, onDate: "2026-01-01", kind: "transfer", scope: "press" })).ok,
  ).toBe(true);

  const codes = async (id: string, date: string, scope: string | null) =>
    (await successors(db, id, date, scope)).map((unit) => unit.code).sort();
  expect(await codes(old.id, "2025-02-28", "press")).toEqual([old.code]);
  expect(await codes(old.id, "2025-03-01", "press")).toEqual([culture.code]);
  expect(await codes(old.id, "2025-03-01", "digital")).toEqual([science.code]);
  expect(await codes(old.id, "2025-03-01", null)).toEqual([culture.code, science.code].sort());
  expect(await codes(other.id, "2025-03-01", "press")).toEqual([science.code]);
  expect(await codes(old.id, "2026-01-01", "press")).toEqual([later.code]);
  expect(await codes(culture.id, "2026-01-01", "tourism")).toEqual([culture.code]);
});

it("refuses a succession out of its time, and keeps the words of its scope", async () => {
  const { db } = test;
  const old = await buildUnit(db, { validFrom: "2020-01-01", validTo: "2025-07-01" });
  const heir = await buildUnit(db, { validFrom: "2025-07-01" });
  const on = (onDate: string) =>
    addSuccession(identityContext(db), {
      fromId: old.id,
      toId: heir.id,
      onDate,
      kind: "merge",
      scope: "dia_ban_xa",
      scopeWords: { vi: "địa bàn xã" },
    });
  expect(await on("2025-06-30")).toEqual({ ok: false, reasons: [{ id: "heir_absent", field: "onDate" }] });
  expect(await on("2019-12-31")).toMatchObject({ reasons: [{ id: "not_begun" }, { id: "heir_absent" }] });
  expect((await on("2025-07-01")).ok).toBe(true);
  expect(await on("2025-07-01")).toEqual({ ok: false, reasons: [{ id: "already_there" }] });
  expect(await successionsOf(db, heir.id)).toMatchObject([{ fromId: old.id, scopeWords: { vi: "địa bàn xã" } }]);
});

it("takes back a wrong line of succession, which can be written again as it was, and the trail keeps both", async () => {
  const { db } = test;
  const old = await buildUnit(db, { validFrom: "2020-01-01", validTo: "2025-07-01" });
  const heir = await buildUnit(db, { validFrom: "2025-07-01" });
  const ctx = identityContext(db);
  const key = { fromId: old.id, toId: heir.id, onDate: "2025-07-01", scope: "bao_chi" };
  const line = { ...key, kind: "split" as const, scopeWords: { vi: "báo chí" } };
  await addSuccession(ctx, line);
  expect(await removeSuccession(ctx, { ...key, scope: "*" })).toEqual({ ok: false, reasons: [{ id: "line_gone" }] });
  expect(await removeSuccession(ctx, key)).toEqual({ ok: true, value: line });
  expect(await successionsOf(db, old.id)).toEqual([]);
  expect(await successors(db, old.id, "2026-01-01", null)).toEqual([]);
  expect(await removeSuccession(ctx, key)).toEqual({ ok: false, reasons: [{ id: "line_gone" }] });
  expect(await addSuccession(ctx, line)).toMatchObject({ ok: true });
  expect(await successionsOf(db, old.id)).toEqual([line]);
  const { events } = await auditTrail(db, { subjectId: old.id, limit: 10 });
  expect(events.map(({ action }) => action).slice(0, 3)).toEqual(["unit.succession", "unit.succession_remove", "unit.succession"]);
  expect(events[1]?.detail).toEqual(line);
  await expect(removeSuccession({ ...ctx, actor: actorWith("writer") }, key)).rejects.toThrow("unit.edit is not allowed");
});

it("shows the units of a day with names in the language, else in Vietnamese", async () => {
  const { db } = test;
  const a = await buildUnit(db, {
    validFrom: "2021-01-01",
    validTo: "2021-06-01",
    names: { vi: { name: "Sở A" }, en: { name: "Department A", summary: "Does A." } },
  });
  const named = async (date: string, lang: "en" | "ko") =>
    (await unitsOn(db, date, lang)).filter((unit) => unit.id === a.id).map((unit) => [unit.name, unit.nameLang]);
  expect(await named("2021-01-01", "en")).toEqual([["Department A", "en"]]);
  expect(await named("2021-05-31", "ko")).toEqual([["Sở A", "vi"]]);
  expect(await named("2021-06-01", "ko")).toEqual([]);
  expect(await named("2020-12-31", "ko")).toEqual([]);
  expect(await unitBySlug(db, a.slug, "en")).toMatchObject({ name: "Department A", summary: "Does A.", langs: ["en", "vi"], contact: {} });
});

it("refuses a code that is in use at the same time, and lets a later unit have it", async () => {
  const { db } = test;
  const a = await buildUnit(db, { validFrom: "2020-01-01", validTo: "2025-07-01" });
  const ctx = identityContext(db);
  const again = (slug: string, validFrom: string) =>
    saveUnit(ctx, { code: a.code, slug, kind: "commune", validFrom, names: { vi: { name: "Xã mới" } } });
  expect(await again("xa-moi", "2025-06-30")).toEqual({ ok: false, reasons: [{ id: "code_taken", field: "code" }] });
  expect((await again("xa-moi", "2025-07-01")).ok).toBe(true);
  expect(
    await saveUnit(ctx, { code: "X1", slug: "xa-moi", kind: "commune", validFrom: "2025-07-01", names: { vi: { name: "Xã" } } }),
  ).toEqual({
    ok: false,
    reasons: [{ id: "slug_taken", field: "slug" }],
  });
});

it("changes names, refuses strangers, and leaves a trace", async () => {
  const { db } = test;
  const a = await buildUnit(db, { names: { vi: { name: "Cũ" }, fr: { name: "Ancien" } } });
  const input = {
    id: a.id,
    code: a.code,
    slug: a.slug,
    kind: "department" as const,
    validFrom: "2020-01-01",
    names: { vi: { name: "Mới" } },
  };
  await expect(saveUnit(identityContext(db, actorWith("writer")), input)).rejects.toMatchObject({ kind: "forbidden" });
  expect((await saveUnit(identityContext(db), input)).ok).toBe(true);
  expect(await unitBySlug(db, a.slug, "fr")).toMatchObject({ name: "Mới", nameLang: "vi", langs: ["vi"] });
  expect((await saveUnit(identityContext(db), { ...input, kind: "centre" })).ok).toBe(true);
  expect(await nameHistory(db, a.id)).toMatchObject([{ name: "Cũ", by: "test" }]);
  expect((await auditTrail(db, { limit: 10, subjectId: a.id })).events.map((event) => event.action)).toEqual([
    "unit.edit",
    "unit.edit",
    "unit.edit",
  ]);
});
