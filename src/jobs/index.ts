import type { JobDefinition } from "../kernel/jobs.ts";
import { sweepSalts } from "../kernel/dailySalt.ts";
import { sweepLimits } from "../kernel/limits.ts";
import type { Storage } from "../kernel/storage.ts";
import { catalogueJobs } from "../modules/catalogue/index.ts";
import { editionJobs, type Kinds } from "../modules/editions/index.ts";
import { type Mailing, noticeJobs } from "../modules/notifications/index.ts";
import { reportJobs } from "../modules/reports/index.ts";
import { type ReaderMail, requestJobs } from "../modules/requests/index.ts";
import { mediaJobs } from "../modules/media/index.ts";

const kernelJobs: JobDefinition[] = [
  { name: "kernel.sweep-limits", schedule: "17 * * * *", handle: (ctx) => sweepLimits(ctx.db, ctx.now) },
  { name: "kernel.sweep-salts", schedule: "23 0 * * *", handle: (ctx) => sweepSalts(ctx.db, ctx.now) },
];

/** Every job of the product; the worker runs them and keeps their schedules. */
export function collectJobs(parts: { storage: Storage; kinds: Kinds; mailing: Mailing; readers: ReaderMail }): JobDefinition[] {
  return [
    ...kernelJobs,
    ...editionJobs(parts.kinds),
    ...mediaJobs(parts.storage),
    ...noticeJobs(parts.mailing),
    ...reportJobs(parts.mailing),
    ...catalogueJobs(),
    ...requestJobs(parts.readers),
  ];
}
