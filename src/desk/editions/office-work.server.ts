import { assignedTo } from "#modules/editions";
import { waitingFacts } from "#modules/catalogue";
import { waitingReports } from "#modules/reports";
import { waitingTasks } from "#modules/plans";
import type { DeskContext } from "../request.server.ts";
import type { OfficeItem } from "./work-line.tsx";

/** What waits for the officer beside texts in hand: translations asked for, tasks of plans, reports, and what is to be signed. */
export async function officeWork(ctx: DeskContext): Promise<OfficeItem[]> {
  const [asked, tasks, reports, facts] = await Promise.all([assignedTo(ctx), waitingTasks(ctx), waitingReports(ctx), waitingFacts(ctx)]);
  return [
    ...asked.map((each) => ({ about: "translation" as const, what: "translate" as const, comment: null, ...each })),

    ...facts.map((each) => ({ about: "facts" as const, ...each })),
    ...tasks.map((task) => ({ about: "plan" as const, ...task })),
    ...reports.map((report) => ({ about: "report" as const, ...report })),
  ];
}
