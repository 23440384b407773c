import { readFileSync } from "node:fs";
import path from "node:path";
import { sql } from "drizzle-orm";
import type { Context } from "../src/kernel/context.ts";
import type { Db } from "../src/kernel/db.ts";
import { newId } from "../src/kernel/ids.ts";
import { publishedCounts } from "../src/modules/editions/index.ts";
import type { Actor } from "../src/modules/identity/contract.ts";
import { createPlan, NodeFields, planTree, type TreeNodeInput } from "../src/modules/plans/index.ts";
import { parsePlan } from "../src/modules/plans/parse/index.ts";
import { readPasted } from "../src/modules/plans/read/index.ts";
import { consolidationView, openPeriod, prefill, saveRule, startConsolidation } from "../src/modules/reports/index.ts";
import { FIGURE_SOURCES, RECORD_KINDS } from "../src/modules/reports/contract.ts";
import { median } from "./load.ts";

const FIXTURE = path.resolve(import.meta.dirname, "../tests/fixtures/plans/phu-tho-2025.txt");
const UNITS = 300;
/** One figure of every source, as far as the thirty of the outline reach. */
const SOURCES = FIGURE_SOURCES.filter((source) => !source.startsWith("foreign_") || source === "foreign_record");

/** Plans and reports at size, in milliseconds: each the median of a few runs on one connection; `editions` is what prefill counts in. */
export async function measurePlans(db: Db, editions: number): Promise<Record<string, number>> {
  const ctx = system(db);
  const units = await makeUnits(db, UNITS);
  const [first = ""] = units;
  const text = readFileSync(FIXTURE, "utf8");
  const importMs = await timed(5, async () => {
    const read = readPasted(text);
    if (read.ok) parsePlan(read.value);
  });
  const tree = wideTree(10_000, units.slice(0, 200));
  const plan = value(
    await createPlan(ctx, { title: "Kế hoạch lớn", horizon: "yearly", startsOn: "2026-01-01", endsOn: "2026-12-31", unitId: first, tree }),
  );
  const treeMs = await timed(5, () => planTree(db, plan.versionId, "2026-11-24"));
  const unitTreeMs = await timed(5, () => planTree(db, plan.versionId, "2026-11-24", { unitId: units[7] ?? first }));
  const periodId = await answered(ctx, units);
  await publish(db, units, editions);
  const prefillMs = await prefillTime(ctx, periodId);
  const oneFigureMs = await timed(5, () => publishedCounts(db, [units[7] ?? first], { from: "2025-11-15", to: "2026-11-10" }));
  const consolidateMs = await timed(3, async () => {
    const { id } = value(await startConsolidation(ctx, { periodId, title: "Báo cáo" }));
    await consolidationView(db, id, "vi");
  });
  return {
    importMs,
    treeMs,
    unitTreeMs,
    prefillMs,
    oneFigureMs,
    prefillEditions: editions,
    consolidateMs,
    tasks: 10_000,
    units: UNITS,
    answers: 60,
  };
}

async function timed(runs: number, work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const began = performance.now();
    await work();
    // The first run warms caches and is not counted.
    if (run > 0) times.push(performance.now() - began);
  }
  return Math.round(median(times) * 10) / 10;
}

function wideTree(tasks: number, units: readonly string[]): TreeNodeInput[] {
  const parts = Array.from({ length: 20 }, (_, index) => node(`Phần ${index + 1}`, null, { kind: "part" }));
  const made = Array.from({ length: tasks }, (_, index) => {
    const leadUnitId = units[index % units.length] ?? null;
    return node(`Nhiệm vụ ${index + 1}`, parts[index % 20]?.key ?? null, {
      leadUnitId,
      dueOn: `2026-${String((index % 12) + 1).padStart(2, "0")}-15`,
    });
  });
  return [...parts, ...made];
}

function node(title: string, parentKey: string | null, fields: Partial<NodeFields>): TreeNodeInput & { key: string } {
  return { key: newId(), parentKey, fields: NodeFields.parse({ kind: "task", title, ...fields }) };
}

