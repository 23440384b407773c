import { readXlsx } from "hucre/xlsx";
import { parseCsv } from "hucre/csv";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "../../../tests/support/database.ts";
import { catalogueKindOf } from "./contract.ts";
import { NO_DEFAULTS, readCells } from "./exchange/read.ts";
import { tableCsv, tableGeoJson, tableXlsx } from "./exchange/tables.ts";
import { columnOf } from "./exchange/columns.ts";
import { unguarded } from "./exchange/csv.ts";
import { officeTable, publicTable } from "./queries/exchangeTable.ts";
import { catalogueOffice, claim, draftRecord, facts, liveRecord, liveTranslation } from "./testing.ts";
import { paragraphs } from "../editions/testing.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

const kind = catalogueKindOf("heritage");
if (!kind) throw new Error("no heritage");
const say = { lang: "vi" as const, part: (part: string) => part };
const point = { lat: 21.368123, lon: 105.323456, precision: "blurred" as const };

async function whole(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}

it("the office takes out every language and every source; the public what is public; both come back as they were", async () => {
  const { db } = test;
  const office = await catalogueOffice(db);
  const claims = {
    form: [claim("relic")],
    extent: [claim(845.5, { asOf: "2024" }), claim(1000, { chosen: false, source: { label: "=Nguồn; hai", url: "" }, note: "kín" })],
    point: [claim(point)],
  };
  const live = await liveRecord(office, "=Đền Thử", facts("heritage", claims, "DT-1"));
  await liveTranslation(office, live.documentId, "ko", "시험 사당", paragraphs("글.", "둘."));
  await draftRecord(office, "Bản nháp", facts("heritage", {}, "DT-2"));

  const text = await whole(tableCsv(await officeTable(db, kind, say)));
  expect(text).toContain("'=Đền Thử");
  const [headings = [], ...rows] = parseCsv(text.slice(1), { delimiter: "," }) as string[][];
  expect(headings).toContain("Diện tích (ha) [extent]");
  const columns = headings.map((each) => columnOf(kind, /\[([^\]]+)\]$/.exec(each)?.[1] ?? ""));
  expect(columns).not.toContain(null);
  expect(rows.map((row) => row[1])).toEqual(["DT-1", "DT-2"]);
  const lookup = { area: (value: string) => ({ value }), record: (value: string) => ({ value }) };
  const read = readCells({ kind, notation: "plain", lookup, defaults: NO_DEFAULTS }, columns, (rows[0] ?? []).map(unguarded));
  expect(read.faults).toEqual([]);
  expect(read.row).toMatchObject({ code: "DT-1", texts: { vi: { title: "=Đền Thử" }, ko: { title: "시험 사당" } } });
  expect(read.row.claims).toEqual({
    form: [{ ...claims.form[0], typed: "relic" }],
    extent: claims.extent.map((each) => ({ ...each, typed: String(each.value) })),
    point: [{ ...claims.point[0], typed: "21.368123; 105.323456" }],
  });

  const book = await readXlsx(
    new Uint8Array(await new Response(tableXlsx(await officeTable(db, kind, say), "Di sản: thử?")).arrayBuffer()),
  );
  expect(book.sheets[0]?.rows[1]?.[3]).toBe("=Đền Thử");
  expect([...(book.sheets[0]?.cells?.values() ?? [])].some((cell) => cell.formula !== undefined)).toBe(false);

  const open = await whole(tableCsv(publicTable(db, kind, "2026-11-28")));
  expect(open).not.toMatch(/DT-2|kín|Nguồn; hai|21\.368|\bunit\b/u);
  expect(open).toMatch(/DT-1.*21\.36,105\.32.*845\.5/su);
  const places = JSON.parse(await whole(tableGeoJson(publicTable(db, kind, "2026-11-28")))) as {
    features: { geometry: unknown; properties: object }[];
  };
  expect(places.features).toMatchObject([
    { geometry: { type: "Point", coordinates: [105.32, 21.36] }, properties: { code: "DT-1", "title.ko": "시험 사당" } },
  ]);
});
