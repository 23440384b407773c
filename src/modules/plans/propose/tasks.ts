import type { Deadline, PlanDraft, PlanNode, UnitMention } from "../parse/index.ts";
import type { Match, UnitMatcher } from "./match-units.ts";
import type { DueWords, ProposedWarning } from "./types.ts";

/** Who does a task, by when, with what result, as far as the text says it. */
export type TaskFacts = {
  leadUnitId: string | null;
  coordinatingUnitIds: string[];
  startsOn: string | null;
  dueOn: string | null;
  output: string | null;
  due: DueWords | null;
  faults: Pick<ProposedWarning, "id" | "values">[];
};

type Found = { ids: string[]; collective: boolean };
// Bodies of the centre are named as partners, not as units of the province.
const CENTRAL =
  /^(?:bộ(?! chỉ huy| chqs)|chính phủ|trung ương|cục|tổng cục|ban bí thư|đại sứ quán|các (?:bộ|cơ quan|đơn vị|tổ chức|địa phương|phòng|ngành)|cơ quan|đơn vị|phóng viên)/iu;

/** A reader of one draft's tasks. Units that the text names and nobody knows are told, not guessed. */
export function taskReader(draft: PlanDraft, match: UnitMatcher): (node: PlanNode) => TaskFacts {
  const groups = Map.groupBy(
    draft.roles.flatMap((group) => group.duties.map((duty) => ({ duty, group }))),
    (each) => each.duty,
  );
  const mentions = Map.groupBy(draft.mentions, (each) => each.node);
  const deadlines = Map.groupBy(draft.deadlines, (each) => each.node);
  return (node) => {
    const faults: TaskFacts["faults"] = [];
    const find = (units: readonly UnitMention[]) => units.map((unit) => resolve(unit, match, faults));
    const own = mentions.get(node.id) ?? [];
    const of = (role: "lead" | "coordinate") => find(own.filter((each) => each.role === role).flatMap((each) => each.units));
    const doers = find((groups.get(node.id) ?? []).flatMap(({ group }) => group.units));
    const leads = [...of("lead"), ...find(node.task?.lead ?? [])];
    const helpers = [...of("coordinate"), ...find(node.task?.coordinate ?? [])];
    const leadUnitId = single(leads) ?? (leads.length === 0 ? single(doers) : null);
    const others = [...leads, ...doers, ...helpers].flatMap((each) => each.ids).filter((id) => id !== leadUnitId);
    const days = [...(deadlines.get(node.id) ?? []), ...(node.task?.deadlines ?? []).flatMap((at) => draft.deadlines[at] ?? [])];
    const { startsOn, dueOn, due } = datesOf(days);
    return {
      leadUnitId,
      coordinatingUnitIds: [...new Set(others)].slice(0, 400),
      startsOn,
      dueOn,
      due,
      output: node.task?.product.slice(0, 1_000) || null,
      faults: distinct(faults),
    };
  };
}

/** True when a detail line's words were taken over into its task whole, so that they need not stand below it again. */
export function isTaken(detail: PlanNode, facts: TaskFacts): boolean {
  if (detail.field === "time") return facts.dueOn !== null;
  if (detail.field === "lead" || detail.field === "coordinate")
    return !facts.faults.some((fault) => detail.text.includes(String(fault.values["name"])));
  return detail.field === "product" || detail.field === "task";
}

function resolve(unit: UnitMention, match: UnitMatcher, faults: TaskFacts["faults"]): Found {
  const { ids, endedOn }: Match = match(unit.name);
  const central = CENTRAL.test(unit.name);
  if (ids.length === 0 && endedOn) faults.push({ id: "plan.unit_ended", values: { name: unit.name, day: endedOn } });
  else if (ids.length === 0 && !central && !unit.collective) faults.push({ id: "plan.unit_unknown", values: { name: unit.name } });
  return { ids, collective: unit.collective || ids.length > 1 };
}

/** The one unit that leads; a group or several units share the task, and then the officer says who leads. */
function single(found: readonly Found[]): string | null {
  const named = found.filter((each) => each.ids.length > 0);
  return named.length === 1 && named[0] && !named[0].collective ? (named[0].ids[0] ?? null) : null;
}

function datesOf(found: readonly Deadline[]): Pick<TaskFacts, "startsOn" | "dueOn" | "due"> {
  const dueOn =
    found
      .map((each) => each.lastDay)
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null;
  const from = found.find((each) => each.from !== null && each.lastDay === dueOn)?.from ?? null;
  const named = found.find((each) => each.lastDay !== null && each.lastDay === dueOn);
  const due = named ? { text: named.text, kind: named.kind, day: named.lastDay } : null;
  return { due, dueOn, startsOn: from !== null && dueOn !== null && from <= dueOn ? from : null };
}

function distinct(faults: TaskFacts["faults"]): TaskFacts["faults"] {
  return [...new Map(faults.map((each) => [`${each.id} ${each.values["name"]}`, each])).values()];
}
