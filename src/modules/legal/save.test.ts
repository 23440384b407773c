import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#kernel/ids";
import { folderStorage } from "#kernel/storage";
import type { Actor, Role } from "#modules/identity/contract";
import { auditTrail } from "#modules/record";
import { type TestDatabase, testDatabase } from "#tests/database";
import { docx, odt, pdf } from "#tests/legalFiles";
import {
  type LegalContext,
  LegalInput,
  legalDocument,
  legalFile,
  LegalQuery,
  legalRegister,
  legalRelations,
  publicLegalFile,
  saveLegal,
  storeLegalFile,
} from "./index.ts";

let base: TestDatabase;
const [DOCX, ODT] = await Promise.all([docx(), odt()]);
const folder = mkdtempSync(path.join(tmpdir(), "xoan-legal-"));
const storage = folderStorage(folder);
beforeAll(async () => {
  base = await testDatabase();
});
afterAll(async () => {
  await base.close();
  rmSync(folder, { recursive: true, force: true });
});

const TODAY = "2026-11-23";
const as = (role: Role, now = "2026-11-23T02:00:00Z"): LegalContext => {
  const actor: Actor = { kind: "person", id: newId(), name: role, unitId: null, grants: [{ role, unitId: null, langs: null }] };
  return { actor, now: new Date(now), lang: "vi", requestId: "test", db: base.db, emit: async () => {}, enqueue: async () => {} };
};
const input = (number: string, more: Partial<LegalInput> = {}): LegalInput => ({
  type: "decree",
  number,
  issuer: "Chính phủ",
  signedOn: "2020-05-25",
  effectiveOn: "2020-05-25",
  abstract: "Về việc thử",
  ...more,
});
const save = (values: LegalInput) => saveLegal(as("planner"), values);
const make = async (values: LegalInput): Promise<string> => {
  const made = await save(values);
  if (!made.ok) throw new Error(JSON.stringify(made.reasons));
  return made.value.id;
};
const slugOf = async (id: string) => (await legalDocument(base.db, id, TODAY))?.slug ?? "";
const again = async (id: string, values: LegalInput) => {
  const now = await legalDocument(base.db, id, TODAY);
  return save({ ...values, id, lockVersion: now?.lockVersion ?? 0 });
};
const refusal = (id: string, field?: string) => ({ ok: false, reasons: [field ? { id, field } : { id }] });

