import { sql } from "drizzle-orm";
import type { Db } from "./kernel/db.ts";
import { isLang } from "./kernel/languages.ts";
import { BLANK_CLAIM, type CatalogueFacts, catalogueKindOf, type Claim, type Claims, type Value } from "./modules/catalogue/contract.ts";
import { createDocument, saveRevision, startTranslation } from "./modules/editions/index.ts";
import { readNewsBefore } from "./modules/notifications/index.ts";
import type { DemoClaim, DemoRecord, DemoWords } from "./profile/content.ts";
import { carry, contextFor, must, type People } from "./seed.ts";

/** When the first record came out; one follows the other by the hour, so that the public record reads in order. */
const FIRST = Date.parse("2026-11-21T01:00:00Z");
const HOUR = 3_600_000;

/** Writes the records of a profile through the same commands and the same two people as an office would. */
export async function seedRecords(
  db: Db,
  records: readonly DemoRecord[],
  people: People,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const ids = new Map<string, string>();
  for (const [index, record] of records.entries()) {
    ids.set(record.code, await seedRecord(db, record, new Date(FIRST + (index * HOUR) / 2), people, ids));
    onProgress(index + 1, records.length);
  }
  await readNewsBefore(db, new Date());
}

async function seedRecord(db: Db, record: DemoRecord, at: Date, people: People, ids: ReadonlyMap<string, string>): Promise<string> {
  const kind = catalogueKindOf(record.kind);
  const { rows } = await db.execute<{ id: string }>(sql`select id from identity.unit where code = ${record.unit} limit 1`);
  const unitId = rows[0]?.id;
  if (!kind || !unitId) throw new Error(`the profile names no kind ${record.kind} or no unit ${record.unit}`);
  const as = (role: Parameters<typeof contextFor>[2], name: string) => contextFor(db, at, role, name, people);
  const writer = as("writer", "Người viết bài");
  const facts: CatalogueFacts = {
    topics: [...kind.topics],
    family: record.look[0],
    palette: record.look[1],
    sources: [],
    code: record.code,
    claims: await claimsOf(db, record, ids),
  };
  const opened = must(await createDocument(writer, { kind: kind.id, section: kind.section, title: record.words.vi[0], unitId, facts }));
  const plain = { publishedAt: at.toISOString() };
  must(await saveRevision(writer, { revisionId: opened.revisionId, lockVersion: 1, content: contentOf(record.words.vi), facts }));
  await carry(plain, "vi", opened.revisionId, writer, as);
  for (const [lang, words] of Object.entries(record.words)) {
    if (lang === "vi" || !isLang(lang)) continue;
    const translator = as("translator", "Người dịch");
    const { revisionId } = must(await startTranslation(translator, { documentId: opened.documentId, lang }));
    must(await saveRevision(translator, { revisionId, lockVersion: 1, content: contentOf(words) }));
    await carry(plain, lang, revisionId, translator, as);
  }
  return opened.documentId;
}

function contentOf([title, summary, text]: DemoWords) {
  const body = { type: "doc", content: [{ type: "paragraph", attrs: { id: "b1" }, content: [{ type: "text", text }] }] };
  return { title, summary, slug: null, lead: null, body };
}

/** Claims with the ids of the communes and records that they name. @throws Error for a name that is none. */
async function claimsOf(db: Db, record: DemoRecord, ids: ReadonlyMap<string, string>): Promise<Claims> {
  const fields = catalogueKindOf(record.kind)?.fields ?? {};
  const claims: Claims = {};
  for (const [name, own] of Object.entries(record.claims)) {
    const type = fields[name]?.type;
    if (!type) throw new Error(`${record.code}: ${record.kind} has no field ${name}`);
    claims[name] = [];
    for (const claim of own) claims[name].push(whole(claim, await resolved(db, type, claim.value, ids)));
  }
  return claims;
}

const whole = ({ source, asOf, readOn, note, chosen }: DemoClaim, value: Value): Claim => ({
  ...BLANK_CLAIM,
  value,
  source: { ...source },
  asOf: asOf ?? null,
  readOn: readOn ?? null,
  note: note ?? "",
  chosen: chosen ?? true,
});

async function resolved(db: Db, type: string, value: unknown, ids: ReadonlyMap<string, string>): Promise<Value> {
  if (type === "records" && Array.isArray(value)) return value.map((code) => idOf(ids, String(code)));
  // Whether it fits its field is checked where it is stored.
  if (type !== "area") return value as Value;
  const { rows } = await db.execute<{ id: string }>(sql`select id from territory.area
    where name = ${String(value)} and valid_to is null and type in ('commune', 'ward', 'township') limit 1`);
  if (!rows[0]) throw new Error(`no commune of today is called ${String(value)}`);
  return rows[0].id;
}

function idOf(ids: ReadonlyMap<string, string>, code: string): string {
  const id = ids.get(code);
  if (!id) throw new Error(`no record before this one has the code ${code}`);
  return id;
}
