import fc from "fast-check";
import { parseCsv } from "hucre/csv";
import { expect, it } from "vitest";
import { LANGUAGES, type Lang } from "#kernel/languages";
import type { RichDoc } from "../../editions/index.ts";
import type { Claim, Claims } from "../claims.ts";
import type { Field } from "../field.ts";
import { CATALOGUE_KINDS } from "../kinds/index.ts";
import { MEASURES } from "../field.ts";
import { PRECISIONS, type Value } from "../values.ts";
import { wordsOf } from "./body.ts";
import { columnKey, columnOf, columnsOf } from "./columns.ts";
import { csvLine, guarded, unguarded } from "./csv.ts";
import { NO_DEFAULTS, readCells } from "./read.ts";
import type { Cell, ExchangeRecord } from "./record.ts";
import { writeCells } from "./write.ts";

/** Words that a table could mistake: signs of formulas, quotes, separators, several scripts. */
const word = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 12 }),
    fc.constantFrom("=1+1", "'=x", "@SUM", "-5", "+84", '"a","b"', "a;b", "Đền Hùng", "雄王", "흥왕", "ｅ＝", "＝1", "x\ny"),
  )
  .map((text) => text.normalize("NFC").replace(/\s+/gu, " ").replace(/\p{C}/gu, "").trim())
  .filter((text) => text !== "");
const name = word.map((text) => text.replaceAll(";", "")).filter((text) => text.trim() === text && text !== "");
const day = fc.integer({ min: 0, max: 40_000 }).map((n) => new Date(Date.UTC(1950, 0, 1 + n)).toISOString().slice(0, 10));

function valueOf(field: Field): fc.Arbitrary<Value> {
  switch (field.type) {
    case "text":
      return fc.dictionary(fc.constantFrom(...LANGUAGES), word, { minKeys: 1 }) as fc.Arbitrary<Value>;
    case "names":
      return fc.array(name, { minLength: 1, maxLength: 4 });
    case "amount":
      return fc.double({ min: 0, max: 1e9, noNaN: true }).map((n) => Number(n.toPrecision(12)));
    case "count":
      return fc.integer({ min: 0, max: 1e9 });
    case "money":
      return fc.record({ amount: fc.maxSafeNat(), currency: fc.constantFrom("VND" as const, "USD" as const, "KRW" as const) });
    case "day":
      return day;
    case "year":
      return fc.integer({ min: -3000, max: 2200 });
    case "url":
      return fc.webUrl();
    case "decision":
      return fc.record({ number: name.map((text) => `${text} 12/QĐ`.slice(0, 80)), on: fc.option(day, { nil: null }) });
    case "area":
    case "choice":
      return field.type === "choice" ? fc.constantFrom(...Object.keys(field.list.labels)) : fc.uuid();
    case "choices":
      return fc.uniqueArray(fc.constantFrom(...Object.keys(field.list.labels)), { minLength: 1, maxLength: 4 });
    case "records":
      return fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 3 });
    case "point": {
      const degrees = (min: number, max: number) => fc.integer({ min: min * 1e6, max: max * 1e6 }).map((whole) => whole / 1e6);
      return fc.record({ lat: degrees(6, 23.6), lon: degrees(102, 118), precision: fc.constantFrom(...PRECISIONS) });
    }
    case "outline":
      return fc.record({
        type: fc.constant("Polygon" as const),
        coordinates: fc.integer({ min: 103e6, max: 107e6 }).map((lon): [number, number][][] => {
          const [west, east] = [lon / 1e6, (lon + 20_000) / 1e6];
          return [
            [
              [west, 21],
              [east, 21],
              [east, 21.02],
              [west, 21.02],
              [west, 21],
            ],
          ];
        }),
        precision: fc.constantFrom(...PRECISIONS),
      });
    case "season":
      return fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 }).map((months) => months.toSorted((a, b) => a - b));
    case "lunarDay":
      return fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 29 }), to: fc.constant(null) });
    case "hours":
      return fc.constantFrom<Value>(
        {
          weekly: [{ days: [1, 2, 3, 4, 5], opens: "07:30", closes: "17:00" }],
          lunar: [{ when: { day: 1, month: 1, to: null }, hours: null }],
        },
        { weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], opens: "08:00", closes: "24:00" }], lunar: [] },
      );
  }
  return fc.constant("");
}

