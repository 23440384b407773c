import type { MessageKey } from "../messages/index.ts";
import type { Checking } from "./import-edit.ts";

/** What would be refused: where to go to mend it (an entry, or a field by its id), and the words for it. */
export type Fault = { node: string | null; field: string; id: MessageKey; values: Record<string, string | number> };

const LISTS = { bases: [60, 2_000], recipients: [60, 300], authority: [4, 160] } as const;

/** Everything in a checked plan that the server would not take, in the order of the screen. */
export function faultsOf({ plan }: Checking): Fault[] {
  const found: Fault[] = [];
  for (const node of plan.nodes) {
    const tell = (field: string, id: MessageKey) => found.push({ node: node.key, field, id, values: {} });
    if (node.title.trim() === "") tell("node-title", "plan_import.fault.words");
    if (node.kind === "task" && node.startsOn && node.dueOn && node.startsOn > node.dueOn) tell("node-dueOn", "plan_import.fault.order");
  }
  for (const name of ["bases", "recipients", "authority"] as const) {
    const [lines, letters] = LISTS[name];
    const filled = plan.frame[name].filter((line) => line.trim() !== "");
    if (filled.length > lines || filled.some((line) => line.trim().length > letters))
      found.push({ node: null, field: `frame-${name}`, id: "plan_import.fault.lines", values: { lines, letters } });
  }
  return found;
}
