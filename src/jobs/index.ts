import type { Context } from "../kernel/context.ts";
import type { JobDefinition } from "../kernel/jobs.ts";
import { sweepLimits } from "../kernel/limits.ts";
import { editionJobs } from "../modules/editions/index.ts";

const kernelJobs: JobDefinition[] = [{ name: "kernel.sweep-limits", schedule: "17 * * * *", handle: (ctx: Context) => sweepLimits(ctx.db, ctx.now) }];

/** Every job of the product; the worker runs them and keeps their schedules. */
export function collectJobs(): JobDefinition[] {
  return [...kernelJobs, ...editionJobs];
}
