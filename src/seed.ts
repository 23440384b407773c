import { sql } from "drizzle-orm";
import type { Db } from "./kernel/db.ts";
import { isLang, type Lang } from "./kernel/languages.ts";
import type { Outcome } from "./kernel/outcome.ts";
import { openKinds } from "./kinds.ts";
import { emit } from "./listeners.ts";
import {
  approveRevision,
  archiveEdition,
  clearRevision,
  createDocument,
  deskRevision,
  type EditionContext,
  publishRevision,
  returnRevision,
  saveRevision,
  scheduleRevision,
  startRevision,
  startTranslation,
  submitRevision,
  withdrawEdition,
} from "./modules/editions/index.ts";
import { readNewsBefore } from "./modules/notifications/index.ts";
import type { Actor, Role } from "./modules/identity/contract.ts";
import type { Content, DemoDocument, DemoEdition, DemoState, DemoSuccession, DemoUnit } from "./profile/content.ts";

/** Person ids of the demonstration accounts by role; empty when there are none. */
export type People = Partial<Record<Role, string>>;

/** True when nothing was ever written here. */
export async function isEmpty(db: Db): Promise<boolean> {
  const { rows } = await db.execute(sql`select 1 from editions.document limit 1`);
  return rows.length === 0;
}

/** Loads the units, their succession and the calendar of a profile; running it again changes nothing. */
export async function seedStructure(db: Db, profile: Content): Promise<void> {
  const { rows } = await db.execute(sql`select 1 from identity.unit limit 1`);
  if (rows.length > 0) return;
  await db.transaction(async (tx) => {
    for (const unit of profile.units) {
      await tx.execute(sql`insert into identity.unit (code, slug, kind, parent_id, valid_from, valid_to)
        values (${unit.code}, ${slugOf(unit.code)}, ${KINDS[unit.kind]}, (select id from identity.unit where code = ${unit.parent} order by valid_from desc limit 1), ${unit.validFrom}, ${unit.validTo})`);
      for (const [lang, names] of Object.entries(unit.names)) {
        await tx.execute(sql`insert into identity.unit_name (unit_id, lang, name, short_name)
          select id, ${lang}, ${names.name}, ${names.short} from identity.unit where code = ${unit.code}`);
      }
    }
    for (const [index, each] of profile.successions.entries()) {
      await tx.execute(sql`insert into identity.unit_succession (from_id, to_id, on_date, kind, scope, scope_words)
        select f.id, t.id, ${each.date}, ${each.kind}, ${scopeOf(each, index)}, ${JSON.stringify(each.scope)}::jsonb from identity.unit f, identity.unit t where f.code = ${each.from} and t.code = ${each.to}`);
    }
  });
}

const KINDS: Record<DemoUnit["kind"], string> = {
  committee: "province",
  department: "department",
  party: "party",
  force: "other",
  press: "press",
  centre: "centre",
  district: "district",
  commune: "commune",
  ward: "commune",
};
const slugOf = (code: string) =>
  code
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
/** Scope of a succession as a code: `*` for all there is, else the English wording, cut to its words. */
const scopeOf = (each: DemoSuccession, index: number) =>
  (/^(all|the whole) /.test(each.scope.en) ? "*" : wordsOf(each.scope.en)) || `scope_${index}`;
const wordsOf = (scope: string) =>
  scope
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "")
    .slice(0, 60)
    .replace(/_$/, "");

/** Writes the demonstration documents through the same commands and the same two people as an office would. */
export async function seedDocuments(
  db: Db,
  profile: Content,
  people: People,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  // In the order of time: the public record reads from the first publication to the last.
  const inTime = profile.documents.toSorted((a, b) => Date.parse(a.publishedAt) - Date.parse(b.publishedAt));
  const first: [DemoDocument, string][] = [];
  for (const [index, doc] of inTime.entries()) {
    first.push([doc, await seedDocument(db, doc, people)]);
    onProgress(index + 1, profile.documents.length);
  }
  for (const [doc, revisionId] of first) if (doc.revised) await revise(db, doc, revisionId, people);
  await readNewsBefore(db, new Date());
}

