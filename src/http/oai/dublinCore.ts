import { LANGUAGE_INFO, type Lang } from "#kernel/languages";
import type { OpenRecord } from "#modules/catalogue";
import { type CatalogueKind, catalogueKindOf, type Values, valueAs } from "#modules/catalogue/contract";
import { pagePath } from "#modules/editions";
import type { AreaWithPast } from "#modules/territory/contract";
import { LICENCE } from "../ninjs/shape.ts";
import { element, type Xml } from "./xml.ts";

/** What a description names beside the record. */
export type DublinCoreSite = {
  origin: string;
  owner(lang: Lang): string;
  identifierOf(documentId: string): string;
  areas: ReadonlyMap<string, AreaWithPast>;
};

const SPACES = {
  "xmlns:oai_dc": "http://www.openarchives.org/OAI/2.0/oai_dc/",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xsi:schemaLocation": "http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd",
};

/** A record in Dublin Core: words in each of its languages, and its facts as far as the fifteen elements have a place for them. */
export function dublinCore(record: OpenRecord, site: DublinCoreSite): Xml {
  const kind = catalogueKindOf(record.kind);
  const langs = record.texts.map(({ lang }) => lang);
  const tagged = (name: string, lang: Lang, text: string) => dc(name, text, LANGUAGE_INFO[lang].tag);
  const byLang = (name: string, say: (lang: Lang) => string | undefined) =>
    langs.flatMap((lang) => {
      const said = say(lang);
      return said ? [tagged(name, lang, said)] : [];
    });
  const textOf = (lang: Lang) => record.texts.find((text) => text.lang === lang)?.content;
  return element(
    "oai_dc:dc",
    SPACES,
    ...byLang("title", (lang) => textOf(lang)?.title),
    ...byLang("description", (lang) => textOf(lang)?.summary),
    ...(kind ? langs.flatMap((lang) => subjects(kind, record, lang).map((subject) => tagged("subject", lang, subject))) : []),
    ...byLang("type", (lang) => kind?.name[lang]),
    ...byLang("publisher", site.owner),
    ...record.texts.map((text) => dc("identifier", site.origin + pagePath(text))),
    ...(record.code ? [dc("identifier", record.code)] : []),
    ...langs.map((lang) => dc("language", LANGUAGE_INFO[lang].tag)),
    ...record.texts
      .map(({ publishedAt }) => publishedAt.slice(0, 10))
      .toSorted()
      .slice(0, 1)
      .map((day) => dc("date", day)),
    dc("format", "text/html"),
    ...unique(record.facts.map(({ sourceLabel, sourceUrl }) => sourceUrl ?? sourceLabel)).map((source) => dc("source", source)),
    ...unique(record.relations.map(({ id }) => site.identifierOf(id))).map((id) => dc("relation", id)),
    ...(kind ? coverage(kind, record, site.areas).map((place) => dc("coverage", place)) : []),
    dc("rights", LICENCE.uri),
  );
}

const dc = (name: string, text: string, lang: string | null = null) => element(`dc:${name}`, { "xml:lang": lang }, text);
const unique = (texts: readonly string[]) => [...new Set(texts)];

/** What lists may be narrowed by, in the words of a language. */
function subjects(kind: CatalogueKind, record: OpenRecord, lang: Lang): string[] {
  return record.facts.flatMap(({ field: name, value }) => {
    const field = kind.fields[name];
    if (!field?.facet || (field.type !== "choice" && field.type !== "choices")) return [];
    const codes = field.type === "choice" ? [valueAs("choice", value)] : valueAs("choices", value);
    return codes.flatMap((code) => field.list.labels[code]?.[lang] ?? []);
  });
}

function coverage(kind: CatalogueKind, record: OpenRecord, areas: DublinCoreSite["areas"]): string[] {
  return record.facts.flatMap(({ field, value }) => {
    const type = kind.fields[field]?.type;
    if (type === "point") {
      const { lat, lon } = valueAs("point", value);
      return [`east=${lon}; north=${lat}`];
    }
    if (type === "outline") return [boxOf(valueAs("outline", value).coordinates)];
    const area = type === "area" ? areas.get(valueAs("area", value)) : undefined;
    return area ? [[area, ...area.within].map(({ name }) => name).join(", ")] : [];
  });
}

/** The box around an outline, as the DCMI encodes one. */
function boxOf([edge = []]: Values["outline"]["coordinates"]): string {
  const [longitudes, latitudes] = [edge.map(([lon]) => lon), edge.map(([, lat]) => lat)];
  const [west, east, south, north] = [Math.min(...longitudes), Math.max(...longitudes), Math.min(...latitudes), Math.max(...latitudes)];
  return `westlimit=${west}; eastlimit=${east}; southlimit=${south}; northlimit=${north}`;
}

/** Ids of the areas that records name. */
export function areasOf(records: readonly OpenRecord[]): string[] {
  return unique(
    records.flatMap((record) =>
      record.facts.flatMap(({ field, value }) =>
        catalogueKindOf(record.kind)?.fields[field]?.type === "area" ? [valueAs("area", value)] : [],
      ),
    ),
  );
}
