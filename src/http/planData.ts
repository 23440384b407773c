import { csvCell } from "#kernel/csvCell";
import { LANGUAGE_INFO, type Lang } from "#kernel/languages";
import { lapsedOn } from "#modules/legal/contract";
import type { PublicAccount, PublicLine, PublicUnit } from "#modules/plans";
import type { PublicReport } from "#modules/reports";

const LICENCE = "https://creativecommons.org/licenses/by/4.0/";

/** A public plan as JSON; docs/open-data.md describes the shape. Text of the plan is Vietnamese, names are in `lang` where they exist. */
export function planJson(account: PublicAccount, reports: readonly PublicReport[], { lang, origin }: { lang: Lang; origin: string }) {
  const { head, issuer, bases, legal, versions, money, sections } = account;
  const page = `${origin}/${lang}/plans/${head.slug}`;
  return {
    format: "xoan-plan/1",
    license: LICENCE,
    page,
    csv: `${page}.csv`,
    textLanguage: "vi",
    namesLanguage: LANGUAGE_INFO[lang].tag,
    plan: {
      slug: head.slug,
      title: head.title,
      horizon: head.horizon,
      startsOn: head.startsOn,
      endsOn: head.endsOn,
      issuer: unitData(issuer),
      number: head.documentNumber,
      signedOn: head.signedOn,
      version: head.version,
    },
    evidence: { accepted: head.accepted, asked: head.asked },
    bases,
    legalDocuments: legal.map((each) => {
      const { slug, type, number, issuer: from, abstract, state, successor } = each;
      return {
        type,
        number,
        issuer: from,
        abstract,
        state,
        replacedBy: successor?.number ?? null,
        lapsedOn: lapsedOn(each),
        page: `${origin}/${lang}/legal/${slug}`,
      };
    }),
    sections: sections.map(({ path: _path, ...sums }) => sums),
    lines: account.lines.map((line) => lineData(line, origin)),
    moneyVnd: money,
    reports: reports.map((report) => ({ ...report, page: `${origin}/${lang}/reports/${report.slug}` })),
    versions,
  };
}

function lineData({ path, kind, label, title, task }: PublicLine, origin: string) {
  const depth = path.split(".").length;
  if (!task) return { depth, kind, label, title };
  const { key: id, lead, with: others, accepted, asked, daysLate, evidence, ...rest } = task;
  return {
    depth,
    kind,
    label,
    title,
    id,
    ...rest,
    daysLate,
    lead: unitData(lead),
    with: others.map(unitData),
    evidence: { accepted, asked, open: evidence.map((piece) => ({ ...piece, href: absolute(piece.href, origin) })) },
  };
}

const unitData = (unit: PublicUnit | null) => unit && { name: unit.name, nowCalled: unit.now?.name ?? null };
const absolute = (href: string, origin: string) => (href.startsWith("/") ? origin + href : href);

const COLUMNS = [
  "id",
  "section",
  "label",
  "task",
  "lead",
  "lead_now",
  "with",
  "starts_on",
  "due_on",
  "state",
  "days_late",
  "evidence_accepted",
  "evidence_asked",
  "expected_result",
  "indicators",
  "evidence",
] as const;

/** The tasks of a public plan, one a row, for spreadsheets: UTF-8 with its mark, comma, CRLF (RFC 4180). */
export function planCsv(account: PublicAccount, origin: string): string {
  const rows: (string | number)[][] = [];
  let section = "";
  for (const { kind, label, title, task } of account.lines) {
    if (kind === "part" || kind === "section") section = [label, title].filter(Boolean).join(" ");
    if (!task) continue;
    rows.push([
      task.key,
      section,
      label,
      title,
      task.lead?.name ?? "",
      task.lead?.now?.name ?? "",
      task.with.map((unit) => unit.name).join("; "),
      task.startsOn ?? "",
      task.dueOn ?? "",
      task.state,
      task.daysLate,
      task.accepted,
      task.asked,
      task.output ?? "",
      task.indicators.map(({ name, reached, target, measure }) => `${name}: ${reached}/${target} ${measure}`).join("; "),
      task.evidence.map((piece) => `${piece.title} <${absolute(piece.href, origin)}>`).join("; "),
    ]);
  }
  return `\uFEFF${[COLUMNS, ...rows].map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;
}
