import { loadCalendar } from "#kernel/calendar";
import { allUnits, holds, UNIT_KINDS } from "#modules/identity";
import { legalByIds, LegalQuery, legalRegister } from "#modules/legal";
import { reportPeriods, reportRules, ruleHoles } from "#modules/reports";
import { shortened } from "../legal/words.tsx";
import type { DeskContext } from "../request.server.ts";

/**
 * What the screens of rules and requests choose from: rules, the units of today and the kinds that they are or will be of, legal documents
 * with what they are worth today: the newest ones, and every one that a rule rests on.
 */
export async function ruleLists(ctx: DeskContext, today: string) {
  const [rules, units, legal, periods, calendar] = await Promise.all([
    reportRules(ctx.db),
    allUnits(ctx.db, ctx.lang),
    legalRegister(ctx.db, LegalQuery.parse({ limit: 100 }), today, false),
    reportPeriods(ctx.db),
    loadCalendar(ctx.db),
  ]);
  const newest = new Set(legal.documents.map(({ id }) => id));
  const older = rules.flatMap(({ legalDocumentId: id }) => (id === null || newest.has(id) ? [] : [id]));
  const documents = [...legal.documents, ...(await legalByIds(ctx.db, [...new Set(older)], today))];
  const later = units.filter((unit) => unit.validTo === null || unit.validTo > today);
  const now = later.filter((unit) => unit.validFrom <= today);
  const kindsOf = (of: typeof units) => UNIT_KINDS.filter((kind) => of.some((unit) => unit.kind === kind));
  return {
    rules: rules.map((rule) => ({ ...rule, holes: rule.validTo === null || rule.validTo > today ? ruleHoles(rule, calendar) : [] })),
    running: periods.filter((period) => period.frozenAt === null).map(({ id, ruleId, name, dueOn }) => ({ id, ruleId, name, dueOn })),
    units: now.filter((unit) => unit.kind !== "commune").map(({ id, name }) => ({ id, name })),
    asked: now.map(({ id, name, kind }) => ({ id, name, kind })),
    names: Object.fromEntries(rules.map(({ receiverUnitId: id }) => [id, units.find((unit) => unit.id === id)?.name ?? ""])),
    kinds: kindsOf(now),
    /** A rule may be written before its first units begin; nobody asks for the end of a kind. */
    kindsToCome: kindsOf(later),
    legal: documents.map(({ id, type, number, abstract, state, expiresOn, successor }) => ({
      id,
      type,
      number,
      abstract: shortened(abstract, 80),
      state,
      expiresOn,
      successor,
    })),
    /** Whose units a new rule or request collects for, unless another is chosen. */
    own: ctx.actor.unitId,
    writes: holds(ctx.actor, "planner"),
  };
}
