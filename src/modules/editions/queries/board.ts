import { type SQL, sql } from "drizzle-orm";
import { LANGUAGES, type Lang } from "../../../kernel/languages.ts";
import { type Calendar, loadCalendar } from "../../../kernel/calendar.ts";
import { type BoardCell, type BoardRow, type BoardView, IN_FLIGHT, type Section, type State, type WorkDue } from "../contract.ts";
import { dueOf, PLANNED_DAY } from "../due.ts";
import type { EditionContext } from "../load.ts";

/** Views of the board; `q` filters by title, `section` and `state` narrow, `after` is the key of the last row seen. */
export type BoardFilter = {
  view?: BoardView;
  q?: string | undefined;
  section?: Section | undefined;
  state?: State | undefined;
  lang?: Lang | undefined;
};
export type Board = { rows: BoardRow[]; next: string | null; total: number; counts: Record<BoardView, number> };

type Faces = {
  document_id: string;
  edition_id: string;
  lang: Lang;
  revision_id: string;
  state: State;
  returned: boolean;
  scheduled_for: Date | string | null;
  on_hold: boolean;
  due_on: string | null;
  planned: boolean;
  since: Date | string;
  stale: number;
  title: string;
  updated_at: Date | string;
};
type Plan = { document_id: string; lang: Lang; due_on: string | null; at: Date | string; translator: string | null };
type Doc = { id: string; kind: string; section: Section; unit_name: string | null; source_lang: Lang };

type Page = { filter: BoardFilter; after?: string | undefined; limit: number };

/** Documents × languages, newest document first, paged by key; one indexed query for the rows, one for their cells, one for the counts. */
export async function board(ctx: EditionContext, input: Page): Promise<Board> {
  const [page, counts] = await Promise.all([boardRows(ctx, input), countViews(ctx, input.filter)]);
  return { ...page, ...counts };
}

/** The rows alone, for whoever counts nothing: `next` is the key to go on from, null at the end. */
export async function boardRows(ctx: EditionContext, input: Page): Promise<{ rows: BoardRow[]; next: string | null }> {
  const where = condition(ctx, input.filter);
  const page = input.after ? sql`${where} and d.id < ${input.after}` : where;
  const { rows: docs } = await ctx.db.execute<Doc>(sql`select d.id, d.kind, d.section, d.source_lang,
      (select n.name from identity.unit_name n where n.unit_id = d.unit_id and n.lang = 'vi' limit 1) as unit_name
    from editions.document d where ${page} order by d.id desc limit ${input.limit + 1}`);
  const shown = docs.slice(0, input.limit);
  const ids = shown.map((doc) => doc.id);
  const [faces, planned, calendar] = await Promise.all([facesOf(ctx, ids), plannedOf(ctx, ids), loadCalendar(ctx.db)]);
  const plans = Map.groupBy(planned, (each) => each.document_id);
  const byDocument = Map.groupBy(faces, (face) => face.document_id);
  const rows = shown.map((doc) => presentRow(doc, byDocument.get(doc.id) ?? [], plans.get(doc.id) ?? [], calendar));
  return { rows, next: docs.length > input.limit ? (shown.at(-1)?.id ?? null) : null };
}

/** Each view is counted from what is rare in it, so that a hundred thousand quiet documents cost nothing. */
async function countViews(ctx: EditionContext, filter: BoardFilter): Promise<Pick<Board, "total" | "counts">> {
  const { rows } = await ctx.db.execute<Record<"total" | BoardView, string>>(sql`select
      (select count(*) from editions.document d where ${condition(ctx, filter)}) as total, (select count(*) from editions.document) as all,
      (select count(*) from editions.document d where d.created_by = ${ctx.actor.id}::uuid) as mine,
      (select count(distinct document_id) from editions.stale where blocks > 0) as stale,
      (select count(distinct r.document_id) from editions.revision r where ${OPEN} and r.state = 'working' and r.returned) as returned,
      (select count(distinct r.document_id) from editions.revision r where ${OPEN} and r.state in ('submitted', 'cleared')) as waiting`);
  const counted = (name: "total" | BoardView) => Number(rows[0]?.[name] ?? 0);
  const counts = {
    all: counted("all"),
    mine: counted("mine"),
    stale: counted("stale"),
    returned: counted("returned"),
    waiting: counted("waiting"),
  };
  return { total: counted("total"), counts };
}

// As the partial index says it, word for word.
const OPEN = sql`r.state in ('working', 'submitted', 'cleared', 'approved', 'scheduled') and r.lang <> 'und'`;

