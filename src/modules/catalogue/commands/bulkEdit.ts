import { sql } from "drizzle-orm";
import { canonical } from "#kernel/canonical";
import { homeZone, localDate } from "#kernel/clock";
import type { Db, Tx } from "#kernel/db";
import { Fault } from "#kernel/errors";
import { isId } from "#kernel/ids";
import { done, type Outcome, type Reason, refused } from "#kernel/outcome";
import { deskRevision, type EditionContext, mayWrite, saveRevision, SILENCE_MS, startRevision } from "../../editions/index.ts";
import type { DeskRevision } from "../../editions/contract.ts";
import { audit } from "../../record/index.ts";
import { BULK_MOST, type BulkMode } from "../bulk.ts";
import { catalogueFacts, type Claim, CLAIMS_MOST, claimsSchema } from "../claims.ts";
import type { Field } from "../field.ts";
import { inspectClaims, isBlank } from "../inspect.ts";
import type { CatalogueKind } from "../kind.ts";
import { catalogueKindOf } from "../kinds/index.ts";

export type BulkInput = { ids: readonly string[]; kind: string; field: string; mode: BulkMode; claim: unknown };
/** One record as it is and as it would be; `reasons` say why it cannot be changed. */
export type BulkPreview = { documentId: string; name: string; before: Claim[]; after: Claim[]; same: boolean; reasons: Reason[] };

type Target = {
  document_id: string;
  edition_id: string;
  unit_id: string;
  name: string;
  holder: string | null;
  state: string | null;
  facts: object | null;
};
type Planned = { kind: CatalogueKind; claim: Claim; targets: (BulkPreview & { editionId: string })[] };

/**
 * What a bulk edit would do, row by row, without doing it. Refused as a whole when the new value is wrong; a record that this person may not
 * write, that somebody has open or that is before its reviewers carries its reason.
 */
export async function previewBulk(ctx: EditionContext, input: BulkInput): Promise<Outcome<BulkPreview[]>> {
  const planned = await plan(ctx.db, ctx, input);
  return planned.ok ? done(planned.value.targets.map(({ editionId: _editionId, ...row }) => row)) : planned;
}

/** Does it: every record or none, as drafts. A record that cannot be changed refuses all, by name; what would stay the same is left alone. */
export async function applyBulk(ctx: EditionContext, input: BulkInput): Promise<Outcome<{ bulkId: string; changed: number }>> {
  return whole(ctx, async (tx, inside) => {
    const planned = await plan(tx, ctx, input);
    if (!planned.ok) return planned;
    const { targets } = planned.value;
    const reasons = targets.flatMap(({ name, reasons: own }) => own.map((reason) => named(reason, name)));
    const changing = targets.filter(({ same }) => !same);
    if (changing.length === 0 && reasons.length === 0) reasons.push({ id: "bulk.nothing" });
    if (reasons.length > 0) return refused(...reasons);
    const { rows } = await tx.execute<{ id: string }>(sql`insert into catalogue.bulk_edit (kind, field, by_id, at)
      values (${input.kind}, ${input.field}, ${ctx.actor.id}::uuid, ${ctx.now.toISOString()}::timestamptz) returning id`);
    const bulkId = rows[0]?.id ?? "";
    for (const { documentId, editionId, name } of changing) {
      const started = await startRevision(inside, { editionId });
      if (!started.ok) return refused(...started.reasons.map((reason) => named(reason, name)));
      const { revisionId } = started.value;
      const revision = await deskRevision(inside, revisionId);
      if (!revision) throw new Fault("not_found", "revision.unknown");
      const before = catalogueFacts(revision.facts).claims[input.field] ?? [];
      const after = withClaim(before, planned.value.claim, input.mode);
      const saved = await saveClaims(inside, revision, input.field, after);
      if (!saved.ok) return refused(...saved.reasons.map((reason) => named(reason, name)));
      await tx.execute(sql`insert into catalogue.bulk_row (bulk_id, document_id, revision_id, before, after) values (${bulkId}::uuid, ${documentId}::uuid,
        ${revisionId}::uuid, ${JSON.stringify(before)}::jsonb, ${JSON.stringify(after)}::jsonb)`);
    }
    const about = { records: changing.length, kind: input.kind, field: input.field };
    await audit(tx, ctx, "record.bulk_edit", { kind: "bulk_edit", id: bulkId }, about);
    return done({ bulkId, changed: changing.length });
  });
}

