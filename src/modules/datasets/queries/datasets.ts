import type { Lang } from "#kernel/languages";
import { CATALOGUE_KINDS, type CatalogueKind } from "../../catalogue/contract.ts";
import { publicLegalAddresses } from "../../legal/index.ts";
import { type AreaSpan, areaSpan } from "../../territory/index.ts";
import { publicPlans } from "../../plans/index.ts";
import { publicReportAddresses } from "../../reports/index.ts";
import type { Dataset, FileFormat } from "../contract.ts";
import type { ExportParts } from "../export/records.ts";
import { formatsOf, sizeOf } from "../files.ts";
import { THEMES_OF_SECTION } from "../themes.ts";
import { AREAS, LEGAL, PLAN_DESCRIPTION, recordsOf, REPORT_DESCRIPTION } from "../words.ts";
import { type KindState, kindStates } from "./kindStates.ts";

/** Who asks: the languages that the portal offers, and the one of the province. */
export type DatasetParts = ExportParts & { languages: readonly Lang[]; sourceLanguage: Lang };

/** At most so many members of a series: far more than a province issues in a generation. */
const SERIES_MOST = 1000;

/** Every dataset in the order of the catalogue: kinds with something public, areas, the legal register, plans, reports. */
export async function datasets(parts: DatasetParts): Promise<Dataset[]> {
  const ids = CATALOGUE_KINDS.map((kind) => kind.id);
  const [states, areas, legal, { plans }, reports] = await Promise.all([
    kindStates(parts.db, ids, parts.languages, parts.today),
    areaSpan(parts.db),
    publicLegalAddresses(parts.db),
    publicPlans(parts.db, { limit: SERIES_MOST }),
    publicReportAddresses(parts.db),
  ]);
  const kinds = CATALOGUE_KINDS.flatMap((kind) => {
    const state = states.get(kind.id);
    return state && state.count > 0 ? [kindDataset(kind, state)] : [];
  });
  const newest = legal.reduce<Date | null>((last, { changedAt }) => (last && last > changedAt ? last : changedAt), null);
  return [
    ...kinds,
    ...(areas.count > 0 ? [areaDataset(parts, { ...areas, today: parts.today })] : []),
    ...(legal.length > 0 ? [legalDataset(parts, legal.length, newest)] : []),
    ...plans.map((plan) => planDataset(parts, plan)),
    ...reports.slice(0, SERIES_MOST).map((report) => reportDataset(parts, report)),
  ];
}

/** The dataset of this name that is no part of a series, with the sizes of its files; null when there is none. */
export async function dataset(parts: DatasetParts, id: string): Promise<Dataset | null> {
  const found = (await datasets(parts)).find((each) => each.id === id && each.series === null);
  if (!found) return null;
  const files = await Promise.all(found.files.map(async (file) => ({ ...file, size: await sizeOf(parts, id, file.format, found.count) })));
  return { ...found, files };
}

const filesOf = (id: string, formats: readonly FileFormat[]): Dataset["files"] =>
  formats.map((format) => ({ format, path: `/data/${id}.${format}`, lang: null, size: null }));

const kindDataset = (kind: CatalogueKind, state: KindState): Dataset => ({
  id: kind.id,
  title: kind.name,
  description: recordsOf(kind.name),
  themes: THEMES_OF_SECTION[kind.section],
  frequency: "continuous",
  ...state,
  series: null,
  page: `data/${kind.id}`,
  files: filesOf(kind.id, formatsOf(kind.id)),
});

const areaDataset = ({ sourceLanguage }: DatasetParts, { count, from, today }: AreaSpan & { today: string }): Dataset => ({
  ...AREAS,
  id: "areas",
  themes: ["REGI"],
  frequency: "irregular",
  languages: [sourceLanguage],
  count,
  issued: null,
  modified: null,
  from,
  to: today,
  series: null,
  page: "data/areas",
  files: filesOf("areas", formatsOf("areas")),
});

const legalDataset = ({ sourceLanguage }: DatasetParts, count: number, modified: Date | null): Dataset => ({
  ...LEGAL,
  id: "legal",
  themes: ["JUST", "GOVE"],
  frequency: "irregular",
  languages: [sourceLanguage],
  count,
  issued: null,
  modified,
  from: null,
  to: null,
  series: null,
  page: "data/legal",
  files: filesOf("legal", formatsOf("legal")),
});

type Span = { slug: string; title: string; startsOn: string; endsOn: string; issuedAt: Date };

/** One issued document: a file of figures, and the whole of it in each language. */
const member = (parts: DatasetParts, series: "plans" | "reports", { slug, title, startsOn, endsOn, issuedAt }: Span) => ({
  title: { [parts.sourceLanguage]: title },
  themes: ["GOVE" as const],
  languages: [parts.sourceLanguage],
  count: null,
  issued: issuedAt,
  modified: issuedAt,
  from: startsOn,
  to: endsOn,
  series,
  page: `${series}/${slug}`,
  files: [
    { format: "csv" as const, path: `/${parts.sourceLanguage}/${series}/${slug}.csv`, lang: null, size: null },
    ...parts.languages.map((lang) => ({ format: "json" as const, path: `/${lang}/${series}/${slug}.json`, lang, size: null })),
  ],
});

const planDataset = (parts: DatasetParts, plan: Span): Dataset => ({
  id: `plan-${plan.slug}`,
  description: PLAN_DESCRIPTION,
  frequency: "continuous",
  ...member(parts, "plans", plan),
});

const reportDataset = (parts: DatasetParts, report: Span): Dataset => ({
  id: `report-${report.slug}`,
  description: REPORT_DESCRIPTION,
  frequency: "irregular",
  ...member(parts, "reports", report),
});
