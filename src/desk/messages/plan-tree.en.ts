import type { planTreeVi } from "./plan-tree.vi.ts";

/** Words of the views of a plan, of arranging its tree, comparing its versions and of plans under it, in English. */
export const planTreeEn: Record<keyof typeof planTreeVi, string> = {
  "plan_tree.standing": "Progress",
  "plan_tree.tab.board": "Board",
  "plan_tree.tab.calendar": "Calendar",
  "plan_tree.tab.gantt": "Gantt",
  "plan_tree.tab.risk": "Late and at risk",
  "plan_tree.no_lead": "No lead unit yet",
  "plan_tree.asked_back": "Units that asked back: {n}",
  "plan_tree.unanswered": "Units that have not answered: {n}",
  "plan_tree.more": "Show {n} more",
  "plan_tree.board.none": "No tasks.",
  "plan_tree.calendar.caption": "Last days of tasks, {month}",
  "plan_tree.calendar.count": "Tasks due: {n}",
  "plan_tree.calendar.without": "Tasks without a last day: {n}",
  "plan_tree.calendar.tasks": "{n} due",
  "plan_tree.calendar.rest": "and {n} more",
  "plan_tree.calendar.none": "No task is due in this month.",
  "plan_tree.gantt.most": "The chart draws {n} of {all} tasks; filter by unit or progress to see the others.",
  "plan_tree.gantt.legend":
    "Bar: from the first to the last day, the dark part is proof that was accepted. Diamond: a last day only. Arrow: the later task waits for the earlier; dashed where it begins or is due too soon. Upright line: today.",
  "plan_tree.gantt.table": "Show the chart as a table",
  "plan_tree.gantt.too_early": "not done when this one begins",
  "plan_tree.risk.rule.overdue": "Past the last day without all of the proof. The latest first.",
  "plan_tree.risk.rule.at_risk": "0 to {n} days left, and less than half of the proof accepted.",
  "plan_tree.risk.none": "No tasks.",
  "plan_tree.risk.late": "Late by calendar days: {n}; due {due}, today {today}.",
  "plan_tree.risk.near": "Days left: {n}; due {due}, today {today}.",
  "plan_tree.risk.proof": "Accepted {accepted} of {asked} pieces of proof.",
  "plan_tree.risk.no_proof": "No proof was asked for yet.",
  "notice.task_replied": "Your question about a task was answered: {title}",
};
