import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { sql } from "drizzle-orm";
import { Hono } from "hono";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { withdrawEdition } from "#modules/editions";
import { carryToLive, draft, must } from "#modules/editions/testing";
import { catalogueOffice, claim, draftRecord, facts, liveRecord, liveTranslation } from "#modules/catalogue/testing";
import { loadAreas } from "#modules/territory";
import { type TestDatabase, testDatabase } from "#tests/database";
import { areas } from "../../../profiles/phu-tho/index.ts";
import { profile } from "../../../profiles/phu-tho/profile.ts";
import { issueApiKey, revokeApiKey } from "#modules/identity";
import { actorWith, buildPerson } from "#modules/identity/testing";
import { emit } from "../../listeners.ts";
import { serveProfile } from "../../profile/current.ts";
import type { AppEnv } from "../app.ts";
import { mountApi } from "./mount.ts";

const ORIGIN = "https://portal.example";
type Item = { id: string; [name: string]: unknown };
type List = { items: Item[]; next: string | null; more?: boolean };

let test: TestDatabase;
let office: Awaited<ReturnType<typeof catalogueOffice>>;
let temple: { documentId: string };
let cave: { documentId: string };
let news: { documentId: string };
let vanPhu: string;
let app: Hono<AppEnv>;

beforeAll(async () => {
  serveProfile(profile);
  test = await testDatabase();
  await test.db.transaction((tx) => loadAreas(tx, areas));
  const { rows } = await test.db.execute<{ id: string }>(sql`select id from territory.area where name = 'Vân Phú' and valid_to is null`);
  vanPhu = rows[0]?.id ?? "";
  office = await catalogueOffice(test.db, emit);
  const point = (precision: string) => claim({ lat: 21.36789, lon: 105.38123, precision } as never);
  const given = { form: [claim("relic")], area: [claim(vanPhu)], point: [point("blurred")], extent: [claim(36_883, { asOf: "1996-05" })] };
  temple = await liveRecord(office, "Đền thử", facts("heritage", given, "DS-1"));
  await liveTranslation(office, temple.documentId, "en", "A temple", { type: "doc", content: [] });
  const part = { form: [claim("relic")], partOf: [claim([temple.documentId])], point: [point("hidden")] };
  cave = await liveRecord(office, "Hang thử", facts("heritage", part));
  await draftRecord(office, "Nháp kín", facts("heritage", { form: [claim("relic")] }));
  news = await draft(office, "Tin thử", "Một đoạn.");
  await carryToLive(office, (news as { revisionId: string } & typeof news).revisionId);
});
afterAll(() => test.close());
beforeEach(() => {
  app = new Hono<AppEnv>();
  mountApi(app, { db: test.db, origin: ORIGIN, kinds: office.as("x").kinds, limits: { address: 10_000 } });
});

const ask = (path: string, headers: Record<string, string> = {}) => app.request(`/api/v1${path}`, { headers });
async function json<T = List>(path: string, headers: Record<string, string> = {}): Promise<T> {
  const answer = await ask(path, headers);
  expect([path, answer.status]).toEqual([path, 200]);
  return (await answer.json()) as T;
}

