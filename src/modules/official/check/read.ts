import { done, type Outcome, refused } from "#kernel/outcome";
import { all, attr, type Element, kid, kids, num, parse, toggle } from "./dom.ts";
import type { Line, Paragraph, Reading, Section } from "./model.ts";
import { readStyles, type Styles } from "./styles.ts";
import { type Walk, walk } from "./walk.ts";

const FLOW = { cell: null, table: null, column: 0, row: 0, framed: false, box: false } as const;

/** Reads paragraphs, lines and sections of an opened file with every inherited property resolved. */
export function readDocument(parts: Map<string, string>): Outcome<Reading> {
  const root = parse(parts.get("word/document.xml") ?? "");
  const styles = readStyles(parts);
  const body = kid(root, "body");
  if (!body || !styles) return refused({ id: "official.xml_broken", field: "file" });
  const sections = readSections(body, parts, styles);
  const paragraphs: Paragraph[] = [];
  const width = (section: number) => textWidthOf(sections[Math.min(section, sections.length - 1)]);
  walk(body, { styles, into: paragraphs, width, section: 0, tables: 0 }, FLOW);
  return done({ paragraphs, lines: paragraphs.flatMap(split).map((line, at) => ({ ...line, at })), sections });
}

/** The lines of one paragraph: a break inside it ends one. */
function split(paragraph: Paragraph): Omit<Line, "at">[] {
  const lines: Omit<Line, "at">[] = [{ text: "", runs: [], paragraph }];
  for (const run of paragraph.runs)
    for (const [at, text] of run.text.split("\n").entries()) {
      if (at > 0) lines.push({ text: "", runs: [], paragraph });
      const last = lines.at(-1);
      if (!last || !text) continue;
      last.text += text;
      last.runs.push({ text, form: run.form });
    }
  return lines.map((line) => ({ ...line, text: line.text.trim() }));
}

function textWidthOf(section: Section | undefined): number {
  return section ? section.width - section.margin.left - section.margin.right : 9_354;
}

function readSections(body: Element, parts: Map<string, string>, styles: Styles): Section[] {
  const relations = readRelations(parts.get("word/_rels/document.xml.rels"));
  const found: Section[] = [];
  for (const element of all(body, "sectPr").filter((each) => each.parentNode?.nodeName !== "w:sectPrChange")) {
    const before = found.at(-1);
    const [size, margins] = [kid(element, "pgSz"), kid(element, "pgMar")];
    const edges = (name: string, inherited: Record<string, Paragraph[]> | undefined) => ({
      ...inherited,
      ...Object.fromEntries(
        kids(element, name).map((one) => [
          attr(one, "type") ?? "default",
          edge(parts.get(`word/${relations.get(attr(one, "id") ?? "") ?? ""}`), styles),
        ]),
      ),
    });
    found.push({
      width: num(size, "w") ?? 12_240,
      height: num(size, "h") ?? 15_840,
      margin: {
        top: num(margins, "top") ?? 1_440,
        right: num(margins, "right") ?? 1_440,
        bottom: num(margins, "bottom") ?? 1_440,
        left: (num(margins, "left") ?? 1_440) + (num(margins, "gutter") ?? 0),
      },
      titlePage: toggle(element, "titlePg") ?? false,
      numberFormat: attr(kid(element, "pgNumType"), "fmt") ?? "decimal",
      headers: edges("headerReference", before?.headers),
      footers: edges("footerReference", before?.footers),
    });
  }
  return found;
}

function edge(xml: string | undefined, styles: Styles): Paragraph[] {
  const root = xml ? parse(xml) : null;
  if (!root) return [];
  const into: Paragraph[] = [];
  walk(root, { styles, into, width: () => 9_354, section: 0, tables: 0 } satisfies Walk, FLOW);
  return into;
}

function readRelations(xml: string | undefined): Map<string, string> {
  const root = xml ? parse(xml) : null;
  return new Map(kids(root, "Relationship").map((one) => [attr(one, "Id") ?? "", (attr(one, "Target") ?? "").replace(/^\/word\//, "")]));
}
