import { sql } from "drizzle-orm";
import type { Lang } from "../../../kernel/languages.ts";
import { holds } from "../../identity/contract.ts";
import type { EditionEvent, State } from "../contract.ts";
import type { EditionContext } from "../load.ts";

/** One thing that waits: what it is, its state, and the next action of this person. */
export type WorkItem = {
  revisionId: string;
  documentId: string;
  editionId: string;
  lang: Lang;
  title: string;
  state: State;
  returned: boolean;
  unitName: string;
  updatedAt: Date;
  from: string;
  scheduledFor: Date | null;
  next: EditionEvent | "read";
  comment: string | null;
  commentBlockId: string | null;
  stale: boolean;
};
export type MyWork = { mine: WorkItem[]; waiting: WorkItem[]; doneRecently: WorkItem[] };

type Row = {
  revision_id: string;
  document_id: string;
  edition_id: string;
  lang: Lang;
  title: string;
  state: State;
  returned: boolean;
  unit_id: string;
  unit_name: string | null;
  updated_at: Date | string;
  scheduled_for: Date | string | null;
  last_actor: string | null;
  comment: string | null;
  block_id: string | null;
  saved_by_me: boolean;
  source_lang: string;
};

/** What waits for this person, what they wait for, and what they finished in seven days. */
export async function myWork(ctx: EditionContext): Promise<MyWork> {
  const me = ctx.actor.id;
  const { rows } =
    await ctx.db.execute<Row>(sql`select r.id as revision_id, r.document_id, r.edition_id, r.lang, coalesce(nullif(r.content->>'title', ''), (select s.content->>'title' from editions.revision s where s.document_id = d.id and s.lang = d.source_lang order by s.number desc limit 1)) as title,
      r.state, r.returned, d.unit_id, d.source_lang, r.updated_at, r.scheduled_for, h.actor_name as last_actor, h.comment, h.block_id,
      (select n.name from identity.unit_name n where n.unit_id = d.unit_id and n.lang = 'vi' limit 1) as unit_name,
      exists (select 1 from editions.contributor c join editions.revision x on x.id = c.revision_id where x.edition_id = r.edition_id and c.person_id = ${me}::uuid
        and x.number > coalesce((select max(l.number) from editions.revision l where l.edition_id = r.edition_id and l.published_at is not null and l.id <> r.id), 0)) as saved_by_me
    from editions.revision r join editions.document d on d.id = r.document_id
    left join lateral (select actor_name, comment, block_id from editions.history x where x.edition_id = r.edition_id order by (x.event = 'return') desc, x.id desc limit 1) h on true
    where r.lang <> 'und' and (r.state in ('working', 'submitted', 'cleared', 'approved', 'scheduled') or (r.state = 'live' and r.published_at > ${ctx.now.toISOString()}::timestamptz - interval '7 days'))
    order by r.updated_at desc limit 500`);
  const work: MyWork = { mine: [], waiting: [], doneRecently: [] };
  for (const row of rows) {
    const next = nextFor(ctx, row);
    const item = present(row, next ?? "read");
    if (row.state === "live") {
      if (row.saved_by_me) work.doneRecently.push(item);
    } else if (next) work.mine.push(item);
    else if (row.saved_by_me) work.waiting.push(item);
  }
  return work;
}

/** The step that is this person's to take, or null: nobody is shown their own words to clear or approve. */
function nextFor(ctx: EditionContext, row: Row): EditionEvent | null {
  const scope = { unitId: row.unit_id, lang: row.lang };
  const writes = row.lang === row.source_lang ? holds(ctx.actor, "writer", scope) : holds(ctx.actor, "translator", scope);
  if (row.state === "working") return row.saved_by_me && writes ? "submit" : row.returned && writes ? "submit" : null;
  if (row.state === "submitted") return !row.saved_by_me && holds(ctx.actor, "clearance_officer", scope) ? "clear" : null;
  if (row.state === "cleared") return !row.saved_by_me && holds(ctx.actor, "approver", scope) ? "approve" : null;
  if (row.state === "approved") return holds(ctx.actor, "publisher", scope) ? "publish" : null;
  return null;
}

function present(row: Row, next: WorkItem["next"]): WorkItem {
  return {
    revisionId: row.revision_id,
    documentId: row.document_id,
    editionId: row.edition_id,
    lang: row.lang,
    title: row.title ?? "",
    state: row.state,
    returned: row.returned,
    unitName: row.unit_name ?? "",
    updatedAt: new Date(row.updated_at),
    from: row.last_actor ?? "",
    scheduledFor: row.scheduled_for ? new Date(row.scheduled_for) : null,
    next,
    comment: row.returned ? row.comment : null,
    commentBlockId: row.returned ? row.block_id : null,
    stale: false,
  };
}
