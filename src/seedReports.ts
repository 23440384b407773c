import { sql } from "drizzle-orm";
import { loadCalendar, workingDaysBetween } from "./kernel/calendar.ts";
import { legalByNumbers } from "./modules/legal/index.ts";
import {
  issueConsolidation,
  openPeriod,
  prefill,
  returnReport,
  saveRule,
  saveSection,
  sendReport,
  signConsolidation,
  startConsolidation,
  submitConsolidation,
} from "./modules/reports/index.ts";
import type { DemoPeriod, DemoReport, DemoReports } from "./profile/content.ts";
import { must, type Office } from "./seedPlans.ts";

/** Writes the report rule of a profile and its periods. What hundreds of people typed goes in by a few statements, the rest by commands. */
export async function seedReports(office: Office, reports: DemoReports, plans: ReadonlyMap<string, string>): Promise<void> {
  const { legal, plan, receiver, collector, ...fields } = reports.rule;
  const [basis] = await legalByNumbers(office.db, [legal], reports.savedOn);
  const { id: ruleId } = must(
    await saveRule(office.as("planner", reports.savedOn), {
      ...fields,
      legalDocumentId: basis?.id ?? null,
      planId: plans.get(plan) ?? null,
      receiverUnitId: office.unit(receiver),
      collectorUnitId: office.unit(collector),
    }),
  );
  for (const period of reports.periods) await seedPeriod(office, ruleId, period);
}

type Owed = { id: string; unitId: string; dueOn: string };

async function seedPeriod(office: Office, ruleId: string, period: DemoPeriod): Promise<void> {
  const { year, shape, opensOn } = period;
  const { periodId } = must(await openPeriod(office.as("planner", opensOn), { ruleId, shape, year, opensOn }));
  await settleWhoOwes(office, periodId, period.reports);
  const owed = await owedUnits(office, periodId);
  for (const { unit, counted } of period.reports)
    if (counted) must(await prefill(office.as("unit_reporter", period.consolidated.on, 1), { obligationId: owed(unit).id }));
  await writeAnswers(office, period, owed);
  await setStates(office, periodId, period, owed);
  for (const report of period.reports) await play(office, report, owed(report.unit).id);
  await consolidate(office, periodId, period);
}

/** Keeps the units of the story and adds those that had ended and passed theirs on. */
async function settleWhoOwes(office: Office, periodId: string, reports: readonly DemoReport[]): Promise<void> {
  const named = sql.param(reports.map(({ unit }) => office.unit(unit)));
  await office.db.execute(sql`delete from reports.event e using reports.obligation o
    where o.id = e.obligation_id and o.period_id = ${periodId} and not o.unit_id = any(${named}::uuid[])`);
  await office.db.execute(sql`delete from reports.obligation where period_id = ${periodId} and not unit_id = any(${named}::uuid[])`);
  const passed = reports.flatMap(({ unit, passedTo }) =>
    passedTo ? [{ unit: office.unit(unit), heirs: passedTo.map((code) => office.unit(code)) }] : [],
  );
  await office.db.execute(sql`
    insert into reports.obligation (period_id, unit_id, level, nominal_on, due_on, state, passed_to)
    select ${periodId}, r.unit, l.level, l.nominal_on, l.due_on, 'passed_on', array(select jsonb_array_elements_text(r.heirs)::uuid)
    from jsonb_to_recordset(${JSON.stringify(passed)}::jsonb) as r(unit uuid, heirs jsonb) join identity.unit u on u.id = r.unit
    cross join lateral (select p.level, p.nominal_on, p.due_on from reports.obligation p where p.period_id = ${periodId} order by p.level = 'department' desc limit 1) d
    cross join lateral (select case u.kind when 'district' then 'district' else d.level end as level, d.nominal_on, d.due_on) l
    on conflict (period_id, unit_id) do update set state = excluded.state, passed_to = excluded.passed_to`);
}

async function owedUnits(office: Office, periodId: string): Promise<(unit: string) => Owed> {
  const { rows } = await office.db.execute<Owed>(
    sql`select id, unit_id as "unitId", due_on::text as "dueOn" from reports.obligation where period_id = ${periodId}`,
  );
  const byUnit = new Map(rows.map((row) => [row.unitId, row]));
  return (unit) => {
    const row = byUnit.get(office.unit(unit));
    if (!row) throw new Error(`${unit} owes nothing in this period`);
    return row;
  };
}

async function writeAnswers(office: Office, period: DemoPeriod, owed: (unit: string) => Owed): Promise<void> {
  const by = office.as("unit_reporter", period.opensOn).actor;
  const answers = period.reports.flatMap(({ unit, words, figures, sentOn }) => {
    const { id } = owed(unit);
    const at = `${sentOn ?? period.consolidated.on}T01:00:00Z`;
    const proof = (key: string, title: string | undefined) =>
      title ? [{ title, ref: `https://bao-cao.example.vn/${period.year}/${period.shape}/${unit}/${key.replace(".", "-")}` }] : [];
    return [
      ...Object.entries(words).map(([question, said]) => ({ id, at, question, words: said, amount: null, evidence: [] })),
      ...Object.entries(figures).map(([question, { amount, proof: title }]) => ({
        id,
        at,
        question,
        words: null,
        amount,
        evidence: proof(question, title),
      })),
    ];
  });
  // Where Xoan counted before, an amount of the unit's own stands beside the count and says why.
  await office.db.execute(sql`
    insert into reports.answer (obligation_id, question, words, amount, evidence, updated_by, updated_by_name, updated_at)
    select r.id, r.question, r.words, r.amount, r.evidence, ${by.id}::uuid, ${by.name}, r.at
    from jsonb_to_recordset(${JSON.stringify(answers)}::jsonb) as r(id uuid, question text, words text, amount numeric, evidence jsonb, at timestamptz)
    on conflict (obligation_id, question) do update set amount = excluded.amount + answer.prefilled, evidence = excluded.evidence,
      reason = case when excluded.amount > 0 then 'Cộng thêm phần đã đăng trên trang của đơn vị.' end, lock_version = answer.lock_version + 1,
      updated_by = excluded.updated_by, updated_by_name = excluded.updated_by_name, updated_at = excluded.updated_at`);
}