function condition(ctx: EditionContext, filter: BoardFilter): SQL {
  const parts = [sql`true`];
  const inLang = (column: SQL) => (filter.lang ? sql` and ${column} = ${filter.lang}` : sql``);
  const revisionWith = (test: SQL) =>
    sql`exists (select 1 from editions.revision r where r.document_id = d.id and r.lang <> 'und'${inLang(sql`r.lang`)} and ${test})`;
  const among = (test: SQL) => sql`d.id in (select r.document_id from editions.revision r where ${OPEN} and ${test}${inLang(sql`r.lang`)})`;
  if (filter.view === "mine") parts.push(sql`d.created_by = ${ctx.actor.id}::uuid`);
  if (filter.view === "stale")
    parts.push(sql`d.id in (select s.document_id from editions.stale s where s.blocks > 0${inLang(sql`s.lang`)})`);
  if (filter.view === "returned") parts.push(among(sql`r.state = 'working' and r.returned`));
  if (filter.view === "waiting") parts.push(among(sql`r.state in ('submitted', 'cleared')`));
  if (filter.section) parts.push(sql`d.section = ${filter.section}`);
  if (filter.state) parts.push(revisionWith(sql`r.state = ${filter.state}`));
  else if (filter.lang) parts.push(revisionWith(sql`r.state <> 'superseded'`));
  const words = filter.q?.normalize("NFC").trim();
  if (words)
    parts.push(revisionWith(sql`r.state <> 'superseded' and r.content->>'title' ilike ${`%${words.replace(/[\\%_]/g, "\\$&")}%`}`));
  return sql.join(parts, sql` and `);
}

async function facesOf(ctx: EditionContext, ids: string[]): Promise<Faces[]> {
  if (ids.length === 0) return [];
  const { rows } =
    await ctx.db.execute<Faces>(sql`select r.document_id, r.edition_id, r.lang, r.id as revision_id, r.state, r.returned, r.scheduled_for, r.on_hold, ${PLANNED_DAY},
      coalesce((select x.at from editions.history x where x.revision_id = r.id order by x.id desc limit 1), r.created_at) as since,
      coalesce(s.blocks, 0) as stale, r.content->>'title' as title, r.updated_at
    from editions.revision r left join editions.stale s on s.edition_id = r.edition_id
    where r.document_id in (${sql.join(
      ids.map((id) => sql`${id}::uuid`),
      sql`, `,
    )}) and r.lang <> 'und' and r.state <> 'superseded'`);
  return rows;
}

function presentRow(doc: Doc, faces: Faces[], plans: Plan[], calendar: Calendar): BoardRow {
  const inFlight = (lang: Lang) => faces.find((face) => face.lang === lang && IN_FLIGHT.includes(face.state));
  const publicFace = (lang: Lang) => faces.find((face) => face.lang === lang && !IN_FLIGHT.includes(face.state));
  const source = inFlight(doc.source_lang) ?? publicFace(doc.source_lang);
  const cells: Partial<Record<Lang, BoardCell>> = {};
  for (const lang of LANGUAGES) {
    const working = inFlight(lang);
    const live = publicFace(lang);
    const newest = working ?? live;
    if (!newest) continue;
    cells[lang] = {
      lang,
      editionId: newest.edition_id,
      revisionId: newest.revision_id,
      live: live ? (live.state as BoardCell["live"]) : null,
      working: working?.state ?? null,
      returned: working?.returned ?? false,
      stale: newest.stale,
      scheduledFor: working?.scheduled_for ? new Date(working.scheduled_for) : null,
      due: working ? dueOfFace(working, calendar) : null,
    };
  }
  const planned = Object.fromEntries(plans.map((plan) => [plan.lang, { translator: plan.translator, due: dueOfPlan(plan) }]));
  const updatedAt = faces.map((face) => new Date(face.updated_at)).sort((a, b) => b.getTime() - a.getTime())[0] ?? new Date(0);
  return {
    documentId: doc.id,
    kind: doc.kind,
    sourceLang: doc.source_lang,
    section: doc.section,
    title: source?.title ?? "",
    unitName: doc.unit_name ?? "",
    updatedAt,
    due: earliest([...Object.values(cells).map((cell) => cell.due), ...Object.values(planned).map((each) => each.due)]),
    cells,
    planned,
  };
}

async function plannedOf(ctx: EditionContext, ids: string[]): Promise<Plan[]> {
  if (ids.length === 0) return [];
  const { rows } = await ctx.db.execute<Plan>(sql`select p.document_id, p.lang, p.due_on::text as due_on, p.at,
      (select n.name from identity.person n where n.id = p.translator_id) as translator
    from editions.planned p where p.document_id = any(${sql.param(ids)}::uuid[])`);
  return rows;
}

function dueOfPlan({ due_on: on, at }: Plan): WorkDue | null {
  return on === null ? null : { on, at: null, why: "planned", since: new Date(at), workingDays: null };
}

function dueOfFace(face: Faces, calendar: Calendar): WorkDue | null {
  const scheduledFor = face.scheduled_for ? new Date(face.scheduled_for) : null;
  return dueOf(
    { state: face.state, since: new Date(face.since), dueOn: face.due_on, scheduledFor, onHold: face.on_hold, planned: face.planned },
    calendar,
  );
}

function earliest(days: (WorkDue | null)[]): WorkDue | null {
  return days.filter((due) => due !== null).sort((a, b) => a.on.localeCompare(b.on))[0] ?? null;
}
