import { type SQL, sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import { type BudgetSource, Frame, type Horizon } from "../contract.ts";

/** What is public of a plan: its issued version, when that was issued for the public. Every query here stands on this condition. */
export const PUBLIC_VERSION: SQL = sql`v.state = 'issued' and v.is_public and p.slug is not null`;

export type PublicPlanHead = {
  id: string;
  slug: string;
  version: number;
  title: string;
  horizon: Horizon;
  startsOn: string;
  endsOn: string;
  unitId: string;
  documentNumber: string;
  signedOn: string;
  issuedAt: Date;
  tasks: number;
  accepted: number;
  asked: number;
};
export type PublicPlanFrame = Pick<Frame, "bases" | "opening" | "closing" | "legalDocumentIds">;
export type PublicPlanVersion = { number: number; documentNumber: string; signedOn: string; current: boolean };
export type PublicMoney = { source: BudgetSource; estimate: number; allocated: number; spent: number };

const HEAD = sql`
  select p.id, p.slug, v.number as version, v.title, p.horizon, p.starts_on::text as "startsOn", p.ends_on::text as "endsOn", p.unit_id as "unitId",
    v.document_number as "documentNumber", v.signed_on::text as "signedOn", v.issued_at as "issuedAt", v.frame, n.tasks, e.accepted, e.asked
  from plans.version v join plans.plan p on p.id = v.plan_id
  cross join lateral (select count(*)::int as tasks from plans.node n where n.version_id = v.id and n.kind = 'task') n
  cross join lateral (
    select count(*) filter (where e.state = 'accepted')::int as accepted, count(*) filter (where e.state <> 'refused')::int as asked
    from plans.evidence e join plans.node t on t.version_id = v.id and t.key = e.task_key where e.plan_id = p.id) e
  where ${PUBLIC_VERSION}`;

type Row = PublicPlanHead & { frame: PublicPlanFrame };

/** Public plans, the latest period first, paged by the key of the last one read. */
export async function publicPlans(
  db: Queryable,
  { before, limit }: { before?: string | undefined; limit: number },
): Promise<{ plans: PublicPlanHead[]; next: string | null }> {
  const [day, id] = before?.split("_") ?? [];
  const key = day && id ? sql`and (p.starts_on, p.id) < (${day}::date, ${id}::uuid)` : sql``;
  const { rows } = await db.execute<Row>(sql`${HEAD} ${key} order by p.starts_on desc, p.id desc limit ${limit + 1}`);
  const plans = rows.slice(0, limit).map(({ frame: _frame, ...row }) => ({ ...row, issuedAt: new Date(row.issuedAt) }));
  const last = plans.at(-1);
  return { plans, next: rows.length > limit && last ? `${last.startsOn}_${last.id}` : null };
}

/** The public plan at an address; null when there is none, or it is not public. */
export async function publicPlan(db: Queryable, slug: string): Promise<(PublicPlanHead & { frame: PublicPlanFrame }) | null> {
  const { rows } = await db.execute<Row>(sql`${HEAD} and p.slug = ${slug}`);
  const [row] = rows;
  if (!row) return null;
  const { bases, opening, closing, legalDocumentIds } = Frame.parse(row.frame);
  return { ...row, issuedAt: new Date(row.issuedAt), frame: { bases, opening, closing, legalDocumentIds } };
}

/** The versions of a public plan that were public, newest first. */
export async function publicPlanVersions(db: Queryable, planId: string): Promise<PublicPlanVersion[]> {
  const { rows } = await db.execute<PublicPlanVersion>(sql`
    select o.number, o.document_number as "documentNumber", o.signed_on::text as "signedOn", o.id = v.id as current
    from plans.version v join plans.plan p on p.id = v.plan_id join plans.version o on o.plan_id = p.id
    where p.id = ${planId}::uuid and ${PUBLIC_VERSION} and o.state in ('issued', 'superseded') and o.is_public order by o.number desc`);
  return rows;
}

/** The money of a public plan as a whole by where it comes from, in whole đồng; never by unit or donor. */
export async function publicPlanMoney(db: Queryable, planId: string): Promise<PublicMoney[]> {
  const { rows } = await db.execute<PublicMoney>(sql`
    select b.source, sum(b.estimate)::float8 as estimate, sum(b.allocated)::float8 as allocated, sum(b.spent)::float8 as spent
    from plans.version v join plans.plan p on p.id = v.plan_id join plans.budget_line b on b.plan_id = p.id
    where p.id = ${planId}::uuid and ${PUBLIC_VERSION} group by b.source order by b.source desc`);
  return rows;
}

/** Every public plan and since when, for the site map. */
export async function publicPlanAddresses(db: Queryable): Promise<{ slug: string; issuedAt: Date }[]> {
  const { rows } = await db.execute<{ slug: string; at: string }>(sql`
    select p.slug, v.issued_at as at from plans.version v join plans.plan p on p.id = v.plan_id where ${PUBLIC_VERSION}
    order by p.starts_on desc, p.id desc limit 5000`);
  return rows.map(({ slug, at }) => ({ slug, issuedAt: new Date(at) }));
}
