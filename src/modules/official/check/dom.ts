import { DOMParser, type Element, type Node } from "@xmldom/xmldom";

export type { Element } from "@xmldom/xmldom";

/** The root of an XML part, or null when it is not well formed. */
export function parse(xml: string): Element | null {
  let broken = false;
  const onError = (level: string) => {
    if (level !== "warning") broken = true;
  };
  try {
    const root = new DOMParser({ onError }).parseFromString(xml.replace(/^\ufeff/, ""), "text/xml").documentElement;
    return broken ? null : root;
  } catch {
    return null;
  }
}

/** Child elements in order; with a name, those of that local name. Prefixes are the producer's own affair. */
export function kids(parent: Element | null | undefined, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling)
    if (isElement(node) && (!name || node.localName === name)) found.push(node);
  return found;
}

/** The first child of a name. */
export function kid(parent: Element | null | undefined, name: string): Element | undefined {
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling) if (isElement(node) && node.localName === name) return node;
  return undefined;
}

/** The child at the end of a path of names. */
export function at(parent: Element | null | undefined, ...path: string[]): Element | undefined {
  let here: Element | undefined = parent ?? undefined;
  for (const name of path) here = kid(here, name);
  return here;
}

/** Every descendant of a local name. */
export function all(parent: Element, name: string): Element[] {
  return kids(parent).flatMap((child) => (child.localName === name ? [child, ...all(child, name)] : all(child, name)));
}

/** An attribute by its local name. */
export function attr(element: Element | undefined, name = "val"): string | undefined {
  if (!element) return undefined;
  for (const each of element.attributes) if (each.localName === name || each.name === name) return each.value;
  return undefined;
}

/** A whole number in an attribute. */
export function num(element: Element | undefined, name = "val"): number | undefined {
  const value = Number.parseFloat(attr(element, name) ?? "");
  return Number.isFinite(value) ? value : undefined;
}

/** Whether a switch such as `<w:b/>` is on; undefined when it is not there. */
export function toggle(parent: Element | undefined, name: string): boolean | undefined {
  const element = kid(parent, name);
  return element ? !/^(0|false|off|none)$/i.test(attr(element) ?? "1") : undefined;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
