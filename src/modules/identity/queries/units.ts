import { type SQL, sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import type { Lang } from "#kernel/languages";
import { auditTrail } from "#modules/record";
import { type PastName, type SuccessionView, type UnitContact, type UnitKind, type UnitView, WHOLE_SCOPE } from "../contract.ts";

/** A unit with all that its portal page says. */
export type UnitPage = UnitView & { summary: string | null; contact: UnitContact; langs: Lang[] };

/** Units that exist on a local date (`2025-07-01`), with their names in a language, else in Vietnamese. Sorted by code. */
export async function unitsOn(db: Queryable, onDate: string, lang: Lang): Promise<UnitView[]> {
  return select(db, lang, sql`u.valid_from <= ${onDate} and (u.valid_to is null or u.valid_to > ${onDate})`);
}

/** Every unit that ever was, for the desk. */
export async function allUnits(db: Queryable, lang: Lang): Promise<UnitView[]> {
  return select(db, lang, sql`true`);
}

/** One unit by its slug, also one that exists no more; null when unknown. */
export async function unitBySlug(db: Queryable, slug: string, lang: Lang): Promise<UnitPage | null> {
  return (await select(db, lang, sql`u.slug = ${slug}`))[0] ?? null;
}

/** One unit by its id; null when unknown. */
export async function unitById(db: Queryable, unitId: string, lang: Lang): Promise<UnitPage | null> {
  return (await select(db, lang, sql`u.id::text = ${unitId}`))[0] ?? null;
}

/**
 * Who answers on a date for what a unit once did. Follows the successions up to that date; a line for the scope asked
 * about wins over the line for everything else (`*`). Without a scope all heirs are named. A unit that still exists
 * and gave nothing of the scope away is its own answer. Empty: nobody took over.
 */
export async function successors(
  db: Queryable,
  unitId: string,
  onDate: string,
  scope: string | null,
  lang: Lang = "vi",
): Promise<UnitView[]> {
  return select(
    db,
    lang,
    sql`u.valid_from <= ${onDate} and (u.valid_to is null or u.valid_to > ${onDate}) and u.id in (
      with recursive walk (id, since) as (
        select ${unitId}::uuid, '-infinity'::date
        union
        select s.to_id, s.on_date from walk w join identity.unit_succession s on s.from_id = w.id and s.on_date >= w.since
        where ${handsOver(onDate, scope)}
      )
      select w.id from walk w where ${scope}::text is null or not exists (
        select 1 from identity.unit_succession s where s.from_id = w.id and s.on_date >= w.since and ${handsOver(onDate, scope)}))`,
  );
}

/** What became of a unit and what it came from, line by line. */
export async function successionsOf(db: Queryable, unitId: string): Promise<SuccessionView[]> {
  const { rows } = await db.execute<SuccessionView>(sql`
    select from_id as "fromId", to_id as "toId", on_date::text as "onDate", kind, scope, scope_words as "scopeWords" from identity.unit_succession
    where ${unitId} in (from_id::text, to_id::text) order by on_date, scope, to_id`);
  return rows;
}

/** The Vietnamese names that a unit bore before it was edited, the latest first; a new name by law is a succession. */
export async function nameHistory(db: Queryable, unitId: string): Promise<PastName[]> {
  const { events } = await auditTrail(db, { action: "unit.edit", subjectId: unitId, limit: 100 });
  return events.flatMap(({ detail, at, actor }) =>
    typeof detail["was"] === "string" ? [{ name: detail["was"], until: at, by: actor.name }] : [],
  );
}

const handsOver = (
  onDate: string,
  scope: string | null,
): SQL => sql`s.on_date <= ${onDate}::date and (${scope}::text is null or s.scope = ${scope}
  or (s.scope = ${WHOLE_SCOPE} and not exists (
    select 1 from identity.unit_succession n where n.from_id = s.from_id and n.on_date <= ${onDate}::date and n.scope = ${scope})))`;

async function select(db: Queryable, lang: Lang, where: SQL): Promise<UnitPage[]> {
  const { rows } = await db.execute<UnitPage & { kind: UnitKind }>(sql`
    select u.id, u.code, u.slug, u.kind, u.parent_id as "parentId", u.valid_from::text as "validFrom", u.valid_to::text as "validTo",
      n.name, n.short_name as "shortName", n.summary, n.lang as "nameLang", u.contact,
      array(select l.lang from identity.unit_name l where l.unit_id = u.id order by l.lang) as langs
    from identity.unit u
    cross join lateral (
      select * from identity.unit_name m where m.unit_id = u.id
      order by m.lang = ${lang} desc, m.lang = 'vi' desc, m.lang limit 1) n
    where ${where} order by u.code, u.valid_from`);
  return rows;
}
