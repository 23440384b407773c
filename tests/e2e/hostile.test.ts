import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deskRoutes } from "../../src/desk/routes.ts";
import { PORTAL_QUERY } from "../../src/http/cacheKey.ts";
import type { Role } from "../../src/modules/identity/contract.ts";
import { portalRoutes } from "../../src/portal/routes.ts";
import { type Chance, knownFields, patternsOf, rawStatus, SEGMENTS, seeded, VALUES } from "../support/hostile.ts";
import { freshCode } from "../support/office.ts";
import { startServer, type TestServer } from "../support/server.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const SEED = 20_261_127;
const ROUNDS = 8;
// A sign-out would end the borrowed session for all that follow.
const LEFT_OUT = new Set(["/desk/sign-out"]);
const FILES = [
  "/:lang/feed.xml",
  "/:lang/:section/feed.json",
  "/:lang/:section/:slug.epub",
  "/media/:name",
  "/media/og/:id.png",
  "/sitemap-:lang.xml",
  "/:lang/plans/:slug.json",
  "/:lang/plans/:slug.csv",
  "/data/:dataset.json",
  "/data/:dataset.ttl",
];
const { names, words } = knownFields(path.join(ROOT, "src/desk"));

let server: TestServer;
let ids: string[];
const cookies: string[] = ["", "better-auth.session_token=%E0%A4%A", "a=b; ; =; %=%", `x=${"y".repeat(6_000)}`, "\u00ff\u00fe=\u0080"];

beforeAll(async () => {
  server = await startServer();
  cookies.push(...(await Promise.all((["administrator", "planner", "writer"] as const).map(signIn))));
  const { rows } = await server.database.pool.query<{ id: string }>(`
    (select id from editions.revision order by id limit 4) union all (select id from editions.edition order by id limit 4) union all
    (select id from editions.document order by id limit 4) union all (select id from plans.plan limit 2) union all (select id from reports.period limit 2)`);
  ids = rows.map((row) => row.id);
}, 240_000);
afterAll(() => server?.close());

