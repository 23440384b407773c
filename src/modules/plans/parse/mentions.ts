import { fieldsWithin } from "./fields.ts";
import { fold } from "./fold.ts";
import { inOrder } from "./nodes.ts";
import type { Deadline, PlanNode, RoleMention, SourceParagraph, Span, TaskDetail, UnitMention } from "./types.ts";
import { startsWithUnit, unitRun, unitsIn } from "./units.ts";

const WITH =
  /phối hợp(?: chặt chẽ| đồng bộ)?,? (?:với |cùng (?:với )?|(?=(?:sở|ubnd|uỷ ban|ban|công an|bộ|hội|báo|đài|trung tâm|phòng) ))/gu;
const LEADS = /(?<!\p{L})chủ trì(?!\p{L})/gu;

/** 'Chủ trì' and 'phối hợp' wherever the text says them. */
export function findMentions(nodes: PlanNode[], paragraphs: SourceParagraph[]): RoleMention[] {
  return inOrder(nodes).flatMap((node) => {
    if (["letterhead", "title", "preamble", "recipients", "signature"].includes(node.kind)) return [];
    if (node.kind === "cell") return cellMentions(node);
    const span = node.spans.at(-1);
    const text = span ? (paragraphs[span.paragraph]?.text ?? "").slice(span.start, span.end) : "";
    if (!span || node.heading === text.trim()) return [];
    const fields = fieldMentions(node, text, span);
    return fields.length > 0 ? fields : sentenceMentions(node, text, span);
  });
}

/** Gives each task the details that its field lines, cells or own words hold. */
export function addTaskDetails(nodes: PlanNode[], mentions: RoleMention[], deadlines: Deadline[]): void {
  for (const node of inOrder(nodes)) {
    const holders = [
      ...node.children.filter((each) => each.field && each.field !== "other"),
      ...(fieldsWithin(node.text).length > 1 ? [node] : []),
    ];
    if (holders.length === 0) continue;
    const ids = new Set(holders.map((each) => each.id));
    const units = (role: RoleMention["role"]) =>
      mentions.filter((each) => each.role === role && ids.has(each.node)).flatMap((each) => each.units);
    const value = (field: string) =>
      holders
        .map((each) => valueOf(each, field))
        .filter((each) => each !== "")
        .join("; ");
    const timed = new Set(holders.filter((each) => valueOf(each, "time") !== "").map((each) => each.id));
    const task: TaskDetail = {
      lead: units("lead"),
      coordinate: units("coordinate"),
      time: value("time"),
      product: value("product"),
      budget: value("budget"),
      deadlines: [],
    };
    task.deadlines = [...deadlines.entries()].filter(([, each]) => timed.has(each.node)).map(([index]) => index);
    node.task = task;
  }
}

function valueOf(node: PlanNode, field: string): string {
  if (node.kind === "cell") return node.field === field ? node.text : "";
  const found = fieldsWithin(node.text).find((each) => each.field === field);
  return found ? node.text.slice(found.valueStart, found.end).trim().replace(/[.;]$/u, "") : "";
}

function cellMentions(node: PlanNode): RoleMention[] {
  const span = node.spans[0];
  if (!span || (node.field !== "lead" && node.field !== "coordinate") || !node.text) return [];
  return [{ role: node.field, node: node.id, units: unitsIn(node.text, span), span, implied: false }];
}

function fieldMentions(node: PlanNode, text: string, span: Span): RoleMention[] {
  return fieldsWithin(text).flatMap((found) => {
    if (found.field !== "lead" && found.field !== "coordinate") return [];
    const value = text.slice(found.valueStart, found.end);
    const from = span.start + found.valueStart;
    return [
      {
        role: found.field,
        node: node.id,
        units: unitsIn(value, { paragraph: span.paragraph, start: from }),
        span: { ...span, start: span.start + found.start, end: span.start + found.end },
        implied: false,
      },
    ];
  });
}

/** 'Sở Ngoại vụ chủ trì …': the units that begin the clause and fill it up to the verb. */
function subjectOf(before: string): string | null {
  const clause = /(?:^|[;.:] )(?:[-+•*] ?|\(?[\p{L}\d.]{1,6}[.)] )?([^;.:]{3,160}) $/u.exec(before)?.[1];
  return clause && startsWithUnit(clause) && unitRun(clause) >= clause.trimEnd().length ? clause : null;
}

function sentenceMentions(node: PlanNode, text: string, span: Span): RoleMention[] {
  const folded = fold(text);
  const found: RoleMention[] = [];
  const push = (role: RoleMention["role"], units: UnitMention[], start: number, end: number) =>
    found.push({
      role,
      node: node.id,
      units,
      span: { ...span, start: span.start + start, end: span.start + end },
      implied: units.length === 0,
    });
  for (const match of folded.matchAll(LEADS)) {
    const before = /(?:giao|do|đề nghị|yêu cầu) ([^;.:]{3,120})$/iu.exec(
      text
        .slice(Math.max(0, match.index - 140), match.index)
        .trimEnd()
        .normalize("NFC"),
    );
    const named = before?.[1] ?? subjectOf(text.slice(0, match.index));
    const start = named ? text.lastIndexOf(named, match.index) : match.index;
    push(
      "lead",
      named ? unitsIn(named.trim(), { paragraph: span.paragraph, start: span.start + start }) : [],
      start,
      match.index + match[0].length,
    );
  }
  for (const match of folded.matchAll(WITH)) {
    const from = match.index + match[0].length;
    // Without 'với' only a name in capitals is a unit: 'phối hợp ban hành' is a verb.
    if (!match[0].endsWith("với ") && !startsWithUnit(text.slice(from))) continue;
    const end = from + unitRun(text.slice(from));
    push(
      "coordinate",
      end > from ? unitsIn(text.slice(from, end), { paragraph: span.paragraph, start: span.start + from }) : [],
      match.index,
      Math.max(end, from),
    );
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}
