import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "#tests/database";
import { deskRevision, type EditionContext, saveRevision, startRevision, submitRevision, takeEditLock } from "../editions/index.ts";
import { must, paragraphs } from "../editions/testing.ts";
import { applyBulk, previewBulk, undoBulk } from "./commands/bulkEdit.ts";
import { compareRecords } from "./commands/compareRecords.ts";
import { decideLikeness, withdrawDouble } from "./commands/decideLikeness.ts";
import { BLANK_CLAIM, catalogueFacts, type Claims } from "./claims.ts";
import { doubleNotice } from "./doubleNotice.ts";
import { GAPS, type Gap } from "./gaps.ts";
import { likenessOf } from "./likeness.ts";
import { nameKey } from "./nameKey.ts";
import { doubles, resembling, trigramLikeness } from "./queries/doubles.ts";
import { qualityBoard } from "./queries/qualityBoard.ts";
import { countRecords, recordIds, recordLines } from "./queries/records.ts";
import { type CatalogueOffice, catalogueOffice, claim, draftRecord, facts, liveRecord, liveTranslation } from "./testing.ts";

const heritage: Claims = { form: [claim("worship")] };
const TODAY = "2026-11-01";
let base: TestDatabase;
let office: CatalogueOffice;
const as = (...given: Parameters<CatalogueOffice["as"]>) => office.as(...given);
const writer = (): EditionContext => as("writer", "writer");
const at = (lat: number, lon: number) => claim({ lat, lon, precision: "exact" });
const place = (claims: Claims = {}) => facts("place", { type: [claim("lake")], ...claims });

beforeAll(async () => {
  base = await testDatabase();
  office = await catalogueOffice(base.db);
});
afterAll(() => base.close());

describe("a name", () => {
  test.each([
    ["Đền Hùng", [], "hung"],
    ["ĐỀN HÙNG", [], "hung"],
    ["Khu di tích lịch sử Đền Hùng", [], "hung"],
    ["Chùa Xuân Lũng, xã Xuân Lũng", ["Xuân Lũng"], "xuan lung"],
    ["Đền Mẫu Âu Cơ (xã Hiền Lương, huyện Hạ Hòa)", ["Hiền Lương", "Hạ Hòa"], "mau au co"],
    ["Đền Mẫu Âu Cơ Hiền Lương", ["Hiền Lương"], "mau au co"],
    ["Phúc Lâm (di tích)", [], "phuc lam"],
    ["Hồ", [], "ho"],
    ["Hạ Hoà", [], "ha hoa"],
    ["…", [], ""],
  ])("%s tells itself from others by its own words", (name, areas, key) => expect(nameKey(name, areas)).toBe(key));

  test("is as like another here as in the database", async () => {
    for (const [a, b] of [
      ["den mau au co", "mau au co"],
      ["lac", "lac chieng chau"],
      ["xuan lung", "xuan lung"],
      ["ho", "ao chau"],
    ] as const) {
      const { rows } = await base.db.execute<{ n: number }>(sql`select similarity(${a}, ${b}) as n`);
      expect(trigramLikeness(a, b)).toBeCloseTo(Number(rows[0]?.n), 5);
    }
  });

  test("alone does not make two things far apart one", () => {
    const alike = { alike: 0.8, sameArea: false, sameKind: true };
    expect(likenessOf({ ...alike, metres: 100 })).toBeGreaterThan(likenessOf({ ...alike, metres: null }));
    expect(likenessOf({ ...alike, metres: null })).toBeGreaterThan(likenessOf({ ...alike, metres: 90_000 }));
    expect(likenessOf({ ...alike, metres: 90_000 })).toBeLessThan(0.6);
  });
});

