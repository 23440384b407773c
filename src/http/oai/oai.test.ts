import { DOMParser, type Element } from "@xmldom/xmldom";
import { sql } from "drizzle-orm";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withdrawEdition } from "#modules/editions";
import { carryToLive, draft, must } from "#modules/editions/testing";
import { catalogueOffice, claim, draftRecord, facts, liveRecord, liveTranslation } from "#modules/catalogue/testing";
import { type TestDatabase, testDatabase } from "#tests/database";
import { profile } from "../../../profiles/phu-tho/profile.ts";
import { emit } from "../../listeners.ts";
import { serveProfile } from "../../profile/current.ts";
import type { AppEnv } from "../app.ts";
import { mountOai } from "./mount.ts";

const ORIGIN = "https://portal.example";
const FORM = { "content-type": "application/x-www-form-urlencoded" };
let test: TestDatabase;
let office: Awaited<ReturnType<typeof catalogueOffice>>;
let now = new Date("2026-11-20T08:00:00Z");
const app = new Hono<AppEnv>();
const ids: string[] = [];
const oai = (id = "") => `oai:portal.example:${id}`;

beforeAll(async () => {
  serveProfile(profile);
  test = await testDatabase();
  office = await catalogueOffice(test.db, emit);
  const given = facts(
    "heritage",
    { form: [claim("relic")], point: [claim({ lat: 21.36789, lon: 105.38123, precision: "blurred" })] },
    "DS-1",
  );
  for (const title of ["Một & hai", "Ba", "Bốn", "Năm", "Sáu"]) {
    ids.push(
      (await liveRecord(office, title, title === "Ba" ? { ...given, code: "DS-2" } : facts("heritage", { form: [claim("relic")] })))
        .documentId,
    );
  }
  await liveTranslation(office, ids[1] ?? "", "en", "Three", { type: "doc", content: [] });
  const { rows } = await test.db.execute<{ id: string }>(
    sql`select id from editions.edition where document_id = ${ids[4]} and lang = 'vi'`,
  );
  must(await withdrawEdition(office.as("publisher", "publisher"), { editionId: rows[0]?.id ?? "", notice: "Gỡ." }));
  await draftRecord(office, "Nháp kín", given);
  await carryToLive(office, (await draft(office, "Tin", "Lời.")).revisionId);
  for (const [index, id] of ids.entries()) {
    await test.db.execute(
      sql`update catalogue.change set changed_at = ${`2026-11-1${index}T01:02:03.45Z`}::timestamptz where document_id = ${id}`,
    );
  }
  app.use(async (c, next) => {
    c.set("now", now);
    await next();
  });
  mountOai(app, { db: test.db, origin: ORIGIN, mailFrom: "Xoan <xoan@portal.example>", pageSize: 2 });
});
afterAll(() => test.close());

/** An answer of the protocol: well formed, with the parts that every answer has. */
async function ask(query: string, init: RequestInit = {}) {
  const answer = await app.request(
    init.method === "POST" ? "/oai" : `/oai?${query}`,
    init.method === "POST" ? { body: query, headers: FORM, ...init } : init,
  );
  expect([query, answer.status, answer.headers.get("content-type")]).toEqual([query, 200, "text/xml; charset=utf-8"]);
  const text = await answer.text();
  const root = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text, "text/xml").documentElement;
  const all = (name: string): Element[] => [...(root?.getElementsByTagName(name) ?? [])];
  expect([root?.namespaceURI, all("responseDate")[0]?.textContent]).toEqual([
    "http://www.openarchives.org/OAI/2.0/",
    `${now.toISOString().slice(0, 19)}Z`,
  ]);
  return {
    text,
    all,
    first: (name: string) => all(name)[0]?.textContent ?? null,
    request: Object.fromEntries([...(all("request")[0]?.attributes ?? [])].map(({ name, value }) => [name, value])),
    errors: all("error").map((each) => each.getAttribute("code")),
    children: [...(root?.childNodes ?? [])].map(({ nodeName }) => nodeName),
  };
}

