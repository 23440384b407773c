import { and, eq, sql } from "drizzle-orm";
import { homeZone, localDate } from "../../../kernel/clock.ts";
import type { Context } from "../../../kernel/context.ts";
import { isId } from "../../../kernel/ids.ts";
import type { MailChoice, NoticeView } from "../contract.ts";
import { notice, preference } from "../schema.ts";

/** Notices older than this many days are neither shown nor kept. */
export const KEPT_DAYS = 90;

/** A person's notices, newest first, paged by key (`after` is the `next` of the page before). */
export async function noticesOf(
  ctx: Context,
  page: { after?: string | undefined; limit: number },
): Promise<{ notices: NoticeView[]; next: string | null }> {
  const [at, id] = readKey(page.after);
  const rows = await ctx.db
    .select()
    .from(notice)
    .where(
      and(
        eq(notice.personId, ctx.actor.id ?? ""),
        sql`${notice.at} > ${fresh(ctx)}::timestamptz`,
        at ? sql`(${notice.at}, ${notice.id}) < (${at}::timestamptz, ${id}::uuid)` : undefined,
      ),
    )
    .orderBy(sql`${notice.at} desc, ${notice.id} desc`)
    .limit(page.limit + 1);
  const shown = rows.slice(0, page.limit);
  const last = shown.at(-1);
  return {
    notices: shown.map((row) => ({
      id: row.id,
      key: row.key,
      values: row.slots,
      href: row.href,
      dueOn: row.dueOn,
      at: row.at,
      read: row.readAt !== null,
    })),
    next: rows.length > page.limit && last ? `${last.at.toISOString()}_${last.id}` : null,
  };
}

/** What the shell and 'My work' ask of a person's inbox: how many are unread, and what is asleep until when. One query. */
export async function inboxOf(ctx: Context): Promise<{ unread: number; asleep: Record<string, string> }> {
  const today = localDate(ctx.now, homeZone());
  const { rows } = await ctx.db.execute<{ unread: string; asleep: Record<string, string> | null }>(sql`select
    (select count(*) from notifications.notice where person_id = ${ctx.actor.id}::uuid and read_at is null and at > ${fresh(ctx)}::timestamptz) as unread,
    (select jsonb_object_agg(item, until) from notifications.snooze where person_id = ${ctx.actor.id}::uuid and until > ${today}::date) as asleep`);
  return { unread: Number(rows[0]?.unread ?? 0), asleep: rows[0]?.asleep ?? {} };
}

/** How a person wants mail; a daily digest when they never said. */
export async function mailChoiceOf(ctx: Context): Promise<MailChoice> {
  const [row] = await ctx.db
    .select({ mail: preference.mail })
    .from(preference)
    .where(eq(preference.personId, ctx.actor.id ?? ""));
  return row?.mail ?? "daily";
}

const fresh = (ctx: Context): string => new Date(ctx.now.getTime() - KEPT_DAYS * 86_400_000).toISOString();

// A key that somebody made up starts the list anew instead of failing.
function readKey(after: string | undefined): [string, string] | [undefined, undefined] {
  const [at, id] = (after ?? "").split("_");
  return at && isId(id) && /^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z$/.test(at) && !Number.isNaN(Date.parse(at)) ? [at, id] : [undefined, undefined];
}
