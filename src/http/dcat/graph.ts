/** Prefixes of the vocabularies that a description uses. */
export const PREFIXES = {
  dcat: "http://www.w3.org/ns/dcat#",
  dcatap: "http://data.europa.eu/r5r/",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  geo: "http://www.opengis.net/ont/geosparql#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/** A short name such as `dct:title`. */
export type Short = `${keyof typeof PREFIXES}:${string}`;
/** What a property says: another thing, words of a language, or a typed value. */
export type Value = { iri: string } | { text: string; lang: string } | { value: string; type: Short };
/** A thing by its address, what it is, and what is said of it. Nothing is nameless, so that two serialisations compare as sets. */
export type Thing = { iri: string; types: readonly Short[]; says: Partial<Record<Short, readonly Value[]>> };

/** The whole address of a short name. */
export function spelled(short: Short): string {
  const mark = short.indexOf(":");
  return PREFIXES[short.slice(0, mark) as keyof typeof PREFIXES] + short.slice(mark + 1);
}

/** Things as an RDF graph has them: each once, with all that was said of it anywhere. */
export function merged(things: readonly Thing[]): Thing[] {
  const byIri = new Map<string, Thing>();
  for (const thing of things) {
    const before = byIri.get(thing.iri);
    byIri.set(
      thing.iri,
      before ? { iri: thing.iri, types: [...new Set([...before.types, ...thing.types])], says: { ...before.says, ...thing.says } } : thing,
    );
  }
  return [...byIri.values()];
}

/** The properties of a thing that say something, in order. */
export function said(thing: Thing): [Short, readonly Value[]][] {
  return (Object.entries(thing.says) as [Short, readonly Value[]][]).filter(([, values]) => values.length > 0);
}
