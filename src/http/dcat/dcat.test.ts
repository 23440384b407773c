import { readFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { Hono } from "hono";
import jsonld from "jsonld";
import { type Quad, Parser, Store } from "n3";
import type { DatasetCore } from "@rdfjs/types";
import SHACLValidator from "rdf-validate-shacl";
import { RdfXmlParser } from "rdfxml-streaming-parser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { catalogueOffice, claim, draftRecord, facts, liveRecord, liveTranslation } from "#modules/catalogue/testing";
import { loadAreas } from "#modules/territory";
import { type TestDatabase, testDatabase } from "#tests/database";
import { areas } from "../../../profiles/phu-tho/index.ts";
import { profile } from "../../../profiles/phu-tho/profile.ts";
import { emit } from "../../listeners.ts";
import { serveProfile } from "../../profile/current.ts";
import type { AppEnv } from "../app.ts";
import { mountData } from "./mount.ts";

const ORIGIN = "https://portal.example";
const FORMS = [
  ["ttl", "text/turtle"],
  ["rdf", "application/rdf+xml"],
  ["jsonld", "application/ld+json"],
] as const;
type Form = (typeof FORMS)[number][0];

let test: TestDatabase;
let app: Hono<AppEnv>;
const documents: string[] = [];

beforeAll(async () => {
  serveProfile(profile);
  test = await testDatabase();
  await test.db.transaction((tx) => loadAreas(tx, areas));
  const office = await catalogueOffice(test.db, emit);
  const point = (precision: string) => claim({ lat: 21.36789, lon: 105.38123, precision } as never);
  const given = { form: [claim("relic")], point: [point("blurred")], extent: [claim(36_883, { asOf: "1996-05" })] };
  const temple = await liveRecord(office, 'Đền "A & B" <thử>', facts("heritage", given, "DS-1"));
  await liveTranslation(office, temple.documentId, "en", "A temple", { type: "doc", content: [] });
  const cave = await liveRecord(office, "Hang thử", facts("heritage", { form: [claim("relic")], point: [point("hidden")] }));
  await draftRecord(office, "Nháp kín", facts("heritage", { form: [claim("relic")] }));
  documents.push(temple.documentId, cave.documentId);
  app = new Hono<AppEnv>();
  mountData(app, { db: test.db, origin: ORIGIN, mailFrom: "Cổng <cong@example.vn>" });
});
afterAll(() => test.close());

const ask = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });

/** Each serialisation is read by a parser that had no part in writing it. */
async function parse(form: Form, text: string): Promise<Store> {
  if (form === "ttl") return new Store(new Parser().parse(text));
  if (form === "jsonld")
    return new Store(
      new Parser({ format: "N-Quads" }).parse(String(await jsonld.toRDF(JSON.parse(text), { format: "application/n-quads" }))),
    );
  const quads: Quad[] = [];
  const parser = new RdfXmlParser({ baseIRI: ORIGIN });
  for await (const quad of Readable.from([text]).pipe(parser)) quads.push(quad);
  return new Store(quads);
}

const lines = (graph: DatasetCore) =>
  [...graph]
    .map(({ subject, predicate, object }) =>
      [
        subject.value,
        predicate.value,
        object.termType,
        object.value,
        "language" in object ? object.language : "",
        "datatype" in object ? object.datatype.value : "",
      ].join(" "),
    )
    .toSorted();

async function violations(graph: DatasetCore, shapes: string): Promise<string[]> {
  const text = await readFile(new URL(`../../../tests/fixtures/dcat-ap-3.0.0/${shapes}.ttl`, import.meta.url), "utf8");
  const report = await new SHACLValidator(new Store(new Parser().parse(text)) as unknown as DatasetCore).validate(graph);
  return report.results.map(({ focusNode, path, message }) =>
    [focusNode?.value, JSON.stringify(path), message.map(({ value }) => value).join(" ")].join(" "),
  );
}

describe.each(["/data", "/data/heritage"])("the description at %s", (address) => {
  it("is the same graph in three forms, and no shape of DCAT-AP 3 is violated in any", async () => {
    const graphs = await Promise.all(
      FORMS.map(async ([form, type]) => {
        const answer = await ask(`${address}.${form}`);
        expect([form, answer.status, answer.headers.get("content-type")]).toEqual([form, 200, `${type}; charset=utf-8`]);
        return parse(form, await answer.text());
      }),
    );
    const [first, ...others] = graphs.map(lines);
    expect(first?.length).toBeGreaterThan(100);
    for (const other of others) expect(other).toEqual(first);
    for (const graph of graphs)
      for (const shapes of ["shapes", "range", "shapes_recommended"])
        expect([shapes, await violations(graph as never, shapes)]).toEqual([shapes, []]);
  });
});

