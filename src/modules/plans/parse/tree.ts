import { fieldOf } from "./fields.ts";
import { isTitle } from "./headings.ts";
import { asCapital, asRoman, type Marker } from "./marker.ts";
import { type Counters, checkNumber } from "./numbering.ts";
import type { Segment } from "./segments.ts";
import { newNode } from "./nodes.ts";
import { addTable, isTaskTable } from "./tables.ts";
import type { NodeKind, PlanNode, PlanWarning } from "./types.ts";

type Open = { node: PlanNode; marker: Marker | null; counters: Counters };
/** A tree being built: the open nodes from outer to inner, above them the root that is thrown away. */
export type Growing = { open: Open[]; warnings: PlanWarning[]; outer: Set<string>; capitalInside: boolean; last: PlanNode | null };

/** Builds the tree of a body from its segments; every segment becomes exactly one node or one part of a table row. */
export function growTree(segments: Segment[]): { nodes: PlanNode[]; warnings: PlanWarning[] } {
  const root = newNode("paragraph", []);
  const growing: Growing = {
    open: [{ node: root, marker: null, counters: new Map() }],
    warnings: [],
    outer: new Set(),
    capitalInside: false,
    last: null,
  };
  for (let at = 0; at < segments.length; ) {
    const segment = segments[at];
    if (!segment) break;
    const end = tableEnd(segments, at);
    const table = segments.slice(at, end);
    if (segment.cell && isTaskTable(table)) {
      closeBullets(growing);
      addTable(table, top(growing).node);
      growing.last = null;
      at = end;
    } else {
      addSegment(growing, segment);
      at++;
    }
  }
  settleHeadings(root.children, 0);
  return { nodes: root.children, warnings: growing.warnings };
}

function tableEnd(segments: Segment[], from: number): number {
  const table = segments[from]?.cell?.table;
  let at = from + 1;
  while (table !== undefined && segments[at]?.cell?.table === table) at++;
  return at;
}

function addSegment(growing: Growing, segment: Segment): void {
  if (nameOfPart(growing, segment)) return;
  const node = newNode(segment.marker ? "item" : "paragraph", [segment.span]);
  if (segment.marker) {
    const marker = settled(growing, segment.marker);
    node.label = marker.label;
    node.number = marker.number;
    node.text = segment.text.slice(marker.length);
    makeRoom(growing, marker);
    const parent = top(growing);
    growing.warnings.push(...checkNumber(marker, parent.counters, parent.marker, segment.span));
    parent.node.children.push(node);
    growing.open.push({ node, marker, counters: new Map() });
  } else {
    node.text = segment.text;
    parentOfText(growing, segment).children.push(node);
  }
  const field = fieldOf(node.text);
  if (field) node.field = field;
  growing.last = node;
}

/** 'Phần thứ nhất' alone on its line has its name on the next one. */
function nameOfPart(growing: Growing, segment: Segment): boolean {
  const { node, marker } = top(growing);
  const bare = marker && /^(?:phần|chương|mục)$/u.test(marker.scheme) && growing.last === node && node.text.trim() === "";
  if (!bare || !isTitle({ ...segment, marker: null })) return false;
  if (segment.marker && !segment.marker.scheme.startsWith("title:")) return false;
  node.spans.push(segment.span);
  node.text = segment.text;
  return true;
}

/** Decides between a letter and a roman number, and whether letters stand inside roman parts or above them. */
function settled(growing: Growing, marker: Marker): Marker {
  if (marker.scheme === "roman") {
    const letter = asCapital(marker);
    const next = (open: Open, name: string) => (open.counters.get(name) ?? 0) + 1;
    const asLetter = letter && growing.open.some((open) => open.counters.has("capital") && next(open, "capital") === letter.ordinals[0]);
    const asRoman = growing.open.some((open) => next(open, "roman") === marker.ordinals[0]);
    if (letter && asLetter && !asRoman) return { ...letter, rank: growing.capitalInside ? 2.5 : letter.rank };
  }
  const enclosed = asRoman(marker);
  if (enclosed) return growing.open.some((open) => (open.counters.get("(a)") ?? 0) + 1 === marker.ordinals[0]) ? marker : enclosed;
  if (marker.scheme !== "capital") return marker;
  if (marker.ordinals[0] === 1 && growing.open.some((open) => open.marker?.scheme === "roman")) growing.capitalInside = true;
  return { ...marker, rank: growing.capitalInside ? 2.5 : marker.rank };
}

