import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import type { PeriodFigure, ReportFrame } from "../contract.ts";
import { printed } from "../document.ts";

/** An issued report that was made public. */
export type PublicReport = { slug: string; title: string; periodName: string; documentNumber: string; signedOn: string };
/** A figure as the public sees it: its total, the same of the period before, and how many shares of it rest on no evidence. */
export type PublicFigure = Pick<PeriodFigure, "key" | "name" | "measure" | "total" | "previous" | "missing">;
export type PublicReportPage = PublicReport & {
  id: string;
  startsOn: string;
  endsOn: string;
  frozenAt: Date;
  issuedAt: Date;
  frame: ReportFrame;
  /** Words with their figures filled in. */
  sections: { title: string; paragraphs: string[] }[];
  figures: PublicFigure[];
  /** The public plan that it reports on. */
  plan: { slug: string; title: string } | null;
  sha256: string;
};

const FIELDS = sql`c.slug, c.title, d.name as "periodName", c.document_number as "documentNumber", c.signed_on::text as "signedOn"`;
const FROM = sql`from reports.consolidation c join reports.period d on d.id = c.period_id join reports.rule r on r.id = d.rule_id`;
/** What is public of reports; every query here stands on it. */
const PUBLIC = sql`c.state = 'issued' and c.is_public and c.slug is not null`;

/** For a report that was submitted before frames were kept. */
export const NO_FRAME: ReportFrame = { collector: "", receiver: "", all: 0, accepted: 0, owing: [] };

/** The public reports under the rules of a public plan, newest first. */
export async function publicReports(db: Queryable, planId: string): Promise<PublicReport[]> {
  const { rows } = await db.execute<PublicReport>(sql`
    select ${FIELDS} ${FROM} where r.plan_id = ${planId}::uuid and ${PUBLIC}
      and exists (select 1 from plans.version v where v.plan_id = r.plan_id and v.state = 'issued' and v.is_public)
    order by c.signed_on desc, c.id desc`);
  return rows;
}

/** Every public report, newest first, paged by the key of the last one read. */
export async function publicReportList(
  db: Queryable,
  { before, limit }: { before?: string | undefined; limit: number },
): Promise<{ reports: PublicReport[]; next: string | null }> {
  const [day, id] = before?.split("_") ?? [];
  const key = day && id ? sql`and (c.signed_on, c.id) < (${day}::date, ${id}::uuid)` : sql``;
  const { rows } = await db.execute<PublicReport & { id: string }>(sql`
    select c.id, ${FIELDS} ${FROM} where ${PUBLIC} ${key} order by c.signed_on desc, c.id desc limit ${limit + 1}`);
  const reports = rows.slice(0, limit);
  const last = reports.at(-1);
  return {
    reports: reports.map(({ id: _id, ...report }) => report),
    next: rows.length > limit && last ? `${last.signedOn}_${last.id}` : null,
  };
}

/** The public report at an address, as it was signed; null when there is none. Shares of single units stay in the office. */
export async function publicReport(db: Queryable, slug: string): Promise<PublicReportPage | null> {
  type Row = Omit<PublicReportPage, "sections" | "figures" | "plan" | "frozenAt" | "issuedAt"> & {
    figures: PeriodFigure[];
    frozenAt: string;
    issuedAt: string;
    planSlug: string | null;
    planTitle: string | null;
  };
  const { rows } = await db.execute<Row>(sql`
    select c.id, ${FIELDS}, d.starts_on::text as "startsOn", d.ends_on::text as "endsOn", c.frozen_at as "frozenAt", c.issued_at as "issuedAt",
      c.frame, c.figures, c.sha256, p.slug as "planSlug", v.title as "planTitle" ${FROM}
    left join plans.version v on v.plan_id = r.plan_id and v.state = 'issued' and v.is_public
    left join plans.plan p on p.id = v.plan_id and p.slug is not null
    where c.slug = ${slug} and ${PUBLIC}`);
  const [row] = rows;
  if (!row) return null;
  const { planSlug, planTitle, figures, ...rest } = row;
  const { rows: sections } = await db.execute<{ title: string; body: string[] }>(sql`
    select title, body from reports.consolidation_section where consolidation_id = ${row.id}::uuid order by position`);
  return {
    ...rest,
    frame: { ...NO_FRAME, ...row.frame },
    frozenAt: new Date(row.frozenAt),
    issuedAt: new Date(row.issuedAt),
    sections: sections.map(({ title, body }) => ({
      title,
      paragraphs: body.filter((line) => line.trim()).map((line) => printed(line, figures)),
    })),
    figures: figures.map(({ key, name, measure, total, previous, missing }) => ({ key, name, measure, total, previous, missing })),
    plan: planSlug && planTitle ? { slug: planSlug, title: planTitle } : null,
  };
}

/** Every public report, of which days it tells and since when it is public. */
export async function publicReportAddresses(
  db: Queryable,
): Promise<{ slug: string; title: string; startsOn: string; endsOn: string; issuedAt: Date }[]> {
  const { rows } = await db.execute<{ slug: string; title: string; startsOn: string; endsOn: string; at: string }>(sql`
    select c.slug, c.title, d.starts_on::text as "startsOn", d.ends_on::text as "endsOn", c.issued_at as at
    ${FROM} where ${PUBLIC} order by c.signed_on desc, c.id desc limit 5000`);
  return rows.map(({ at, ...rest }) => ({ ...rest, issuedAt: new Date(at) }));
}
