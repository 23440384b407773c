import { sql } from "drizzle-orm";
import { homeZone, localDate } from "./kernel/clock.ts";
import type { Db } from "./kernel/db.ts";

/** The most days back that the demonstration tells of. */
const DAYS = 400;

/**
 * Readings of what the demonstration published, from each edition's first day on: more in the first weeks and in the languages that more people
 * read, fewer at the weekend. The same numbers at every start; one statement.
 */
export async function seedReadings(db: Db, now: Date): Promise<void> {
  const today = localDate(now, homeZone());
  await db.execute(sql`
    insert into kernel.page_view (document_id, lang, day, views)
    select document_id, lang, day, views from (
      select e.document_id, e.lang, s.day::date as day,
        round((2 + abs(hashtext(d.title || s.day)) % 7) * l.weight * (1 + 4 * exp(-(s.day::date - e.first_day) / 9.0))
          * case when extract(isodow from s.day) > 5 then 0.6 else 1 end)::int as views
      from (
        select p.document_id, p.lang, (p.first_published_at at time zone ${homeZone()})::date as first_day
        from editions.public_edition p where p.first_published_at is not null
      ) e
      cross join lateral (select coalesce(x.slug, '') as title from editions.edition x where x.document_id = e.document_id and x.lang = 'vi') d
      join (values ('vi', 1.6), ('en', 1.1), ('zh', 0.7), ('ko', 0.5), ('ja', 0.5), ('fr', 0.3)) l(lang, weight) on l.lang = e.lang
      cross join lateral generate_series(greatest(e.first_day, ${today}::date - ${DAYS}::int), ${today}::date, interval '1 day') s(day)
      where abs(hashtext(s.day || e.lang || d.title)) % 10 < 6
    ) x where views > 0
    on conflict do nothing`);
}
