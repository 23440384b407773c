import { describe, expect, it } from "vitest";
import { Fault } from "#kernel/errors";
import { createLog } from "#kernel/log";
import { CLIENT_ADDRESS_HEADER } from "#modules/identity";
import type { Actor } from "#modules/identity/contract";
import type { RequestInfo } from "../context.ts";
import { type AppParts, createApp } from "./app.ts";

const actor: Actor = { kind: "person", id: "p", name: "P", unitId: null, grants: [] };
const unused = () => Promise.reject(new Error("not used"));
const runtime = { db: {}, emit: unused, enqueue: unused } as unknown as AppParts["runtime"];

/** An application whose pages say what reached them. */
function appWith(overrides: Partial<AppParts> = {}, origin = "https://portal.example") {
  const seen: { request: Request; info: RequestInfo; body: string }[] = [];
  const app = createApp({
    config: { origin, trustedProxies: [] },
    log: createLog({ level: "silent", name: "test" }),
    runtime,
    auth: {
      handler: async (request) => new Response(`auth ${new URL(request.url).pathname}`),
      session: async (headers) => (headers.get("cookie") ? actor : null),
    },
    now: () => new Date("2026-01-01T00:00:00Z"),
    async pages(request, info) {
      seen.push({ request, info, body: await request.clone().text() });
      return new Response("page", { headers: { "content-type": "text/html" } });
    },
    ...overrides,
  });
  return { app, seen };
}

const form = (headers: Record<string, string> = {}, body: BodyInit = "a=1") =>
  new Request("http://internal:3000/desk/save", {
    method: "POST",
    body,
    headers: { "content-type": "application/x-www-form-urlencoded", origin: "https://portal.example", ...headers },
  });

