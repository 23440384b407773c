import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import type { Lang } from "#kernel/languages";
import type { NodeKind } from "../contract.ts";
import { PUBLIC_VERSION } from "./publicPlans.ts";

export type PublicIndicator = { name: string; measure: string; target: number; reached: number };
/** A heading, text or task of a public plan in reading order, with who does it and how much of its proof was accepted. */
export type PublicNode = {
  key: string;
  path: string;
  kind: NodeKind;
  label: string;
  title: string;
  leadUnitId: string | null;
  coordinatingUnitIds: string[];
  startsOn: string | null;
  dueOn: string | null;
  output: string | null;
  evidenceAccepted: number;
  evidenceAsked: number;
  indicators: PublicIndicator[];
};
/** A piece of accepted proof that anyone can open: a published page (`lang` says in which language) or an address. */
export type PublicEvidence = { taskKey: string; title: string; lang: Lang | null; href: string; happenedOn: string | null };

/** The tree of a public plan. */
export async function publicPlanTree(db: Queryable, planId: string): Promise<PublicNode[]> {
  const { rows } = await db.execute<PublicNode>(sql`
    with shown as (select v.id, p.id as plan_id from plans.version v join plans.plan p on p.id = v.plan_id where p.id = ${planId}::uuid and ${PUBLIC_VERSION}),
    proof as (
      select e.task_key, count(*) filter (where e.state = 'accepted')::int as accepted, count(*) filter (where e.state <> 'refused')::int as asked
      from shown join plans.evidence e on e.plan_id = shown.plan_id group by e.task_key
    ), reached as (
      select e.indicator_id, sum(e.amount)::float8 as amount from shown join plans.evidence e on e.plan_id = shown.plan_id
      where e.state = 'accepted' and e.indicator_id is not null group by e.indicator_id
    ), goals as (
      select i.key, jsonb_agg(jsonb_build_object('name', i.name, 'measure', i.measure, 'target', i.target, 'reached', coalesce(r.amount, 0)) order by i.id) as list
      from shown join plans.indicator i on i.version_id = shown.id left join reached r on r.indicator_id = i.id group by i.key
    ), helpers as (
      select c.key, array_agg(c.unit_id order by c.unit_id) as units from shown join plans.coordination c on c.version_id = shown.id group by c.key
    )
    select n.key, n.path, n.kind, n.label, n.title, n.lead_unit_id as "leadUnitId", coalesce(helpers.units, '{}') as "coordinatingUnitIds",
      n.starts_on::text as "startsOn", n.due_on::text as "dueOn", n.output, coalesce(proof.accepted, 0) as "evidenceAccepted",
      coalesce(proof.asked, 0) as "evidenceAsked", coalesce(goals.list, '[]') as indicators
    from shown join plans.node n on n.version_id = shown.id
    left join proof on proof.task_key = n.key left join goals on goals.key = n.key left join helpers on helpers.key = n.key
    order by n.path`);
  return rows;
}

/**
 * Accepted proof of a public plan that is public itself. A page of ours is shown under its public title in `lang`, else in English, else
 * in Vietnamese; one that is not public is not named. Files and statements stay in the office.
 */
export async function publicPlanEvidence(db: Queryable, planId: string, lang: Lang): Promise<PublicEvidence[]> {
  const { rows } = await db.execute<PublicEvidence>(sql`
    with taken as (
      select e.* from plans.version v join plans.plan p on p.id = v.plan_id join plans.evidence e on e.plan_id = p.id
      where p.id = ${planId}::uuid and ${PUBLIC_VERSION} and e.state = 'accepted' and e.kind in ('edition', 'address')
    ), pages as (
      select distinct on (t.id) t.id, f.lang, f.section, f.slug, f.content->>'title' as title
      from taken t
      join lateral (
        select x.document_id from editions.edition x where t.ref in (x.id::text, x.document_id::text)
        union
        select x.document_id from editions.address a join editions.edition x on x.id = a.edition_id
        where regexp_replace(t.ref, '^https?://[^/]+', '') = '/' || a.lang || '/' || a.section || '/' || a.slug
      ) d on true
      join editions.public_edition f on f.document_id = d.document_id
      where t.kind = 'edition'
      order by t.id, f.lang = ${lang} desc, f.lang = 'en' desc, f.lang = 'vi' desc, f.lang
    )
    select t.task_key as "taskKey", coalesce(pages.title, t.title) as title, pages.lang,
      coalesce('/' || pages.lang || '/' || pages.section || '/' || pages.slug, t.ref) as href, t.happened_on::text as "happenedOn"
    from taken t left join pages on pages.id = t.id
    where pages.id is not null or (t.kind = 'address' and t.ref ~* '^https?://[^/@[:space:]]+(/|$)')
    order by t.happened_on desc nulls last, t.id`);
  return rows;
}
