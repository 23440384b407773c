import type { Actor, Role } from "../identity/contract.ts";

export const MEDIA_ACTIONS = ["upload", "browse"] as const;
export type MediaAction = (typeof MEDIA_ACTIONS)[number];

const UPLOADERS: readonly Role[] = [
  "writer",
  "translator",
  "publisher",
  "data_steward",
  "press_officer",
  "planner",
  "unit_reporter",
  "administrator",
];

/** Whether the actor may do this with files. @throws for an action that is not listed. */
export function can(actor: Actor, action: MediaAction): boolean {
  switch (action) {
    case "upload":
      return actor.kind === "system" || (actor.kind === "person" && actor.grants.some((grant) => UPLOADERS.includes(grant.role)));
    case "browse":
      return actor.kind === "system" || (actor.kind === "person" && actor.grants.length > 0);
    default:
      throw new Error(`unknown action ${String(action)}`);
  }
}
