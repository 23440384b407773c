import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import type { Context } from "hono";
import { accepts } from "hono/accepts";
import { compress } from "hono/compress";
import { localDate } from "#kernel/clock";
import { preferredLanguage } from "#kernel/languageChoice";
import { dataset, type DatasetParts, datasets, fileOf } from "#modules/datasets";
import { type Dataset, FILE_FORMATS, type FileFormat } from "#modules/datasets/contract";
import { servedProfile, siteLanguages, siteNames } from "../../profile/current.ts";
import { allowEverySite, countQuestion, isKnown, type Limits } from "../api/gate.ts";
import type { App, AppEnv } from "../app.ts";
import type { MountParts } from "../mount.ts";
import { describeCatalogue, describeDataset, type Publisher } from "./describe.ts";
import type { Thing } from "./graph.ts";
import { type Serialisation, SERIALISATIONS } from "./serialise.ts";
import { LICENCE, MEDIA_TYPES } from "./vocabulary.ts";

type Parts = Pick<MountParts, "db" | "origin" | "mailFrom"> & { limits?: Limits };
/** Files are dear: fewer of them than questions of the API. */
const FILE_LIMITS: Limits = { address: 60 };
const PLAIN = { "content-type": "text/plain; charset=utf-8" };
const NAME = /^([a-z][a-z0-9-]{0,100})(?:\.(ttl|rdf|jsonld|csv|json|geojson))?$/;

/**
 * `/data`: the DCAT-AP catalogue of everything public, in the form asked for or at `.ttl`, `.rdf`, `.jsonld`; `/data/{dataset}` alike for
 * one dataset, and its files at `/data/{dataset}.{format}`. A reader of pages is led to the page.
 */
export function mountData(app: App, { db, origin, mailFrom, limits = FILE_LIMITS }: Parts): void {
  const by = publisher(origin, mailFrom);
  const partsOf = (c: Context<AppEnv>): DatasetParts => {
    const { timeZone, sourceLanguage } = servedProfile();
    return { db, origin, today: localDate(c.get("now") ?? new Date(), timeZone), languages: siteLanguages(), sourceLanguage };
  };
  const packed = compress();
  app.use("/data/*", packed);
  app.get("/data", (c) => negotiated(c, "data", async () => describeCatalogue(by(), await datasets(partsOf(c)))));
  for (const name of Object.keys(SERIALISATIONS) as Serialisation[])
    app.get(`/data.${name}`, async (c) => described(c, name, describeCatalogue(by(), await datasets(partsOf(c)))));
  app.get("/data/:file", async (c: Context<AppEnv>, next: () => Promise<void>) => {
    const [, id = "", ending] = NAME.exec(c.req.param("file") ?? "") ?? [];
    const parts = partsOf(c);
    const format = FILE_FORMATS.find((each) => each === ending);
    if (format) return sendFile(c, parts, { id, format, limits }, next);
    const found = id === "" ? null : await findDataset(parts, id);
    if (!found) return next();
    const things = () => Promise.resolve(describeDataset(by(), found));
    return ending ? described(c, ending as Serialisation, await things()) : negotiated(c, found.page, things);
  });
}

async function findDataset(parts: DatasetParts, id: string): Promise<Dataset | null> {
  return (await dataset(parts, id)) ?? (await datasets(parts)).find((each) => each.id === id) ?? null;
}

function publisher(origin: string, mailFrom: string): () => Publisher {
  const email = /<([^<>]+)>$/.exec(mailFrom)?.[1] ?? mailFrom;
  return () => {
    const languages = siteLanguages();
    const named = (pick: (names: ReturnType<typeof siteNames>) => string) =>
      Object.fromEntries(languages.map((lang) => [lang, pick(siteNames(lang))]));
    const { outline } = servedProfile().map.shape;
    const [west, east] = spanOf(outline.map(([lon]) => lon));
    const [south, north] = spanOf(outline.map(([, lat]) => lat));
    return {
      origin,
      languages,
      email,
      place: named(({ place }) => place),
      portal: named(({ portal }) => portal),
      owner: named(({ owner }) => owner),
      bounds: {
        middle: `POINT(${(west + east) / 2} ${(south + north) / 2})`,
        box: `POLYGON((${west} ${south},${east} ${south},${east} ${north},${west} ${north},${west} ${south}))`,
      },
    };
  };
}

