import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor, Role } from "#modules/identity/contract";
import { newId } from "#kernel/ids";
import { type TestDatabase, testDatabase } from "#tests/database";
import {
  type LegalContext,
  type LegalInput,
  lapsedByIds,
  LegalQuery,
  legalByNumbers,
  legalRegister,
  legalRelations,
  relateLegal,
  saveLegal,
} from "./index.ts";

let base: TestDatabase;
beforeAll(async () => {
  base = await testDatabase();
});
afterAll(() => base.close());

const as = (role: Role): LegalContext => {
  const actor: Actor = { kind: "person", id: newId(), name: role, unitId: null, grants: [{ role, unitId: null, langs: null }] };
  return {
    actor,
    now: new Date("2026-11-23T02:00:00Z"),
    lang: "vi",
    requestId: "test",
    db: base.db,
    emit: async () => {},
    enqueue: async () => {},
  };
};
const law = (number: string, effectiveOn: string | null, more: Partial<LegalInput> = {}): LegalInput => ({
  type: "decree",
  number,
  issuer: "Chính phủ",
  signedOn: effectiveOn,
  effectiveOn,
  abstract: "Quản lý, kết nối và chia sẻ dữ liệu số",
  ...more,
});
const make = async (input: LegalInput): Promise<string> => {
  const made = await saveLegal(as("planner"), input);
  if (!made.ok) throw new Error(made.reasons[0]?.id);
  return made.value.id;
};
const stateOf = async (number: string, today: string) => (await legalByNumbers(base.db, [number], today))[0]?.state;

describe("the register of legal documents", () => {
  test("a replaced document is replaced from the day on, not before", async () => {
    const old = await make(law("47/2020/NĐ-CP", "2020-05-25", { isPublic: true }));
    const next = await make(law("278/2025/NĐ-CP", "2025-10-22"));
    expect((await relateLegal(as("planner"), { fromId: next, toId: old, kind: "replaces", onDate: "2025-10-22" })).ok).toBe(true);
    expect(await stateOf("47/2020/NĐ-CP", "2025-10-21")).toBe("in_force");
    expect(await stateOf("47/2020/NĐ-CP", "2025-10-22")).toBe("replaced");
    expect(await stateOf("278/2025/NĐ-CP", "2025-10-21")).toBe("not_yet");
    expect((await legalByNumbers(base.db, ["47/2020/NĐ-CP"], "2026-01-01"))[0]?.successor?.number).toBe("278/2025/NĐ-CP");
    // What is not public is not named to the public either.
    expect(await legalRelations(base.db, old, true)).toEqual([]);
    expect(await legalRelations(base.db, old, false)).toMatchObject([{ kind: "replaces", direction: "from", number: "278/2025/NĐ-CP" }]);
  });

  test("an expired one and one of which nobody knows are named so", async () => {
    await make(law("1/KH", "2025-01-01", { type: "plan", expiresOn: "2026-01-01" }));
    await make(law("2/KH", null, { type: "plan" }));
    expect([await stateOf("1/KH", "2025-12-31"), await stateOf("1/KH", "2026-01-01"), await stateOf("2/KH", "2026-01-01")]).toEqual([
      "in_force",
      "expired",
      "unknown",
    ]);
  });

  test("what rests on one is warned from the day on, with the name of what followed, and not of what still holds or is unknown", async () => {
    const [old, next, nobody] = await Promise.all(
      ["47/2020/NĐ-CP", "278/2025/NĐ-CP", "2/KH"].map(
        async (number) => (await legalByNumbers(base.db, [number], "2026-01-01"))[0]?.id ?? null,
      ),
    );
    const ids = [old ?? null, next ?? null, nobody ?? null, null, newId(), old ?? null];
    expect(await lapsedByIds(base.db, ids, "2025-10-21")).toEqual([]);
    expect(await lapsedByIds(base.db, ids, "2025-10-22")).toMatchObject([
      { number: "47/2020/NĐ-CP", state: "replaced", successor: { type: "decree", number: "278/2025/NĐ-CP", onDate: "2025-10-22" } },
    ]);
    expect(await lapsedByIds(base.db, [null], "2026-01-01")).toEqual([]);
  });

  test("search finds without marks, pages by key, and shows the public only what is public", async () => {
    const all = await legalRegister(base.db, LegalQuery.parse({ q: "ket noi du lieu so", limit: 1 }), "2026-11-23", false);
    expect(all.documents).toHaveLength(1);
    const rest = await legalRegister(base.db, LegalQuery.parse({ q: "ket noi du lieu so", before: all.next ?? "" }), "2026-11-23", false);
    expect(rest.documents.map((each) => each.id)).not.toContain(all.documents[0]?.id);
    const open = await legalRegister(base.db, LegalQuery.parse({}), "2026-11-23", true);
    expect(open.documents.map((each) => each.number)).toEqual(["47/2020/NĐ-CP"]);
    const replaced = await legalRegister(base.db, LegalQuery.parse({ state: "replaced" }), "2026-11-23", false);
    expect(replaced.documents.map((each) => each.number)).toEqual(["47/2020/NĐ-CP"]);
  });

  test("refuses a second record of the same document, a save over another's, and those who may not", async () => {
    expect(await saveLegal(as("planner"), law("47/2020/NĐ-CP", "2020-05-25"))).toMatchObject({
      ok: false,
      reasons: [{ id: "legal.taken" }],
    });
    const id = await make(law("3/KH", "2025-01-01"));
    expect(await saveLegal(as("planner"), { ...law("3/KH", "2025-01-01"), id, lockVersion: 9 })).toMatchObject({
      ok: false,
      reasons: [{ id: "legal.changed" }],
    });
    expect(await saveLegal(as("writer"), law("4/KH", null))).toMatchObject({ ok: false, reasons: [{ id: "role.data_steward" }] });
  });
});
