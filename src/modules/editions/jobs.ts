import type { Context } from "../../kernel/context.ts";
import type { JobDefinition } from "../../kernel/jobs.ts";
import { PUBLISH_QUEUE } from "./commands/approve.ts";
import { dueRevisions, publishDue } from "./commands/publish.ts";
import type { Kinds } from "./kinds.ts";
import type { EditionContext } from "./load.ts";

/** Publishes at the minute; the sweep catches what fell due while no worker ran. Both re-check the state, so each revision goes out once. */
export const editionJobs = (kinds: Kinds): JobDefinition[] => [
  {
    name: PUBLISH_QUEUE,
    async handle(ctx, data) {
      if (typeof data["revisionId"] === "string") await publishDue(asSystem(ctx, kinds), { revisionId: data["revisionId"] });
    },
  },
  {
    name: "editions.sweep",
    schedule: "* * * * *",
    async handle(ctx) {
      const system = asSystem(ctx, kinds);
      for (const revisionId of await dueRevisions(system)) await publishDue(system, { revisionId });
    },
  },
];

function asSystem(ctx: Context, kinds: Kinds): EditionContext {
  return { ...ctx, kinds, actor: { kind: "system", id: null, name: ctx.actor.name, unitId: null, grants: [] } };
}