describe("the six verbs", () => {
  it("Identify says who answers and what becomes of deleted records", async () => {
    const told = await ask("verb=Identify");
    const identify = told.all("Identify")[0];
    expect([...(identify?.childNodes ?? [])].map((each) => [each.nodeName, each.textContent])).toEqual([
      ["repositoryName", expect.stringContaining("Phú Thọ")],
      ["baseURL", `${ORIGIN}/oai`],
      ["protocolVersion", "2.0"],
      ["adminEmail", "xoan@portal.example"],
      ["earliestDatestamp", "2026-11-10T01:02:03Z"],
      ["deletedRecord", "persistent"],
      ["granularity", "YYYY-MM-DDThh:mm:ssZ"],
    ]);
    expect([told.children, told.request]).toEqual([["responseDate", "request", "Identify"], { verb: "Identify" }]);
  });

  it("ListSets and ListMetadataFormats name the kinds and Dublin Core", async () => {
    expect((await ask("verb=ListSets")).all("setSpec").map((each) => each.textContent)).toEqual([
      "heritage",
      "place",
      "person",
      "festival",
    ]);
    expect((await ask(`verb=ListMetadataFormats&identifier=${oai(ids[0])}`)).first("metadataPrefix")).toBe("oai_dc");
  });

  it("GetRecord gives Dublin Core with the words of each language, and a header alone of what was withdrawn", async () => {
    const told = await ask(`verb=GetRecord&metadataPrefix=oai_dc&identifier=${oai(ids[1])}`);
    expect([told.first("identifier"), told.first("datestamp"), told.first("setSpec")]).toEqual([
      oai(ids[1]),
      "2026-11-11T01:02:03Z",
      "heritage",
    ]);
    const tagged = (name: string) => told.all(name).map((each) => [each.getAttribute("xml:lang"), each.textContent]);
    expect(tagged("dc:title").toSorted()).toEqual([
      ["en", "Three"],
      ["vi", "Ba"],
    ]);
    expect(tagged("dc:type").toSorted()).toEqual([
      ["en", "Heritage"],
      ["vi", "Di sản"],
    ]);
    expect(tagged("dc:coverage")).toEqual([[null, "east=105.38; north=21.36"]]);
    expect(tagged("dc:source")).toEqual([[null, "https://example.vn/"]]);
    expect(tagged("dc:identifier")).toContainEqual([null, "DS-2"]);
    const gone = await ask(`verb=GetRecord&metadataPrefix=oai_dc&identifier=${oai(ids[4])}`);
    expect([gone.all("header")[0]?.getAttribute("status"), gone.all("metadata")]).toEqual(["deleted", []]);
  });

  it.each(["ListIdentifiers", "ListRecords"])(
    "%s goes on by tokens to the end, each once, withdrawn ones included, by POST as well",
    async (verb) => {
      const seen: (string | null)[] = [];
      const tokens: (string | null)[][] = [];
      let query: string | null = `verb=${verb}&metadataPrefix=oai_dc`;
      while (query !== null) {
        const told: Awaited<ReturnType<typeof ask>> = await ask(query, { method: "POST" });
        seen.push(...told.all("identifier").map((each) => each.textContent));
        const token = told.all("resumptionToken")[0];
        tokens.push(["cursor", "completeListSize", "expirationDate"].map((name) => token?.getAttribute(name) || null));
        query = token?.textContent ? `verb=${verb}&resumptionToken=${token.textContent}` : null;
      }
      expect(seen).toEqual(ids.map(oai));
      const ends = "2026-11-21T08:00:00Z";
      expect(tokens).toEqual([
        ["0", "5", ends],
        ["2", "5", ends],
        ["4", "5", null],
      ]);
    },
  );

  it.each([
    ["from=2026-11-12", [2, 3]],
    ["from=2026-11-13T01:02:03Z", [3, 4]],
    ["from=2026-11-13T01:02:04Z", [4]],
    ["until=2026-11-11", [0, 1]],
    ["until=2026-11-10T01:02:03Z", [0]],
    ["from=2026-11-11&until=2026-11-11", [1]],
    ["set=heritage&until=2026-11-10", [0]],
  ])("lists what %s says", async (query, found) => {
    const told = await ask(`verb=ListIdentifiers&metadataPrefix=oai_dc&${query}`);
    expect(told.all("identifier").map((each) => each.textContent)).toEqual(found.map((index) => oai(ids[index])));
  });
});

