import { LANGUAGES, type Lang } from "#kernel/languages";
import { type Dataset, type DatasetFile, formatName, type Said, SERIES, SERIES_WORDS, type SeriesId } from "#modules/datasets/contract";
import { merged, type Thing } from "./graph.ts";
import * as v from "./vocabulary.ts";

/** Who publishes, in each language that the portal offers, and how to reach them. */
export type Publisher = {
  origin: string;
  languages: readonly Lang[];
  place: Said;
  portal: Said;
  owner: Said;
  email: string;
  bounds: { box: string; middle: string };
};

const names = (from: Said, to: (name: string, lang: Lang) => string): Said =>
  Object.fromEntries(LANGUAGES.flatMap((lang) => (from[lang] === undefined ? [] : [[lang, to(from[lang], lang)]])));

/** The catalogue of everything: all datasets, the series that they stand in, and the services that answer questions. */
export function describeCatalogue(by: Publisher, datasets: readonly Dataset[]): Thing[] {
  const { origin, languages } = by;
  const oldest = first(datasets.map(({ issued }) => issued));
  const newest = last(datasets.map(({ modified }) => modified));
  const catalogue: Thing = {
    iri: `${origin}/data`,
    types: ["dcat:Catalog"],
    says: {
      "dct:title": v.inEach(names(by.portal, (portal, lang) => `${by.place[lang]} · ${portal}`)),
      "dct:description": v.inEach(names(by.place, (place, lang) => ABOUT[lang](place))),
      "dct:publisher": v.iri(`${origin}/data#publisher`),
      "dct:language": v.iri(...languages.map(v.languageIri)),
      "dct:license": v.iri(v.LICENCE),
      "dct:spatial": v.iri(`${origin}/data#province`),
      "dct:issued": v.instant(oldest),
      "dct:modified": v.instant(newest),
      "dcat:themeTaxonomy": v.iri(v.THEME_SCHEME),
      "foaf:homepage": v.iri(`${origin}/`),
      "dcat:dataset": v.iri(...datasets.map((each) => datasetIri(origin, each))),
      "dcat:service": v.iri(`${origin}/api/v1`, `${origin}/oai`),
    },
  };
  const open = datasets.filter(({ series }) => series === null).map((each) => datasetIri(origin, each));
  return merged([
    catalogue,
    ...services(by, open),
    ...SERIES.flatMap((id) => seriesOf(by, id, datasets)),
    ...datasets.flatMap((each) => describe(by, each)),
    ...surroundings(by),
  ]);
}

const times = (all: readonly (Date | null)[]) => all.flatMap((at) => at?.getTime() ?? []);
const first = (all: readonly (Date | null)[]) => (times(all).length > 0 ? new Date(Math.min(...times(all))) : null);
const last = (all: readonly (Date | null)[]) => (times(all).length > 0 ? new Date(Math.max(...times(all))) : null);

/** One dataset alone, with all that its description names. */
export function describeDataset(by: Publisher, dataset: Dataset): Thing[] {
  return merged([...describe(by, dataset), ...surroundings(by)]);
}

const datasetIri = (origin: string, { id }: Pick<Dataset, "id">) => `${origin}/data/${id}`;
const seriesIri = (origin: string, id: SeriesId) => `${origin}/data/series-${id}`;