describe("the catalogue", () => {
  it("is judged: a dataset without a title, a theme that is none", async () => {
    const graph = await parse("ttl", await (await ask("/data.ttl")).text());
    graph.removeMatches(`${ORIGIN}/data/heritage` as never, "http://purl.org/dc/terms/title" as never, null, null);
    expect((await violations(graph as never, "shapes")).join("\n")).toContain(`${ORIGIN}/data/heritage`);
    const wrong = new Parser().parse(`<${ORIGIN}/data/heritage> <http://www.w3.org/ns/dcat#theme> <https://example.vn/x>.`);
    graph.addQuads(wrong);
    expect(await violations(graph as never, "range")).not.toEqual([]);
  });

  it("says of a dataset its languages, span, change, theme and files", async () => {
    const graph = await parse("ttl", await (await ask("/data.ttl")).text());
    const values = (subject: string, property: string) => graph.getObjects(subject, property, null).map(({ value }) => value);
    const self = `${ORIGIN}/data/heritage`;
    expect(
      values(self, "http://purl.org/dc/terms/language")
        .map((each) => each.slice(-3))
        .toSorted(),
    ).toEqual(["ENG", "VIE"]);
    expect(values(`${self}#time`, "http://www.w3.org/ns/dcat#startDate")).toEqual(["1996-05-01"]);
    expect(values(self, "http://www.w3.org/ns/dcat#distribution")).toEqual(expect.arrayContaining([`${self}#json`, `${self}#geojson`]));
    expect(values(self, "http://purl.org/dc/terms/title")).toHaveLength(6);
    expect(values(`${ORIGIN}/data`, "http://www.w3.org/ns/dcat#dataset")).not.toContain(`${ORIGIN}/data/product`);
  });

  it.each([
    ["text/turtle", 200, "text/turtle; charset=utf-8"],
    ["application/ld+json", 200, "application/ld+json; charset=utf-8"],
    ["application/rdf+xml", 200, "application/rdf+xml; charset=utf-8"],
    ["application/rdf+xml;q=0.5, text/turtle;q=0.9", 200, "text/turtle; charset=utf-8"],
    ["*/*", 200, "text/turtle; charset=utf-8"],
    ["text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", 303, "/ko/data"],
  ])("answers a reader who takes %s", async (accept, status, told) => {
    const answer = await ask("/data", { accept, "accept-language": "ko" });
    expect([answer.status, answer.headers.get(status === 303 ? "location" : "content-type")]).toEqual([status, told]);
    expect(answer.headers.get("vary")).toContain("Accept");
  });

  it("is told once", async () => {
    const etag = (await ask("/data.ttl")).headers.get("etag") ?? "";
    expect((await ask("/data.ttl", { "if-none-match": etag })).status).toBe(304);
  });
});

describe("files", () => {
  it("have what is public, in every language, and never more of a place than is public", async () => {
    const json = (await (await ask("/data/heritage.json")).json()) as {
      records: { id: string; texts: Record<string, { title: string }> }[];
    };
    expect(json.records.map(({ id }) => id).toSorted()).toEqual(documents.toSorted());
    expect(json.records.flatMap(({ texts }) => Object.values(texts).map(({ title }) => title)).toSorted()).toEqual([
      "A temple",
      "Hang thử",
      'Đền "A & B" <thử>',
    ]);
    const geo = await (await ask("/data/heritage.geojson")).text();
    const { features } = JSON.parse(geo) as { features: { geometry: { coordinates: number[] } | null }[] };
    expect(features.map(({ geometry }) => geometry?.coordinates ?? null)).toEqual(expect.arrayContaining([[105.38, 21.36], null]));
    for (const hidden of ["36789", "38123", "Nháp kín"]) expect(geo + JSON.stringify(json)).not.toContain(hidden);
  });

  it("are not sent twice, and not there for what is none", async () => {
    const first = await ask("/data/heritage.json");
    expect(first.headers.get("content-disposition")).toBe('attachment; filename="phu-tho-heritage.json"');
    const again = await ask("/data/heritage.json", { "if-none-match": first.headers.get("etag") ?? "" });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    for (const path of ["/data/product.json", "/data/heritage.xml", "/data/nothing", "/data/areas.geojson", "/data/toString.json"])
      expect([path, (await ask(path)).status]).toEqual([path, 404]);
    expect((await (await ask("/data/areas.csv")).text()).split("\r\n")[0]).toContain("id,code,type,name");
  });
});
