import type { Element } from "@xmldom/xmldom";
import { boldOf, levelOf, type Style, type StyleOf } from "./styles.ts";
import { attribute, child, childrenOf } from "./xml.ts";

/**
 * How a paragraph looks, when it is set as a heading or wholly in bold: its outline level, or else letters, indent and place on the line.
 * Undefined for running text.
 */
export function lookOf(paragraph: Element, style: Style, styleOf: StyleOf): string | undefined {
  const properties = child(paragraph, "pPr");
  const level = levelOf(properties) ?? style.level;
  if (level !== null) return `level ${level}`;
  const runs = runsOf(paragraph).filter((each) => (each.textContent ?? "").trim() !== "");
  const isBold = (run: Element) => {
    const own = child(run, "rPr");
    return boldOf(own) ?? styleOf(attribute(child(own, "rStyle"), "val")).bold ?? style.bold ?? false;
  };
  if (runs.length === 0 || !runs.every(isBold)) return undefined;
  const text = runs.map((each) => each.textContent ?? "").join("");
  const indent = child(properties, "ind");
  const first = child(runs[0], "rPr");
  const parts = [
    /\p{Ll}/u.test(text) ? "small" : "capitals",
    attribute(child(properties, "jc"), "val") ?? "",
    attribute(indent, "left") ?? attribute(indent, "start") ?? "",
    attribute(indent, "firstLine") ?? "",
    attribute(child(first, "sz"), "val") ?? "",
    child(first, "i") ? "italic" : "",
  ];
  return `bold ${parts.join(" ")}`;
}

/** The runs with text of a paragraph, those within links and accepted changes too. */
function runsOf(element: Element): Element[] {
  return childrenOf(element).flatMap((each) => {
    if (each.localName === "r") return child(each, "t") ? [each] : [];
    return ["pPr", "del", "moveFrom"].includes(each.localName ?? "") ? [] : runsOf(each);
  });
}