function describe(by: Publisher, dataset: Dataset): Thing[] {
  const { origin } = by;
  const self = datasetIri(origin, dataset);
  const pages = by.languages.map((lang) => `${origin}/${lang}/${dataset.page}`);
  const hasSpan = dataset.from !== null || dataset.to !== null;
  return [
    {
      iri: self,
      types: ["dcat:Dataset"],
      says: {
        "dct:title": v.inEach(dataset.series ? dataset.title : names(dataset.title, (title, lang) => `${title} · ${by.place[lang] ?? ""}`)),
        "dct:description": v.inEach(dataset.description),
        "dct:identifier": v.plain(self),
        "dct:publisher": v.iri(`${origin}/data#publisher`),
        "dcat:contactPoint": v.iri(`${origin}/data#contact`),
        "dcat:theme": v.iri(...dataset.themes.map(v.themeIri)),
        "dcat:keyword": v.inEach(dataset.series ? SERIES_WORDS[dataset.series].title : dataset.title).concat(v.inEach(by.place)),
        "dct:language": v.iri(...dataset.languages.map(v.languageIri)),
        "dct:accrualPeriodicity": v.iri(v.frequencyIri(dataset.frequency)),
        "dct:accessRights": v.iri(v.PUBLIC),
        "dct:spatial": v.iri(`${origin}/data#province`),
        "dct:temporal": hasSpan ? v.iri(`${self}#time`) : [],
        "dct:issued": v.instant(dataset.issued),
        "dct:modified": v.instant(dataset.modified),
        "dcat:landingPage": v.iri(...pages),
        "dcat:inSeries": dataset.series ? v.iri(seriesIri(origin, dataset.series)) : [],
        "dcat:distribution": v.iri(...dataset.files.map((file) => fileIri(self, file))),
      },
    },
    ...(hasSpan
      ? [
          {
            iri: `${self}#time`,
            types: ["dct:PeriodOfTime" as const],
            says: { "dcat:startDate": v.date(dataset.from), "dcat:endDate": v.date(dataset.to) },
          },
        ]
      : []),
    ...pages.map((page): Thing => ({ iri: page, types: ["foaf:Document"], says: {} })),
    ...dataset.files.map((file) => distribution(by, dataset, file)),
  ];
}

const fileIri = (self: string, { format, lang }: DatasetFile) => `${self}#${format}${lang ? `-${lang}` : ""}`;

function distribution({ origin }: Publisher, dataset: Dataset, file: DatasetFile): Thing {
  return {
    iri: fileIri(datasetIri(origin, dataset), file),
    types: ["dcat:Distribution"],
    says: {
      "dct:title": v.inEach(names(dataset.title, (title) => `${title} (${formatName(file.format)})`)),
      "dct:description": v.inEach(dataset.description),
      "dcat:accessURL": v.iri(origin + file.path),
      "dcat:downloadURL": v.iri(origin + file.path),
      "dct:format": v.iri(v.formatIri(file.format)),
      "dcat:mediaType": v.iri(v.mediaTypeIri(file.format)),
      "dct:license": v.iri(v.LICENCE),
      "dct:language": v.iri(...(file.lang ? [file.lang] : dataset.languages).map(v.languageIri)),
      "dct:modified": v.instant(dataset.modified),
      "dcatap:availability": v.iri(v.STABLE),
      "dcat:byteSize": file.size ? [{ value: String(file.size.bytes), type: "xsd:decimal" }] : [],
    },
  };
}

function seriesOf({ origin, languages }: Publisher, id: SeriesId, datasets: readonly Dataset[]): Thing[] {
  if (!datasets.some(({ series }) => series === id)) return [];
  const { title, description } = SERIES_WORDS[id];
  return [
    {
      iri: seriesIri(origin, id),
      types: ["dcat:DatasetSeries"],
      says: {
        "dct:title": v.inEach(title),
        "dct:description": v.inEach(description),
        "dct:publisher": v.iri(`${origin}/data#publisher`),
        "dcat:contactPoint": v.iri(`${origin}/data#contact`),
        "dct:accrualPeriodicity": v.iri(v.frequencyIri("irregular")),
        "dct:spatial": v.iri(`${origin}/data#province`),
        "dcat:landingPage": v.iri(...languages.map((lang) => `${origin}/${lang}/${id}`)),
      },
    },
    ...languages.map((lang): Thing => ({ iri: `${origin}/${lang}/${id}`, types: ["foaf:Document"], says: {} })),
  ];
}