describe("what the API tells", () => {
  it("is what its own document says, for every question", async () => {
    type Operation = { operationId: string; responses: { "200": { content: { "application/json": { schema: { $ref: string } } } } } };
    const document = await json<{ openapi: string; paths: Record<string, { get: Operation }>; components: object }>("/openapi.json");
    expect(document.openapi).toBe("3.1.0");
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    ajv.addSchema({ $id: "doc", components: document.components });
    for (const [path, { get }] of Object.entries(document.paths)) {
      const id = path.startsWith("/articles") ? news.documentId : temple.documentId;
      const answer = await json<object>(path.replace("{id}", id));
      const valid = ajv.getSchema(`doc${get.responses["200"].content["application/json"].schema.$ref}`);
      expect([path, valid?.(answer), valid?.errors]).toEqual([path, true, null]);
      expect([path, valid?.({ items: [{}] })]).toEqual([path, false]);
    }
  });

  it("is a record with its sources, its areas, its words in each language, and never more of a place than is public", async () => {
    const found = await json<Item & { texts: object; facts: Item[] }>(`/records/${temple.documentId}?lang=en`);
    expect(found).toMatchObject({
      code: "DS-1",
      language: "en",
      title: "A temple",
      facts: [
        { field: "form", label: "Form", value: "relic" },
        { field: "area", value: vanPhu },
        { field: "point", value: { lat: 21.36, lon: 105.38, precision: "blurred" } },
        { field: "extent", value: 36_883, unit: "ha", asOf: "1996-05", source: { label: "Nguồn thử", url: "https://example.vn/" } },
      ],
      areas: [{ id: vanPhu, name: "Vân Phú" }],
    });
    expect(Object.keys(found.texts)).toEqual(expect.arrayContaining(["vi", "en"]));
    expect(await json(`/records/${cave.documentId}`)).toMatchObject({ relations: [{ field: "partOf", id: temple.documentId }] });
    const everything = await Promise.all(["/records", "/changes", "/articles"].map(async (path) => (await ask(path)).text()));
    for (const hidden of ["36789", "38123", "Nháp kín"]) expect(everything.join("")).not.toContain(hidden);
  });

  it("comes in the language that is asked for, then the one preferred, then the province's", async () => {
    const labelOf = async (path: string, headers = {}) => {
      const answer = await ask(`/records/${temple.documentId}${path}`, headers);
      const { facts: told } = (await answer.json()) as { facts: { label: string }[] };
      return [told[0]?.label, answer.headers.get("content-language"), answer.headers.get("vary")];
    };
    expect(await labelOf("?lang=fr", { "accept-language": "ko" })).toEqual(["Type", "fr", "Accept-Language"]);
    expect(await labelOf("", { "accept-language": "zh-CN" })).toEqual(["类型", "zh-Hans", "Accept-Language"]);
    expect(await labelOf("")).toEqual(["Loại hình", "vi", "Accept-Language"]);
  });

  it("is paged to the end, each once, by `next` and by Link", async () => {
    for (const path of ["/records?limit=1", "/articles?limit=1&lang=vi", "/areas?limit=100&type=ward&valid=ever"]) {
      const seen: string[] = [];
      let address: string | null = path;
      while (address !== null) {
        const answer: Response = await ask(address);
        const page = (await answer.json()) as List;
        seen.push(...page.items.map(({ id }) => id));
        const link = /<https:\/\/portal\.example\/api\/v1([^>]+)>; rel="next"/.exec(answer.headers.get("link") ?? "")?.[1] ?? null;
        expect(link === null).toBe(page.next === null);
        address = link;
      }
      expect([path, new Set(seen).size, seen.length > 0]).toEqual([path, seen.length, true]);
    }
  });

  it("is only what was chosen of it, and `id`", async () => {
    const { items } = await json("/records?fields=title,code&kind=heritage");
    expect(items.map((item) => Object.keys(item).toSorted())).toEqual([
      ["code", "id", "title"],
      ["code", "id", "title"],
    ]);
    expect((await json("/records?kind=place")).items).toEqual([]);
    expect((await json(`/records?area=${vanPhu}`)).items.map(({ id }) => id)).toEqual([temple.documentId]);
  });

  it("is told once: whoever has it gets 304", async () => {
    const first = await ask("/records");
    const etag = first.headers.get("etag") ?? "";
    const again = await ask("/records", { "if-none-match": `"x", W/${etag}` });
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
    expect((await ask("/records?lang=ko", { "if-none-match": etag })).status).toBe(200);
  });
});

