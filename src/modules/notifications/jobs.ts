import { sql } from "drizzle-orm";
import { homeZone } from "../../kernel/clock.ts";
import type { JobDefinition } from "../../kernel/jobs.ts";
import { isDigestTime, type Mailing, sendAtOnce, sendDigests } from "./mailing.ts";
import { KEPT_DAYS } from "./queries/notices.ts";

/** Mail of notices and the end of old ones. Each handler asks the database what is left to do, so that a late or a second run does no harm. */
export function noticeJobs(mailing: Mailing): JobDefinition[] {
  return [
    {
      name: "notifications.mail",
      schedule: "* * * * *",
      async handle(ctx) {
        await sendAtOnce(ctx, mailing);
      },
    },
    {
      name: "notifications.digest",
      // At 07:30; the later runs reach whom a stopped worker or mail server missed.
      schedule: "*/15 7-11 * * *",
      timeZone: homeZone(),
      async handle(ctx) {
        if (await isDigestTime(ctx)) await sendDigests(ctx, mailing);
      },
    },
    {
      name: "notifications.sweep",
      schedule: "40 3 * * *",
      async handle(ctx) {
        const now = ctx.now.toISOString();
        await ctx.db.execute(sql`delete from notifications.notice where at < ${now}::timestamptz - make_interval(days => ${KEPT_DAYS})`);
        await ctx.db.execute(sql`delete from notifications.snooze where until < ${now}::timestamptz::date - 7`);
      },
    },
  ];
}
