import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { areas } from "../../../profiles/phu-tho/index.ts";
import { type TestDatabase, testDatabase } from "../../../tests/support/database.ts";
import { saveRevision, submitRevision, withdrawEdition } from "../editions/index.ts";
import { carryToLive, must } from "../editions/testing.ts";
import { searchListener } from "../search/listener.ts";
import { searchPublic } from "../search/searchPublic.ts";
import { loadAreas } from "../territory/index.ts";
import { catalogueListener, publicFacts } from "./index.ts";
import { type CatalogueOffice, catalogueOffice, changeFacts, claim, draftRecord, facts, liveRecord, liveTranslation } from "./testing.ts";

let test: TestDatabase;
let office: CatalogueOffice;
let vanPhu: string;

beforeAll(async () => {
  test = await testDatabase();
  await test.db.transaction((tx) => loadAreas(tx, areas));
  const { rows } = await test.db.execute<{ id: string }>(sql`select id from territory.area where name = 'Vân Phú' and valid_to is null`);
  vanPhu = rows[0]?.id ?? "";
  const index = searchListener(() => office.as("x").kinds);
  office = await catalogueOffice(test.db, async (tx, event) => {
    await index(tx, event);
    await catalogueListener(tx, event);
  });
});
afterAll(() => test.close());

const relic = claim("relic");
const submit = (revisionId: string) => submitRevision(office.as("writer", "writer"), { revisionId });
const reasons = async (outcome: Promise<{ ok: boolean; reasons?: { id: string; field?: string }[] }>) =>
  ((await outcome).reasons ?? []).map(({ id, field }) => `${id} ${field}`);
const rowOf = async (documentId: string) =>
  (
    await test.db.execute(
      sql`select kind, code, area_id, at::text as at, precision, facets from catalogue.record where document_id = ${documentId}`,
    )
  ).rows[0];