/** Whether a report is still to be sent by its command, so that the collector hears of it. */
const isPlayed = ({ state }: DemoReport) => state === "sent" || state === "returned";

async function setStates(office: Office, periodId: string, period: DemoPeriod, owed: (unit: string) => Owed): Promise<void> {
  const calendar = await loadCalendar(office.db);
  const [sender, taker] = [office.as("unit_reporter", period.opensOn).actor, office.as("planner", period.opensOn).actor];
  const rows = period.reports.map((report) => {
    const { id, dueOn } = owed(report.unit);
    const { sentOn, acceptedOn } = report;
    const sent = sentOn !== undefined && !isPlayed(report);
    return {
      id,
      state: isPlayed(report) ? "draft" : report.state,
      sentAt: sent ? `${sentOn}T08:00:00Z` : null,
      channel: sent ? report.channel : null,
      late: sent ? workingDaysBetween(dueOn, sentOn, calendar) : null,
      acceptedAt: acceptedOn && !isPlayed(report) ? `${acceptedOn}T03:00:00Z` : null,
      extendedTo: report.extended?.to ?? null,
      reason: report.extended?.reason ?? null,
      reminded: report.remindedOn ? `${report.remindedOn}T02:00:00Z` : null,
      begun: Object.keys(report.words).length > 0,
    };
  });
  const data = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, state text, "sentAt" timestamptz, channel text, late int, "acceptedAt" timestamptz,
    "extendedTo" date, reason text, reminded timestamptz, begun boolean)`;
  await office.db.execute(sql`
    update reports.obligation o set state = r.state, sent_at = r."sentAt", sent_by = case when r."sentAt" is not null then ${sender.id}::uuid end,
      sent_by_name = case when r."sentAt" is not null then ${sender.name} end, channel = r.channel, late_days = r.late, accepted_at = r."acceptedAt",
      accepted_by = case when r."acceptedAt" is not null then ${taker.id}::uuid end, extended_to = r."extendedTo", extension_reason = r.reason
    from ${data} where o.id = r.id`);
  await office.db.execute(sql`
    insert into reports.event (period_id, obligation_id, at, actor_id, actor_name, event, comment, detail)
    select ${periodId}, r.id, e.at, e.actor_id, e.actor_name, e.event, e.comment, e.detail from ${data}
    cross join lateral (values
      (r."sentAt", ${sender.id}::uuid, ${sender.name}, 'sent', null, jsonb_build_object('lateDays', r.late)),
      (r."acceptedAt", ${taker.id}::uuid, ${taker.name}, 'accepted', null, '{}'),
      (case when r."extendedTo" is not null then ${`${period.consolidated.on}T02:00:00Z`}::timestamptz end, ${taker.id}::uuid, ${taker.name}, 'extended', r.reason, jsonb_build_object('to', r."extendedTo")),
      (r.reminded, ${taker.id}::uuid, ${taker.name}, 'reminded', null, '{}')
    ) as e(at, actor_id, actor_name, event, comment, detail) where e.at is not null order by e.at`);
  await office.db.execute(sql`
    insert into reports.reminder (obligation_id, state, send_at, sent_at, by_id, by_name)
    select r.id, 'sent', r.reminded, r.reminded, ${taker.id}::uuid, ${taker.name} from ${data} where r.reminded is not null`);
}

async function play(office: Office, report: DemoReport, obligationId: string): Promise<void> {
  if (!isPlayed(report) || !report.sentOn) return;
  must(
    await sendReport(office.aloud("unit_reporter", report.sentOn, 8), {
      obligationId,
      ...(report.channel ? { channel: report.channel } : {}),
    }),
  );
  if (report.returned)
    must(await returnReport(office.aloud("planner", report.returned.on), { obligationId, comment: report.returned.comment }));
}

async function consolidate(office: Office, periodId: string, { consolidated }: DemoPeriod): Promise<void> {
  const { title, on, sections, issued } = consolidated;
  const planner = office.as("planner", on);
  const { id } = must(await startConsolidation(planner, { periodId, title }));
  const { rows } = await office.db.execute<{ section: string; title: string; lockVersion: number }>(
    sql`select section, title, lock_version as "lockVersion" from reports.consolidation_section where consolidation_id = ${id}`,
  );
  for (const each of rows) must(await saveSection(planner, { consolidationId: id, ...each, body: [...(sections[each.section] ?? [])] }));
  if (!issued) return;
  must(await submitConsolidation(office.as("planner", on, 4), { id }));
  must(await signConsolidation(office.as("approver", issued.signedOn), { id }));
  const { number, signedOn, isPublic } = issued;
  must(await issueConsolidation(office.as("approver", signedOn, 4), { id, documentNumber: number, signedOn, isPublic }));
}
