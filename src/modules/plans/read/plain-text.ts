import type { Dropped, SourceEncoding, SourceParagraph, SourceText } from "../parse/types.ts";
import { cleanLine } from "./clean.ts";
import { uncolumned } from "./columns.ts";

type Line = { raw: string; text: string; number: number };
const PAGE = /^(?:[-–—] ?)?(?:trang |page )?\d{1,4}(?: ?\/ ?\d{1,4})?(?: ?[-–—])?$/iu;
const WRAPPED_MIN = 55;
const WRAPPED_MAX = 140;

/** Makes paragraphs of plain text: columns and tables set apart, page numbers and running headers taken out, wrapped lines joined. */
export function paragraphsOf(text: string, encoding: SourceEncoding): SourceText {
  const raws = uncolumned(text.split(/\r\n|[\n\r\u2028\u2029\v]|\u0085/));
  const lines = raws.map((raw, at) => ({
    raw: raw.replaceAll("\f", ""),
    text: cleanLine(raw),
    number: at + 1,
    breaks: raw.includes("\f"),
  }));
  const { kept, dropped } = withoutPages(lines);
  return { paragraphs: arranged(joined(kept)), encoding, dropped, warnings: [] };
}

/** A lone number between lines is a page number when it can be one: numbers that grow through the text, or with marks such as '- 2 -'. */
function withoutPages(lines: Line[]): { kept: Line[]; dropped: Dropped[] } {
  const dropped: Dropped[] = [];
  const running = runningHeaders(lines);
  let page = 0;
  const kept = lines.filter((line, at) => {
    const bare = PAGE.test(line.text) && !line.raw.includes("\t");
    const value = Number(/\d+/.exec(line.text)?.[0] ?? 0);
    if (bare && at > 0 && value > page && value <= page + 20 && lines.slice(at + 1).some((each) => each.text !== "")) {
      page = value;
      dropped.push({ kind: "page_number", text: line.text, line: line.number });
      return false;
    }
    if (running.has(line.number)) dropped.push({ kind: "running_header", text: line.text, line: line.number });
    return !running.has(line.number);
  });
  return { kept, dropped };
}

/** The same short line at three or more page breaks; where it stands first in the text, it stays. */
function runningHeaders(lines: Line[]): Set<number> {
  const filled = lines.filter((each) => each.text !== "");
  const first = new Map<string, number>();
  const places = new Map<string, number[]>();
  for (const [at, { text, number }] of filled.entries()) {
    if (!first.has(text)) first.set(text, number);
    const near = [filled[at - 1], filled[at + 1]].some((each) => each && PAGE.test(each.text));
    if (near && text.length >= 4 && text.length <= 120 && !PAGE.test(text)) places.set(text, [...(places.get(text) ?? []), number]);
  }
  const repeated = [...places].filter(([, numbers]) => numbers.length >= 3);
  return new Set(repeated.flatMap(([text, numbers]) => numbers.filter((each) => each !== first.get(text))));
}

/** Joins lines that were wrapped at a fixed width; a text with one paragraph a line stays as it is. */
function joined(lines: Line[]): Line[] {
  const filled = lines.filter((each) => each.text !== "");
  const widest = filled.reduce((width, each) => Math.max(width, each.text.length), 0);
  const full = filled.filter((each) => each.text.length >= widest * 0.75);
  const open = full.filter((each) => !/[.;:!?]$/u.test(each.text));
  const wrapped =
    widest >= WRAPPED_MIN &&
    widest <= WRAPPED_MAX &&
    filled.length >= 6 &&
    full.length >= filled.length * 0.25 &&
    open.length >= full.length * 0.6;
  if (!wrapped) return filled;
  const found: Line[] = [];
  let previousNumber = -1;
  let previousWidth = 0;
  for (const line of filled) {
    const last = found.at(-1);
    const goesOn =
      last && line.number === previousNumber + 1 && previousWidth >= widest * 0.7 && !/[.;:]$/u.test(last.text) && !startsAnew(line);
    if (goesOn) last.text = `${last.text} ${line.text}`;
    else found.push({ ...line });
    previousNumber = line.number;
    previousWidth = line.text.length;
  }
  return found;
}

const startsAnew = (line: Line) =>
  /^(?:[-–+•*] |[IVX]+[.)] |\d{1,2}(?:\.\d{1,2})*[.)] |[a-zđ]\) |\p{Lu}{3,} \p{Lu}{2,}|Nơi nhận|TM\.|KT\.)/u.test(line.text) ||
  /\t/.test(line.raw);

/** Lines with tabs become cells of tables; two columns set with spaces become two paragraphs of one row. */
function arranged(lines: Line[]): SourceParagraph[] {
  const found: SourceParagraph[] = [];
  let table = -1;
  let row = 0;
  let tabbed = false;
  for (const line of lines) {
    const cells = line.raw.trim().includes("\t") ? line.raw.replace(/^ +/, "").split("\t") : line.raw.trim().split(/ {6,}/);
    if (cells.length < 2 || joinedLine(line)) {
      tabbed = false;
      found.push({ text: line.text });
      continue;
    }
    if (!tabbed) {
      table++;
      row = 0;
    }
    tabbed = true;
    for (const [column, cell] of cells.entries()) if (cleanLine(cell)) found.push({ text: cleanLine(cell), cell: { table, row, column } });
    row++;
  }
  return found;
}

/** A line that was joined from several has outgrown its raw text and is no row. */
const joinedLine = (line: Line) => line.text.length > cleanLine(line.raw).length;