function services(by: Publisher, serves: readonly string[]): Thing[] {
  const { origin } = by;
  const shared = {
    "dct:publisher": v.iri(`${origin}/data#publisher`),
    "dcat:contactPoint": v.iri(`${origin}/data#contact`),
    "dcat:keyword": v.inEach(by.place),
    "dct:license": v.iri(v.LICENCE),
    "dct:accessRights": v.iri(v.PUBLIC),
  };
  const harvested = ["heritage", "place", "person", "festival"].map((id) => `${origin}/data/${id}`).filter((each) => serves.includes(each));
  return [
    {
      iri: `${origin}/api/v1`,
      types: ["dcat:DataService"],
      says: {
        "dct:title": v.inEach(names(by.place, (place) => `API · ${place}`)),
        "dcat:theme": v.iri(v.themeIri("REGI"), v.themeIri("EDUC"), v.themeIri("ECON")),
        "dcat:endpointURL": v.iri(`${origin}/api/v1`),
        "dcat:endpointDescription": v.iri(`${origin}/api/v1/openapi.json`),
        "dct:conformsTo": v.iri(v.OPENAPI),
        "dcat:landingPage": v.iri(...by.languages.map((lang) => `${origin}/${lang}/api`)),
        "dcat:servesDataset": v.iri(...serves.filter((each) => !each.endsWith("/legal"))),
        ...shared,
      },
    },
    ...by.languages.map((lang): Thing => ({ iri: `${origin}/${lang}/api`, types: ["foaf:Document"], says: {} })),
    {
      iri: `${origin}/oai`,
      types: ["dcat:DataService"],
      says: {
        "dct:title": v.inEach(names(by.place, (place) => `OAI-PMH · ${place}`)),
        "dcat:theme": v.iri(v.themeIri("EDUC")),
        "dcat:endpointURL": v.iri(`${origin}/oai`),
        "dcat:endpointDescription": v.iri(`${origin}/oai?verb=Identify`),
        "dct:conformsTo": v.iri(v.OAI_PMH),
        "dcat:servesDataset": v.iri(...harvested),
        ...shared,
      },
    },
  ];
}

/** Who publishes, how to reach them, where it is, and what the controlled addresses are. */
function surroundings({ origin, languages, place, owner, email, bounds }: Publisher): Thing[] {
  return [
    {
      iri: `${origin}/data#publisher`,
      types: ["foaf:Agent"],
      says: { "foaf:name": v.inEach(owner), "foaf:homepage": v.iri(`${origin}/`), "dct:type": v.iri(v.REGIONAL_AUTHORITY) },
    },
    {
      iri: `${origin}/data#contact`,
      types: ["vcard:Kind", "vcard:Organization"],
      says: { "vcard:fn": v.inEach(owner), "vcard:hasEmail": v.iri(`mailto:${email}`), "vcard:hasURL": v.iri(`${origin}/`) },
    },
    {
      iri: `${origin}/data#province`,
      types: ["dct:Location"],
      says: {
        "rdfs:label": v.inEach(place),
        "dcat:bbox": [{ value: bounds.box, type: "geo:wktLiteral" }],
        "dcat:centroid": [{ value: bounds.middle, type: "geo:wktLiteral" }],
      },
    },
    { iri: `${origin}/`, types: ["foaf:Document"], says: {} },
    ...v.controlled(languages),
  ];
}

const ABOUT: Record<Lang, (place: string) => string> = {
  vi: (place) =>
    `Mọi dữ liệu công khai trên cổng thông tin đối ngoại của ${place}: di sản, điểm đến, sản phẩm, đầu tư, đối tác, địa giới, kế hoạch và báo cáo.`,
  en: (place) =>
    `All public data of the external information portal of ${place}: heritage, places, products, investment, partners, areas, plans and reports.`,
  zh: (place) => `${place}对外信息门户网站的全部公开数据：遗产、景点、产品、投资、合作伙伴、行政区划、计划和报告。`,
  ja: (place) => `${place}の対外情報ポータルの公開データのすべて。遺産、名所、産品、投資、提携先、行政区画、計画、報告書。`,
  ko: (place) => `${place} 대외 정보 포털의 모든 공개 데이터. 유산, 명소, 특산물, 투자, 협력 기관, 행정 구역, 계획과 보고서.`,
  fr: (place) =>
    `Toutes les données publiques du portail d’information extérieure de ${place}\u202f: patrimoine, lieux, produits, investissement, partenaires, unités administratives, plans et rapports.`,
};
