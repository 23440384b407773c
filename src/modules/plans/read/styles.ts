import type { Element } from "@xmldom/xmldom";
import type { ListPlace } from "./numbering.ts";
import { attribute, child, childrenOf, readXml } from "./xml.ts";

/** What a style says that matters for the text. */
export type Style = { list: ListPlace | null; font: string | null; bold: boolean | null; level: number | null };
/** Looks a style up with all that it is based on; the empty name is the document's default. */
export type StyleOf = (id: string | null) => Style;

/** Reads styles.xml. */
export function stylesOf(xml: string | undefined): StyleOf {
  const root = xml ? readXml(xml) : null;
  const all = root ? childrenOf(root).filter((each) => each.localName === "style") : [];
  const byId = new Map(all.map((each) => [attribute(each, "styleId") ?? "", each]));
  const normal = all.find((each) => attribute(each, "default") === "1" && attribute(each, "type") === "paragraph");
  const fallback = fontOf(child(child(child(root, "docDefaults"), "rPrDefault"), "rPr"));
  const known = new Map<string | null, Style>();
  return (id) => {
    const found = known.get(id);
    if (found) return found;
    const style: Style = { list: null, font: null, bold: null, level: null };
    const seen = new Set<Element>();
    for (
      let at = (id === null ? normal : byId.get(id)) ?? normal;
      at && !seen.has(at);
      at = byId.get(attribute(child(at, "basedOn"), "val") ?? "")
    ) {
      seen.add(at);
      style.list ??= listOf(child(at, "pPr"));
      style.font ??= fontOf(child(at, "rPr"));
      style.bold ??= boldOf(child(at, "rPr"));
      style.level ??= levelOf(child(at, "pPr"));
    }
    style.font ??= fallback;
    known.set(id, style);
    return style;
  };
}

/** The list of a paragraph's or a style's properties; list 0 takes a paragraph out of its style's list. */
export function listOf(properties: Element | null): ListPlace | null {
  const numbering = child(properties, "numPr");
  if (!numbering) return null;
  return { list: attribute(child(numbering, "numId"), "val") ?? "", level: Number(attribute(child(numbering, "ilvl"), "val") ?? 0) };
}

/** Whether a run's properties set it in bold; null when they do not say. */
export function boldOf(properties: Element | null): boolean | null {
  const bold = child(properties, "b");
  return bold ? !/^(?:0|false|off)$/u.test(attribute(bold, "val") ?? "1") : null;
}

/** The outline level of a paragraph's or a style's properties, 0 for the outermost; 9 is Word's word for running text. */
export function levelOf(properties: Element | null): number | null {
  const level = attribute(child(properties, "outlineLvl"), "val");
  return level !== null && /^[0-8]$/.test(level) ? Number(level) : null;
}

/** The font of a run's properties. */
export function fontOf(properties: Element | null): string | null {
  const fonts = child(properties, "rFonts");
  return attribute(fonts, "ascii") ?? attribute(fonts, "hAnsi");
}