describe("errors", () => {
  const list = "verb=ListRecords&metadataPrefix=oai_dc";
  it.each([
    ["", ["badVerb"]],
    ["verb=Harvest", ["badVerb"]],
    ["verb=Identify&verb=Identify", ["badVerb"]],
    ["verb=Identify&set=x", ["badArgument"]],
    ["verb=GetRecord", ["badArgument", "badArgument"]],
    ["verb=ListRecords", ["badArgument"]],
    [`${list}&metadataPrefix=oai_dc`, ["badArgument"]],
    [`${list}&resumptionToken=x`, ["badArgument"]],
    [`${list}&from=2026-02-31`, ["badArgument"]],
    [`${list}&from=yesterday&until=2026`, ["badArgument", "badArgument"]],
    [`${list}&from=2026-11-01T00:00Z`, ["badArgument"]],
    [`${list}&from=2026-11-01&until=2026-11-02T00:00:00Z`, ["badArgument"]],
    [`${list}&from=2026-11-02&until=2026-11-01`, ["badArgument"]],
    [`${list}&set=a%20b`, ["badArgument"]],
    [`${list}&set=stamps`, ["noRecordsMatch"]],
    [`${list}&from=2030-01-01`, ["noRecordsMatch"]],
    ["verb=ListRecords&metadataPrefix=marc21", ["cannotDisseminateFormat"]],
    ["verb=ListRecords&resumptionToken=abc", ["badResumptionToken"]],
    ["verb=ListSets&resumptionToken=abc", ["badResumptionToken"]],
    [`verb=GetRecord&metadataPrefix=oai_dc&identifier=${oai("x")}`, ["idDoesNotExist"]],
    ["verb=ListMetadataFormats&identifier=oai:other:1", ["idDoesNotExist"]],
  ])("%s is %s", async (query, codes) => {
    const told = await ask(query);
    expect(told.errors).toEqual(codes);
    const unread = codes.includes("badVerb") || codes.includes("badArgument");
    expect(Object.keys(told.request).length === 0).toBe(unread);
  });

  it("tells that nothing is left of a withdrawn item, and never of a draft", async () => {
    expect((await ask(`verb=ListMetadataFormats&identifier=${oai(ids[4])}`)).errors).toEqual(["noMetadataFormats"]);
    expect((await ask(list)).text).not.toContain("Nháp kín");
  });

  it("refuses a token of another verb, and an old one by name", async () => {
    const token = (await ask(list)).first("resumptionToken") ?? "";
    expect((await ask(`verb=ListIdentifiers&resumptionToken=${token}`)).errors).toEqual(["badResumptionToken"]);
    now = new Date("2026-11-21T08:00:01Z");
    const old = await ask(`verb=ListRecords&resumptionToken=${token}`);
    now = new Date("2026-11-20T08:00:00Z");
    expect([old.errors, old.first("error")]).toEqual([["badResumptionToken"], expect.stringContaining("expired at 2026-11-21T08:00:00Z")]);
  });

  it("says 503 with the time to wait to one who asks too often", async () => {
    const small = new Hono<AppEnv>();
    mountOai(small, { db: test.db, origin: ORIGIN, mailFrom: "x@y.example", limits: { address: 0 } });
    const answer = await small.request("/oai?verb=Identify");
    expect([answer.status, Number(answer.headers.get("retry-after")) > 0]).toEqual([503, true]);
  });
});