describe("the application", () => {
  it("gives routes the public origin, whatever host the client named, with the body of a form", async () => {
    const { app, seen } = appWith();
    const response = await app.fetch(form({ host: "evil.example", "x-forwarded-host": "evil.example" }));
    expect(response.status).toBe(200);
    expect(seen[0]?.request.url).toBe("https://portal.example/desk/save");
    expect(seen[0]?.body).toBe("a=1");
  });

  it("refuses forms of other origins, also without any origin", async () => {
    const { app, seen } = appWith();
    expect((await app.fetch(form({ origin: "https://evil.example" }))).status).toBe(403);
    expect((await app.fetch(form({ origin: "null" }))).status).toBe(403);
    expect(seen).toHaveLength(0);
  });

  it("takes a reader's form only from its own pages, and says otherwise why in the language of the address", async () => {
    const { app, seen } = appWith();
    const post = (lang: string, headers: Record<string, string>, body = "wrong=a") =>
      app.fetch(
        new Request(`http://internal:3000/${lang}/news/a-page/report-error`, {
          method: "POST",
          body,
          headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
        }),
      );
    const strangers: Record<string, string>[] = [
      { origin: "https://evil.example" },
      { origin: "null" },
      {},
      { "sec-fetch-site": "cross-site" },
    ];
    for (const headers of strangers) {
      const answer = await post("ko", headers);
      expect(answer.status).toBe(403);
      expect(await answer.text()).toContain("다시 보내 주십시오");
    }
    const large = await post("fr", { origin: "https://portal.example" }, `wrong=${"a".repeat(200_000)}`);
    expect([large.status, await large.text()]).toEqual([413, expect.stringContaining("trop volumineux")]);
    expect(seen).toHaveLength(0);
    expect((await post("vi", { origin: "https://portal.example" })).status).toBe(200);
    expect((await post("vi", { "sec-fetch-site": "same-origin" })).status).toBe(200);
    expect(seen).toHaveLength(2);
  });

  it("lets no script run on the portal and gives each desk page a nonce of its own", async () => {
    const { app, seen } = appWith();
    const portal = await app.fetch(new Request("http://x/vi"));
    expect(portal.headers.get("content-security-policy")).toContain("script-src 'none'");
    expect(portal.headers.get("strict-transport-security")).toContain("max-age");
    const desk = [await app.fetch(new Request("http://x/desk")), await app.fetch(new Request("http://x/desk"))];
    const nonces = seen.slice(1).map(({ info }) => info.nonce);
    expect(new Set(nonces).size).toBe(2);
    desk.forEach((response, index) =>
      expect(response.headers.get("content-security-policy")).toContain(`script-src 'self' 'nonce-${nonces[index]}'`),
    );
    expect(desk[0]?.headers.get("cache-control")).toBe("no-store");
    expect(seen[0]?.info.nonce).toBeUndefined();
  });

  it("sends no promise of TLS from a plain address", async () => {
    const { app } = appWith({}, "http://127.0.0.1:3000");
    expect((await app.fetch(new Request("http://x/vi"))).headers.get("strict-transport-security")).toBeNull();
  });

  it("asks who is signed in on the desk only", async () => {
    const { app, seen } = appWith();
    await app.fetch(new Request("http://x/vi", { headers: { cookie: "a=b" } }));
    await app.fetch(new Request("http://x/desk/board", { headers: { cookie: "a=b" } }));
    await app.fetch(new Request("http://x/desk/board"));
    expect(seen.map(({ info }) => info.actor)).toEqual([null, actor, null]);
    expect(seen.map(({ info }) => info.lang)).toEqual(["vi", "vi", "vi"]);
  });

  it("overwrites the client's own word about its address", async () => {
    const { app, seen } = appWith();
    await app.fetch(new Request("http://x/desk", { headers: { [CLIENT_ADDRESS_HEADER]: "1.2.3.4", "x-forwarded-for": "1.2.3.4" } }));
    expect(seen[0]?.request.headers.get(CLIENT_ADDRESS_HEADER)).toBeNull();
  });

  it.each([
    ["an address that cannot be decoded", () => new Request("http://x/vi/%E0%A4%A"), 400],
    ["a null byte", () => new Request("http://x/vi/a%00b"), 400],
    ["a damaged multipart", () => form({ "content-type": "multipart/form-data; boundary=x" }, "--x\r\nnonsense"), 400],
    ["a multipart without boundary", () => form({ "content-type": "multipart/form-data" }, "x"), 400],
    ["JSON where a form is read", () => form({ "content-type": "application/json" }, "{}"), 400],
    ["plain text where a form is read", () => form({ "content-type": "text/plain" }), 400],
    ["an unknown kind of body", () => form({ "content-type": "application/x-unknown" }), 400],
    ["a form above the limit", () => form({ "content-length": String(9e6) }, "a".repeat(9e6)), 413],
    [
      "an upload above the limit",
      () =>
        new Request("http://x/desk/upload", {
          method: "POST",
          body: Buffer.alloc(28e6),
          headers: { "content-type": "image/png", "content-length": String(28e6) },
        }),
      413,
    ],
  ])("answers %s with a 4xx", async (_, request, status) => {
    const { app } = appWith();
    expect((await app.fetch(request())).status).toBe(status);
  });

  it("turns faults into their status and defects into a 500 that says nothing", async () => {
    const fault = appWith({ pages: () => Promise.reject(new Fault("conflict", "x", "Somebody was faster")) });
    expect((await fault.app.fetch(new Request("http://x/vi"))).status).toBe(409);
    const defect = appWith({ pages: () => Promise.reject(new Error("secret detail")) });
    const response = await defect.app.fetch(new Request("http://x/vi"));
    expect([response.status, await response.text()]).toEqual([500, "Internal Server Error"]);
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it("hands sign-in its own addresses", async () => {
    const { app } = appWith();
    expect(await (await app.fetch(new Request("http://x/api/auth/get-session"))).text()).toBe("auth /api/auth/get-session");
    expect(await (await app.fetch(new Request("http://x/desk/api/auth/get-session"))).text()).toContain("auth");
  });
});