/** Returns the revision of the source language. */
async function seedDocument(db: Db, doc: DemoDocument, people: People): Promise<string> {
  const at = new Date(doc.publishedAt);
  const as = (role: Role, name: string) => contextFor(db, at, role, name, people);
  const writer = as("writer", "Người viết bài");
  const { rows } = await db.execute<{ id: string }>(sql`select id from identity.unit where code = ${doc.unit} limit 1`);
  const unitId = rows[0]?.id;
  if (!unitId) throw new Error(`the profile names no unit ${doc.unit}`);
  const opened = must(
    await createDocument(writer, {
      kind: doc.kind,
      section: doc.section,
      title: doc.editions.vi.title,
      unitId,
      code: doc.code,
      facts: doc.facts,
    }),
  );
  await write(writer, opened.revisionId, doc.editions.vi, doc);
  await carry(doc, "vi", opened.revisionId, writer, as);
  const carried: [Lang, string][] = [["vi", opened.revisionId]];
  for (const [lang, words] of Object.entries(doc.editions)) {
    if (lang === "vi" || !isLang(lang) || !words) continue;
    const translator = as("translator", "Người dịch");
    const started = must(await startTranslation(translator, { documentId: opened.documentId, lang }));
    await write(translator, started.revisionId, words, null);
    await carry(doc, lang, started.revisionId, translator, as);
    carried.push([lang, started.revisionId]);
  }
  for (const [lang, revisionId] of carried) await retire(doc, lang, revisionId, as("publisher", "Người xuất bản"));
  return opened.revisionId;
}

async function write(ctx: EditionContext, revisionId: string, words: DemoEdition, doc: DemoDocument | null): Promise<void> {
  const content = {
    title: words.title,
    summary: words.summary,
    slug: words.slug,
    lead: null,
    body: { type: "doc", content: words.blocks },
  };
  must(await saveRevision(ctx, { revisionId, lockVersion: 1, content, ...(doc ? { facts: doc.facts } : {}) }));
}

/** Takes one edition along the workflow to the state that the profile asks for. */
export async function carry(
  doc: Pick<DemoDocument, "state" | "remarks" | "scheduledFor" | "publishedAt">,
  lang: Lang,
  revisionId: string,
  author: EditionContext,
  as: (role: Role, name: string) => EditionContext,
): Promise<void> {
  const state: DemoState | "live" = doc.state?.[lang] ?? "live";
  if (state === "working") return;
  must(await submitRevision(author, { revisionId }));
  if (state === "submitted") return;
  must(
    await clearRevision(as("clearance_officer", "Cán bộ kiểm tra mật"), {
      revisionId,
      checklist: ["secrets", "personal_data", "copyright", "names_maps", "sources"],
    }),
  );
  const approver = as("approver", "Lãnh đạo duyệt");
  if (state === "cleared") return;
  if (state === "returned") {
    must(await returnRevision(approver, { revisionId, remarks: doc.remarks?.[lang] ?? [] }));
    return;
  }
  must(await approveRevision(approver, { revisionId, publish: false }));
  const publisher = as("publisher", "Người xuất bản");
  if (state === "scheduled") {
    must(await scheduleRevision(publisher, { revisionId, at: new Date(doc.scheduledFor ?? doc.publishedAt) }));
    return;
  }
  must(await publishRevision(publisher, { revisionId }));
}

/** Publishes the later words of the source language; exactly the replaced paragraphs fall behind in every translation. */
async function revise(db: Db, doc: DemoDocument, firstRevisionId: string, people: People): Promise<void> {
  const at = new Date(doc.revised?.publishedAt ?? doc.publishedAt);
  const as = (role: Role, name: string) => contextFor(db, at, role, name, people);
  const writer = as("writer", "Người viết bài");
  const editionId = (await deskRevision(writer, firstRevisionId))?.editionId ?? "";
  const { revisionId } = must(await startRevision(writer, { editionId }));
  const later = new Map(doc.revised?.blocks.map((block) => [block.attrs?.id, block]));
  const blocks = doc.editions.vi.blocks.map((block) => later.get(block.attrs?.id) ?? block);
  await write(writer, revisionId, { ...doc.editions.vi, blocks }, null);
  await carry(doc, "vi", revisionId, writer, as);
}

/** Withdraws or archives what the profile says, once every language has been public. */
async function retire(doc: DemoDocument, lang: Lang, revisionId: string, publisher: EditionContext): Promise<void> {
  const state = doc.state?.[lang];
  if (state !== "archived" && state !== "withdrawn") return;
  const editionId = (await deskRevision(publisher, revisionId))?.editionId ?? "";
  if (state === "archived") must(await archiveEdition(publisher, { editionId }));
  else must(await withdrawEdition(publisher, { editionId, notice: doc.notice?.[lang] ?? "" }));
}

export function contextFor(db: Db, now: Date, role: Role, name: string, people: People): EditionContext {
  const id = people[role] ?? null;
  const actor: Actor = { kind: id ? "person" : "system", id, name, unitId: null, grants: [{ role, unitId: null, langs: null }] };
  // Nothing waits for a job here: a schedule is swept up by the worker.
  return { actor, now, lang: "vi", requestId: "seed", db, emit, enqueue: async () => {}, kinds: openKinds() };
}

export function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok)
    throw new Error(
      `the demonstration could not be written: ${outcome.reasons.map((reason) => `${reason.id} ${reason.field ?? ""}`).join(", ")}`,
    );
  return outcome.value;
}
