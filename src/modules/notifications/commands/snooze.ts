import { and, eq } from "drizzle-orm";
import { addDays, isDay } from "../../../kernel/calendar.ts";
import { homeZone, localDate } from "../../../kernel/clock.ts";
import type { Context } from "../../../kernel/context.ts";
import { Fault } from "../../../kernel/errors.ts";
import { done, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { SnoozeInput } from "../contract.ts";
import { snooze } from "../schema.ts";

/** Nothing is put off for longer than this many days. */
const LONGEST = 366;

/** Hides an item from the actor's 'My work' until a day, which must lie ahead and within a year. */
export async function snoozeItem(ctx: Context, input: SnoozeInput): Promise<Outcome> {
  const today = localDate(ctx.now, homeZone());
  if (!isDay(input.until) || input.until <= today || input.until > addDays(today, LONGEST))
    return refused({ id: "snooze.day", field: "until" });
  const row = { personId: whose(ctx), item: input.item, until: input.until };
  await ctx.db
    .insert(snooze)
    .values(row)
    .onConflictDoUpdate({ target: [snooze.personId, snooze.item], set: { until: row.until } });
  return done(undefined);
}

/** Wakes an item before its day. */
export async function wakeItem(ctx: Context, input: { item: string }): Promise<void> {
  await ctx.db.delete(snooze).where(and(eq(snooze.personId, whose(ctx)), eq(snooze.item, input.item)));
}

function whose(ctx: Context): string {
  if (ctx.actor.id === null) throw new Fault("forbidden", "person.nobody");
  return ctx.actor.id;
}
