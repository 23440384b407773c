import { type SQL, sql } from "drizzle-orm";
import { type Calendar, loadCalendar } from "../../../kernel/calendar.ts";
import type { Lang } from "../../../kernel/languages.ts";
import type { EditionEvent, State, WorkDue } from "../contract.ts";
import { dueOf, PLANNED_DAY, RETURN_DAYS, waitingDue } from "../due.ts";
import type { EditionContext } from "../load.ts";
import { nextStepOf, savedBy, staleForMe } from "./waiting.ts";

/** One thing that waits: what it is, its state, when it is due, and the next action of this person. */
export type WorkItem = {
  revisionId: string;
  documentId: string;
  editionId: string;
  lang: Lang;
  isSource: boolean;
  title: string;
  state: State;
  returned: boolean;
  unitName: string;
  /** When it came into its state. */
  since: Date;
  /** Who brought it there. */
  from: string;
  scheduledFor: Date | null;
  due: WorkDue | null;
  next: Exclude<EditionEvent, "save"> | "read" | "refresh";
  comment: string | null;
  commentBlockId: string | null;
  /** Which paragraph of the body that is, counted from one. */
  commentParagraph: number | null;
  /** How many remarks the return carries. */
  comments: number;
  /** Paragraphs that no longer follow the source. */
  stale: number;
};
/** `more` is true when a list was cut at its bound. */
export type MyWork = { mine: WorkItem[]; waiting: WorkItem[]; doneRecently: WorkItem[]; more: boolean };

const BOUND = 300;

type Row = {
  revision_id: string;
  document_id: string;
  edition_id: string;
  lang: Lang;
  source_lang: string;
  title: string | null;
  state: State;
  returned: boolean;
  unit_name: string | null;
  since: Date | string;
  due_on: string | null;
  planned: boolean;
  scheduled_for: Date | string | null;
  on_hold: boolean;
  last_actor: string | null;
  comment: string | null;
  block_id: string | null;
  paragraph: number | null;
  comments: number;
  stale: number;
  next: WorkItem["next"] | null;
};

/** What waits for this person, the most urgent first; what they wait for; and what they published in seven days. */
export async function myWork(ctx: EditionContext): Promise<MyWork> {
  const calendar = await loadCalendar(ctx.db);
  const list = async (query: SQL) => (await ctx.db.execute<Row>(sql`${query} limit ${BOUND}`)).rows;
  const [open, stale, done] = await Promise.all([list(inFlight(ctx)), list(fallenBehind(ctx)), list(published(ctx))]);
  const items = open.map((row) => present(row, calendar));
  const old = stale.map((row) => present(row, calendar));
  return {
    mine: [...items.filter((item) => item.next !== "read"), ...old].sort(byUrgency),
    waiting: items.filter((item) => item.next === "read").sort(byUrgency),
    doneRecently: done.map((row) => present(row, calendar)),
    more: [open, stale, done].some((rows) => rows.length === BOUND),
  };
}

const TITLE = sql`coalesce(nullif(r.content->>'title', ''), (select s.content->>'title' from editions.revision s
  where s.document_id = d.id and s.lang = d.source_lang order by s.number desc limit 1))`;
const COMMON = sql`r.id as revision_id, r.document_id, r.edition_id, r.lang, d.source_lang, ${TITLE} as title, r.state, r.returned,
  (select n.name from identity.unit_name n where n.unit_id = d.unit_id and n.lang = 'vi' limit 1) as unit_name,
  ${PLANNED_DAY}, r.scheduled_for, r.on_hold`;
const LAST = sql`left join lateral (select x.at, x.actor_id, x.actor_name from editions.history x where x.revision_id = r.id order by x.id desc limit 1) h on true
  left join lateral (select x.actor_name, x.comment, x.block_id, 1 + coalesce(jsonb_array_length(x.detail -> 'further'), 0) as comments from editions.history x where x.edition_id = r.edition_id and x.event = 'return' and r.returned order by x.id desc limit 1) b on true`;

