import { waitingReports } from "#modules/reports";
import { waitingTasks } from "#modules/plans";
import type { DeskContext } from "../request.server.ts";
import type { OfficeItem } from "./work-line.tsx";

/** What waits for the officer beside texts: tasks of plans, reports, and what is to be signed. */
export async function officeWork(ctx: DeskContext): Promise<OfficeItem[]> {
  const [tasks, reports] = await Promise.all([waitingTasks(ctx), waitingReports(ctx)]);
  return [
    ...tasks.map((task) => ({ about: "plan" as const, ...task })),
    ...reports.map((report) => ({ about: "report" as const, ...report })),
  ];
}
