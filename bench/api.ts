import { sql } from "drizzle-orm";
import { Hono } from "hono";
import { serveProfile } from "../src/profile/current.ts";
import { profile } from "../profiles/phu-tho/profile.ts";
import { mountApi } from "../src/http/api/mount.ts";
import type { AppEnv } from "../src/http/app.ts";
import type { Db } from "../src/kernel/db.ts";
import { openKinds } from "../src/kinds.ts";
import { fileOf } from "../src/modules/datasets/index.ts";
import { fillCatalogue } from "./fillCatalogue.ts";
import { median } from "./load.ts";

const ORIGIN = "https://portal.example";
const ROUNDS = 15;
const MB = 1024 * 1024;
type Page = { next: string | null };

/**
 * A page of the public API far inside the catalogue, whole and with chosen fields, against the bare query that fetches the same rows; and the
 * whole kind as one file, with what it takes of memory above rest.
 */
export async function measureApi(db: Db, records: number): Promise<Record<string, unknown>> {
  serveProfile(profile);
  await fillCatalogue(db, records);
  const app = new Hono<AppEnv>();
  mountApi(app, { db, origin: ORIGIN, kinds: openKinds(), limits: { address: 1_000_000 } });
  const from = await middle(db);
  const cursor = Buffer.from(JSON.stringify({ id: from })).toString("base64url");
  const ask = async (more: string) => (await app.request(`/api/v1/records?kind=heritage&limit=100&cursor=${cursor}${more}`)).text();
  const first = JSON.parse(await ask("")) as Page;
  if (first.next === null) throw new Error("the page of the API is the last one");
  const bare = () => db.execute(bareQuery(from));
  // In turns, so that both meet the same machine.
  const whole: number[] = [];
  const plain: number[] = [];
  const bareMs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    whole.push(await timed(() => ask("")));
    plain.push(await timed(() => ask("&fields=code,title,facts")));
    bareMs.push(await timed(bare));
  }
  return {
    records,
    page: 100,
    ratioToBareQuery: ratio(median(plain), median(bareMs)),
    wholeRatioToBareQuery: ratio(median(whole), median(bareMs)),
    pageMs: tenths(median(plain)),
    wholePageMs: tenths(median(whole)),
    bareMs: tenths(median(bareMs)),
    export: await exported(db),
  };
}

/** A record in the middle of the catalogue. */
async function middle(db: Db): Promise<string> {
  const { rows } = await db.execute<{ id: string }>(sql`
    select document_id as id from catalogue.record where kind = 'heritage' order by document_id offset (select count(*) / 2 from catalogue.record where kind = 'heritage') limit 1`);
  return rows[0]?.id ?? "";
}

/** The same rows with the same words and facts, as PostgreSQL alone gives them. */
const bareQuery = (from: string) => sql`
  select r.document_id, r.code, (select jsonb_agg(to_jsonb(f)) from catalogue.claim f where f.document_id = r.document_id and f.chosen) as facts,
    (select jsonb_agg(jsonb_build_object('lang', p.lang, 'slug', p.slug, 'content', p.content)) from editions.public_edition p
      where p.document_id = r.document_id) as texts
  from catalogue.record r where r.kind = 'heritage' and r.document_id > ${from}::uuid order by r.document_id limit 101`;

async function exported(db: Db): Promise<Record<string, number>> {
  const pieces = fileOf({ db, origin: ORIGIN, today: new Date().toISOString().slice(0, 10) }, "heritage", "json");
  if (!pieces) throw new Error("there is no such file");
  globalThis.gc?.();
  const rest = process.memoryUsage().rss;
  const began = performance.now();
  let [bytes, most] = [0, rest];
  for await (const piece of pieces) {
    bytes += Buffer.byteLength(piece);
    most = Math.max(most, process.memoryUsage().rss);
  }
  return {
    seconds: tenths((performance.now() - began) / 1000),
    mb: Math.round(bytes / MB),
    memoryAboveRestMb: Math.round((most - rest) / MB),
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const tenths = (value: number) => Math.round(value * 10) / 10;
const ratio = (ours: number, bare: number) => Math.round((ours / bare) * 100) / 100;
