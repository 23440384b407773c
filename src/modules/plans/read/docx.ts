import type { Element } from "@xmldom/xmldom";
import { done, type Outcome, refused } from "#kernel/outcome";
import { markerOf } from "../parse/marker.ts";
import type { PlanWarning, SourceParagraph, SourceText } from "../parse/types.ts";
import { cleanLine } from "./clean.ts";
import { recode } from "./encoding.ts";
import { labeller } from "./numbering.ts";
import { lookOf } from "./look.ts";
import { linesOf, type RunFont } from "./runs.ts";
import { fontOf, listOf, type StyleOf, stylesOf } from "./styles.ts";
import { unpack } from "./zip.ts";
import { attribute, child, childrenOf, readXml } from "./xml.ts";

type Place = SourceParagraph["cell"];
type Reading = { styleOf: StyleOf; labelOf: ReturnType<typeof labeller>; paragraphs: SourceParagraph[]; tables: number; pictures: number };

const PARTS = /^word\/(?:document|numbering|styles|footnotes)\.xml$|^\[Content_Types\]\.xml$/;
const MAX_PARAGRAPHS = 20_000;

/**
 * Reads a .docx: body paragraphs with Word's automatic numbers and dashes put before their text where it has none of its own, cells of tables
 * with their place, text of text boxes after the paragraph that holds them, without what tracked changes deleted. Refused by name when it is
 * encrypted, a bomb, damaged, no Word document, empty, or only pictures.
 */
export async function readDocx(bytes: Uint8Array): Promise<Outcome<SourceText>> {
  const unpacked = await unpack(bytes, (name) => PARTS.test(name));
  if (!unpacked.ok) return refused({ id: `plan.file.${unpacked.fault}`, field: "file" });
  const xml = unpacked.parts.get("word/document.xml");
  if (!xml) return refused({ id: `plan.file.${packageOf(unpacked.names)}`, field: "file" });
  const body = child(readXml(xml), "body");
  if (!body) return refused({ id: "plan.file.damaged", field: "file" });
  const reading: Reading = {
    styleOf: stylesOf(unpacked.parts.get("word/styles.xml")),
    labelOf: labeller(unpacked.parts.get("word/numbering.xml")),
    paragraphs: [],
    tables: 0,
    pictures: 0,
  };
  readBlocks(body, reading, undefined);
  if (reading.paragraphs.length > MAX_PARAGRAPHS)
    return refused({ id: "plan.file.too_long", field: "file", values: { limit: MAX_PARAGRAPHS } });
  const letters = reading.paragraphs.reduce((sum, each) => sum + each.text.length, 0);
  if (letters < 40 && (reading.pictures > 0 || unpacked.names.some((name) => name.startsWith("word/media/"))))
    return refused({ id: "plan.file.scanned", field: "file" });
  if (letters === 0) return refused({ id: "plan.file.empty", field: "file" });
  return done({
    paragraphs: recoded(reading.paragraphs),
    encoding: "docx",
    dropped: [],
    warnings: footnotes(unpacked.parts.get("word/footnotes.xml")),
  });
}

/** What a package without a Word body is, by the names of its parts. */
function packageOf(names: readonly string[]): string {
  if (names.includes("EncryptedPackage")) return "encrypted";
  if (names.some((name) => name.startsWith("xl/"))) return "spreadsheet";
  if (names.some((name) => name.startsWith("ppt/"))) return "slides";
  return names.includes("content.xml") && names.includes("mimetype") ? "open_document" : "not_word";
}

function readBlocks(parent: Element, reading: Reading, cell: Place): void {
  for (const element of childrenOf(parent)) {
    if (element.localName === "p") readParagraph(element, reading, cell);
    else if (element.localName === "tbl") readTable(element, reading, cell);
    // Content controls, custom XML and accepted insertions only wrap their blocks.
    else if (element.localName === "sdt") readBlocks(child(element, "sdtContent") ?? element, reading, cell);
    else if (element.localName === "customXml" || element.localName === "ins" || element.localName === "smartTag")
      readBlocks(element, reading, cell);
  }
}

/** Cells of a table within a table belong to the outer cell. */
function readTable(table: Element, reading: Reading, outer: Place): void {
  const index = reading.tables++;
  const rows = childrenOf(table)
    .flatMap((each) => (each.localName === "sdt" ? childrenOf(child(each, "sdtContent") ?? each) : [each]))
    .filter((each) => each.localName === "tr");
  for (const [row, element] of rows.entries()) {
    let column = Number(attribute(child(child(element, "trPr"), "gridBefore"), "val") ?? 0);
    for (const cell of childrenOf(element).filter((each) => each.localName === "tc")) {
      const properties = child(cell, "tcPr");
      readBlocks(cell, reading, outer ?? { table: index, row, column });
      column += Math.min(63, Number(attribute(child(properties, "gridSpan"), "val") ?? 1));
    }
  }
}

function readParagraph(element: Element, reading: Reading, cell: Place): void {
  const properties = child(element, "pPr");
  const style = reading.styleOf(attribute(child(properties, "pStyle"), "val"));
  const font: RunFont = (run) => fontOf(run) ?? reading.styleOf(attribute(child(run, "rStyle"), "val")).font ?? style.font;
  const read = linesOf(element, font);
  reading.pictures += read.pictures;
  const place = listOf(properties) ?? style.list;
  const lines = read.lines.map(cleanLine);
  // An empty paragraph of a list is counted by Word too, yet it shows only a number; it is left out with its number kept.
  const label = place && place.list !== "0" && lines.some((each) => each !== "") ? cleanLine(reading.labelOf(place)) : "";
  const look = lookOf(element, style, reading.styleOf);
  let first = true;
  for (const line of lines) {
    if (line === "") continue;
    const prefix = first && label && !markerOf(line) ? `${label} ` : "";
    first = false;
    reading.paragraphs.push({
      text: prefix + line,
      ...(prefix ? { generated: prefix.length } : {}),
      ...(cell ? { cell } : {}),
      ...(look ? { look } : {}),
    });
  }
  for (const box of read.boxes) readBlocks(box, reading, cell);
}

/** A document typed in an old font that its runs do not name is recognised by its sense, as a whole. */
function recoded(paragraphs: SourceParagraph[]): SourceParagraph[] {
  const lines = paragraphs.map((each) => each.text).join("\n");
  const { text, encoding } = recode(lines, "docx");
  if (encoding === "docx") return paragraphs;
  const right = text.split("\n");
  return paragraphs.map((each, at) => ({ ...each, text: (right[at] ?? each.text).normalize("NFC") }));
}

function footnotes(xml: string | undefined): PlanWarning[] {
  const root = xml ? readXml(xml) : null;
  const count = root ? childrenOf(root).filter((each) => !attribute(each, "type")).length : 0;
  return count > 0 ? [{ id: "plan.footnotes", level: "notice", span: null, node: null, values: { count } }] : [];
}
