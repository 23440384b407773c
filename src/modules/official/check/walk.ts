import { at, attr, type Element, kid, kids, num } from "./dom.ts";
import { drawnLines } from "./drawn.ts";
import type { Paragraph, Place, Run } from "./model.ts";
import type { Styles } from "./styles.ts";

const TRANSPARENT = new Set([
  "sdt",
  "sdtContent",
  "ins",
  "moveTo",
  "hyperlink",
  "smartTag",
  "customXml",
  "fldSimple",
  "Choice",
  "AlternateContent",
  "dir",
  "bdo",
]);

/** What a walk needs to know: styles, and how wide the text of a section is. */
export type Walk = { styles: Styles; width(section: number): number; into: Paragraph[]; section: number; tables: number };

/** Reads the paragraphs of a body, header or cell in order. */
export function walk(
  parent: Element,
  state: Walk,
  place: Omit<Place, "section" | "width"> & { width?: number; tableStyle?: string | undefined },
): void {
  for (const child of kids(parent)) {
    if (child.localName === "p") {
      readParagraph(child, state, place);
      if (at(child, "pPr", "sectPr")) state.section += 1;
    } else if (child.localName === "tbl") readTable(child, state, place);
    else if (TRANSPARENT.has(child.localName ?? "")) walk(child, state, place);
  }
}

type Where = Parameters<typeof walk>[2];

function readParagraph(element: Element, state: Walk, { tableStyle, ...place }: Where): void {
  const properties = kid(element, "pPr");
  const width = place.width ?? state.width(state.section);
  const paragraph: Paragraph = {
    at: state.into.length,
    form: state.styles.paragraph(properties, tableStyle),
    runs: [],
    drawn: [],
    place: { ...place, width, section: state.section },
    page: false,
  };
  state.into.push(paragraph);
  readRuns(element, state, paragraph, properties, tableStyle);
}

function readRuns(
  parent: Element,
  state: Walk,
  paragraph: Paragraph,
  properties: Element | undefined,
  tableStyle: string | undefined,
): void {
  for (const child of kids(parent)) {
    if (child.localName === "r") readRun(child, state, paragraph, properties, tableStyle);
    else if (TRANSPARENT.has(child.localName ?? "")) {
      if (child.localName === "fldSimple" && /\bPAGE\b/.test(attr(child, "instr") ?? "")) paragraph.page = true;
      const [chosen] = child.localName === "AlternateContent" ? kids(child) : [child];
      if (chosen) readRuns(chosen, state, paragraph, properties, tableStyle);
    }
  }
}

function readRun(
  element: Element,
  state: Walk,
  paragraph: Paragraph,
  properties: Element | undefined,
  tableStyle: string | undefined,
): void {
  const form = state.styles.run(kid(element, "rPr"), properties, tableStyle);
  let text = "";
  for (const child of kids(element)) {
    const name = child.localName ?? "";
    if (name === "t") text += child.textContent ?? "";
    else if (name === "tab" || name === "ptab") text += "\t";
    else if (name === "br" || name === "cr") text += attr(child, "type") ? "" : "\n";
    else if (name === "noBreakHyphen") text += "-";
    else if (name === "instrText" && /\bPAGE\b/.test(child.textContent ?? "")) paragraph.page = true;
    else if (name === "pgNum") paragraph.page = true;
    else if (name === "drawing" || name === "pict" || name === "AlternateContent") readDrawing(child, state, paragraph);
  }
  if (text && !form.hidden) paragraph.runs.push({ text: form.caps ? text.toLocaleUpperCase("vi") : text, form } satisfies Run);
}

function readDrawing(element: Element, state: Walk, paragraph: Paragraph): void {
  const [shown] = element.localName === "AlternateContent" ? kids(element) : [element];
  if (!shown) return;
  paragraph.drawn.push(...drawnLines(shown));
  for (const box of boxes(shown)) walk(box, state, { ...paragraph.place, box: true });
}

/** Text boxes, not looked for inside one another: the walk does that. */
function boxes(element: Element): Element[] {
  return kids(element).flatMap((child) =>
    child.localName === "txbxContent" ? [child] : child.localName === "Fallback" ? [] : boxes(child),
  );
}

function readTable(element: Element, state: Walk, outer: Where): void {
  const id = state.tables++;
  const properties = kid(element, "tblPr");
  const tableStyle = attr(kid(properties, "tblStyle"));
  const margins = kid(properties, "tblCellMar");
  // Word's own cells keep 1.9 mm free on both sides.
  const side = (...names: string[]) => names.map((name) => num(kid(margins, name), "w")).find((value) => value !== undefined) ?? 108;
  const gap = side("left", "start") + side("right", "end");
  const grid = kids(kid(element, "tblGrid"), "gridCol").map((column) => num(column, "w") ?? 0);
  const framed = outer.framed || hasFrame(element, properties);
  for (const [row, line] of rows(element, "tr").entries()) {
    let column = 0;
    for (const cell of rows(line, "tc")) {
      const span = num(at(cell, "tcPr", "gridSpan")) ?? 1;
      const own = at(cell, "tcPr", "tcW");
      const full =
        attr(own, "type") === "dxa" ? (num(own, "w") ?? 0) : grid.slice(column, column + span).reduce((sum, each) => sum + each, 0);
      const place = {
        cell: `${id}:${row}:${column}`,
        table: id,
        column,
        row,
        framed,
        box: outer.box,
        width: Math.max(0, full - gap),
        tableStyle,
      };
      walk(cell, state, place);
      column += span;
    }
  }
}

/** Rows or cells, also where a producer wraps them. */
function rows(parent: Element, name: string): Element[] {
  return kids(parent).flatMap((child) =>
    child.localName === name ? [child] : TRANSPARENT.has(child.localName ?? "") ? rows(child, name) : [],
  );
}

/** Whether a table shows lines: then it is one of data, and not a way to set things side by side. */
function hasFrame(table: Element, properties: Element | undefined): boolean {
  const borders = kid(properties, "tblBorders");
  const drawn = (edges: Element | undefined) => kids(edges).some((edge) => !/^(nil|none)$/.test(attr(edge) ?? "") && num(edge, "sz") !== 0);
  const cells = rows(table, "tr").flatMap((row) => rows(row, "tc"));
  const edged = cells.filter((cell) => drawn(at(cell, "tcPr", "tcBorders"))).length;
  if (borders) return drawn(borders) || edged > cells.length / 2;
  return edged > cells.length / 2 || /grid|lưới/i.test(attr(kid(properties, "tblStyle")) ?? "");
}
