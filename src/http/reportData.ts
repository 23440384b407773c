import { csvCell } from "#kernel/csvCell";
import type { Lang } from "#kernel/languages";
import type { PublicReportPage } from "#modules/reports";

/** A public report as JSON; docs/open-data.md describes the shape. */
export function reportJson(report: PublicReportPage, { lang, origin }: { lang: Lang; origin: string }) {
  const { slug, title, periodName, startsOn, endsOn, documentNumber, signedOn, frozenAt, frame, sections, figures, plan, sha256 } = report;
  const page = `${origin}/${lang}/reports/${slug}`;
  return {
    format: "xoan-report/1",
    license: "https://creativecommons.org/licenses/by/4.0/",
    page,
    csv: `${page}.csv`,
    textLanguage: "vi",
    report: { slug, title, number: documentNumber, signedOn, issuer: frame.collector, receiver: frame.receiver, sha256 },
    period: { name: periodName, startsOn, endsOn, figuresAsOf: frozenAt.toISOString() },
    plan: plan && { ...plan, page: `${origin}/${lang}/plans/${plan.slug}` },
    units: { all: frame.all, accepted: frame.accepted, notAccepted: frame.owing },
    sections,
    figures: figures.map(({ missing, total, ...figure }) => ({ ...figure, amount: total, sharesWithoutEvidence: missing })),
  };
}

const COLUMNS = ["id", "indicator", "measure", "amount", "previous", "change", "shares_without_evidence"];

/** The figures of a public report, one a row: UTF-8 with its mark, comma, CRLF (RFC 4180). */
export function reportCsv({ figures }: Pick<PublicReportPage, "figures">): string {
  const rows = figures.map(({ key, name, measure, total, previous, missing }) => [
    key,
    name,
    measure,
    total,
    previous ?? "",
    previous === null ? "" : total - previous,
    missing,
  ]);
  return `\uFEFF${[COLUMNS, ...rows].map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;
}