/** The cookies of a signed-in officer. */
async function signIn(role: Role): Promise<string> {
  const account = server.accounts.find((each) => each.role === role);
  if (!account) throw new Error(`no account for ${role}`);
  const jar = new Map<string, string>();
  const post = async (fields: Record<string, string>) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(`${server.origin}/desk/sign-in`, {
      method: "POST",
      body: new URLSearchParams(fields),
      redirect: "manual",
      headers: { origin: server.origin, cookie },
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    return answer.status;
  };
  await post({ email: account.email, password: account.password, step: "password", next: "/desk" });
  if (account.totpSecret) expect(await post({ code: await freshCode(account), step: "code", next: "/desk" })).toBe(303);
  return [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
}

/** An address of this pattern: some parts real, some hostile. */
function addressOf(pattern: string, chance: Chance): string {
  const part = () =>
    chance.below(3) === 0 ? chance.pick(SEGMENTS) : chance.pick(["vi", "en", "news", ids[chance.below(ids.length)] ?? "x"]);
  const filled = pattern.replaceAll(/:lang/g, () => (chance.below(4) === 0 ? part() : "vi")).replaceAll(/:\w+|\*/g, part);
  const query = Array.from(
    { length: chance.below(4) },
    () => `${chance.pick([...PORTAL_QUERY, ...names] as [string, ...string[]])}=${safe(value(chance))}`,
  );
  return encodeURI(decodeSafely(filled)) === filled || query.length === 0 ? filled : `${filled}?${query.join("&")}`;
}

const value = (chance: Chance) =>
  chance.below(3) === 0
    ? (words[chance.below(words.length)] ?? "")
    : chance.below(4) === 0
      ? (ids[chance.below(ids.length)] ?? "")
      : chance.pick(VALUES);
const safe = (text: string) => encodeURIComponent(text.toWellFormed().slice(0, 2_000));
const decodeSafely = (text: string) => {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
};

function bodyOf(chance: Chance): { type: string; body: string } {
  const fields = Array.from({ length: 1 + chance.below(8) }, () => [names[chance.below(names.length)] ?? "a", value(chance)] as const);
  const form = fields.map(([name, text]) => `${name}=${encodeURIComponent(text.toWellFormed())}`).join("&");
  const parts = fields.map(([name, text]) => `--B\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`).join("");
  return chance.pick([
    { type: "application/x-www-form-urlencoded", body: `intent=${words[chance.below(words.length)] ?? ""}&${form}` },
    { type: "application/x-www-form-urlencoded", body: `_action=%E0%A4%A&${form}` },
    { type: "multipart/form-data; boundary=B", body: `${parts}--B--\r\n` },
    { type: "multipart/form-data; boundary=B", body: parts },
    { type: "multipart/form-data", body: parts },
    { type: "application/json", body: JSON.stringify(Object.fromEntries(fields)) },
    { type: "application/json", body: chance.pick(["{", "[]", "null", "1", '"a"', '{"content":null}', "[".repeat(50_000)]) },
    { type: "text/plain", body: chance.pick(VALUES) },
    { type: "\u00ff/x", body: "a=1" },
  ]);
}

function requestOf(pattern: string, chance: Chance): { told: string; bytes: Buffer } {
  const address = addressOf(pattern, chance).replaceAll(" ", "%20");
  const method = chance.pick(["GET", "GET", "GET", "HEAD", "POST", "POST", "POST", "PUT", "DELETE", "OPTIONS"]);
  const { type, body } = bodyOf(chance);
  const sent = method === "GET" || method === "HEAD" || method === "OPTIONS" ? "" : body;
  const cookie = cookies[chance.below(cookies.length)] ?? "";
  const more = chance.pick([
    "",
    "accept-encoding: br;q=x, *;q=\r\n",
    "accept-language: ;;,,q=1,zz-\u00ff;q=9\r\n",
    'if-none-match: W/"\r\n',
    "range: bytes=9-1,,\r\n",
    "x-forwarded-for: ::::, 1.2.3\r\n",
    "if-modified-since: never\r\n",
    "content-encoding: gzip\r\n",
  ]);
  const head = `${method} ${address} HTTP/1.1\r\nhost: ${new URL(server.origin).host}\r\norigin: ${server.origin}\r\nconnection: close\r\n${cookie ? `cookie: ${cookie}\r\n` : ""}${more}content-type: ${type}\r\ncontent-length: ${Buffer.byteLength(sent)}\r\n\r\n`;
  return {
    told: `${method} ${address.slice(0, 200)} ${type} ${sent.slice(0, 300)}`,
    bytes: Buffer.concat([Buffer.from(head, "latin1"), Buffer.from(sent)]),
  };
}

describe("hostile input at the edge", () => {
  it("gets an answer below 500 at every address, with a fixed seed", { timeout: 240_000 }, async () => {
    const chance = seeded(SEED);
    const patterns = [
      ...new Set([
        ...patternsOf(portalRoutes),
        ...patternsOf(deskRoutes),
        ...FILES,
        "/desk/upload",
        "/desk/plan-file",
        "/desk/api/auth/*",
        "/api/auth/*",
      ]),
    ].filter((each) => !LEFT_OUT.has(each));
    const failed: string[] = [];
    for (let round = 0; round < ROUNDS; round++)
      for (const pattern of patterns) {
        const { told, bytes } = requestOf(pattern, chance);
        const status = await rawStatus(server.origin, bytes);
        if (status >= 500 || status === 0) failed.push(`${status} ${told}`);
      }
    expect(failed).toEqual([]);
    expect(patterns.length).toBeGreaterThan(60);
  });

  it.each([
    ["a target of 20,000 characters", (host: string) => `GET /vi/${"a".repeat(20_000)} HTTP/1.1\r\nhost: ${host}\r\n\r\n`, 431],
    [
      "a target of 10,000 characters",
      (host: string) => `GET /vi/${"a".repeat(10_000)} HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`,
      404,
    ],
    ["a header without a name", (host: string) => `GET /vi HTTP/1.1\r\nhost: ${host}\r\n: x\r\n\r\n`, 400],
    ["a byte of zero in a header", (host: string) => `GET /vi HTTP/1.1\r\nhost: ${host}\r\ncookie: a=\u0000\r\n\r\n`, 400],
    ["no host", () => "GET /vi HTTP/1.1\r\n\r\n", 400],
    ["another host", () => "GET /vi HTTP/1.1\r\nhost: evil.example/../\r\nconnection: close\r\n\r\n", 200],
    [
      "two lengths",
      (host: string) => `POST /desk/save/x HTTP/1.1\r\nhost: ${host}\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab`,
      400,
    ],
    [
      "a length and chunks",
      (host: string) => `POST /desk/save/x HTTP/1.1\r\nhost: ${host}\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
    ],
    ["an unknown method", (host: string) => `BREW /vi HTTP/1.1\r\nhost: ${host}\r\n\r\n`, 400],
    [
      "a whole address as target",
      (host: string) => `GET http://${host}/vi/zz/zz HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`,
      404,
    ],
    ["an asterisk as target", (host: string) => `OPTIONS * HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`, 400],
  ])("%s is refused plainly", async (_what, request, status) => {
    expect(await rawStatus(server.origin, Buffer.from(request(new URL(server.origin).host), "latin1"))).toBe(status);
  });
});
