import { DataFactory, Writer } from "n3";
import { element } from "../oai/xml.ts";
import { PREFIXES, said, type Short, spelled, type Thing, type Value } from "./graph.ts";

/** The forms in which a description is given. Turtle is written by n3; the other two are a rearrangement of the same list. */
export const SERIALISATIONS = {
  ttl: { type: "text/turtle", write: turtle },
  rdf: { type: "application/rdf+xml", write: rdfXml },
  jsonld: { type: "application/ld+json", write: jsonLd },
} as const satisfies Record<string, { type: string; write(things: readonly Thing[]): string }>;
export type Serialisation = keyof typeof SERIALISATIONS;

const { namedNode, literal, quad } = DataFactory;

function turtle(things: readonly Thing[]): string {
  const writer = new Writer({ prefixes: PREFIXES });
  for (const thing of things) {
    const subject = namedNode(thing.iri);
    for (const type of thing.types) writer.addQuad(quad(subject, namedNode(spelled("rdf:type")), namedNode(spelled(type))));
    for (const [name, values] of said(thing))
      for (const value of values) writer.addQuad(quad(subject, namedNode(spelled(name)), termOf(value)));
  }
  let text = "";
  // With nothing to stream to, the writer answers at once.
  writer.end((error, result) => {
    if (error) throw error;
    text = result;
  });
  return text;
}

function termOf(value: Value) {
  if ("iri" in value) return namedNode(value.iri);
  return "lang" in value ? literal(value.text, value.lang) : literal(value.value, namedNode(spelled(value.type)));
}

function rdfXml(things: readonly Thing[]): string {
  const names = Object.fromEntries(Object.entries(PREFIXES).map(([prefix, iri]) => [`xmlns:${prefix}`, iri]));
  const described = things.map((thing) =>
    element(
      "rdf:Description",
      { "rdf:about": thing.iri },
      ...thing.types.map((type) => element("rdf:type", { "rdf:resource": spelled(type) })),
      ...said(thing).flatMap(([name, values]) => values.map((value) => property(name, value))),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("rdf:RDF", names, ...described).xml}\n`;
}

function property(name: Short, value: Value) {
  if ("iri" in value) return element(name, { "rdf:resource": value.iri });
  if ("lang" in value) return element(name, { "xml:lang": value.lang }, value.text);
  return element(name, { "rdf:datatype": spelled(value.type) }, value.value);
}

function jsonLd(things: readonly Thing[]): string {
  const nodes = things.map((thing) => ({
    "@id": thing.iri,
    "@type": thing.types,
    ...Object.fromEntries(said(thing).map(([name, values]) => [name, values.map(jsonValue)])),
  }));
  return `${JSON.stringify({ "@context": PREFIXES, "@graph": nodes }, null, 1)}\n`;
}

function jsonValue(value: Value) {
  if ("iri" in value) return { "@id": value.iri };
  return "lang" in value ? { "@value": value.text, "@language": value.lang } : { "@value": value.value, "@type": value.type };
}