// Counted as the editor numbers them: headings are no paragraphs.
const PARAGRAPH = sql`(select k.n::int from (select x.block ->> 'type' as type, x.block #>> '{attrs,id}' as id, count(*) filter (where x.block ->> 'type' <> 'heading')
    over (order by x.at) as n from jsonb_array_elements(r.content #> '{body,content}') with ordinality x (block, at)) k
  where k.id = b.block_id and k.type <> 'heading')`;

function inFlight(ctx: EditionContext): SQL {
  return sql`select * from (select ${COMMON}, coalesce(h.at, r.created_at) as since, coalesce(b.actor_name, h.actor_name) as last_actor, b.comment, b.block_id, coalesce(b.comments, 0) as comments, ${PARAGRAPH} as paragraph,
      coalesce((select s.blocks from editions.stale s where s.edition_id = r.edition_id), 0) as stale,
      ${nextStepOf(ctx)} as next, ${savedBy(ctx)} or (r.state = 'scheduled' and h.actor_id = ${ctx.actor.id}::uuid) as mine, r.updated_at
    from editions.revision r join editions.document d on d.id = r.document_id ${LAST}
    where r.lang <> 'und' and r.state in ('working', 'submitted', 'cleared', 'approved', 'scheduled')) w
    where w.next is not null or w.mine order by w.next is null, w.updated_at desc`;
}

/** A translation is late against the moment its source went public, and comes from whoever published it. */
function fallenBehind(ctx: EditionContext): SQL {
  return sql`select w.*, o.published_at as since, (select x.actor_name from editions.history x where x.revision_id = o.id order by x.id desc limit 1) as last_actor,
      null as comment, null as block_id, 0 as comments, null as paragraph, 'refresh' as next
    from (select ${COMMON}, s.live_blocks as stale ${staleForMe(ctx)}) w
    join editions.revision o on o.document_id = w.document_id and o.lang = w.source_lang and o.state in ('live', 'archived')
    order by o.published_at desc`;
}

function published(ctx: EditionContext): SQL {
  return sql`select ${COMMON}, r.published_at as since, h.actor_name as last_actor, null as comment, null as block_id, 0 as comments, null as paragraph, 0 as stale, 'read' as next
    from editions.revision r join editions.document d on d.id = r.document_id ${LAST}
    where r.lang <> 'und' and r.state = 'live' and r.published_at > ${ctx.now.toISOString()}::timestamptz - interval '7 days' and ${savedBy(ctx)}
    order by r.published_at desc`;
}

function present(row: Row, calendar: Calendar): WorkItem {
  const since = new Date(row.since);
  const scheduledFor = row.scheduled_for ? new Date(row.scheduled_for) : null;
  const timed = { state: row.state, since, dueOn: row.due_on, scheduledFor, onHold: row.on_hold, planned: row.planned };
  return {
    revisionId: row.revision_id,
    documentId: row.document_id,
    editionId: row.edition_id,
    lang: row.lang,
    isSource: row.lang === row.source_lang,
    title: row.title ?? "",
    state: row.state,
    returned: row.returned,
    unitName: row.unit_name ?? "",
    since,
    from: row.last_actor ?? "",
    scheduledFor,
    due: row.next === "refresh" ? waitingDue("stale", since, RETURN_DAYS, calendar) : dueOf(timed, calendar),
    next: row.next ?? "read",
    comment: row.returned ? row.comment : null,
    commentBlockId: row.returned ? row.block_id : null,
    commentParagraph: row.returned ? row.paragraph : null,
    comments: row.returned ? row.comments : 0,
    stale: row.stale,
  };
}

/** Earliest day first, then earliest minute; what has no day stands last, the newest of it first. */
function byUrgency(a: WorkItem, b: WorkItem): number {
  if (!a.due || !b.due) return Number(!a.due) - Number(!b.due) || b.since.getTime() - a.since.getTime();
  const days = a.due.on.localeCompare(b.due.on);
  return days || (a.due.at?.getTime() ?? 0) - (b.due.at?.getTime() ?? 0) || a.since.getTime() - b.since.getTime();
}
