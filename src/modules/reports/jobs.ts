import type { JobDefinition } from "#kernel/jobs";
import { refreshPeriods } from "./commands/refreshPeriod.ts";
import { type ReminderMail, sendReminders } from "./commands/sendReminders.ts";

/** Reminders leave after their hold; each night periods follow units that began or ended. */
export function reportJobs(mailing: ReminderMail): JobDefinition[] {
  return [
    { name: "reports.send-reminders", schedule: "* * * * *", handle: (ctx) => sendReminders(ctx, mailing) },
    {
      name: "reports.refresh",
      schedule: "7 0 * * *",
      handle: async (ctx) => {
        const actor = { kind: "system" as const, id: null, name: ctx.actor.name, unitId: null, grants: [] };
        await ctx.db.transaction((tx) => refreshPeriods(tx, { ...ctx, actor }));
      },
    },
  ];
}