describe("the board", () => {
  test("counts what each list behind it holds, and the languages with what fell behind", async () => {
    const full = await liveRecord(
      office,
      "Hồ đủ",
      place({
        point: [at(21.1, 105.1)],
        hours: [claim({ weekly: [{ days: [1], opens: "08:00", closes: "17:00" }], lunar: [] }, { asOf: "2024" })],
      }),
      "place",
    );
    await liveRecord(office, "Hồ không vị trí", place(), "place");
    await liveRecord(office, "Hồ giấu", place({ point: [claim({ lat: 21.2, lon: 105.2, precision: "hidden" })] }), "place");
    await liveTranslation(office, full.documentId, "en", "A full lake", paragraphs("Words."));
    await draftRecord(office, "Chưa công khai", place(), "place");
    const board = await qualityBoard(base.db, TODAY);
    const line = board.find(({ kind, unitId }) => kind === "place" && unitId === office.unitId);
    expect(line).toMatchObject({
      records: 3,
      needed: { filled: 3, asked: 3, lacking: 0 },
      stale: 1,
      placeless: 1,
      pictureless: 3,
      unlisted: null,
    });
    expect(line?.wished.filled).toBe(6);
    expect(line?.langs).toMatchObject({ vi: { public: 3, late: 0 }, en: { public: 1, late: 0 }, ko: { public: 0, late: 0 } });
    const numbers: [Gap, number | null | undefined][] = [
      ["needed", line?.needed.lacking],
      ["wished", line?.wished.lacking],
      ["stale", line?.stale],
      ["place", line?.placeless],
      ["picture", line?.pictureless],
      ["lang-en", 3 - (line?.langs.en.public ?? 0)],
      ["late-en", line?.langs.en.late],
    ];
    for (const [gap, n] of numbers)
      expect([gap, await countRecords(base.db, { kind: "place", unitId: office.unitId, gap }, TODAY)]).toEqual([gap, n]);
    for (const gap of GAPS)
      expect((await recordLines(base.db, { filter: { gap }, limit: 50 }, TODAY)).lines).toHaveLength(
        await countRecords(base.db, { gap }, TODAY),
      );
  });

  test("a translation that its source left behind is counted and listed as late", async () => {
    const [id = ""] = await recordIds(base.db, { q: "ho du" }, 5, TODAY);
    const source = await deskRevision(writer(), must(await startRevision(writer(), { editionId: await sourceEdition(id) })).revisionId);
    if (!source) throw new Error("no draft");
    must(
      await saveRevision(writer(), {
        revisionId: source.revisionId,
        lockVersion: source.lockVersion,
        content: { ...source.content, title: "Hồ đủ nước" },
      }),
    );
    const { carryToLive } = await import("../editions/testing.ts");
    await carryToLive(office, source.revisionId);
    const line = (await qualityBoard(base.db, TODAY)).find(({ kind }) => kind === "place");
    expect(line?.langs.en).toEqual({ public: 1, late: 1 });
    const { lines } = await recordLines(base.db, { filter: { gap: "late-en" }, limit: 5 }, TODAY);
    expect(lines).toMatchObject([{ name: "Hồ đủ nước", late: ["en"] }]);
  });

  test("finds by name without marks, by code, and takes hostile words as words", async () => {
    const found = async (q: string) => (await recordLines(base.db, { filter: { q }, limit: 5 }, TODAY)).lines.length;
    expect(await found("khong vi tri")).toBe(1);
    expect(await found("%' or 1=1 --\\")).toBe(0);
    expect(await found("(((")).toBeGreaterThanOrEqual(0);
  });
});

async function sourceEdition(documentId: string): Promise<string> {
  const { rows } = await base.db.execute<{ id: string }>(
    sql`select id from editions.edition where document_id = ${documentId}::uuid and lang = 'vi'`,
  );
  return rows[0]?.id ?? "";
}

