import { data } from "react-router";
import { addDays } from "#kernel/calendar";
import { homeZone, instantOf } from "#kernel/clock";
import { can, listPeople } from "#modules/identity";
import type { AuditFilter } from "#modules/record";
import { readTypedDate } from "../calendar/typed-date.ts";
import type { DeskContext } from "../request.server.ts";

/** The filters as they stand in the address; dates as typed. */
export type TypedFilter = { group: string; who: string; actor: string; subject: string; from: string; until: string };
const NAMES = ["group", "who", "actor", "subject", "from", "until"] as const satisfies readonly (keyof TypedFilter)[];
// On the province's clock: an officer's day is not the machine's.
const midnight = (iso: string | null) => (iso ? instantOf(`${iso}T00:00`, homeZone()) : null);

/**
 * Reads the filters of the audit screen and of its export; a name is looked up among the people. `bad` names the dates
 * that are none.
 * @throws 403 for whoever may not read the trail
 */
export async function auditFilter(
  ctx: DeskContext,
  query: URLSearchParams,
): Promise<{ typed: TypedFilter; filter: Omit<AuditFilter, "limit">; bad: ("from" | "until")[] }> {
  if (!can(ctx.actor, "audit.read")) throw data("forbidden", { status: 403 });
  const typed = Object.fromEntries(NAMES.map((name) => [name, query.get(name)?.trim().slice(0, 100) ?? ""])) as TypedFilter;
  const [from, until] = [readTypedDate(typed.from), readTypedDate(typed.until)];
  const bad = (["from", "until"] as const).filter((name) => typed[name] !== "" && readTypedDate(typed[name]) === null);
  const [begins, ends] = [midnight(from), midnight(until && addDays(until, 1))];
  const people = typed.who ? (await listPeople(ctx.db, { limit: 200, search: typed.who })).people : null;
  const filter = {
    ...(/^[a-z_]{1,40}$/.test(typed.group) ? { group: typed.group } : {}),
    ...(people ? { actorIds: people.map(({ id }) => id) } : {}),
    ...(typed.actor ? { actorId: typed.actor } : {}),
    ...(typed.subject ? { subjectId: typed.subject } : {}),
    ...(begins ? { from: begins } : {}),
    ...(ends ? { until: ends } : {}),
  };
  return { typed, filter, bad };
}
