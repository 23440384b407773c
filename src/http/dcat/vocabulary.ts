import { LANGUAGE_INFO, LANGUAGES, type Lang } from "#kernel/languages";
import { type FileFormat, type Frequency, type Said, type Theme, THEMES } from "#modules/datasets/contract";
import type { Thing, Value } from "./graph.ts";

const EU = "http://publications.europa.eu/resource/authority";
export const LICENCE = "https://creativecommons.org/licenses/by/4.0/";

/** Addresses in the authority tables of the European Union, which DCAT-AP asks for. */
export const languageIri = (lang: Lang): string => `${EU}/language/${LANGUAGE_CODES[lang]}`;
export const themeIri = (theme: Theme): string => `${EU}/data-theme/${theme}`;
export const frequencyIri = (frequency: Frequency): string => `${EU}/frequency/${frequency === "continuous" ? "UPDATE_CONT" : "IRREG"}`;
export const formatIri = (format: FileFormat | "xlsx"): string => `${EU}/file-type/${format.toUpperCase()}`;
export const PUBLIC = `${EU}/access-right/PUBLIC`;
export const THEME_SCHEME = `${EU}/data-theme`;
export const STABLE = `${EU}/planned-availability/STABLE`;
export const REGIONAL_AUTHORITY = "http://purl.org/adms/publishertype/RegionalAuthority";
const ATTRIBUTION = "http://purl.org/adms/licencetype/Attribution";
export const OPENAPI = "https://spec.openapis.org/oas/v3.1.0";
export const OAI_PMH = "http://www.openarchives.org/OAI/2.0/openarchivesprotocol.htm";

const LANGUAGE_CODES: Record<Lang, string> = { vi: "VIE", en: "ENG", zh: "ZHO", ja: "JPN", ko: "KOR", fr: "FRA" };
export const MEDIA_TYPES: Record<FileFormat, string> = { csv: "text/csv", json: "application/json", geojson: "application/geo+json" };
export const mediaTypeIri = (format: FileFormat): string => `https://www.iana.org/assignments/media-types/${MEDIA_TYPES[format]}`;

/** Words in each language as values. */
export const inEach = (words: Said): Value[] =>
  LANGUAGES.flatMap((lang) => {
    const text = words[lang];
    return text === undefined ? [] : [{ text, lang: LANGUAGE_INFO[lang].tag }];
  });
export const iri = (...addresses: readonly string[]): Value[] => addresses.map((each) => ({ iri: each }));
export const instant = (at: Date | null): Value[] => (at ? [{ value: at.toISOString(), type: "xsd:dateTime" }] : []);
export const date = (day: string | null): Value[] => (day ? [{ value: day, type: "xsd:date" }] : []);
export const plain = (value: string): Value[] => [{ value, type: "xsd:string" }];
/** A name that is alike in every language. */
const label = (text: string): Value[] => [{ text, lang: "en" }];

/**
 * What the controlled addresses are, so that the description can be judged by itself: the shapes ask for the class of each, and a
 * harvester that does not know a table still has a name to show.
 */
export function controlled(languages: readonly Lang[]): Thing[] {
  const theme = (id: Theme): Thing => ({
    iri: themeIri(id),
    types: ["skos:Concept"],
    says: { "skos:prefLabel": inEach(THEMES[id]), "skos:inScheme": iri(THEME_SCHEME) },
  });
  return [
    ...languages.map(
      (lang): Thing => ({
        iri: languageIri(lang),
        types: ["dct:LinguisticSystem"],
        says: { "rdfs:label": [{ text: LANGUAGE_INFO[lang].endonym, lang: LANGUAGE_INFO[lang].tag }] },
      }),
    ),
    ...(Object.keys(THEMES) as Theme[]).map(theme),
    { iri: THEME_SCHEME, types: ["skos:ConceptScheme"], says: { "dct:title": label("Data theme") } },
    { iri: frequencyIri("continuous"), types: ["dct:Frequency"], says: { "rdfs:label": label("continuously updated") } },
    { iri: frequencyIri("irregular"), types: ["dct:Frequency"], says: { "rdfs:label": label("irregular") } },
    ...(Object.keys(MEDIA_TYPES) as FileFormat[]).flatMap((format): Thing[] => [
      {
        iri: formatIri(format),
        types: ["dct:MediaTypeOrExtent"],
        says: { "rdfs:label": label(format === "geojson" ? "GeoJSON" : format.toUpperCase()) },
      },
      { iri: mediaTypeIri(format), types: ["dct:MediaType"], says: { "rdfs:label": label(MEDIA_TYPES[format]) } },
    ]),
    { iri: PUBLIC, types: ["dct:RightsStatement"], says: { "rdfs:label": label("public") } },
    { iri: STABLE, types: ["skos:Concept"], says: { "skos:prefLabel": label("stable") } },
    {
      iri: LICENCE,
      types: ["dct:LicenseDocument"],
      says: {
        "dct:title": label("Creative Commons Attribution 4.0 International"),
        "dct:identifier": plain("CC-BY-4.0"),
        "dct:type": iri(ATTRIBUTION),
      },
    },
    { iri: ATTRIBUTION, types: ["skos:Concept"], says: { "skos:prefLabel": label("Attribution") } },
    { iri: REGIONAL_AUTHORITY, types: ["skos:Concept"], says: { "skos:prefLabel": label("Regional authority") } },
    { iri: OPENAPI, types: ["dct:Standard"], says: { "dct:title": label("OpenAPI Specification 3.1.0") } },
    { iri: OAI_PMH, types: ["dct:Standard"], says: { "dct:title": label("OAI-PMH 2.0") } },
  ];
}