describe("doubles", () => {
  let pair: { aId: string; bId: string };
  const open = async (state: "open" | "apart" | "same" = "open") =>
    (await doubles(writer(), { state, limit: 20 })).pairs.map(({ a, b }) => [a.name, b.name].toSorted());

  test("are found by names without their type, near each other, once, and not among things that are related or far away", async () => {
    await liveRecord(office, "Chùa Phúc Lâm", facts("heritage", { ...heritage, point: [at(21.3, 105.3)] }));
    await liveRecord(office, "Phuc Lam (di tích)", facts("heritage", { ...heritage, point: [at(21.3001, 105.3001)] }));
    await liveRecord(office, "Đình Quang Trung", facts("heritage", { ...heritage, point: [at(21.3, 105.3)] }));
    await compareRecords({ db: base.db, now: new Date() });
    expect(await compareRecords({ db: base.db, now: new Date() })).toBe(0);
    const found = (await doubles(writer(), { state: "open", limit: 20 })).pairs.filter(({ a, b }) =>
      [a.name, b.name].includes("Chùa Phúc Lâm"),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ mayDecide: true, metres: expect.any(Number) });
    pair = { aId: found[0]?.a.documentId ?? "", bId: found[0]?.b.documentId ?? "" };
  });

  test("that are not the same stay so, also when one of them comes out anew", async () => {
    must(await decideLikeness(writer(), { ...pair, verdict: "apart" }));
    await base.db.execute(sql`update catalogue.record set compared_at = null`);
    await compareRecords({ db: base.db, now: new Date() });
    expect((await open()).flat()).not.toContain("Chùa Phúc Lâm");
    expect(await open("apart")).toHaveLength(1);
    must(await decideLikeness(writer(), { ...pair, verdict: "open" }));
    await expect(decideLikeness(as("translator", "translator"), { ...pair, verdict: "apart" })).rejects.toMatchObject({
      kind: "forbidden",
    });
    expect(await decideLikeness(writer(), { ...pair, verdict: "same", keepId: "somebody else" })).toMatchObject({
      ok: false,
      reasons: [{ id: "double.keep" }],
    });
  });

  test("the one that goes is withdrawn by a publisher, whole, with a notice that names the one that stays", async () => {
    const notice = (lang: string, { title, path }: { title: string; path: string }) =>
      doubleNotice(lang, { title, address: `https://x${path}` });
    expect(await withdrawDouble(as("publisher", "publisher"), pair, notice)).toMatchObject({
      ok: false,
      reasons: [{ id: "double.not_same" }],
    });
    must(await decideLikeness(writer(), { ...pair, verdict: "same", keepId: pair.aId }));
    await liveTranslation(office, pair.bId, "en", "Phuc Lam", paragraphs("Words."));
    expect(await withdrawDouble(writer(), pair, notice)).toMatchObject({ ok: false, reasons: [{ id: "role.publish" }] });
    expect(must(await withdrawDouble(as("publisher", "publisher"), pair, notice))).toEqual({ editions: 2 });
    const { rows } = await base.db.execute<{ notice: string; lang: string }>(
      sql`select lang, notice from editions.revision where document_id = ${pair.bId}::uuid and state = 'withdrawn' and lang <> 'und' order by lang`,
    );
    expect(rows.map(({ lang }) => lang)).toEqual(["en", "vi"]);
    for (const row of rows) expect(row.notice).toContain("https://x/vi/heritage/");
    expect(await open("same")).toEqual([]);
  });

  test("a new record is held against those that are public and those on their way", async () => {
    const like = async (title: string, kind = "heritage") => (await resembling(base.db, { kind, title })).map(({ name }) => name);
    await draftRecord(office, "Đền Thượng Nông", facts("heritage", heritage));
    expect(await like("thuong nong")).toEqual(["Đền Thượng Nông"]);
    expect(await like("Đình Quang Trung")).toContain("Đình Quang Trung");
    expect(await like("Đình Quang Trung", "product")).toEqual([]);
    expect(await like("…")).toEqual([]);
  });
});

