import type { Lang } from "#kernel/languages";
import { mayWrite } from "../editions/index.ts";
import { type Actor, holds, type Role, unitsOf } from "../identity/contract.ts";

/** Roles that see the requests of their unit. */
const READERS: readonly Role[] = ["writer", "data_steward", "translator", "clearance_officer", "approver", "publisher", "press_officer"];

/** The units whose requests the actor sees; null when those of all. What one filed oneself one sees besides. */
export function readsOf(actor: Actor): readonly string[] | null {
  const units = READERS.map((role) => (actor.grants.some((grant) => grant.role === role) ? unitsOf(actor, role) : []));
  return units.includes(null) ? null : [...new Set(units.flatMap((each) => each ?? []))];
}

type Page = { unitId: string; lang: Lang; sourceLang: string };

/** True for whoever may write the page that a request speaks of: those decide on it. */
export function mayDecide(actor: Actor, writers: readonly Role[], { unitId, lang, sourceLang }: Page): boolean {
  if (actor.kind === "system") return true;
  return mayWrite(actor, writers, { unitId, lang }) || (lang !== sourceLang && holds(actor, "translator", { unitId, lang }));
}