describe("the public face of a record", () => {
  it("is written by the transaction that publishes, and never from a draft", async () => {
    const given = facts(
      "heritage",
      { form: [relic], area: [claim(vanPhu)], point: [claim({ lat: 21.37, lon: 105.38, precision: "exact" })] },
      "DS-001",
    );
    const { documentId, revisionId } = await draftRecord(office, "Đình thử", given);
    expect(await rowOf(documentId)).toBeUndefined();
    await carryToLive(office, revisionId);
    expect(await rowOf(documentId)).toEqual({
      kind: "heritage",
      code: "DS-001",
      area_id: vanPhu,
      at: "(105.38,21.37)",
      precision: "exact",
      facets: ["form:relic"],
    });
    expect(await publicFacts(test.db, documentId, "vi")).toMatchObject({
      code: "DS-001",
      facts: [
        { field: "form", value: "relic", sourceLabel: "Nguồn thử", sourceUrl: "https://example.vn/" },
        { field: "area" },
        { field: "point" },
      ],
      areas: { [vanPhu]: { name: "Vân Phú" } },
    });
  });

  it("keeps the chosen value of two that disagree, and both for the office", async () => {
    const extents = [claim(36_883, { asOf: "1996-05-15" }), claim(34_995, { chosen: false, source: { label: "Nguồn khác", url: "" } })];
    const { documentId } = await liveRecord(office, "Vườn thử", facts("heritage", { form: [relic], extent: extents }));
    const found = await publicFacts(test.db, documentId, "vi");
    expect(found?.facts.filter(({ field }) => field === "extent")).toMatchObject([{ value: 36_883, asOf: "1996-05-15" }]);
    const { rows } = await test.db.execute(
      sql`select number::float as number, chosen from catalogue.claim where document_id = ${documentId} and field = 'extent' order by place`,
    );
    expect(rows).toEqual([
      { number: 36_883, chosen: true },
      { number: 34_995, chosen: false },
    ]);
  });

  it.each([
    ["blurred", "(105.38,21.36)", { lat: 21.36, lon: 105.38, precision: "blurred" }],
    ["hidden", null, undefined],
  ] as const)("knows a %s place only so exactly, in every table", async (precision, at, value) => {
    const point = claim({ lat: 21.36789, lon: 105.38123, precision });
    const { documentId } = await liveRecord(office, `Nơi ${precision}`, facts("heritage", { form: [relic], point: [point] }));
    expect((await rowOf(documentId))?.at).toBe(at);
    const found = await publicFacts(test.db, documentId, "en");
    expect(found?.facts.find(({ field }) => field === "point")?.value).toEqual(value);
    const { rows } = await test.db.execute(
      sql`select 1 from catalogue.claim where document_id = ${documentId} and value::text like '%36789%'`,
    );
    expect(rows).toEqual([]);
  });

  it("goes with the last language that is withdrawn, and not before", async () => {
    const { documentId, revisionId } = await liveRecord(office, "Sẽ gỡ", facts("heritage", { form: [relic] }));
    await liveTranslation(office, documentId, "en", "To be withdrawn", {
      type: "doc",
      content: [{ type: "paragraph", content: [{ type: "text", text: "Words." }] }],
    });
    const publisher = office.as("publisher", "publisher");
    const { rows } = await test.db.execute<{ id: string; lang: string }>(
      sql`select id, lang from editions.edition where document_id = ${documentId} and lang <> 'und'`,
    );
    const idOf = (lang: string) => rows.find((row) => row.lang === lang)?.id ?? "";
    must(await withdrawEdition(publisher, { editionId: idOf("vi"), notice: "Gỡ." }));
    expect(await rowOf(documentId)).toMatchObject({ kind: "heritage" });
    must(await withdrawEdition(publisher, { editionId: idOf("en"), notice: "Gone." }));
    expect(await rowOf(documentId)).toBeUndefined();
    expect(revisionId).toBeTruthy();
  });

  it("follows later facts in every language, search with it", async () => {
    const named = (bearers: string) => facts("heritage", { form: [relic], bearers: [claim({ vi: bearers })] });
    const record = await liveRecord(office, "Hội thử", named("phường Alphaxoan"));
    await liveTranslation(office, record.documentId, "en", "Festival tried", {
      type: "doc",
      content: [{ type: "paragraph", content: [{ type: "text", text: "Words." }] }],
    });
    const hits = async (lang: "vi" | "en", q: string) => (await searchPublic(test.db, { lang, q, limit: 10, offset: 0 })).total;
    expect([await hits("vi", "Alphaxoan"), await hits("en", "Alphaxoan")]).toEqual([1, 1]);
    await changeFacts(office, record, named("phường Betaxoan"), "Hội thử");
    expect([
      await hits("vi", "Alphaxoan"),
      await hits("en", "Alphaxoan"),
      await hits("vi", "Betaxoan"),
      await hits("en", "Betaxoan"),
    ]).toEqual([0, 0, 1, 1]);
  });

  it("is found by the names that its commune had before, and what it belonged to", async () => {
    await liveRecord(office, "Miếu Lãi Lèn thử", facts("heritage", { form: [relic], area: [claim(vanPhu)] }));
    for (const name of ["Hùng Lô", "Việt Trì", "Vân Phú"]) {
      const { total } = await searchPublic(test.db, { lang: "vi", q: `Lãi Lèn ${name}`, limit: 10, offset: 0 });
      expect([name, total]).toEqual([name, 1]);
    }
    expect((await searchPublic(test.db, { lang: "vi", q: "lai len hung lo", limit: 10, offset: 0 })).total).toBe(1);
    expect((await searchPublic(test.db, { lang: "vi", q: "Lãi Lèn Hạ Long", limit: 10, offset: 0 })).total).toBe(0);
  });
});

describe("a draft", () => {
  it("keeps what cannot be read yet; a submission names every field with its value and the reason", async () => {
    const { revisionId } = await draftRecord(
      office,
      "Chưa xong",
      facts("heritage", {
        extent: [claim(null, { typed: "rộng lắm" })],
        elevation: [claim(175, { source: { label: "", url: "ftp://x" } })],
        unescoYear: [claim(2012, { asOf: "2099" }), claim(2013)],
      }),
    );
    const outcome = await submit(revisionId);
    expect(outcome.ok ? [] : outcome.reasons).toEqual(
      [
        { id: "fact.needed", field: "claims.form.0", values: { kind: "heritage", fact: "form" } },
        { id: "fact.number", field: "claims.extent.0", values: { kind: "heritage", fact: "extent", value: "rộng lắm" } },
        { id: "fact.no_source", field: "claims.elevation.0", values: { kind: "heritage", fact: "elevation" } },
        { id: "fact.source_url", field: "claims.elevation.0", values: { kind: "heritage", fact: "elevation", value: "ftp://x" } },
        { id: "fact.ahead", field: "claims.unescoYear.0", values: { kind: "heritage", fact: "unescoYear", value: "2099-01-01" } },
        { id: "fact.two_chosen", field: "claims.unescoYear.0", values: { kind: "heritage", fact: "unescoYear", n: 2 } },
      ].toSorted((a, b) => order(a.field) - order(b.field)),
    );
  });

  it("is refused by the field when a value has another shape than its kind says", async () => {
    const writer = office.as("writer", "writer");
    const { revisionId } = await draftRecord(office, "Sai dạng", facts("heritage", { form: [relic] }));
    const wrong = facts("heritage", { form: [claim("castle")], point: [claim({ lat: 48.8, lon: 2.3, precision: "exact" })] });
    const content = { title: "Sai dạng", summary: "", slug: null, lead: null, body: { type: "doc", content: [] } };
    expect(await reasons(saveRevision(writer, { revisionId, lockVersion: 2, content, facts: wrong }))).toEqual([
      "facts.shape facts.claims.form.0.value",
      "facts.shape facts.claims.point.0.value.lat",
      "facts.shape facts.claims.point.0.value.lon",
    ]);
  });
});