describe("what a record may not say", () => {
  test.each([
    ["in force before it was signed", { effectiveOn: "2020-05-24" }, "effectiveOn"],
    ["ended on the day it began", { expiresOn: "2020-05-25" }, "expiresOn"],
    ["ended before it was signed, its beginning unknown", { effectiveOn: null, expiresOn: "2020-05-01" }, "expiresOn"],
    ["a day that is none", { signedOn: "2020-02-31" }, "signedOn"],
    ["an address that is none", { source: "javascript:alert(1)" }, "source"],
    ["nothing as its number", { number: "  " }, "number"],
  ])("%s", (_name, wrong, field) => {
    const read = LegalInput.safeParse({ ...input("1/SAI"), ...wrong });
    expect(read.error?.issues.map((issue) => issue.path.join("."))).toEqual([field]);
  });

  test("the same number and issuer twice in a year, whatever the letters and blanks; another year is another document", async () => {
    await make(input("10/KH-UBND", { issuer: "UBND tỉnh" }));
    for (const wrong of [
      input("10/kh-ubnd", { issuer: "ubnd  tỉnh", signedOn: "2020-12-01", effectiveOn: null }),
      input(" 10/KH-UBND ", { issuer: "UBND\ntỉnh", signedOn: null, effectiveOn: null }),
    ])
      expect(await save(wrong)).toMatchObject(refusal("legal.taken", "number"));
    await make(input("10/KH-UBND", { issuer: "UBND tỉnh", signedOn: "2021-05-25", effectiveOn: null }));
    // Past the command as well.
    await expect(
      base.db.execute(sql`insert into legal.document (type, number, issuer, signed_on, abstract, folded, created_at, updated_at)
        values ('plan', '10/kh-UBND', 'ubnd TỈNH', '2020-01-01', 'x', 'x', now(), now())`),
    ).rejects.toMatchObject({ cause: { constraint: "document_number_issuer_year_key" } });
  });

  test("its successor older than itself, or an end before it existed", async () => {
    const old = await make(input("20/NĐ"));
    const by = (onDate: string | null, values: Partial<LegalInput> = {}) =>
      save(input("21/NĐ", { ...values, relations: { add: [{ direction: "to", kind: "replaces", id: old, onDate }] } }));
    const later = { signedOn: "2022-01-01", effectiveOn: null };
    expect(await by("2020-05-01", later)).toMatchObject(refusal("legal.ended_before_signed", "relations"));
    expect(await by(null, { signedOn: "2019-01-01", effectiveOn: null })).toMatchObject(refusal("legal.ended_before_signed", "relations"));
    expect(await by("2021-12-31", later)).toMatchObject(refusal("legal.ended_too_early", "relations"));
    // Nothing was half done: the record is not there either, so the right one can be made.
    const next = await make(
      input("21/NĐ", { ...later, relations: { add: [{ direction: "to", kind: "replaces", id: old, onDate: null }] } }),
    );
    // A day changed afterwards is held against the relation that stands.
    expect(await again(next, input("21/NĐ", { signedOn: "2018-01-01", effectiveOn: null }))).toMatchObject(
      refusal("legal.ended_before_signed", "relations"),
    );
    expect(await legalDocument(base.db, old, TODAY)).toMatchObject({
      state: "replaced",
      successor: { type: "decree", number: "21/NĐ", onDate: "2022-01-01" },
    });
  });

  test("a circle of ends, however long and from either side, even when two people write its halves at once", async () => {
    const undated = { signedOn: null, effectiveOn: null };
    const [a, b, c] = [await make(input("30/A", undated)), await make(input("30/B", undated)), await make(input("30/C", undated))];
    const end = (from: string, number: string, to: string, kind: "replaces" | "repeals") =>
      again(from, input(number, { ...undated, relations: { add: [{ direction: "to", kind, id: to, onDate: null }] } }));
    expect((await end(a, "30/A", b, "replaces")).ok).toBe(true);
    expect((await end(b, "30/B", c, "repeals")).ok).toBe(true);
    expect(await end(c, "30/C", a, "replaces")).toMatchObject(refusal("legal.circle", "relations"));
    expect(await end(c, "30/C", c, "replaces")).toMatchObject(refusal("legal.own", "relations"));
    // Resting on what one replaces is no circle.
    const rests = { add: [{ direction: "from" as const, kind: "based_on" as const, id: b, onDate: null }] };
    expect((await again(a, input("30/A", { ...undated, relations: rests }))).ok).toBe(true);
    const [d, e] = [await make(input("30/D", undated)), await make(input("30/E", undated))];
    const both = await Promise.all([end(d, "30/D", e, "replaces"), end(e, "30/E", d, "replaces")]);
    expect(both.filter((each) => each.ok)).toHaveLength(1);
  });

  test("a relation with nobody, and anything by one who may not", async () => {
    const nobody = { add: [{ direction: "from" as const, kind: "amends" as const, id: newId(), onDate: null }] };
    expect(await save(input("40/NĐ", { relations: nobody }))).toMatchObject({ ok: false });
    expect(await saveLegal(as("approver"), input("41/NĐ"))).toMatchObject(refusal("role.data_steward"));
    expect(await storeLegalFile(as("approver"), storage, { bytes: pdf(), name: "a.pdf" })).toMatchObject(refusal("role.data_steward"));
  });
});

describe("relations and history", () => {
  test("are added and taken away with the record, and the trail says what was before", async () => {
    const other = await make(input("50/NĐ"));
    const id = await make(input("51/NĐ", { relations: { add: [{ direction: "to", kind: "based_on", id: other, onDate: "2021-01-01" }] } }));
    const gone = { remove: [{ direction: "to" as const, kind: "based_on" as const, id: other }] };
    expect((await again(id, input("51/NĐ", { abstract: "Khác", expiresOn: "2025-01-01", relations: gone }))).ok).toBe(true);
    expect(await legalRelations(base.db, id, false)).toEqual([]);
    const { events } = await auditTrail(base.db, { subjectId: id, limit: 10 });
    expect(events.map(({ detail }) => detail)).toMatchObject([
      { changed: { expiresOn: [null, "2025-01-01"] }, texts: ["abstract"], unrelated: ["to based_on 50/NĐ"] },
      { new: true, related: ["to based_on 50/NĐ 2021-01-01"] },
    ]);
  });

  test("marks count before they are left aside, and an issuer and a day can be asked for", async () => {
    await make(input("60/QĐ", { abstract: "Bảo vệ bến", issuer: "Bộ A" }));
    await make(input("61/QĐ", { abstract: "Bảo vệ bền", issuer: "Bộ B" }));
    const find = (given: object, on = TODAY) => legalRegister(base.db, LegalQuery.parse(given), on, false);
    const numbers = async (given: object, on?: string) => (await find(given, on)).documents.map(({ number }) => number).sort();
    expect([await numbers({ q: "bến" }), (await find({ q: "bến" })).match]).toEqual([["60/QĐ"], "exact"]);
    expect(await numbers({ q: "bao ve ben" })).toEqual(["60/QĐ", "61/QĐ"]);
    expect([await numbers({ q: "bển" }), (await find({ q: "bển" })).match]).toEqual([["60/QĐ", "61/QĐ"], "folded"]);
    expect(await numbers({ q: "ben", issuer: "Bộ B" })).toEqual(["61/QĐ"]);
    expect(await numbers({ q: "60/qd", state: "not_yet" }, "2020-05-24")).toEqual(["60/QĐ"]);
    expect(await numbers({ q: "100% _ ' \\" })).toEqual([]);
  });
});

