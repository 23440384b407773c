import { execFileSync } from "node:child_process";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deskRevision, withdrawEdition } from "#modules/editions";
import { buildOffice, carryToLive, draft, must } from "#modules/editions/testing";
import { type TestDatabase, testDatabase } from "#tests/database";
import { profile } from "../../../profiles/phu-tho/profile.ts";
import { emit } from "../../listeners.ts";
import { serveProfile } from "../../profile/current.ts";
import type { AppEnv } from "../app.ts";
import { mountOembed } from "./mount.ts";

const ORIGIN = "https://portal.example";
let test: TestDatabase;
let app: Hono<AppEnv>;

beforeAll(async () => {
  serveProfile(profile);
  test = await testDatabase();
  const office = await buildOffice(test.db, emit);
  for (const title of ["Tin & <thẻ>", "Tin sẽ gỡ"]) {
    const made = await draft(office, title, "Lời.");
    await carryToLive(office, made.revisionId);
    if (title !== "Tin sẽ gỡ") continue;
    const editionId = (await deskRevision(office.as("writer", "writer"), made.revisionId))?.editionId ?? "";
    must(await withdrawEdition(office.as("publisher", "publisher"), { editionId, notice: "Gỡ." }));
  }
  await draft(office, "Nháp kín", "Lời.");
  app = new Hono<AppEnv>();
  // The pages are tested where they are drawn: here one list exists, and no other.
  app.get("/embed/vi/news", (c) =>
    c.html(c.req.query("topic") === "castle" ? "" : "<title>Tin &amp; bài</title>", c.req.query("topic") === "castle" ? 404 : 200),
  );
  mountOembed(app, { db: test.db, origin: ORIGIN });
});
afterAll(() => test.close());

const ask = (url: string, more = "") => app.request(`/oembed?url=${encodeURIComponent(url)}${more}`);

describe("oEmbed", () => {
  it("frames a document, in JSON and in XML", async () => {
    const answer = await ask(`${ORIGIN}/vi/news/tin-the`);
    expect([answer.status, answer.headers.get("content-type"), answer.headers.get("access-control-allow-origin")]).toEqual([
      200,
      "application/json",
      "*",
    ]);
    const told = await answer.json();
    expect(told).toMatchObject({ version: "1.0", type: "rich", title: "Tin & <thẻ>", width: 600, height: 340, thumbnail_width: 1200 });
    expect(told.html).toContain(`<iframe src="${ORIGIN}/embed/vi/news/tin-the" title="Tin &amp; &lt;thẻ&gt;" width="600" height="340"`);
    const xml = await ask(`${ORIGIN}/vi/news/tin-the`, "&format=xml");
    const text = await xml.text();
    execFileSync("xmllint", ["--noout", "--nonet", "-"], { input: text });
    expect([xml.headers.get("content-type"), text.includes("<title>Tin &amp; &lt;thẻ&gt;</title>")]).toEqual([
      "text/xml; charset=utf-8",
      true,
    ]);
  });

  it("frames a list with its filters, and is never larger than there is room", async () => {
    const told = await (await ask(`${ORIGIN}/vi/news?topic=craft&page=2&utm_source=x&n=3`, "&maxwidth=320&maxheight=200")).json();
    expect(told).toMatchObject({ title: "Tin & bài", width: 320, height: 200 });
    expect(told.html).toContain(`src="${ORIGIN}/embed/vi/news?topic=craft&amp;n=3"`);
    expect((await (await ask(`${ORIGIN}/vi/news/tin-the`, "&maxwidth=800")).json()).thumbnail_url).toBeUndefined();
  });

  it.each([
    ["nothing", "", 400],
    ["a size that is none", `?url=${ORIGIN}/vi/news&maxwidth=0`, 400],
    ["a size twice", `?url=${ORIGIN}/vi/news&maxwidth=1&maxwidth=2`, 400],
    ["another form", `?url=${ORIGIN}/vi/news&format=yaml`, 501],
    ["another site", "?url=https://elsewhere.example/vi/news", 404],
    ["no address", "?url=news", 404],
    ["the office", `?url=${ORIGIN}/desk/board`, 401],
    ["a page that is no list", `?url=${ORIGIN}/vi/search`, 404],
    ["a language that there is not", `?url=${ORIGIN}/xx/news`, 404],
    ["a filter that there is not", `?url=${encodeURIComponent(`${ORIGIN}/vi/news?topic=castle`)}`, 404],
    ["a draft", `?url=${ORIGIN}/vi/news/nhap-kin`, 404],
    ["a withdrawn page", `?url=${ORIGIN}/vi/news/tin-se-go`, 404],
    ["broken signs", `?url=${encodeURIComponent(`${ORIGIN}/vi/news/%E0%A4%A`)}`, 404],
  ])("refuses %s", async (_, query, status) => {
    expect((await app.request(`/oembed${query}`)).status).toBe(status);
  });
});
