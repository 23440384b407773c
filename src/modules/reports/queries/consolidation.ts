import { desc, eq } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import type { Lang } from "#kernel/languages";
import type { PeriodFigure, ReportFrame } from "../contract.ts";
import { consolidation, consolidationSection as section, event, period, type PeriodRow, rule, type RuleRow } from "../schema.ts";
import { reportFrame } from "./frame.ts";
import { periodFigures } from "./periodFigures.ts";
import { NO_FRAME } from "./publicReports.ts";

export type ConsolidationView = {
  head: Omit<typeof consolidation.$inferSelect, "figures" | "frame">;
  period: PeriodRow;
  rule: RuleRow;
  sections: { section: string; title: string; body: string[]; lockVersion: number; updatedByName: string | null; updatedAt: Date }[];
  /** Frozen once submitted, live before. */
  frame: ReportFrame;
  /** Frozen once submitted, live before. */
  figures: PeriodFigure[];
  events: { at: Date; actorName: string; event: string; comment: string | null }[];
};

/** A consolidated report with its figures, frozen or live; null when unknown. */
export async function consolidationView(db: Queryable, id: string, lang: Lang): Promise<ConsolidationView | null> {
  const [found] = await db
    .select()
    .from(consolidation)
    .innerJoin(period, eq(period.id, consolidation.periodId))
    .innerJoin(rule, eq(rule.id, period.ruleId))
    .where(eq(consolidation.id, id));
  if (!found) return null;
  const { figures, frame, ...head } = found.consolidation;
  const sections = await db.select().from(section).where(eq(section.consolidationId, id)).orderBy(section.position);
  return {
    head,
    period: found.period,
    rule: found.rule,
    sections: sections.map((each) => ({
      section: each.section,
      title: each.title,
      body: each.body.map(String),
      lockVersion: each.lockVersion,
      updatedByName: each.updatedByName,
      updatedAt: each.updatedAt,
    })),
    // A report that was submitted before frames were kept has none.
    frame: { ...(frame.collector === undefined ? await reportFrame(db, head.periodId) : NO_FRAME), ...frame },
    figures: Array.isArray(figures) ? (figures as PeriodFigure[]) : await periodFigures(db, head.periodId, lang),
    events: await db.select().from(event).where(eq(event.periodId, head.periodId)).orderBy(desc(event.id)).limit(40),
  };
}