const spanOf = (numbers: readonly number[]): [number, number] => [Math.min(...numbers), Math.max(...numbers)];

const TYPES: Readonly<Record<string, Serialisation>> = {
  "text/turtle": "ttl",
  "application/ld+json": "jsonld",
  "application/json": "jsonld",
  "application/rdf+xml": "rdf",
  "application/xml": "rdf",
  "text/xml": "rdf",
};

/** The form that the reader prefers; a page for readers of pages. Whoever takes anything gets Turtle. */
async function negotiated(c: Context<AppEnv>, page: string, things: () => Promise<Thing[]>): Promise<Response> {
  allowEverySite(c);
  c.header("vary", "Accept, Accept-Language");
  const type = accepts(c, { header: "Accept", supports: ["text/turtle", ...Object.keys(TYPES), "text/html"], default: "text/turtle" });
  const form = TYPES[type];
  if (form) return described(c, form, await things());
  const lang = preferredLanguage(c.req.header("accept-language") ?? null, siteLanguages()) ?? servedProfile().sourceLanguage;
  return c.redirect(`/${lang}/${page}`, 303);
}

function described(c: Context<AppEnv>, form: Serialisation, things: readonly Thing[]): Response {
  const { type, write } = SERIALISATIONS[form];
  allowEverySite(c);
  const text = write(things);
  const headers = { etag: `"${digest(text)}"`, "cache-control": "public, no-cache", link: `<${LICENCE}>; rel="license"` };
  if (isKnown(c.req.header("if-none-match"), headers.etag)) return c.body(null, 304, headers);
  return c.body(text, 200, { ...headers, "content-type": `${type}; charset=utf-8` });
}

type Wanted = { id: string; format: FileFormat; limits: Limits };

/** A file as it is made: it leaves in pieces, and whoever has the same gets 304. */
async function sendFile(c: Context<AppEnv>, parts: DatasetParts, { id, format, limits }: Wanted, next: () => Promise<void>) {
  allowEverySite(c);
  const gate = await countQuestion(c, parts.db, { limits, now: c.get("now") ?? new Date(), scope: "file" });
  if (!gate.open && "wait" in gate) return c.body("Too Many Requests", 429, { "retry-after": String(gate.wait), ...PLAIN });
  if (!gate.open) return c.body("Unauthorized", 401, { "www-authenticate": 'Bearer error="invalid_token"', ...PLAIN });
  const found = (await datasets(parts)).find((each) => each.id === id && each.series === null);
  const pieces = found && fileOf(parts, id, format);
  if (!pieces) return next();
  const headers = {
    etag: `W/"${digest(JSON.stringify([id, format, found.count, found.modified, parts.today]))}"`,
    "cache-control": "public, no-cache",
    link: `<${parts.origin}/data/${id}>; rel="describedby", <${LICENCE}>; rel="license"`,
  };
  if (isKnown(c.req.header("if-none-match"), headers.etag)) return c.body(null, 304, headers);
  return c.body(Readable.toWeb(Readable.from(encoded(pieces))) as ReadableStream, 200, {
    ...headers,
    ...(found.modified ? { "last-modified": found.modified.toUTCString() } : {}),
    "content-type": `${MEDIA_TYPES[format]}; charset=utf-8`,
    "content-disposition": `attachment; filename="${servedProfile().code}-${id}.${format}"`,
  });
}

async function* encoded(pieces: AsyncIterable<string>): AsyncGenerator<Buffer> {
  for await (const piece of pieces) yield Buffer.from(piece);
}

const digest = (text: string) => createHash("sha256").update(text).digest("base64url").slice(0, 27);
