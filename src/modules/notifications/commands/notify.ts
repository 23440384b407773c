import { and, eq, inArray, isNull, lt, sql } from "drizzle-orm";
import type { Queryable, Tx } from "../../../kernel/db.ts";
import type { NoticeKey, NoticeValues } from "../contract.ts";
import { notice } from "../schema.ts";

/** How long a mail waits, in milliseconds: an act of the desk can be undone for that long. */
const UNDO_MS = 60_000;

/**
 * What to tell. `href` is an address of the desk; `subject` names the thing, so that it can be settled and is told once (the address when
 * left out); `at` is the moment it happened; `dueOn` an ISO date.
 */
export type NotifyInput = {
  personIds: readonly string[];
  key: NoticeKey;
  values: NoticeValues;
  href: string;
  at: Date;
  subject?: string;
  dueOn?: string | null;
};

/**
 * Tells people something, in the caller's transaction; whoever wants mail at once gets a row of the outbox in it. Closed and unknown
 * accounts are passed over. A person who has not read the same line yet gets it renewed, not twice.
 */
export async function notify(tx: Tx, input: NotifyInput): Promise<void> {
  const ids = [...new Set(input.personIds)];
  if (ids.length === 0) return;
  const at = input.at.toISOString();
  const { rows } = await tx.execute<{ id: string }>(sql`
    insert into notifications.notice (person_id, key, slots, href, subject, due_on, at)
    select p.id, ${input.key}, ${JSON.stringify(input.values)}::jsonb, ${input.href}, ${input.subject ?? input.href}, ${input.dueOn ?? null}::date, ${at}::timestamptz
    from identity.person p where p.id = any(${sql.param(ids)}::uuid[]) and p.disabled_at is null order by p.id
    on conflict (person_id, subject, key) where read_at is null
      do update set slots = excluded.slots, href = excluded.href, due_on = excluded.due_on, at = excluded.at
    returning id`);
  const told = rows.map((row) => row.id);
  if (told.length === 0) return;
  await tx.execute(sql`
    insert into notifications.outbox (notice_id, person_id, not_before)
    select n.id, n.person_id, ${new Date(input.at.getTime() + UNDO_MS).toISOString()}::timestamptz
    from notifications.notice n join notifications.preference f on f.person_id = n.person_id and f.mail = 'at_once'
    where n.id = any(${sql.param(told)}::uuid[]) and n.mailed_at is null
    on conflict (notice_id) do nothing`);
}

/** The thing no longer waits: its unread notices (of these keys, or all) are taken back with their mail, for they say what is not so. */
export async function settle(tx: Tx, input: { subject: string; keys?: readonly NoticeKey[] }): Promise<void> {
  await tx
    .delete(notice)
    .where(and(eq(notice.subject, input.subject), isNull(notice.readAt), input.keys ? inArray(notice.key, [...input.keys]) : undefined));
}

/** News of the past that needs nobody's step counts as read; for a start with content that was made before its readers came. */
export async function readNewsBefore(db: Queryable, before: Date): Promise<void> {
  await db
    .update(notice)
    .set({ readAt: before })
    .where(and(inArray(notice.key, ["approved", "published", "to_translate"]), lt(notice.at, before), isNull(notice.readAt)));
}
