import { and, eq, isNull, ne, sql, type SQL } from "drizzle-orm";
import { loadCalendar } from "#kernel/calendar";
import type { Tx } from "#kernel/db";
import { successionsOf, successors, WHOLE_SCOPE } from "#modules/identity";
import { periodDays } from "../dates.ts";
import type { Reporters } from "../contract.ts";
import { note, type ReportStep } from "../load.ts";
import { obligation, type ObligationRow, period, type PeriodRow, rule, type RuleRow } from "../schema.ts";
import { carryAnswers } from "./carryAnswers.ts";

export type Refreshed = { added: number; passedOn: number; moved: number };

/** Brings every period that is not frozen up to date: after a change of units or of the calendar, and every night. */
export async function refreshPeriods(tx: Tx, ctx: ReportStep): Promise<Refreshed> {
  const sum = { added: 0, passedOn: 0, moved: 0 };
  const open = await tx.select().from(period).where(isNull(period.frozenAt)).orderBy(period.id).for("update");
  for (const row of open) {
    const [owner] = await tx.select().from(rule).where(eq(rule.id, row.ruleId));
    if (!owner) continue;
    const one = await refreshObligations(tx, ctx, row, owner);
    sum.added += one.added;
    sum.passedOn += one.passedOn;
    sum.moved += one.moved;
  }
  return sum;
}

/**
 * Who must report = units that exist on the cut-off day. A unit that was asked and ended before passes what it owes, with the answers it
 * had begun, to its heirs, of whatever kind they are; last days move with the holidays. Safe to run again at any time.
 */
export async function refreshObligations(tx: Tx, ctx: ReportStep, of: PeriodRow, owner: RuleRow): Promise<Refreshed> {
  const shape = owner.shapes.find((each) => each.key === of.shape);
  const days = shape ? periodDays(shape, of.year, await loadCalendar(tx)) : null;
  if (!days) throw new Error(`period ${of.id} has no shape`);
  let added = 0;
  for (const asked of owner.reporters) {
    const due = days.due.find((each) => each.level === asked.level);
    if (!due) continue;
    const { rowCount } = await tx.execute(sql`
      insert into reports.obligation (period_id, unit_id, level, nominal_on, due_on)
      select ${of.id}, u.id, ${asked.level}, ${due.nominalOn}::date, ${due.dueOn}::date from identity.unit u
      where ${named(asked)} and u.valid_from <= ${of.cutoffOn}::date and (u.valid_to is null or u.valid_to > ${of.cutoffOn}::date)
      order by u.code on conflict (period_id, unit_id) do nothing`);
    added += rowCount ?? 0;
    added += await addHeirs(tx, of, owner, asked, due);
  }
  const moved = await moveDays(tx, ctx, of, days.due);
  const passedOn = await passOn(tx, ctx, of);
  return { added, moved, passedOn };
}

function named({ unitKinds, unitIds }: Reporters): SQL {
  return sql`(u.kind = any(${sql.param([...unitKinds])}::text[]) or u.id = any(${sql.param([...(unitIds ?? [])])}::uuid[]))`;
}

type Due = { level: string; nominalOn: string; dueOn: string };

/**
 * Units that were asked while the rule held but ended by the cut-off: those that lived in the period stand on the board and pass theirs on;
 * for those that ended before it their heirs report from the start.
 */
async function addHeirs(tx: Tx, of: PeriodRow, owner: RuleRow, asked: Reporters, due: Due): Promise<number> {
  const { rows } = await tx.execute<{ id: string; lived: boolean }>(sql`
    select u.id, u.valid_to > ${of.startsOn}::date as lived from identity.unit u
    where ${named(asked)} and u.valid_to <= ${of.cutoffOn}::date and u.valid_from <= ${of.cutoffOn}::date
      and (u.valid_to > least(${owner.validFrom}::date, ${of.startsOn}::date) or u.id = any(${sql.param([...(asked.unitIds ?? [])])}::uuid[]))
    order by u.code`);
  let added = 0;
  for (const { id, lived } of rows) {
    const heirs = lived ? [id] : (await successors(tx, id, of.cutoffOn, await scopeOf(tx, id))).map((heir) => heir.id);
    added += await owe(tx, of, due, heirs);
  }
  return added;
}

async function owe(tx: Tx, of: PeriodRow, { level, nominalOn, dueOn }: Due, unitIds: readonly string[]): Promise<number> {
  if (unitIds.length === 0) return 0;
  const rows = await tx
    .insert(obligation)
    .values(unitIds.map((unitId) => ({ periodId: of.id, unitId, level, nominalOn, dueOn })))
    .onConflictDoNothing()
    .returning({ id: obligation.id });
  return rows.length;
}

async function moveDays(tx: Tx, ctx: ReportStep, of: PeriodRow, due: { level: string; dueOn: string }[]): Promise<number> {
  let moved = 0;
  for (const { level, dueOn } of due) {
    const rows = await tx
      .update(obligation)
      .set({ dueOn })
      .where(and(eq(obligation.periodId, of.id), eq(obligation.level, level), ne(obligation.dueOn, dueOn)))
      .returning({ id: obligation.id, unitId: obligation.unitId });
    if (rows.length === 0) continue;
    moved += rows.length;
    await note(tx, ctx, { periodId: of.id, event: "deadline_moved", detail: { level, dueOn, units: rows.length } });
    await ctx.emit(tx, {
      type: "report.deadline_moved",
      payload: { periodId: of.id, name: of.name, dueOn, unitIds: rows.map((row) => row.unitId) },
    });
  }
  return moved;
}

async function passOn(tx: Tx, ctx: ReportStep, of: PeriodRow): Promise<number> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    select o.id from reports.obligation o join identity.unit u on u.id = o.unit_id
    where o.period_id = ${of.id} and o.state not in ('accepted', 'passed_on') and u.valid_to is not null and u.valid_to <= ${of.cutoffOn}::date
    order by o.id for update of o`);
  let passed = 0;
  for (const { id } of rows) {
    const [row] = await tx.select().from(obligation).where(eq(obligation.id, id));
    if (row && (await passOne(tx, ctx, of, row))) passed += 1;
  }
  return passed;
}

/** False when nobody followed the unit: what it answered stays its own and counts. */
async function passOne(tx: Tx, ctx: ReportStep, of: PeriodRow, row: ObligationRow): Promise<boolean> {
  const heirs = await successors(tx, row.unitId, of.cutoffOn, await scopeOf(tx, row.unitId));
  const passedTo = heirs.map((heir) => heir.id);
  if (passedTo.length === 0) return false;
  // The task goes with the succession: heirs owe it even when the rule names other kinds of units.
  await owe(tx, of, row, passedTo);
  await tx.update(obligation).set({ state: "passed_on", passedTo }).where(eq(obligation.id, row.id));
  // One heir takes the answers, so that sums stay what they were; a split is sorted out by the heirs themselves.
  const [first] = passedTo;
  if (first) await carryAnswers(tx, ctx, row, first);
  await note(tx, ctx, { periodId: of.id, obligationId: row.id, event: "passed_on", detail: { to: passedTo } });
  await ctx.emit(tx, {
    type: "report.passed_on",
    payload: { periodId: of.id, name: of.name, fromUnitId: row.unitId, toUnitIds: passedTo },
  });
  return true;
}

/** The scope under which a unit handed external information on; everything else goes by its whole succession. */
async function scopeOf(tx: Tx, unitId: string): Promise<string> {
  const lines = await successionsOf(tx, unitId);
  return lines.find((line) => line.fromId === unitId && line.scope.includes("external_information"))?.scope ?? WHOLE_SCOPE;
}