describe("what the API refuses", () => {
  it("names every wrong parameter with its value and the reason, in the reader's language", async () => {
    const answer = await ask("/records?lang=xx&kind=castle&limit=0&cursor=abc&area=here&fields=id,price&color=red&limit=9", {
      "accept-language": "en",
    });
    expect([answer.status, answer.headers.get("content-type")]).toEqual([400, "application/problem+json"]);
    const { errors } = (await answer.json()) as { errors: { parameter: string; value: string; reason: string }[] };
    expect(errors.map(({ parameter }) => parameter).toSorted()).toEqual(["area", "color", "cursor", "fields", "kind", "lang", "limit"]);
    expect(errors.find(({ parameter }) => parameter === "color")).toEqual({
      parameter: "color",
      value: "red",
      reason: "There is no such parameter. There are: kind, area, lang, fields, limit, cursor.",
    });
    const big = (await (await ask("/records?limit=101", { "accept-language": "vi" })).json()) as { errors: { reason: string }[] };
    expect(big.errors.map(({ reason }) => reason)).toEqual(["Phải là số nguyên từ 1 đến 100."]);
  });

  it("answers problems for what is not there, not public, or not to read", async () => {
    const status = async (path: string, method = "GET") => {
      const answer = await app.request(`/api/v1${path}`, { method });
      return [answer.status, answer.headers.get("content-type")];
    };
    const kind = "application/problem+json";
    expect(await status("/nothing")).toEqual([404, kind]);
    expect(await status("/records/00000000-0000-7000-8000-000000000000")).toEqual([404, kind]);
    expect(await status("/records/temple")).toEqual([400, kind]);
    expect(await status("/records", "DELETE")).toEqual([405, kind]);
    expect((await ask(`/records?cursor=${Buffer.from('{"id":1}').toString("base64url")}`)).status).toBe(400);
  });

  it("speaks the language that is asked for, the one preferred, or English, and leads to the page that explains it", async () => {
    const told = async (path: string, headers: Record<string, string> = {}) => {
      const answer = await ask(path, headers);
      const { detail, type } = (await answer.json()) as { detail: string; type: string };
      return [detail, answer.headers.get("content-language"), type];
    };
    const page = `${ORIGIN}/api#problem-not-found`;
    expect(await told("/nothing")).toEqual(["Nothing public is at this address.", "en", page]);
    expect(await told("/nothing", { "accept-language": "vi" })).toEqual(["Không có nội dung công khai ở địa chỉ này.", "vi", page]);
    expect((await told("/nothing?lang=fr", { "accept-language": "vi" }))[1]).toBe("fr");
    expect((await told("/records?lang=xx"))[1]).toBe("en");
    const home = await app.request("/api", { headers: { "accept-language": "ja" } });
    expect([home.status, home.headers.get("location"), home.headers.get("vary")]).toEqual([302, "/ja/api", "Accept-Language"]);
  });

  it("answers other sites, also those that ask before", async () => {
    for (const path of ["/kinds", "/records?limit=0", "/nothing"])
      expect([path, (await ask(path, { origin: "https://elsewhere.example" })).headers.get("access-control-allow-origin")]).toEqual([
        path,
        "*",
      ]);
    const before = await app.request("/api/v1/records", {
      method: "OPTIONS",
      headers: {
        origin: "https://elsewhere.example",
        "access-control-request-method": "GET",
        "access-control-request-headers": "authorization",
      },
    });
    expect([before.status, before.headers.get("access-control-allow-methods"), before.headers.get("access-control-allow-headers")]).toEqual(
      [204, "GET, HEAD", "Authorization, X-Api-Key, If-None-Match, Accept-Language"],
    );
  });
});

