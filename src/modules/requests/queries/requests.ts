import { type SQL, sql } from "drizzle-orm";
import { isId } from "#kernel/ids";
import type { Lang } from "#kernel/languages";
import type { Reason } from "#kernel/outcome";
import type { EditionContext } from "../../editions/index.ts";
import {
  REQUEST_EVENTS,
  REQUEST_STATES,
  REQUEST_STEPS,
  type RequestEvent,
  type RequestOrigin,
  type RequestState,
  type RequestView,
} from "../contract.ts";
import { mayDecide, readsOf } from "../policy.ts";

/** How the queue is narrowed; what is not among the known values narrows nothing. */
export type RequestFilter = {
  unitId?: string | undefined;
  kind?: string | undefined;
  lang?: Lang | undefined;
  state?: RequestState | undefined;
  documentId?: string | undefined;
};
export type RequestPage = {
  rows: RequestView[];
  next: string | null;
  states: Record<RequestState, number>;
  units: { id: string; name: string }[];
  kinds: string[];
};
type Row = {
  id: string;
  origin: RequestOrigin;
  document_id: string;
  kind: string;
  lang: Lang;
  source_lang: string;
  title: string;
  unit_id: string;
  unit_name: string | null;
  wrong: string;
  correct: string;
  source: string;
  filed_at: Date | string;
  filer: string | null;
  state: RequestState;
  decided_at: Date | string | null;
  decider: string | null;
  reason: string | null;
  answer: string | null;
  answered_at: Date | string | null;
  wants_answer: boolean;
  page: string | null;
};

/** The queue as the actor may see it, the newest first, paged by key: those of their units, and what they filed themselves. */
export async function requestQueue(
  ctx: EditionContext,
  input: { filter: RequestFilter; before?: string; limit: number },
): Promise<RequestPage> {
  const { state, ...others } = input.filter;
  const base = condition(ctx, others);
  const [rows, counts, choices] = await Promise.all([
    read(
      ctx,
      sql`${base} ${state ? sql`and q.state = ${state}` : sql``} ${isId(input.before) ? sql`and q.id < ${input.before}::uuid` : sql``}`,
      input.limit + 1,
    ),
    ctx.db.execute<{ state: RequestState; n: string }>(
      sql`select q.state, count(*) as n from requests.request q where ${base} group by q.state`,
    ),
    ctx.db.execute<{ id: string; name: string | null; kind: string }>(sql`select distinct q.unit_id as id, q.kind,
        (select n.name from identity.unit_name n where n.unit_id = q.unit_id and n.lang = 'vi') as name
      from requests.request q where ${seen(ctx)} order by name, kind limit 500`),
  ]);
  const states = Object.fromEntries(REQUEST_STATES.map((each) => [each, 0])) as Record<RequestState, number>;
  for (const each of counts.rows) states[each.state] = Number(each.n);
  const shown = rows.slice(0, input.limit);
  return {
    rows: shown,
    next: rows.length > input.limit ? (shown.at(-1)?.id ?? null) : null,
    states,
    units: [...new Map(choices.rows.map(({ id, name }) => [id, { id, name: name ?? "" }])).values()],
    kinds: [...new Set(choices.rows.map(({ kind }) => kind))],
  };
}

/** One request, as far as the actor may see it; else null. */
export async function requestById(ctx: EditionContext, id: string): Promise<RequestView | null> {
  if (!isId(id)) return null;
  return (await read(ctx, sql`${seen(ctx)} and q.id = ${id}::uuid`, 1))[0] ?? null;
}

/** What was accepted and is not done yet of a page: it stands beside its draft. */
export async function requestsBeside(ctx: EditionContext, page: { documentId: string; lang: Lang }): Promise<RequestView[]> {
  const open = sql`q.document_id = ${page.documentId}::uuid and q.lang = ${page.lang} and q.state = 'accepted'`;
  return read(ctx, sql`${seen(ctx)} and ${open}`, 20);
}

function seen(ctx: EditionContext): SQL {
  const units = readsOf(ctx.actor);
  if (units === null) return sql`true`;
  return sql`(q.unit_id = any(${sql.param([...units])}::uuid[]) or q.filed_by = ${ctx.actor.id}::uuid)`;
}

function condition(ctx: EditionContext, filter: RequestFilter): SQL {
  const parts = [seen(ctx)];
  if (isId(filter.unitId)) parts.push(sql`q.unit_id = ${filter.unitId}::uuid`);
  if (isId(filter.documentId)) parts.push(sql`q.document_id = ${filter.documentId}::uuid`);
  if (filter.kind) parts.push(sql`q.kind = ${filter.kind}`);
  if (filter.lang) parts.push(sql`q.lang = ${filter.lang}`);
  return sql.join(parts, sql` and `);
}

async function read(ctx: EditionContext, where: SQL, limit: number): Promise<RequestView[]> {
  const { rows } = await ctx.db.execute<Row>(sql`select q.id, q.origin, q.document_id, q.kind, q.lang, d.source_lang, q.title, q.unit_id,
      (select n.name from identity.unit_name n where n.unit_id = q.unit_id and n.lang = 'vi') as unit_name,
      q.wrong, q.correct, q.source, q.filed_at, (select p.name from identity.person p where p.id = q.filed_by) as filer, q.state, q.decided_at,
      (select p.name from identity.person p where p.id = q.decided_by) as decider, q.reason, q.answer, q.answered_at,
      q.address is not null as wants_answer,
      (select '/' || p.lang || '/' || p.section || '/' || p.slug from editions.public_edition p where p.document_id = q.document_id and p.lang = q.lang) as page
    from requests.request q join editions.document d on d.id = q.document_id where ${where} order by q.id desc limit ${limit}`);
  return rows.map((row) => present(ctx, row));
}

const instant = (value: Date | string | null): Date | null => (value === null ? null : new Date(value));

function present(ctx: EditionContext, row: Row): RequestView {
  const writers = ctx.kinds.of(row.kind).writers;
  const may = mayDecide(ctx.actor, writers, { unitId: row.unit_id, lang: row.lang, sourceLang: row.source_lang });
  const reasons = (event: RequestEvent): Reason[] => [
    ...(may ? [] : [{ id: "role.write" }]),
    ...(REQUEST_STEPS[event].from.includes(row.state) ? [] : [{ id: "request.state", values: { state: row.state } }]),
  ];
  return {
    id: row.id,
    origin: row.origin,
    documentId: row.document_id,
    kind: row.kind,
    lang: row.lang,
    title: row.title,
    unitId: row.unit_id,
    unitName: row.unit_name ?? "",
    wrong: row.wrong,
    correct: row.correct,
    source: row.source,
    filedAt: new Date(row.filed_at),
    filer: row.filer,
    state: row.state,
    decidedAt: instant(row.decided_at),
    decider: row.decider,
    reason: row.reason,
    answer: row.answer,
    answeredAt: instant(row.answered_at),
    wantsAnswer: row.wants_answer,
    page: row.page,
    mayDecide: may,
    whyNot: Object.fromEntries(REQUEST_EVENTS.map((event) => [event, reasons(event)])),
  };
}