describe("a bulk edit", () => {
  const lake = async (name: string) => (await liveRecord(office, name, place({ elevation: [claim(10)] }), "place")).documentId;
  const said = (value: unknown, label = "Quyết định") => ({ ...BLANK_CLAIM, value, typed: "20 m", source: { label, url: "" } });
  const claimsOf = async (documentId: string) => {
    const { rows } = await base.db.execute<{ facts: object; state: string }>(sql`select facts, state from editions.revision
      where document_id = ${documentId}::uuid and lang = 'und' and state in ('working', 'live') order by number desc limit 1`);
    return { state: rows[0]?.state, claims: catalogueFacts(rows[0]?.facts ?? {}).claims };
  };
  const input = (ids: string[], more: object = {}) => ({
    ids,
    kind: "place",
    field: "elevation",
    mode: "replace" as const,
    claim: said(20),
    ...more,
  });

  test("is shown first, writes drafts of all or none, and is taken back", async () => {
    const ids = [await lake("Hồ một"), await lake("Hồ hai")];
    const shown = must(await previewBulk(writer(), input(ids)));
    expect(shown.map(({ before, after, same, reasons }) => [before[0]?.value, after[0]?.value, same, reasons])).toEqual([
      [10, 20, false, []],
      [10, 20, false, []],
    ]);
    expect((await claimsOf(ids[0] ?? "")).state).toBe("live");
    const { bulkId, changed } = must(await applyBulk(writer(), input(ids)));
    expect(changed).toBe(2);
    for (const id of ids)
      expect(await claimsOf(id)).toMatchObject({
        state: "working",
        claims: { elevation: [{ value: 20, chosen: true }], type: [{ value: "lake" }] },
      });
    const { rows } = await base.db.execute<{ n: string }>(
      sql`select count(*) as n from catalogue.claim where field = 'elevation' and number = 20`,
    );
    expect(rows[0]?.n).toBe("0");
    await expect(undoBulk(as("clearance", "writer"), { bulkId })).rejects.toMatchObject({ kind: "forbidden" });
    expect(must(await undoBulk(writer(), { bulkId }))).toEqual({ changed: 2 });
    for (const id of ids) expect((await claimsOf(id)).claims).toMatchObject({ elevation: [{ value: 10 }] });
    expect(await undoBulk(writer(), { bulkId })).toMatchObject({ ok: false, reasons: [{ id: "bulk.undone" }] });
  });

  test("keeps the other sources beside, when asked to", async () => {
    const id = await lake("Hồ ba");
    must(await applyBulk(writer(), input([id], { mode: "add" })));
    expect((await claimsOf(id)).claims["elevation"]).toMatchObject([
      { value: 20, chosen: true },
      { value: 10, chosen: false },
    ]);
  });

  test("names who has a record open and what is with its reviewers, and then changes nothing at all", async () => {
    const [free, held, sent] = [await lake("Hồ rảnh"), await lake("Hồ đang mở"), await lake("Hồ đã gửi")];
    await takeEditLock(as("colleague", "writer"), { editionId: await sourceEdition(held), tab: "tab" });
    const { revisionId } = must(await startRevision(writer(), { editionId: await sourceEdition(sent) }));
    must(await submitRevision(writer(), { revisionId }));
    const outcome = await applyBulk(writer(), input([free, held, sent]));
    expect(outcome.ok ? [] : outcome.reasons.map(({ id, values }) => [values?.["record"], id, values?.["name"]])).toEqual([
      ["Hồ đã gửi", "bulk.in_review", undefined],
      ["Hồ đang mở", "lock_held", "colleague"],
    ]);
    expect((await claimsOf(free)).state).toBe("live");
  });

  test("is not taken back over what somebody wrote since", async () => {
    const id = await lake("Hồ sửa tiếp");
    const { bulkId } = must(await applyBulk(writer(), input([id])));
    must(await applyBulk(writer(), input([id], { claim: said(30) })));
    expect(await undoBulk(writer(), { bulkId })).toMatchObject({
      ok: false,
      reasons: [{ id: "bulk.changed_since", values: { record: "Hồ sửa tiếp" } }],
    });
  });

  test.each<[string, object, string]>([
    ["a field that the kind has not", { field: "constructor" }, "bulk.field"],
    ["a value of another type", { claim: said("twenty") }, "facts.shape"],
    ["no claim at all", { claim: null }, "facts.shape"],
    ["a control character, and half a pair", { claim: { ...said(20), note: "a\u0000b\uD800" } }, "facts.shape"],
    ["a value without a source", { claim: said(20, "") }, "fact.no_source"],
    ["emptying what is needed", { field: "type", claim: BLANK_CLAIM }, "fact.needed"],
    ["no record", { ids: ["nonsense"] }, "bulk.none"],
    ["too many", { ids: Array.from({ length: 501 }, (_, n) => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`) }, "bulk.many"],
  ])("of %s is refused as a whole", async (_what, more, reason) => {
    const outcome = await previewBulk(writer(), input([await lake(`Hồ ${_what}`)], more));
    expect(outcome.ok ? [] : outcome.reasons.map(({ id }) => id)).toEqual([reason]);
  });

  test("by somebody who may not write them is refused by name", async () => {
    const outcome = await applyBulk(as("translator", "translator"), input([await lake("Hồ của người khác")]));
    expect(outcome).toMatchObject({ ok: false, reasons: [{ id: "role.write", values: { record: "Hồ của người khác" } }] });
  });
});
