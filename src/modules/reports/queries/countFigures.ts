import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import { type Days, publishedCounts, readingCount } from "#modules/editions";
import { provenWork } from "#modules/plans";
import { FIGURE_SOURCES, type FigureSource, langOfSource, type Question } from "../contract.ts";
import type { ObligationRow } from "../schema.ts";

/** What Xoan counts for units and days, only for the sources that are asked for; one indexed query per kind of figure. */
export async function countFigures(
  db: Queryable,
  unitIds: readonly string[],
  days: Days,
  sources: ReadonlySet<FigureSource>,
): Promise<Partial<Record<FigureSource, number>>> {
  const counts: Partial<Record<FigureSource, number>> = {};
  const ofLangs = FIGURE_SOURCES.filter((source) => sources.has(source) && langOfSource(source) !== null);
  if (ofLangs.length > 0 || sources.has("editions_published") || sources.has("editions_foreign") || sources.has("documents_published")) {
    const { editions, foreign, documents, byLang } = await publishedCounts(db, unitIds, days);
    Object.assign(counts, { editions_published: editions, editions_foreign: foreign, documents_published: documents });
    for (const source of ofLangs) counts[source] = byLang[langOfSource(source) ?? ""] ?? 0;
  }
  if (sources.has("page_views")) counts.page_views = await readingCount(db, unitIds, days);
  if (sources.has("evidence_accepted") || sources.has("tasks_done")) {
    const { evidence, tasks } = await provenWork(db, unitIds, days);
    Object.assign(counts, { evidence_accepted: evidence, tasks_done: tasks });
  }
  return counts;
}

/** Figures of an outline that Xoan can count: answer key (`s1.f2`) and source. */
export function countable(outline: readonly Question[]): { question: string; source: FigureSource }[] {
  return outline.flatMap((question) =>
    question.figures.flatMap((figure) => (figure.source ? [{ question: `${question.id}.${figure.id}`, source: figure.source }] : [])),
  );
}

/**
 * Whose work counts for an obligation: the unit's own, and that of every unit which passed its report on to it as the first heir. Each
 * ended unit counts for exactly one heir, so that sums before and after a merger are the same.
 */
export async function countedUnits(db: Queryable, row: Pick<ObligationRow, "periodId" | "unitId">): Promise<string[]> {
  const { rows } = await db.execute<{ id: string }>(sql`
    with recursive mine (id) as (
      select ${row.unitId}::uuid
      union
      select o.unit_id from reports.obligation o join mine m on o.passed_to[1] = m.id
      where o.period_id = ${row.periodId} and o.state = 'passed_on'
    ) select id from mine`);
  return rows.map((each) => each.id);
}
