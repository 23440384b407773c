import type { Element } from "@xmldom/xmldom";
import { fromTcvn3 } from "./tcvn3.ts";
import { fromVni } from "./vni.ts";
import { child, childrenOf } from "./xml.ts";

/** The font of a run by its properties. */
export type RunFont = (properties: Element | null) => string | null;
type Lines = { lines: string[]; boxes: Element[]; pictures: number };

/** The lines of a paragraph (a break begins a new one), the text boxes that hang on it, and how many pictures it shows. */
export function linesOf(paragraph: Element, fontOf: RunFont): Lines {
  const found: Lines = { lines: [""], boxes: [], pictures: 0 };
  walk(paragraph, found, fontOf);
  return found;
}

function walk(element: Element, found: Lines, fontOf: RunFont): void {
  for (const each of childrenOf(element)) {
    const name = each.localName;
    if (name === "r") readRun(each, found, fontOf);
    // What tracked changes took away is no text of the document any more.
    else if (name !== "pPr" && name !== "del" && name !== "moveFrom" && name !== "oMath") walk(each, found, fontOf);
  }
}

function readRun(run: Element, found: Lines, fontOf: RunFont): void {
  const font = fontOf(child(run, "rPr"));
  for (const each of childrenOf(run)) {
    const last = found.lines.length - 1;
    if (each.localName === "t") found.lines[last] += byFont(each.textContent ?? "", font);
    else if (each.localName === "tab") found.lines[last] += " ";
    else if (each.localName === "br" || each.localName === "cr") found.lines.push("");
    else if (each.localName === "noBreakHyphen") found.lines[last] += "-";
    else if (each.localName === "sym") found.lines[last] += "•";
    else if (
      each.localName === "drawing" ||
      each.localName === "pict" ||
      each.localName === "object" ||
      each.localName === "AlternateContent"
    )
      readDrawing(each, found);
  }
}

/** A text box is written twice, for new and for old programs; the first is read. */
function readDrawing(element: Element, found: Lines): void {
  const shown = element.localName === "AlternateContent" ? (child(element, "Choice") ?? element) : element;
  for (const each of childrenOf(shown)) {
    if (each.localName === "txbxContent") found.boxes.push(each);
    else {
      if (each.localName === "blip" || each.localName === "imagedata") found.pictures++;
      readDrawing(each, found);
    }
  }
}

/** Old Vietnamese fonts show Latin letters as others; those whose names end in H show capitals. */
function byFont(text: string, font: string | null): string {
  if (!font) return text;
  if (/^\.Vn/i.test(font)) return font.endsWith("H") ? fromTcvn3(text).toUpperCase() : fromTcvn3(text);
  return /^VNI[- ]/i.test(font) ? fromVni(text) : text;
}
