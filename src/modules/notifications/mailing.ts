import { sql } from "drizzle-orm";
import { isWorkingDay, loadCalendar } from "../../kernel/calendar.ts";
import { homeZone, instantOf, localDate } from "../../kernel/clock.ts";
import type { Context } from "../../kernel/context.ts";
import type { Queryable, Tx } from "../../kernel/db.ts";
import { hit } from "../../kernel/limits.ts";
import type { Mail } from "../../kernel/mail.ts";
import type { MailLang, NoticeKey, NoticeValues } from "./contract.ts";
import { noticeMail } from "./messages/mail.ts";

/** What mails need from outside: the way out, the site's address, and the desk's words for one notice. */
export type Mailing = {
  mail: Mail;
  /** Public origin without a trailing slash. */
  origin: string;
  say: (lang: MailLang, notice: { key: NoticeKey; values: NoticeValues; dueOn: string | null }) => string;
};

/** Lines in one mail; the rest is counted. */
const LINES = 40;
/** Mails at once to one person in an hour; what is over waits and leaves together. */
const HOURLY = { limit: 12, windowSeconds: 3600 };
const GIVE_UP = 8;
/** A digest tells of the last days only. */
const DIGEST_DAYS = 7;

type Addressee = { id: string; name: string; email: string; lang: MailLang };
type Line = { id: string; key: NoticeKey; slots: NoticeValues; href: string; due_on: string | null };

/** Sends what is due in the outbox, one mail a person. Each is locked, sent and removed in a transaction of its own; answers how many left. */
export async function sendAtOnce(ctx: Context, mailing: Mailing): Promise<number> {
  const { rows } = await ctx.db.execute<{ person_id: string }>(sql`select person_id from notifications.outbox
    where not_before <= ${ctx.now.toISOString()}::timestamptz group by person_id order by min(not_before) limit 200`);
  const failures: unknown[] = [];
  let sent = 0;
  for (const { person_id: personId } of rows) {
    const limit = await hit(ctx.db, `notice-mail:${personId}`, { ...HOURLY, now: ctx.now });
    if (!limit.allowed) await postpone(ctx.db, personId, ctx.now, limit.retryAfter, 0);
    else if (await sendOne(ctx, mailing, personId, failures)) sent += 1;
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} mails could not be sent`);
  return sent;
}

async function sendOne(ctx: Context, mailing: Mailing, personId: string, failures: unknown[]): Promise<boolean> {
  try {
    return await ctx.db.transaction(async (tx) => {
      const { rows } = await tx.execute<{ notice_id: string }>(sql`select notice_id from notifications.outbox
        where person_id = ${personId}::uuid and not_before <= ${ctx.now.toISOString()}::timestamptz for update skip locked`);
      const ids = rows.map((row) => row.notice_id);
      if (ids.length === 0) return false;
      const lines = await linesOf(tx, sql`n.id = any(${sql.param(ids)}::uuid[])`);
      const to = await addresseeOf(tx, personId);
      await tx.execute(sql`delete from notifications.outbox where notice_id = any(${sql.param(ids)}::uuid[])`);
      await marked(tx, ids, ctx.now);
      if (lines.length > 0 && to) await mailing.mail.send(compose(mailing, to, lines));
      return lines.length > 0 && to !== null;
    });
  } catch (error) {
    // Mostly a mail server out of reach: the rows are as before, and wait longer each time. The others still get theirs.
    failures.push(error);
    await postpone(ctx.db, personId, ctx.now, 60, 1);
    return false;
  }
}

async function postpone(db: Queryable, personId: string, now: Date, seconds: number, failures: number): Promise<void> {
  const at = now.toISOString();
  await db.execute(sql`update notifications.outbox set attempts = attempts + ${failures},
      not_before = ${at}::timestamptz + make_interval(secs => ${seconds}::int * power(2, attempts)::int)
    where person_id = ${personId}::uuid and not_before <= ${at}::timestamptz`);
  await db.execute(sql`delete from notifications.outbox where person_id = ${personId}::uuid and attempts >= ${GIVE_UP}`);
}

/** True from 07:30 on a working day of the province. */
export async function isDigestTime(ctx: Context): Promise<boolean> {
  const today = localDate(ctx.now, homeZone());
  const opens = instantOf(`${today}T07:30`, homeZone());
  return opens !== null && ctx.now >= opens && isWorkingDay(today, await loadCalendar(ctx.db));
}

/** Sends the day's digest to whoever has unread notices that no mail told; running it again sends nothing twice. Answers how many left. */
export async function sendDigests(ctx: Context, mailing: Mailing): Promise<number> {
  const today = localDate(ctx.now, homeZone());
  const since = new Date(ctx.now.getTime() - DIGEST_DAYS * 86_400_000).toISOString();
  const { rows } = await ctx.db.execute<{ id: string }>(sql`select p.id from identity.person p
    left join notifications.preference f on f.person_id = p.id
    where p.disabled_at is null and coalesce(f.mail, 'daily') = 'daily' and f.digest_on is distinct from ${today}::date
      and exists (select 1 from notifications.notice n where n.person_id = p.id and n.mailed_at is null and n.read_at is null and n.at > ${since}::timestamptz)
    order by p.id limit 5000`);
  const failures: unknown[] = [];
  let sent = 0;
  for (const { id } of rows) {
    try {
      if (await sendDigest(ctx, mailing, id, today, since)) sent += 1;
    } catch (error) {
      failures.push(error);
    }
  }
  // Those who got theirs are marked; the next try reaches only the others.
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} digests could not be sent`);
  return sent;
}

