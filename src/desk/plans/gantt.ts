import { daysBetween, type NodeView } from "#modules/plans/contract";
import { laterDay } from "../due.ts";
import { laterMonth, monthsBetween } from "./month.ts";

/** Height of a row and of a bar in it, and the room for the names of months above, in pixels. */
export const ROW = 32;
export const BAR = 14;
export const HEAD = 30;
const WIDTH = 880;
const LEAST = 14;

/** One task on the chart. Without a first day it is a mark on its last day. `done` is the part of the bar that is proved. */
export type Bar = { key: string; row: number; from: number; to: number; mark: boolean; done: number };
/** A line from the end of a task to the beginning of one that waits for it; `broken` when that one begins or ends too early. */
export type Arrow = { from: string; to: string; path: string; broken: boolean };
export type Chart = {
  width: number;
  height: number;
  months: { month: string; at: number; width: number }[];
  bars: Map<string, Bar>;
  arrows: Arrow[];
  todayAt: number | null;
};

/** The days that a chart shows: the plan's own, wider when a task runs outside of them. */
export function spanOf(tasks: readonly NodeView[], plan: { startsOn: string; endsOn: string }): { from: string; to: string } {
  const days = tasks.flatMap((task) => [task.startsOn, task.dueOn].filter((day) => day !== null));
  return { from: [plan.startsOn, ...days].toSorted()[0] ?? plan.startsOn, to: [plan.endsOn, ...days].toSorted().at(-1) ?? plan.endsOn };
}

/** Where every bar, arrow and month stands. A row for each task in the order given; months are as wide as the plan is short. */
export function ganttChart(tasks: readonly NodeView[], plan: { startsOn: string; endsOn: string }, today: string): Chart {
  const span = spanOf(tasks, plan);
  const first = `${span.from.slice(0, 7)}-01`;
  const count = monthsBetween(span.from.slice(0, 7), span.to.slice(0, 7));
  const days = daysBetween(first, `${laterMonth(first.slice(0, 7), count)}-01`);
  const width = Math.max(WIDTH, count * LEAST);
  const at = (day: string) => round((daysBetween(first, day) / days) * width);
  const bars = new Map<string, Bar>();
  for (const [row, task] of tasks.entries()) {
    if (task.dueOn === null && task.startsOn === null) continue;
    const to = at(laterDay(task.dueOn ?? span.to, 1));
    const mark = task.startsOn === null;
    const done = task.evidenceAsked > 0 ? Math.min(1, task.evidenceAccepted / task.evidenceAsked) : 0;
    bars.set(task.key, { key: task.key, row, from: mark ? to : at(task.startsOn ?? first), to, mark, done });
  }
  const arrows = tasks.flatMap((task) => task.needs.flatMap((needs) => arrow(tasks, bars, needs, task.key)));
  return {
    width,
    height: HEAD + tasks.length * ROW,
    months: Array.from({ length: count }, (_, index) => {
      const month = laterMonth(first.slice(0, 7), index);
      return { month, at: at(`${month}-01`), width: round(at(`${laterMonth(month, 1)}-01`) - at(`${month}-01`)) };
    }),
    bars,
    arrows,
    todayAt: today >= first && today <= span.to ? at(today) : null,
  };
}

/** True when a task begins, or ends, before one that it waits for is over. */
export function tooEarly(task: Pick<NodeView, "startsOn" | "dueOn">, needed: Pick<NodeView, "dueOn">): boolean {
  const begins = task.startsOn ?? task.dueOn;
  return begins !== null && needed.dueOn !== null && (task.startsOn === null ? begins < needed.dueOn : begins <= needed.dueOn);
}

function arrow(tasks: readonly NodeView[], bars: ReadonlyMap<string, Bar>, from: string, to: string): Arrow[] {
  const [before, after] = [bars.get(from), bars.get(to)];
  const [needed, task] = [tasks.find((each) => each.key === from), tasks.find((each) => each.key === to)];
  if (!before || !after || !needed || !task) return [];
  const [y1, y2] = [middle(before.row), middle(after.row)];
  const turn = round(before.to + 6);
  const end = after.mark ? after.to - 7 : after.from;
  // A bar that begins before its need is over is entered from above or below, so that the line never runs backwards through it.
  const path =
    turn <= end - 4
      ? `M${before.to} ${y1}H${turn}V${y2}H${round(end - 1)}`
      : `M${before.to} ${y1}H${turn}V${round(y2 + (y2 > y1 ? -1 : 1) * (BAR / 2 + 4))}H${round(end + 3)}V${round(y2 + (y2 > y1 ? -1 : 1) * (BAR / 2 + 1))}`;
  return [{ from, to, path, broken: tooEarly(task, needed) }];
}

/** The middle of a row from the top of the chart. */
export const middle = (row: number): number => HEAD + row * ROW + ROW / 2;
const round = (value: number): number => Math.round(value * 10) / 10;
