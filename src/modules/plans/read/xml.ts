import { DOMParser, type Element, type Node } from "@xmldom/xmldom";

const MAX_DEPTH = 400;

/** Reads the XML of a Word part; null when it is damaged, nested beyond sense, or declares a document type, which Word never does. */
export function readXml(text: string): Element | null {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text) || isTooDeep(text)) return null;
  try {
    const parser = new DOMParser({
      onError: (level, message) => {
        if (level !== "warning") throw new Error(message);
      },
    });
    return parser.parseFromString(text, "text/xml").documentElement;
  } catch {
    return null;
  }
}

/** Counts open tags without building anything. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const match of text.matchAll(/<(\/?)[A-Za-z][^<>]*?(\/?)>/g)) {
    if (match[1]) depth--;
    else if (!match[2] && ++depth > MAX_DEPTH) return true;
  }
  return false;
}

/** The child elements, whatever their prefix. */
export function childrenOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let node: Node | null = element.firstChild; node; node = node.nextSibling) if (isElement(node)) found.push(node);
  return found;
}

/** The first child with this name without prefix. */
export function child(element: Element | null | undefined, name: string): Element | null {
  return element ? (childrenOf(element).find((each) => each.localName === name) ?? null) : null;
}

/** An attribute by its name without prefix, such as `val`. */
export function attribute(element: Element | null | undefined, name: string): string | null {
  if (!element) return null;
  for (let at = 0; at < element.attributes.length; at++) {
    const found = element.attributes.item(at);
    if (found?.localName === name) return found.value;
  }
  return null;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