/**
 * Takes a bulk edit back: every record or none. A record whose field somebody changed since, or whose draft has gone on to its reviewers,
 * refuses all, by name. Drafts that the edit opened stay, as they were before it.
 */
export async function undoBulk(ctx: EditionContext, { bulkId }: { bulkId: string }): Promise<Outcome<{ changed: number }>> {
  if (!isId(bulkId)) throw new Fault("not_found", "bulk.unknown");
  return whole(ctx, async (tx, inside) => {
    const { rows: edits } = await tx.execute<{ field: string; by_id: string | null; undone_at: string | null }>(
      sql`select field, by_id, undone_at from catalogue.bulk_edit where id = ${bulkId}::uuid for update`,
    );
    const [edit] = edits;
    if (!edit) throw new Fault("not_found", "bulk.unknown");
    if (edit.by_id !== ctx.actor.id) throw new Fault("forbidden", "not_allowed");
    if (edit.undone_at !== null) return refused({ id: "bulk.undone" });
    const { rows } = await tx.execute<{ revision_id: string; before: Claim[]; after: Claim[] }>(
      sql`select revision_id, before, after from catalogue.bulk_row where bulk_id = ${bulkId}::uuid order by document_id`,
    );
    const reasons: Reason[] = [];
    for (const { revision_id: revisionId, before, after } of rows) {
      const revision = await deskRevision(inside, revisionId);
      if (!revision) throw new Fault("not_found", "revision.unknown");
      const name = revision.content.title;
      const now = catalogueFacts(revision.facts).claims[edit.field] ?? [];
      if (revision.state === "working" && canonical(now) !== canonical(after)) reasons.push(named({ id: "bulk.changed_since" }, name));
      else {
        const saved = await saveClaims(inside, revision, edit.field, before);
        if (!saved.ok) reasons.push(...saved.reasons.map((reason) => named(reason, name)));
      }
    }
    if (reasons.length > 0) return refused(...reasons);
    await tx.execute(sql`update catalogue.bulk_edit set undone_at = ${ctx.now.toISOString()}::timestamptz where id = ${bulkId}::uuid`);
    await audit(tx, ctx, "record.bulk_undo", { kind: "bulk_edit", id: bulkId }, { records: rows.length });
    return done({ changed: rows.length });
  });
}

const named = (reason: Reason, record: string): Reason => ({ ...reason, values: { ...reason.values, record } });

/** Runs in one transaction that a refusal rolls back. */
async function whole<T>(ctx: EditionContext, work: (tx: Tx, inside: EditionContext) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  let refusal: Outcome<T> | null = null;
  try {
    return await ctx.db.transaction(async (tx) => {
      const outcome = await work(tx, { ...ctx, db: tx as unknown as Db });
      if (outcome.ok) return outcome;
      refusal = outcome;
      throw new Error("refused");
    });
  } catch (error) {
    if (refusal) return refusal;
    throw error;
  }
}

/** The pen of a bulk edit: no tab of a browser bears this name, so an open editor, also one's own, is another holder. */
const TAB = "bulk";

async function saveClaims(ctx: EditionContext, revision: DeskRevision, field: string, claims: readonly Claim[]): Promise<Outcome<unknown>> {
  const { code, claims: all } = catalogueFacts(revision.facts);
  const { [field]: _before, ...others } = all;
  const facts = { ...revision.facts, code, claims: claims.length > 0 ? { ...others, [field]: claims } : others };
  return saveRevision(ctx, {
    revisionId: revision.revisionId,
    lockVersion: revision.lockVersion,
    tab: TAB,
    content: revision.content,
    facts,
  });
}

function withClaim(before: readonly Claim[], claim: Claim, mode: BulkMode): Claim[] {
  if (isBlank(claim)) return [];
  const others =
    mode === "replace"
      ? []
      : before.filter((each) => canonical(each.value) !== canonical(claim.value) || each.source.label !== claim.source.label);
  return [{ ...claim, chosen: true }, ...others.map((each) => ({ ...each, chosen: false }))];
}

