import { done, type Outcome, type Reason, refused } from "#kernel/outcome";
import { RequestInput, type RuleFields, RuleInput, type YearDay } from "../contract.ts";
import type { ReportContext } from "../load.ts";
import { openInside } from "./openPeriod.ts";
import { writeRule } from "./saveRule.ts";

/** The only level and the only period of a report that is asked for once. */
const ONCE = "once";

/**
 * Asks chosen units for a thematic or ad-hoc report: its rule and its one period in one step, and the units are told. Refuses every fault
 * of a rule (the cut-off at least a working day before the last day, among others), `role.planner`, `report.nobody_asked` (none of the
 * chosen units exists at the cut-off, nor an heir of theirs).
 */
export async function askReport(ctx: ReportContext, input: RequestInput): Promise<Outcome<{ ruleId: string; periodId: string }>> {
  const asked = RequestInput.parse(input);
  const year = Number(asked.cutoff.slice(0, 4));
  const fields = RuleInput.parse(ruleOf(asked, year));
  const reasons: Reason[] = [];
  const made = await ctx.db
    .transaction(async (tx) => {
      const rule = await writeRule(tx, ctx, fields);
      if (!rule.ok) throw new Abandoned(rule.reasons);
      const opened = await openInside(tx, ctx, { ruleId: rule.value.id, shape: ONCE, year, opensOn: asked.opensOn });
      if (!opened.ok) throw new Abandoned(opened.reasons);
      if (opened.value.obligations === 0) throw new Abandoned([{ id: "report.nobody_asked", field: "units" }]);
      return { ruleId: rule.value.id, periodId: opened.value.periodId };
    })
    .catch((error: unknown) => {
      if (!(error instanceof Abandoned)) throw error;
      reasons.push(...error.reasons);
      return null;
    });
  return made ? done(made) : refused(...reasons);
}

class Abandoned extends Error {
  readonly reasons: readonly Reason[];
  constructor(reasons: readonly Reason[]) {
    super("nothing is written");
    this.reasons = reasons;
  }
}

function ruleOf(asked: RequestInput, year: number): RuleFields {
  const { kind, name, askedIn, receiverUnitId, collectorUnitId, legalDocumentId, outline, unitIds } = RequestInput.parse(asked);
  const figures = outline.some((question) => question.figures.length > 0);
  const day = (iso: string): YearDay => {
    const [y = year, month = 1, date = 1] = iso.split("-").map(Number);
    return { year: y - year, month, day: date };
  };
  return RuleInput.parse({
    name,
    kind,
    legalDocumentId,
    askedIn,
    content: figures ? "both" : "text",
    frequency: "once",
    receiverUnitId,
    collectorUnitId,
    reporters: [{ level: ONCE, unitIds }],
    outline,
    shapes: [
      {
        key: ONCE,
        name: name.slice(0, 120),
        frequency: "once",
        starts: day(asked.starts),
        ends: day(asked.ends),
        cutoff: day(asked.cutoff),
        due: [{ level: ONCE, on: day(asked.due) }],
      },
    ],
    validFrom: `${year}-01-01`,
    validTo: `${year + 1}-01-01`,
  });
}
