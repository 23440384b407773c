import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import type { Lang } from "#kernel/languages";
import type { Days } from "./publishedCounts.ts";

/** What was published and read in one month in one language. */
export type MonthActivity = { month: string; lang: Lang; published: number; views: number };
/** What one unit published and how often that was read. */
export type UnitActivity = { unitId: string; editions: number; foreign: number; documents: number; views: number };

const mine = (unitId: string | null) => (unitId === null ? sql`true` : sql`d.unit_id = ${unitId}::uuid`);
const inDays = (days: Days, zone: string) => sql`
  e.first_published_at >= ${days.from}::date::timestamp at time zone ${zone} and e.first_published_at < (${days.to}::date + 1)::timestamp at time zone ${zone}`;

/** Months of a period by language: editions first published, and readings; a month with neither is not in it. */
export async function activityByMonth(
  db: Queryable,
  { days, zone, unitId }: { days: Days; zone: string; unitId: string | null },
): Promise<MonthActivity[]> {
  const { rows } = await db.execute<MonthActivity>(sql`
    select month, lang, sum(published)::int as published, sum(views)::int as views from (
      select to_char(e.first_published_at at time zone ${zone}, 'YYYY-MM') as month, e.lang, count(*) as published, 0 as views
      from editions.document d join editions.edition e on e.document_id = d.id
      where ${mine(unitId)} and e.lang <> 'und' and ${inDays(days, zone)} group by 1, 2
      union all
      select to_char(v.day, 'YYYY-MM'), v.lang, 0, sum(v.views) from kernel.page_view v join editions.document d on d.id = v.document_id
      where ${mine(unitId)} and v.day between ${days.from}::date and ${days.to}::date group by 1, 2
    ) x group by month, lang order by month, lang`);
  return rows;
}

/** Units that published or were read in a period. */
export async function activityByUnit(db: Queryable, { days, zone }: { days: Days; zone: string }): Promise<UnitActivity[]> {
  const { rows } = await db.execute<UnitActivity>(sql`
    select unit_id as "unitId", sum(editions)::int as editions, sum(others)::int as foreign, sum(documents)::int as documents, sum(views)::int as views from (
      select d.unit_id, count(*) as editions, count(*) filter (where e.lang <> 'vi') as others,
        count(*) filter (where e.lang = d.source_lang) as documents, 0 as views
      from editions.document d join editions.edition e on e.document_id = d.id where e.lang <> 'und' and ${inDays(days, zone)} group by 1
      union all
      select d.unit_id, 0, 0, 0, sum(v.views) from kernel.page_view v join editions.document d on d.id = v.document_id
      where v.day between ${days.from}::date and ${days.to}::date group by 1
    ) x group by unit_id order by 2 desc, 5 desc`);
  return rows;
}