async function plan(db: Db | Tx, ctx: EditionContext, input: BulkInput): Promise<Outcome<Planned>> {
  const kind = catalogueKindOf(input.kind);
  const field = kind && Object.hasOwn(kind.fields, input.field) ? kind.fields[input.field] : undefined;
  if (!kind || !field) return refused({ id: "bulk.field", field: "field" });
  const ids = [...new Set(input.ids)].filter(isId);
  if (ids.length === 0) return refused({ id: "bulk.none" });
  if (ids.length > BULK_MOST) return refused({ id: "bulk.many", values: { max: BULK_MOST } });
  const read = readClaim(kind, input.field, field, input.claim, localDate(ctx.now, homeZone()));
  if (!read.ok) return read;
  const targets = (await targetsOf(db, kind, ids, ctx.now)).map((row) => {
    const before = catalogueFacts(row.facts ?? {}).claims[input.field] ?? [];
    const after = withClaim(before, read.value, input.mode);
    return {
      documentId: row.document_id,
      editionId: row.edition_id,
      name: row.name,
      before,
      after,
      same: canonical(before) === canonical(after),
      reasons: against(ctx, kind, row, after),
    };
  });
  if (targets.length === 0) return refused({ id: "bulk.none" });
  return done({ kind, claim: read.value, targets });
}

/** Controls and halves of a pair, which no line on paper has and the database does not take. */
const UNSTORABLE = /[\p{Cs}\u202A-\u202E\u2066-\u2069]|(?![\n\t])\p{Cc}/u;
const flat = (value: unknown): string =>
  typeof value === "object" && value !== null ? Object.values(value).map(flat).join("") : typeof value === "string" ? value : "";

function readClaim(kind: CatalogueKind, name: string, field: Field, given: unknown, today: string): Outcome<Claim> {
  const parsed = claimsSchema(field).safeParse([given]);
  const claim = parsed.success ? (parsed.data[0] as Claim | undefined) : undefined;
  if (!claim || UNSTORABLE.test(`${claim.typed}${claim.note}${claim.source.label}${claim.source.url}${flat(claim.value)}`))
    return refused({ id: "facts.shape", field: "claim" });
  if (isBlank(claim))
    return field.needed ? refused({ id: "fact.needed", field: "claim", values: { kind: kind.id, fact: name } }) : done(claim);
  const wrong = inspectClaims({ ...kind, fields: { [name]: field } }, { [name]: [{ ...claim, chosen: true }] }, today);
  return wrong.length > 0 ? refused(...wrong.map((reason) => ({ ...reason, field: "claim" }))) : done({ ...claim, chosen: true });
}

function against(ctx: EditionContext, kind: CatalogueKind, row: Target, after: readonly Claim[]): Reason[] {
  const reasons: Reason[] = [];
  if (!mayWrite(ctx.actor, ctx.kinds.of(kind.id).writers, { unitId: row.unit_id, lang: "vi" })) reasons.push({ id: "role.write" });
  if (row.state !== null && row.state !== "working") reasons.push({ id: "bulk.in_review" });
  if (row.holder !== null) reasons.push({ id: "lock_held", values: { name: row.holder } });
  if (after.length > CLAIMS_MOST) reasons.push({ id: "bulk.many_claims", values: { max: CLAIMS_MOST } });
  return reasons;
}

/** The newest facts of records of a kind, who has them open, and how far their draft has gone. */
async function targetsOf(db: Db | Tx, kind: CatalogueKind, ids: readonly string[], now: Date): Promise<Target[]> {
  const { rows } = await db.execute<Target>(sql`select d.id as document_id, e.id as edition_id, d.unit_id,
      (select r.content->>'title' from editions.revision r where r.edition_id = e.id order by r.number desc limit 1) as name,
      (select l.holder_name from editions.edit_lock l where l.edition_id = e.id and l.seen_at > ${new Date(now.getTime() - SILENCE_MS).toISOString()}::timestamptz) as holder,
      (select r.state from editions.revision r where r.edition_id = e.id and r.state in ('working', 'submitted', 'cleared', 'approved', 'scheduled')) as state,
      (select r.facts from editions.revision r where r.document_id = d.id and r.lang = 'und' and r.state not in ('superseded', 'withdrawn') order by r.number desc limit 1) as facts
    from editions.document d join editions.edition e on e.document_id = d.id and e.lang = d.source_lang
    where d.kind = ${kind.id} and d.id = any(${sql.param([...ids])}::uuid[]) order by d.id desc`);
  return rows;
}