async function sendDigest(ctx: Context, mailing: Mailing, personId: string, today: string, since: string): Promise<boolean> {
  return ctx.db.transaction(async (tx) => {
    await tx.execute(sql`insert into notifications.preference (person_id) values (${personId}::uuid) on conflict do nothing`);
    const { rows } = await tx.execute(sql`update notifications.preference set digest_on = ${today}::date
      where person_id = ${personId}::uuid and mail = 'daily' and digest_on is distinct from ${today}::date returning person_id`);
    const to = rows.length > 0 ? await addresseeOf(tx, personId) : null;
    if (!to) return false;
    const lines = await linesOf(tx, sql`n.person_id = ${personId}::uuid and n.mailed_at is null and n.at > ${since}::timestamptz`);
    if (lines.length === 0) return false;
    await marked(
      tx,
      lines.map((line) => line.id),
      ctx.now,
    );
    await mailing.mail.send(compose(mailing, to, lines));
    return true;
  });
}

async function linesOf(tx: Tx, which: ReturnType<typeof sql>): Promise<Line[]> {
  const { rows } = await tx.execute<Line>(sql`select n.id, n.key, n.slots, n.href, n.due_on from notifications.notice n
    where n.read_at is null and ${which} order by n.at desc, n.id desc limit 1000`);
  return rows;
}

async function addresseeOf(tx: Tx, personId: string): Promise<Addressee | null> {
  const { rows } =
    await tx.execute<Addressee>(sql`select p.id, p.name, p.email, coalesce(f.lang, case p.lang when 'vi' then 'vi' else 'en' end) as lang
    from identity.person p left join notifications.preference f on f.person_id = p.id where p.id = ${personId}::uuid and p.disabled_at is null`);
  return rows[0] ?? null;
}

async function marked(tx: Tx, ids: readonly string[], now: Date): Promise<void> {
  await tx.execute(
    sql`update notifications.notice set mailed_at = ${now.toISOString()}::timestamptz where id = any(${sql.param([...ids])}::uuid[])`,
  );
}

function compose({ origin, say }: Mailing, to: Addressee, lines: readonly Line[]): { to: string; subject: string; text: string } {
  const shown = lines
    .slice(0, LINES)
    .map(({ key, slots, href, due_on: dueOn }) => ({ text: say(to.lang, { key, values: slots, dueOn }), link: origin + href }));
  const list = `${origin}/desk/notifications`;
  return {
    to: to.email,
    ...noticeMail(to.lang, { name: to.name, lines: shown, more: lines.length - shown.length, settings: `${list}#mail`, list }),
  };
}