/** A period in which every unit has sent answers to 60 questions: 30 in words, 30 figures. */
async function answered(ctx: Context<Actor>, units: readonly string[]): Promise<string> {
  const [collectorUnitId = "", receiverUnitId = ""] = units;
  const day = (month: number, date: number, year = 0) => ({ month, day: date, year });
  const outline = Array.from({ length: 30 }, (_, index) => ({
    id: `s${index + 1}`,
    title: `Mục ${index + 1}`,
    figures: [{ id: "f1", name: `Số liệu ${index + 1}`, measure: "bài", source: SOURCES[index] ?? null }],
  }));
  const due = [{ level: "centre", on: day(11, 14) }];
  const shape = {
    key: "year",
    name: "Năm",
    frequency: "year" as const,
    starts: day(11, 15, -1),
    ends: day(11, 10),
    cutoff: day(11, 10),
    due,
  };
  const rule = {
    name: "Đo",
    kind: "periodic" as const,
    content: "both" as const,
    frequency: "year" as const,
    receiverUnitId,
    collectorUnitId,
  };
  const reporters = [{ level: "centre", unitKinds: ["centre" as const] }];
  const { id } = value(await saveRule(ctx, { ...rule, reporters, outline, shapes: [shape], validFrom: "2025-01-01" }));
  const { periodId } = value(await openPeriod(ctx, { ruleId: id, shape: "year", year: 2026 }));
  await ctx.db.execute(sql`
    insert into reports.answer (obligation_id, question, words, amount, updated_by_name, updated_at)
    select o.id, q.key, case when q.figure then null else repeat('Đơn vị đã làm. ', 20) end, case when q.figure then 7 end, 'đo', now()
    from reports.obligation o
    cross join (select 's' || n as key, false as figure from generate_series(1, 30) n union all select 's' || n || '.f1', true from generate_series(1, 30) n) q
    where o.period_id = ${periodId}`);
  await ctx.db.execute(sql`update reports.obligation set state = 'sent', sent_at = now(), late_days = 0 where period_id = ${periodId}`);
  return periodId;
}

/** So many published editions in two languages, of articles and of records of every kind, spread over the units and a year, each read on a few days. */
async function publish(db: Db, units: readonly string[], total: number): Promise<void> {
  await db.execute(sql`
    with made as (
      insert into editions.document (kind, section, unit_id, source_lang, created_at)
      select case when n % 4 = 0 then (${sql.param([...RECORD_KINDS])}::text[])[1 + n / 4 % ${RECORD_KINDS.length}] else 'article' end, 'news',
        (${sql.param([...units])}::uuid[])[1 + n % ${units.length}], 'vi', now() from generate_series(1, ${Math.ceil(total / 2)}) n returning id
    ), shown as (
      insert into editions.edition (document_id, lang, first_published_at)
      select id, lang, timestamptz '2025-11-20' + random() * interval '350 days' from made cross join (values ('vi'), ('en')) l(lang) returning document_id, lang
    ) insert into kernel.page_view (document_id, lang, day, views) select document_id, lang, date '2026-05-01' + d, 3 from shown cross join generate_series(0, 1) d`);
  await db.execute(sql`analyze editions.document, editions.edition, kernel.page_view`);
}

async function prefillTime(ctx: Context<Actor>, periodId: string): Promise<number> {
  const { rows } = await ctx.db.execute<{ id: string }>(sql`
    select o.id from reports.obligation o where o.period_id = ${periodId} order by o.id limit 1`);
  const obligationId = rows[0]?.id ?? "";
  await ctx.db.execute(sql`update reports.obligation set state = 'draft' where id = ${obligationId}`);
  const ms = await timed(5, () => prefill(ctx, { obligationId }));
  await ctx.db.execute(sql`update reports.obligation set state = 'sent' where id = ${obligationId}`);
  return ms;
}

async function makeUnits(db: Db, count: number): Promise<string[]> {
  const { rows } = await db.execute<{ id: string }>(sql`
    with made as (
      insert into identity.unit (code, slug, kind, valid_from) select 'do-' || n, 'do-' || n, 'centre', '2020-01-01' from generate_series(1, ${count}) n returning id
    ), named as (insert into identity.unit_name (unit_id, lang, name) select id, 'vi', 'Đơn vị đo' from made)
    select id from made`);
  return rows.map((row) => row.id);
}

function system(db: Db): Context<Actor> {
  const actor: Actor = { kind: "system", id: null, name: "bench", unitId: null, grants: [] };
  return {
    actor,
    now: new Date("2026-11-12T02:00:00Z"),
    lang: "vi",
    requestId: "bench",
    db,
    emit: async () => {},
    enqueue: async () => {},
  };
}

function value<T>(outcome: { ok: true; value: T } | { ok: false; reasons: { id: string }[] }): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`bench: refused ${outcome.reasons.map((reason) => reason.id).join(", ")}`);
}
