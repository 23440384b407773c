import type { JobDefinition } from "#kernel/jobs";
import { compareRecords } from "./commands/compareRecords.ts";

/** Runs of the comparison in one minute at most: a large import is compared over several. */
const RUNS = 20;

/** Records that came out are compared with the others, soon after and not in the transaction that publishes them. */
export function catalogueJobs(): JobDefinition[] {
  return [
    {
      name: "catalogue.compare",
      schedule: "* * * * *",
      policy: "short",
      async handle(ctx) {
        for (let run = 0; run < RUNS; run += 1) if ((await compareRecords(ctx)) === 0) return;
      },
    },
  ];
}