describe("limits", () => {
  let small: Hono<AppEnv>;
  const DAY = new Date("2026-11-20T03:00:00Z");
  const kinds = (address: string, headers: Record<string, string> = {}, query = "") =>
    small.request(`/api/v1/kinds${query}`, { headers: { "x-xoan-client-address": address, ...headers } });
  const issue = async (perMinute: number, expiresOn: string | null = null) => {
    const { actor } = await buildPerson(test.db, { roles: ["administrator"] });
    return must(await issueApiKey({ ...office.as("x"), now: DAY, actor }, { name: "Sở thử", contact: "a@b.vn", perMinute, expiresOn }));
  };
  beforeEach(() => {
    small = new Hono<AppEnv>();
    mountApi(small, { db: test.db, origin: ORIGIN, kinds: office.as("x").kinds, limits: { address: 2 } });
  });

  it("are an address's without a key, and no address is kept", async () => {
    expect((await kinds("192.0.2.1")).headers.get("ratelimit")).toMatch(/^"address";r=1;t=\d+$/);
    expect((await kinds("192.0.2.1")).headers.get("ratelimit-policy")).toBe('"address";q=2;w=60');
    const refused = await kinds("192.0.2.1");
    const { type, detail } = (await refused.json()) as { type: string; detail: string };
    expect([refused.status, Number(refused.headers.get("retry-after")) > 0, refused.headers.get("content-type"), type]).toEqual([
      429,
      true,
      "application/problem+json",
      `${ORIGIN}/api#problem-too-many`,
    ]);
    expect(detail).toContain(String(refused.headers.get("retry-after")));
    expect((await kinds("192.0.2.2")).status).toBe(200);
    const { rows } = await test.db.execute(sql`select key from kernel.rate_limit where key like '%192.0%'`);
    expect(rows).toEqual([]);
  });

  it("are a key's own wherever it comes from, in either header and never in the address", async () => {
    const { key } = await issue(3);
    const statuses = [];
    for (const n of [1, 2, 3, 4])
      statuses.push((await kinds(`198.51.100.${n}`, n % 2 ? { authorization: `Bearer ${key}` } : { "x-api-key": key })).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    expect((await kinds("198.51.100.9", {}, `?key=${key}`)).status).toBe(400);
    const { rows } = await test.db.execute<{ told: string }>(sql`
      select k::text || encode(k.digest, 'escape') as told from identity.api_key k union all select key from kernel.rate_limit`);
    expect(rows.some(({ told }) => told.includes(key))).toBe(false);
  });

  it("are refused to a key that nobody issued, that was revoked, whose time is over, or that is one of two", async () => {
    const [revoked, good] = [await issue(9), await issue(9)];
    const { actor } = await buildPerson(test.db, { roles: ["administrator"] });
    must(await revokeApiKey({ ...office.as("x"), actor }, { id: revoked.id }));
    const expired = await issue(9, "2026-11-21");
    small = new Hono<AppEnv>();
    small.use(async (c, next) => {
      c.set("now", new Date("2026-11-21T00:00:00Z"));
      await next();
    });
    mountApi(small, { db: test.db, origin: ORIGIN, kinds: office.as("x").kinds, limits: { address: 5 } });
    const told = async (headers: Record<string, string>) => {
      const answer = await kinds("203.0.113.1", headers);
      return [answer.status, ((await answer.json()) as { detail?: string }).detail, answer.headers.get("www-authenticate")];
    };
    const challenge = 'Bearer error="invalid_token"';
    expect(await told({ "x-api-key": "made-up-by-me" })).toEqual([401, "Nobody issued this key.", challenge]);
    expect(await told({ "x-api-key": revoked.key })).toEqual([401, "This key was revoked.", challenge]);
    expect(await told({ authorization: `Bearer ${expired.key}` })).toEqual([401, "This key has expired.", challenge]);
    expect((await told({ authorization: `Bearer ${good.key}`, "x-api-key": revoked.key }))[1]).toBe(
      "Two headers name two different keys: send one.",
    );
    // Whoever tries keys out spends what their address has.
    expect((await kinds("203.0.113.1")).status).toBe(200);
    expect((await kinds("203.0.113.1", { "x-api-key": "made-up-by-me" })).status).toBe(429);
    expect((await kinds("203.0.113.1", { "x-api-key": good.key })).status).toBe(200);
  });

  it("are set by administrators of the province only, for a time that is to come", async () => {
    const as = (role: "administrator" | "planner", unitId: string | null = null) => ({
      ...office.as("x"),
      now: DAY,
      actor: actorWith(role, { unitId }),
    });
    const input = { name: "Thử", contact: "a@b.vn", perMinute: 5 };
    await expect(issueApiKey(as("planner"), input)).rejects.toMatchObject({ status: 403 });
    await expect(issueApiKey(as("administrator", vanPhu), input)).rejects.toMatchObject({ status: 403 });
    expect(await issueApiKey(as("administrator"), { ...input, expiresOn: "2026-11-20", unitId: vanPhu })).toEqual({
      ok: false,
      reasons: [
        { id: "key_past", field: "expiresOn" },
        { id: "unit.unknown", field: "unitId" },
      ],
    });
    expect(await revokeApiKey(as("administrator"), { id: vanPhu })).toEqual({ ok: false, reasons: [{ id: "no_such_key" }] });
  });
});

describe("changes", () => {
  it("tell what came and what went, from any place on", async () => {
    type Told = { items: { id: string; gone: boolean; record: Item | null }[]; next: string; more: boolean };
    // Transactions of other databases on the server hold changes back for a moment.
    const waited = (path: string, n: number) =>
      vi.waitFor(
        async () => {
          const told = await json<Told>(path);
          expect(told.items).toHaveLength(n);
          return told;
        },
        { timeout: 20_000 },
      );
    await waited("/changes", 2);
    const first = await json<Told>("/changes?limit=1");
    expect([first.items.length, first.more]).toEqual([1, true]);
    const rest = await json<Told>(`/changes?since=${first.next}`);
    expect([...first.items, ...rest.items].map(({ id }) => id).toSorted()).toEqual([temple.documentId, cave.documentId].toSorted());
    expect(rest.more).toBe(false);
    const { rows } = await test.db.execute<{ id: string }>(
      sql`select id from editions.edition where document_id = ${cave.documentId} and lang = 'vi'`,
    );
    must(await withdrawEdition(office.as("publisher", "publisher"), { editionId: rows[0]?.id ?? "", notice: "Gỡ." }));
    const later = await waited(`/changes?since=${rest.next}`, 1);
    expect(later.items).toMatchObject([{ id: cave.documentId, gone: true, record: null }]);
    expect(await json<Told>(`/changes?since=${later.next}`)).toEqual({ items: [], next: later.next, more: false });
    expect((await ask(`/records/${cave.documentId}`)).status).toBe(404);
  });
});
