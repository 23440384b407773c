import { allUnits, holds, UNIT_KINDS } from "#modules/identity";
import { LegalQuery, legalRegister } from "#modules/legal";
import { reportPeriods, reportRules } from "#modules/reports";
import type { DeskContext } from "../request.server.ts";

const LAPSED = ["replaced", "repealed", "expired"];

/** What the screens of rules and requests choose from: rules, units of today, legal documents with a mark on those that have lapsed. */
export async function ruleLists(ctx: DeskContext, today: string) {
  const [rules, units, legal, periods] = await Promise.all([
    reportRules(ctx.db),
    allUnits(ctx.db, ctx.lang),
    legalRegister(ctx.db, LegalQuery.parse({ limit: 100 }), today, false),
    reportPeriods(ctx.db),
  ]);
  const now = units.filter((unit) => unit.validTo === null || unit.validTo > today);
  return {
    rules,
    running: periods.filter((period) => period.frozenAt === null).map(({ id, ruleId, name, dueOn }) => ({ id, ruleId, name, dueOn })),
    units: now.filter((unit) => unit.kind !== "commune").map(({ id, name }) => ({ id, name })),
    asked: now.map(({ id, name, kind }) => ({ id, name, kind })),
    kinds: UNIT_KINDS.filter((kind) => units.some((unit) => unit.kind === kind)),
    legal: legal.documents.map(({ id, number, abstract, state }) => ({ id, number, abstract, lapsed: LAPSED.includes(state) })),
    writes: holds(ctx.actor, "planner"),
  };
}
