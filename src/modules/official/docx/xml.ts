const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Text as it stands between tags or in an attribute. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Properties of a run that differ from its style; `size` in half-points. */
export type RunForm = { bold?: boolean | undefined; italic?: boolean | undefined; size?: number; color?: string };

/** A run of text; `\n` is a line break. */
export function run(text: string, { bold, italic, size, color }: RunForm = {}): string {
  const form = [
    bold === undefined ? "" : onOff("b", bold),
    italic === undefined ? "" : onOff("i", italic),
    color ? `<w:color w:val="${color}"/>` : "",
    size ? `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>` : "",
  ].join("");
  const words = text
    .split("\n")
    .map((part) => `<w:t xml:space="preserve">${escape(part)}</w:t>`)
    .join("<w:br/>");
  return `<w:r>${form ? `<w:rPr>${form}</w:rPr>` : ""}${words}</w:r>`;
}

/** Properties of a paragraph that differ from its style, all lengths in twips. */
export type ParagraphForm = {
  style?: string;
  keepNext?: boolean;
  pageBreakBefore?: boolean;
  numbering?: number;
  borders?: string;
  before?: number;
  after?: number;
  exact?: number;
  left?: number;
  right?: number;
  firstLine?: number;
  align?: "left" | "center" | "right" | "both";
  section?: string;
};

/** A paragraph; the order of its properties is the one that the schema of OOXML wants. */
export function paragraph(runs: string, form: ParagraphForm = {}): string {
  const properties = [
    form.style ? `<w:pStyle w:val="${form.style}"/>` : "",
    form.keepNext ? "<w:keepNext/>" : "",
    form.pageBreakBefore ? "<w:pageBreakBefore/>" : "",
    form.numbering ? `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${form.numbering}"/></w:numPr>` : "",
    form.borders ? `<w:pBdr>${form.borders}</w:pBdr>` : "",
    spacing(form),
    indent(form),
    form.align ? `<w:jc w:val="${form.align}"/>` : "",
    form.section ?? "",
  ].join("");
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ""}${runs}</w:p>`;
}

/** A line drawn as a border: `length` twips, in the middle of `available` twips. */
export function ruledLine(length: number, available: number): string {
  const side = Math.max(0, Math.round((available - length) / 2));
  return paragraph("", { style: "RuledLine", left: side, right: side });
}

/** One side of a border. */
export function border(side: string, color = "000000", size = 6): string {
  return `<w:${side} w:val="single" w:sz="${size}" w:space="1" w:color="${color}"/>`;
}

function onOff(name: string, on: boolean): string {
  return on ? `<w:${name}/><w:${name}Cs/>` : `<w:${name} w:val="0"/><w:${name}Cs w:val="0"/>`;
}

function spacing({ before, after, exact }: ParagraphForm): string {
  if (before === undefined && after === undefined && exact === undefined) return "";
  const parts = [
    before === undefined ? "" : ` w:before="${before}"`,
    after === undefined ? "" : ` w:after="${after}"`,
    exact === undefined ? "" : ` w:line="${exact}" w:lineRule="exact"`,
  ];
  return `<w:spacing${parts.join("")}/>`;
}

function indent({ left, right, firstLine }: ParagraphForm): string {
  if (left === undefined && right === undefined && firstLine === undefined) return "";
  const parts = [
    left === undefined ? "" : ` w:left="${left}"`,
    right === undefined ? "" : ` w:right="${right}"`,
    firstLine === undefined ? "" : ` w:firstLine="${firstLine}"`,
  ];
  return `<w:ind${parts.join("")}/>`;
}
