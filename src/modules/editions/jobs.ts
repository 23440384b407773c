import type { EditionContext } from "./load.ts";
import { PUBLISH_QUEUE } from "./commands/approve.ts";
import { dueRevisions, publishDue } from "./commands/publish.ts";

/** Publishes at the minute; the sweep catches what fell due while no worker ran. Both re-check the state, so each revision goes out once. */
export const editionJobs = [
  {
    name: PUBLISH_QUEUE,
    async handle(ctx: EditionContext, data: { revisionId: string }) {
      await publishDue(ctx, data);
    },
  },
  {
    name: "editions.sweep",
    schedule: "* * * * *",
    async handle(ctx: EditionContext) {
      for (const revisionId of await dueRevisions(ctx)) await publishDue(ctx, { revisionId });
    },
  },
];
