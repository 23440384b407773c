import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import { publishedCounts, readingCount, sumPublished } from "#modules/editions";
import { type Proven, type ProvenDays, provenWork } from "#modules/plans";
import { type FigureSource, publishedBy, type Question } from "../contract.ts";
import type { ObligationRow, PeriodRow } from "../schema.ts";

/**
 * Which work a period counts: what is dated in it, up to the cut-off, as it stood when the day of the cut-off ended. What is accepted, taken
 * back or issued later changes no count.
 */
export function countedDays({ startsOn, endsOn, cutoffOn }: Pick<PeriodRow, "startsOn" | "endsOn" | "cutoffOn">): ProvenDays {
  return { from: startsOn, to: endsOn < cutoffOn ? endsOn : cutoffOn, asOf: cutoffOn };
}

/** What Xoan counts for units and days, only for the sources that are asked for; one indexed query per kind of figure. */
export async function countFigures(
  db: Queryable,
  unitIds: readonly string[],
  days: ProvenDays,
  sources: ReadonlySet<FigureSource>,
): Promise<Partial<Record<FigureSource, number>>> {
  const counts: Partial<Record<FigureSource, number>> = {};
  const published = [...sources].flatMap((source) => {
    const which = publishedBy(source);
    return which ? [{ source, which }] : [];
  });
  if (published.length > 0) {
    const found = await publishedCounts(db, unitIds, days);
    for (const { source, which } of published) counts[source] = sumPublished(found, which);
  }
  if (sources.has("page_views")) counts.page_views = await readingCount(db, unitIds, days);
  const proven = [...sources].filter((source) => provenBy(source) !== null);
  if (proven.length > 0) {
    const found = await provenWork(db, unitIds, days);
    for (const source of proven) counts[source] = found[provenBy(source) ?? "evidence"];
  }
  return counts;
}

const PROVEN: Partial<Record<FigureSource, Proven>> = {
  evidence_accepted: "evidence",
  events_accepted: "event",
  releases_accepted: "release",
  tasks_done: "tasks",
};
/** Which proven work a source counts; null when it counts none. Events and releases count as far as a plan's evidence tells of them. */
export const provenBy = (source: FigureSource): Proven | null => PROVEN[source] ?? null;

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
