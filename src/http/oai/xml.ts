import { escapeXml } from "../sitemaps.ts";

/** A piece of XML that is well formed. */
export type Xml = { xml: string };
type Attributes = Record<string, string | null>;

/** An element; text is escaped, attributes that are null are left out. */
export function element(name: string, attributes: Attributes = {}, ...content: (Xml | string)[]): Xml {
  const given = Object.entries(attributes).flatMap(([key, value]) => (value === null ? [] : [` ${key}="${escapeXml(value)}"`]));
  const inner = content.map((each) => (typeof each === "string" ? escapeXml(each) : each.xml)).join("");
  return { xml: inner === "" ? `<${name}${given.join("")}/>` : `<${name}${given.join("")}>${inner}</${name}>` };
}