describe("files", () => {
  const take = (bytes: Uint8Array, name: string) => storeLegalFile(as("data_steward"), storage, { bytes, name });

  test.each([
    ["nothing", new Uint8Array(), "a.pdf", "legal.file_empty"],
    ["30 MB", new Uint8Array(30 * 1024 * 1024), "a.pdf", "legal.file_large"],
    ["a program", new TextEncoder().encode("MZ\u0090\u0000 this is no document at all"), "a.pdf", "legal.file_type"],
    ["a web page", new TextEncoder().encode("<!doctype html><script>alert(1)</script>"), "a.pdf", "legal.file_type"],
    ["a Word file by the name of PDF", DOCX, "a.pdf", "legal.file_mislabelled"],
    ["a PDF by the name of nothing", pdf(), "van-ban", "legal.file_mislabelled"],
    ["a PDF that was cut off", pdf().subarray(0, 40), "a.pdf", "legal.file_damaged"],
    ["a Word file that was cut off", DOCX.subarray(0, -80), "a.docx", "legal.file_damaged"],
  ])("%s is refused by name", async (_name, bytes, name, reason) => {
    expect(await take(bytes, name)).toMatchObject(refusal(reason, "file"));
  });

  test.each([
    [pdf(), "pdf"],
    [DOCX, "docx"],
    [ODT, "odt"],
  ] as const)("%# a true one is kept under its own type", async (bytes, type) => {
    const taken = await take(bytes, `C:\\tệp\\Nghị định.${type.toUpperCase()}`);
    expect(taken).toMatchObject({ ok: true, value: { type, bytes: bytes.length, name: `Nghị định.${type}` } });
  });

  test("nobody opens a file before a record names it, the public only while that record is public; an old one stays with the office", async () => {
    const taken = await take(pdf(), "a.pdf");
    const other = await take(DOCX, "b.docx");
    if (!taken.ok || !other.ok) throw new Error("not taken");
    expect(await legalFile(base.db, taken.value.id)).toBeNull();
    const id = await make(input("70/NĐ", { fileId: taken.value.id, isPublic: false }));
    expect(await publicLegalFile(base.db, await slugOf(id))).toBeNull();
    expect((await again(id, input("70/NĐ", { isPublic: true }))).ok).toBe(true);
    expect(await publicLegalFile(base.db, await slugOf(id))).toMatchObject({ name: "a.pdf", type: "pdf" });
    // Another record can not take the file for itself.
    expect(await save(input("71/NĐ", { fileId: taken.value.id }))).toMatchObject(refusal("legal.file_gone", "file"));
    expect((await again(id, input("70/NĐ", { isPublic: true, fileId: other.value.id }))).ok).toBe(true);
    expect(await publicLegalFile(base.db, await slugOf(id))).toMatchObject({ name: "b.docx" });
    expect(await legalFile(base.db, taken.value.id)).toMatchObject({ name: "a.pdf" });
    expect((await again(id, input("70/NĐ", { isPublic: true, fileId: null }))).ok).toBe(true);
    expect(await publicLegalFile(base.db, await slugOf(id))).toBeNull();
    expect(await storage.stat((await legalFile(base.db, taken.value.id))?.key ?? "")).not.toBeNull();
  });

  test("one that no record named is swept away after a day", async () => {
    const loose = await take(pdf(), "roi.pdf");
    if (!loose.ok) throw new Error("not taken");
    await storeLegalFile(as("planner", "2026-11-25T02:00:00Z"), storage, { bytes: pdf(), name: "c.pdf" });
    expect(await storage.stat(`legal/${loose.value.id}.pdf`)).toBeNull();
    expect((await save(input("72/NĐ", { fileId: loose.value.id }))).ok).toBe(false);
  });
});