/** Closes what a new marker ends, so that the innermost open node is its parent. */
function makeRoom(growing: Growing, marker: Marker): void {
  const title = growing.open.findLastIndex((each) => each.marker?.scheme.startsWith("title:"));
  const same = growing.open.findLastIndex((each) => each.marker?.scheme === marker.scheme);
  // Under a heading without a number the numbers begin anew.
  if (title > same && marker.ordinals.length === 1 && marker.ordinals[0] === 1 && marker.rank > 3) closeTo(growing, marker, title);
  else if (same > 0) growing.open.length = same;
  else if (marker.bullet) makeRoomForBullet(growing, marker);
  else if (!startsInnerList(top(growing), marker)) closeTo(growing, marker, 0);
}

function closeTo(growing: Growing, marker: Marker, floor: number): void {
  while (growing.open.length > floor + 1 && (top(growing).marker?.rank ?? 0) > marker.rank) growing.open.pop();
}

/** A kind of bullet that was first seen inside another stays inside it. */
function makeRoomForBullet(growing: Growing, marker: Marker): void {
  while (top(growing).marker?.bullet && growing.outer.has(`${marker.scheme}>${top(growing).marker?.scheme}`)) growing.open.pop();
  const above = top(growing).marker;
  if (above?.bullet) growing.outer.add(`${above.scheme}>${marker.scheme}`);
}

const startsInnerList = (open: Open, marker: Marker) =>
  (open.marker?.bullet ?? false) && marker.ordinals.at(-1) === 1 && marker.rank >= 20 && /:\s*$/u.test(open.node.text);

function parentOfText(growing: Growing, segment: Segment): PlanNode {
  const last = growing.last;
  const goesOn =
    last && last.kind === "item" && (/:\s*$/u.test(last.text) || (/[\p{L},]\s*$/u.test(last.text) && /^\s*\p{Ll}/u.test(segment.text)));
  if (!goesOn) closeBullets(growing);
  return top(growing).node;
}

function closeBullets(growing: Growing): void {
  while (top(growing).marker?.bullet) growing.open.pop();
}

function top(growing: Growing): Open {
  const open = growing.open.at(-1);
  if (!open) throw new Error("The tree has lost its root");
  return open;
}

const LEVELS: NodeKind[] = ["part", "section", "subsection"];

/** Once its children are known: is a numbered line a heading, and of which level? */
function settleHeadings(nodes: PlanNode[], depth: number): void {
  for (const node of nodes) {
    const isRow = node.children.some((each) => each.kind === "cell");
    const titled = node.kind === "item" && node.label === "" && !isRow && node.field === undefined;
    const numbered = node.kind === "item" && node.number !== "" && !isRow;
    const [heading, text] = titled ? [node.text.trim(), ""] : numbered ? splitHeading(node) : ["", node.text.trim()];
    if (heading) {
      const lettered = /^[a-zđ]\d?$/u.test(node.number);
      node.kind = LEVELS[Math.min(2, lettered ? 2 : depth)] ?? "subsection";
    }
    if (node.kind !== "cell") {
      node.heading = node.heading || heading;
      node.text = node.heading && !heading ? node.text : text;
    }
    settleHeadings(node.children, heading || numbered ? depth + 1 : depth);
  }
}

function splitHeading(node: PlanNode): [heading: string, text: string] {
  const words = node.text.trim();
  const inner = /^[a-zđ]\d?$/u.test(node.number) || node.label.endsWith(")");
  const lettered = inner && (/^[a-zđ]\d?$/u.test(node.number) || node.label.startsWith("("));
  // A task with its fields below it is an item, not a heading.
  const parent = node.children.length > 0 && !node.children.every((each) => each.field);
  // 'a) Biên soạn sách bằng hai thứ tiếng:' leads into its list and is a task all the same.
  if ((inner && !parent) || (lettered && words.endsWith(":"))) return ["", words];
  const colon = words.search(/:(?= |$)/u);
  // What follows a heading's colon is a sentence; an amount or a date completes the line before it.
  const completes = /^[\p{Ll}\d]/u.test(words.slice(colon + 1).trim());
  if (colon > 0 && colon <= 200 && !completes && !/[.;] /u.test(words.slice(0, colon)))
    return [words.slice(0, colon).trim(), words.slice(colon + 1).trim()];
  if (/[.;,]$/u.test(words))
    return parent && words.length <= 160 && !/[.;] /u.test(words) ? [words.replace(/[.;,]+$/u, ""), ""] : ["", words];
  return words.length <= 400 && !/\. \p{Lu}/u.test(words) ? [words, ""] : ["", words];
}
