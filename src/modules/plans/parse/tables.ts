import { columnField } from "./fields.ts";
import { fold } from "./fold.ts";
import { newNode } from "./nodes.ts";
import type { Segment } from "./segments.ts";
import type { PlanNode, TaskField } from "./types.ts";

type Row = Map<number, Segment[]>;

/** True when the table's first rows name the columns of a list of tasks. */
export function isTaskTable(segments: Segment[]): boolean {
  return headOf(rowsOf(segments)) !== null;
}

/** Adds the rows of a task table under a node: groups such as 'I | Nội dung quản lý', tasks, and their cells. */
export function addTable(segments: Segment[], under: PlanNode): void {
  const rows = rowsOf(segments);
  const head = headOf(rows);
  if (!head) return;
  let group: PlanNode | null = null;
  for (const [index, row] of rows.entries()) {
    const parent: PlanNode = group ?? under;
    if (index <= head.row || sameHead(row, rows[head.row])) parent.children.push(headNode(row));
    else if (isGroup(row, head.fields)) {
      group = rowNode(row, head.fields, "section");
      under.children.push(group);
    } else parent.children.push(rowNode(row, head.fields, "item"));
  }
}

function rowsOf(segments: Segment[]): Row[] {
  const rows = new Map<number, Row>();
  for (const segment of segments) {
    if (!segment.cell) continue;
    const row = rows.get(segment.cell.row) ?? new Map<number, Segment[]>();
    rows.set(segment.cell.row, row.set(segment.cell.column, [...(row.get(segment.cell.column) ?? []), segment]));
  }
  return [...rows.values()];
}

type Head = { row: number; fields: Map<number, TaskField> };

function headOf(rows: Row[]): Head | null {
  for (const [index, row] of rows.slice(0, 3).entries()) {
    const fields = new Map<number, TaskField>();
    for (const [column, cells] of row) {
      const field = columnField(textOf(cells));
      if (field) fields.set(column, field);
    }
    if (fields.size >= 2 && [...fields.values()].includes("task")) return { row: index, fields };
  }
  return null;
}

const textOf = (cells: Segment[]) =>
  cells
    .map((each) => each.text.trim())
    .join(" ")
    .trim();
const wordsOf = (row: Row | undefined) => (row ? fold([...row.values()].map(textOf).join("|")) : "");
const sameHead = (row: Row, head: Row | undefined) => wordsOf(row) === wordsOf(head);

/** The heads of the columns, as one line of text. */
function headNode(row: Row): PlanNode {
  const cells = [...row.values()].flat();
  return {
    ...newNode(
      "paragraph",
      cells.map((each) => each.span),
    ),
    text: cells.map((each) => each.text.trim()).join(" | "),
    field: "other",
  };
}

/** A row that fills nothing beyond its number and its title groups the rows below it. */
function isGroup(row: Row, fields: Map<number, TaskField>): boolean {
  const taskColumn = columnOfTask(fields);
  const filled = [...row].filter(([, cells]) => textOf(cells) !== "");
  return filled.length > 0 && filled.every(([column]) => column <= taskColumn) && filled.length <= 2;
}

const columnOfTask = (fields: Map<number, TaskField>) => [...fields].find(([, field]) => field === "task")?.[0] ?? 0;

function rowNode(row: Row, fields: Map<number, TaskField>, kind: "section" | "item"): PlanNode {
  const taskColumn = columnOfTask(fields);
  const columns = [...row].sort(([a], [b]) => a - b);
  const own = columns.filter(([column]) => column <= taskColumn);
  const node = newNode(
    kind,
    own.flatMap(([, cells]) => cells.map((each) => each.span)),
  );
  const task = textOf(row.get(taskColumn) ?? []);
  node.label = own
    .filter(([column]) => column < taskColumn)
    .map(([, cells]) => textOf(cells))
    .join(" ")
    .trim();
  node.number = node.label.replace(/[.)]$/u, "");
  if (!node.label && kind === "item" && own.length === 0) node.kind = "paragraph";
  if (kind === "section") node.heading = task || node.label;
  else node.text = task;
  node.children = columns
    .filter(([column]) => column > taskColumn)
    .flatMap(([column, cells]) =>
      cells.map((each): PlanNode => ({ ...newNode("cell", [each.span]), text: each.text.trim(), field: fields.get(column) ?? "other" })),
    );
  return node;
}
