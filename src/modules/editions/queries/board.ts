import { type SQL, sql } from "drizzle-orm";
import { LANGUAGES, type Lang } from "../../../kernel/languages.ts";
import { type BlockHashes, type BoardCell, type BoardRow, IN_FLIGHT, type Lineage, type Section, type State } from "../contract.ts";
import type { EditionContext } from "../load.ts";
import { freshness } from "../richtext/freshness.ts";

/** Views of the board; `q` filters by title, `section` and `state` narrow, `after` is the key of the last row seen. */
export type BoardFilter = {
  view?: "all" | "mine" | "stale" | "waiting";
  q?: string | undefined;
  section?: Section | undefined;
  state?: State | undefined;
  lang?: Lang | undefined;
};
export type Board = { rows: BoardRow[]; next: string | null; total: number; counts: { all: number; mine: number; waiting: number } };

type Faces = {
  document_id: string;
  edition_id: string;
  lang: Lang;
  revision_id: string;
  state: State;
  returned: boolean;
  scheduled_for: Date | string | null;
  blocks: BlockHashes;
  lineage: Lineage;
  title: string;
  updated_at: Date | string;
};
type Doc = { id: string; kind: string; section: Section; unit_name: string | null; source_lang: Lang };

/** Documents × languages, newest document first, paged by key; one indexed query for the rows and one for their cells. */
export async function board(
  ctx: EditionContext,
  input: { filter: BoardFilter; after?: string | undefined; limit: number },
): Promise<Board> {
  const where = condition(ctx, input.filter);
  const page = input.after ? sql`${where} and d.id < ${input.after}` : where;
  const { rows: docs } = await ctx.db.execute<Doc>(sql`select d.id, d.kind, d.section, d.source_lang,
      (select n.name from identity.unit_name n where n.unit_id = d.unit_id and n.lang = 'vi' limit 1) as unit_name
    from editions.document d where ${page} order by d.id desc limit ${input.limit + 1}`);
  const shown = docs.slice(0, input.limit);
  const faces = await facesOf(
    ctx,
    shown.map((doc) => doc.id),
  );
  const rows = shown.map((doc) =>
    presentRow(
      doc,
      faces.filter((face) => face.document_id === doc.id),
    ),
  );
  const { rows: counted } = await ctx.db.execute<{ total: string; everything: string; mine: string; waiting: string }>(sql`select
      (select count(*) from editions.document d where ${where}) as total, (select count(*) from editions.document) as everything,
      (select count(*) from editions.document d where ${condition(ctx, { view: "mine" })}) as mine,
      (select count(*) from editions.document d where ${condition(ctx, { view: "waiting" })}) as waiting`);
  const count = counted[0];
  return {
    rows,
    next: docs.length > input.limit ? (shown.at(-1)?.id ?? null) : null,
    total: Number(count?.total ?? 0),
    counts: { all: Number(count?.everything ?? 0), mine: Number(count?.mine ?? 0), waiting: Number(count?.waiting ?? 0) },
  };
}

function condition(ctx: EditionContext, filter: BoardFilter): SQL {
  const parts = [sql`true`];
  const revisionWith = (test: SQL) =>
    sql`exists (select 1 from editions.revision r where r.document_id = d.id and r.lang <> 'und' and ${test})`;
  if (filter.view === "mine") parts.push(sql`d.created_by = ${ctx.actor.id}::uuid`);
  if (filter.view === "waiting") parts.push(revisionWith(sql`r.state in ('submitted', 'cleared')`));
  if (filter.section) parts.push(sql`d.section = ${filter.section}`);
  if (filter.state) parts.push(revisionWith(sql`r.state = ${filter.state} ${filter.lang ? sql`and r.lang = ${filter.lang}` : sql``}`));
  const words = filter.q?.normalize("NFC").trim();
  if (words)
    parts.push(revisionWith(sql`r.state <> 'superseded' and r.content->>'title' ilike ${`%${words.replace(/[\\%_]/g, "\\$&")}%`}`));
  return sql.join(parts, sql` and `);
}

async function facesOf(ctx: EditionContext, ids: string[]): Promise<Faces[]> {
  if (ids.length === 0) return [];
  const { rows } =
    await ctx.db.execute<Faces>(sql`select r.document_id, r.edition_id, r.lang, r.id as revision_id, r.state, r.returned, r.scheduled_for, r.blocks, r.lineage,
      r.content->>'title' as title, r.updated_at from editions.revision r
    where r.document_id in (${sql.join(
      ids.map((id) => sql`${id}::uuid`),
      sql`, `,
    )}) and r.lang <> 'und' and r.state <> 'superseded'`);
  return rows;
}

function presentRow(doc: Doc, faces: Faces[]): BoardRow {
  const inFlight = (lang: Lang) => faces.find((face) => face.lang === lang && IN_FLIGHT.includes(face.state));
  const publicFace = (lang: Lang) => faces.find((face) => face.lang === lang && !IN_FLIGHT.includes(face.state));
  const source = inFlight(doc.source_lang) ?? publicFace(doc.source_lang);
  const cells: Partial<Record<Lang, BoardCell>> = {};
  for (const lang of LANGUAGES) {
    const working = inFlight(lang);
    const live = publicFace(lang);
    const newest = working ?? live;
    if (!newest) continue;
    const since = source && lang !== doc.source_lang ? freshness(source.blocks, newest.lineage) : { changed: [], added: [], removed: [] };
    cells[lang] = {
      lang,
      editionId: newest.edition_id,
      revisionId: newest.revision_id,
      live: live ? (live.state as BoardCell["live"]) : null,
      working: working?.state ?? null,
      returned: working?.returned ?? false,
      stale: since.changed.length + since.added.length + since.removed.length,
      scheduledFor: working?.scheduled_for ? new Date(working.scheduled_for) : null,
    };
  }
  const updatedAt = faces.map((face) => new Date(face.updated_at)).sort((a, b) => b.getTime() - a.getTime())[0] ?? new Date(0);
  return {
    documentId: doc.id,
    kind: doc.kind,
    section: doc.section,
    title: source?.title ?? "",
    unitName: doc.unit_name ?? "",
    updatedAt,
    cells,
  };
}