const paragraph = fc.array(word, { minLength: 1, maxLength: 3 }).map((lines) => ({
  type: "paragraph" as const,
  content: lines.flatMap((text, at) => [...(at > 0 ? [{ type: "hardBreak" as const }] : []), { type: "text" as const, text }]),
}));
const block = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  fc.record({
    type: fc.constant("heading" as const),
    attrs: fc.record({ level: fc.constantFrom(2 as const, 3 as const) }),
    content: word.map((text) => [{ type: "text" as const, text }]),
  }),
  word.map((text) => ({ type: "paragraph" as const, content: [{ type: "text" as const, text, marks: [{ type: "bold" as const }] }] })),
);
const body: fc.Arbitrary<RichDoc> = fc.array(block, { maxLength: 4 }).map((content) => ({ type: "doc", content }));
const claimOf = (field: Field): fc.Arbitrary<Claim> =>
  fc.record({
    value: valueOf(field),
    typed: fc.constant(""),
    asOf: fc.option(fc.oneof(day, fc.constantFrom("2024", "2024-07"))),
    readOn: fc.option(day),
    source: fc.record({ label: word, url: fc.constantFrom("", "https://example.vn/a?b=c,d") }),
    chosen: fc.constant(false),
    note: fc.oneof(fc.constant(""), word),
  });

const kinds = fc.constantFrom(...CATALOGUE_KINDS).chain((kind) => {
  const claims = Object.entries(kind.fields).map(([field, declared]) =>
    fc.tuple(fc.constant(field), fc.array(claimOf(declared), { minLength: 1, maxLength: 3 }), fc.nat(2)),
  );
  const texts = fc.dictionary(fc.constantFrom<Lang>(...LANGUAGES), fc.record({ title: word, summary: word, body })) as fc.Arbitrary<
    ExchangeRecord["texts"]
  >;
  return fc.tuple(fc.constant(kind), fc.tuple(...claims), texts).map(([, drawn, words]) => {
    const own: Claims = Object.fromEntries(
      drawn.map(([field, list, at]) => [field, list.map((claim, index) => ({ ...claim, chosen: index === at % list.length }))]),
    );
    const record: ExchangeRecord = { id: null, code: "M-1", unit: "so", texts: words, claims: own };
    return { kind, record };
  });
});

const names = { area: (id: string) => ({ code: id, name: "x" }), record: (id: string) => id };
const lookup = { area: (value: string) => ({ value }), record: (value: string) => ({ value }) };

it("a record of any kind goes out as a row and comes back the same, in all languages and with all sources, as CSV and as cells", () => {
  fc.assert(
    fc.property(kinds, ({ kind, record }) => {
      const columns = columnsOf(kind, {
        claims: Object.fromEntries(Object.keys(kind.fields).map((field) => [field, 3])),
        pieces: 2,
        office: true,
      });
      expect(columns.map((column) => columnOf(kind, columnKey(column)))).toEqual(columns);
      const cells = writeCells(kind, columns, record, names);
      const back = parseCsv(csvLine(cells), { delimiter: "," })[0] as Cell[];
      for (const given of [cells, back.map((cell) => (typeof cell === "string" ? unguarded(cell) : cell))]) {
        const { row, faults } = readCells({ kind, notation: "plain", lookup, defaults: NO_DEFAULTS }, columns, given);
        expect(faults).toEqual([]);
        expect(row.code).toBe("M-1");
        const untyped = Object.fromEntries(
          Object.entries(row.claims).map(([field, own]) => [field, own.map((claim) => ({ ...claim, typed: "" }))]),
        );
        expect(untyped).toEqual(record.claims);
        for (const [lang, text] of Object.entries(record.texts)) {
          const read = row.texts[lang as Lang];
          expect([read?.title, read?.summary]).toEqual([text.title, text.summary]);
          expect(wordsOf(read?.body ?? { type: "doc", content: [] })).toBe(wordsOf(text.body));
        }
      }
    }),
    { numRuns: 60 },
  );
});

it("a text that begins as a formula is guarded, and comes back as it was", () => {
  fc.assert(
    fc.property(fc.oneof(word, fc.string()), (text) => {
      expect(unguarded(guarded(text))).toBe(text);
      expect(guarded(text)).not.toMatch(/^\s*[=+@\uFF1D\uFF0B\uFF0D\uFF20]/u);
    }),
  );
  expect([guarded("=1+1"), guarded("-2+3"), guarded("-257"), guarded(" @x"), guarded("＝1")]).toEqual([
    "'=1+1",
    "'-2+3",
    "-257",
    "' @x",
    "'＝1",
  ]);
});

it("amounts know every unit of their measure in any notation", () => {
  const kind = CATALOGUE_KINDS.find(({ id }) => id === "park");
  if (!kind) throw new Error("no park");
  const column = columnOf(kind, "extent");
  const read = (notation: "vi" | "en" | "plain", cell: Cell) =>
    readCells({ kind, notation, lookup, defaults: NO_DEFAULTS }, [column], [cell]).row.claims["extent"]?.[0]?.value;
  expect(Object.keys(MEASURES.area)).toEqual(["ha", "m²", "km²"]);
  expect([
    read("vi", "36.883"),
    read("en", "36.883"),
    read("plain", "36.883"),
    read("vi", 36.883),
    read("vi", "150,48 km2"),
    read("en", "5,000 m2"),
  ]).toEqual([36883, 36.883, 36.883, 36.883, 15048, 0.5]);
});