const order = (field: string) => ["form", "unescoYear", "extent", "elevation"].findIndex((name) => field.includes(name));

describe("what other records know", () => {
  it("refuses a code that another has or has sent, and names it", async () => {
    await liveRecord(office, "Người giữ mã", facts("heritage", { form: [relic] }, "MA-1"));
    const second = await draftRecord(office, "Trùng mã", facts("heritage", { form: [relic] }, "MA-1"));
    const outcome = await submit(second.revisionId);
    expect(outcome.ok ? [] : outcome.reasons).toEqual([
      { id: "fact.code_taken", field: "code", values: { value: "MA-1", title: "Người giữ mã" } },
    ]);
    const sent = await draftRecord(office, "Gửi trước", facts("heritage", { form: [relic] }, "MA-2"));
    must(await submit(sent.revisionId));
    const third = await draftRecord(office, "Gửi sau", facts("heritage", { form: [relic] }, "MA-2"));
    expect(await reasons(submit(third.revisionId))).toEqual(["fact.code_taken code"]);
  });

  it("refuses a commune that ended, and one that never was", async () => {
    const { rows } = await test.db.execute<{ id: string }>(
      sql`select id from territory.area where name = 'Hùng Lô' and valid_to is not null`,
    );
    const gone = await draftRecord(office, "Xã cũ", facts("heritage", { form: [relic], area: [claim(rows[0]?.id ?? "")] }));
    expect(await reasons(submit(gone.revisionId))).toEqual(["fact.area_gone claims.area.0"]);
    const none = await draftRecord(
      office,
      "Xã không có",
      facts("heritage", { form: [relic], area: [claim("00000000-0000-7000-8000-000000000000")] }),
    );
    expect(await reasons(submit(none.revisionId))).toEqual(["fact.area_unknown claims.area.0"]);
  });

  it("refuses relations in a circle and to what is no record, also past the commands", async () => {
    const part = (ids: string[]) => facts("heritage", { form: [relic], ...(ids.length > 0 ? { partOf: [claim(ids)] } : {}) });
    const first = await liveRecord(office, "Một", part([]));
    const second = await liveRecord(office, "Hai", part([first.documentId]));
    const third = await liveRecord(office, "Ba", part([second.documentId]));
    await expect(changeFacts(office, first, part([third.documentId]), "Một")).rejects.toThrow("fact.circle");
    const self = await draftRecord(office, "Tự", part([]));
    const writer = office.as("writer", "writer");
    const content = { title: "Tự", summary: "Tự.", slug: null, lead: null, body: { type: "doc", content: [] } };
    must(
      await saveRevision(writer, {
        revisionId: self.revisionId,
        lockVersion: 2,
        content,
        facts: part([self.documentId, "00000000-0000-7000-8000-000000000000"]),
      }),
    );
    expect(await reasons(submit(self.revisionId))).toEqual(["fact.circle claims.partOf.0", "fact.record_unknown claims.partOf.0"]);
    await expect(
      test.db.execute(
        sql`insert into catalogue.relation (from_id, field, to_id, acyclic) values (${first.documentId}, 'partOf', ${third.documentId}, true)`,
      ),
    ).rejects.toThrow("Failed query");
    expect((await publicFacts(test.db, second.documentId, "vi"))?.records.map(({ title, via }) => [title, via])).toEqual([
      ["Ba", "partOf"],
      ["Một", null],
    ]);
  });
});
