import { and, asc, eq, lte, sql } from "drizzle-orm";
import type { Context } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { accountsOf, unitById } from "#modules/identity";
import type { Mailing } from "#modules/notifications";
import { audit } from "#modules/record";
import { owesStill } from "../contract.ts";
import { loadPeriod, note } from "../load.ts";
import { reminderMail } from "../reminderMail.ts";
import { obligation, type ObligationRow, reminder } from "../schema.ts";
import { newLink } from "./formLink.ts";

/** The way out of reminders to units without an account. */
export type ReminderMail = Pick<Mailing, "mail" | "origin">;

/** Reminders of one run; the next run a minute later takes the rest. */
const MANY = 500;
/** The contact of a unit is a free line: only one plain address gets a letter that opens a form. */
const ONE_ADDRESS = /^[^\s@,;:<>"]+@[^\s@,;:<>"]+\.[^\s@,;:<>"]+$/;
/** How long a mailed link opens the form. */
const LINK_DAYS = 14;
/** Tries of one letter, each twice as long after the one before: the last about two hours after the first. */
const GIVE_UP = 8;

/**
 * Sends what was held long enough, each reminder in a transaction of its own and once. Reporters of the unit are told on the desk; a unit
 * without an account that has a mail address gets a letter with a signed link. When the letter can not leave, the reminder stays held and
 * is tried again later; after the last try it has failed, which the period's story and the trail say.
 */
export async function sendReminders(ctx: Context, mailing: ReminderMail): Promise<void> {
  const due = await ctx.db
    .select({ id: reminder.id })
    .from(reminder)
    .where(and(eq(reminder.state, "held"), lte(reminder.sendAt, ctx.now)))
    .orderBy(asc(reminder.sendAt), asc(reminder.id))
    .limit(MANY);
  const failures: unknown[] = [];
  for (const { id } of due) {
    try {
      await ctx.db.transaction((tx) => sendOne(tx, ctx, mailing, id));
    } catch (error) {
      // Mostly a mail server out of reach: this reminder waits, the others still leave.
      failures.push(error);
      await ctx.db.transaction((tx) => tryLater(tx, ctx, id));
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} reminders could not be sent`);
}

/** Puts a reminder off after a failure, or gives it up. */
async function tryLater(tx: Tx, ctx: Context, id: string): Promise<void> {
  const wait = sql`make_interval(secs => 60 * power(2, ${reminder.attempts})::int)`;
  const [failed] = await tx
    .update(reminder)
    .set({
      attempts: sql`${reminder.attempts} + 1`,
      sendAt: sql`${ctx.now.toISOString()}::timestamptz + ${wait}`,
      state: sql`case when ${reminder.attempts} + 1 >= ${GIVE_UP}::int then 'failed' else ${reminder.state} end`,
    })
    .where(and(eq(reminder.id, id), eq(reminder.state, "held")))
    .returning({ state: reminder.state, obligationId: reminder.obligationId, attempts: reminder.attempts, byName: reminder.byName });
  if (failed?.state !== "failed") return;
  const [row] = await tx.select().from(obligation).where(eq(obligation.id, failed.obligationId));
  if (!row) return;
  const by = { ...ctx, actor: { kind: "system" as const, id: null, name: failed.byName, unitId: null, grants: [] } };
  await note(tx, by, { periodId: row.periodId, obligationId: row.id, event: "reminder_failed", detail: { attempts: failed.attempts } });
  await audit(tx, by, "report.remind.fail", { kind: "report", id: row.id, unitId: row.unitId }, { attempts: failed.attempts });
}

async function sendOne(tx: Tx, ctx: Context, mailing: ReminderMail, id: string): Promise<void> {
  const [sent] = await tx
    .update(reminder)
    .set({ state: "sent", sentAt: ctx.now })
    .where(and(eq(reminder.id, id), eq(reminder.state, "held")))
    .returning({ obligationId: reminder.obligationId, byName: reminder.byName });
  if (!sent) return;
  const { obligationId, byName } = sent;
  const [row] = await tx.select().from(obligation).where(eq(obligation.id, obligationId)).for("update");
  if (!row) return;
  const by = { ...ctx, actor: { kind: "system" as const, id: null, name: byName, unitId: null, grants: [] } };
  await note(tx, by, { periodId: row.periodId, obligationId, event: "reminder_sent" });
  await ctx.emit(tx, { type: "report.reminded", payload: { obligationId, byName } });
  const accounts = await accountsOf(tx, "unit_reporter", [row.unitId]);
  const unit = accounts.size === 0 && owesStill(row.state) ? await unitById(tx, row.unitId, "vi") : null;
  const to = unit?.contact.email ?? "";
  if (!unit || !ONE_ADDRESS.test(to)) return;
  await tx.update(reminder).set({ mailTo: to }).where(eq(reminder.id, id));
  await mailing.mail.send({ to, ...(await letter(tx, by, mailing.origin, row, unit.name, to)) });
}

async function letter(
  tx: Tx,
  ctx: Parameters<typeof newLink>[1],
  origin: string,
  row: ObligationRow,
  unitName: string,
  mailTo: string,
): Promise<{ subject: string; text: string }> {
  const { period, rule } = await loadPeriod(tx, row.periodId);
  const collector = await unitById(tx, rule.collectorUnitId, "vi");
  const { token, expiresAt } = await newLink(tx, ctx, row, { days: LINK_DAYS, mailTo });
  return reminderMail({
    unitName,
    collectorName: collector?.name ?? "",
    periodName: period.name,
    dueOn: row.extendedTo ?? row.dueOn,
    link: `${origin}/desk/form/${token}`,
    until: expiresAt,
  });
}
