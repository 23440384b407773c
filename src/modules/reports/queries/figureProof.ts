import type { Queryable } from "#kernel/db";
import { publishedList } from "#modules/editions";
import { type ProvenDays, provenList } from "#modules/plans";
import { type FigureSource, publishedBy } from "../contract.ts";
import type { ObligationRow, PeriodRow, RuleRow } from "../schema.ts";
import { countable, countedDays, countedUnits } from "./countFigures.ts";

/** One piece behind a figure: what, when, and where it is on the desk or outside. */
export type ProofPiece = { title: string; on: string; lang: string | null; href: string | null };

/** The pieces of one figure, and the days that were counted. */
export type FigureProof = { source: FigureSource; days: ProvenDays; all: number; pieces: ProofPiece[] };

/** Every publication: the pages that may have been read. */
const ALL = { kinds: null, lang: null, own: false };

/**
 * What Xoan counted for a figure of a unit's form, newest first (at most 500 of `all`); null when the outline has no such counted figure.
 * Readings are shown by the pages that were published.
 */
export async function figureProof(
  db: Queryable,
  form: { obligation: ObligationRow; period: PeriodRow; rule: RuleRow },
  question: string,
): Promise<FigureProof | null> {
  const asked = countable(form.rule.outline).find((each) => each.question === question);
  if (!asked) return null;
  const units = await countedUnits(db, form.obligation);
  const days = countedDays(form.period);
  const { source } = asked;
  if (source === "evidence_accepted" || source === "tasks_done") {
    const pieces = await provenList(db, units, days, source === "tasks_done" ? "tasks" : "evidence");
    return {
      source,
      days,
      all: pieces[0]?.all ?? 0,
      pieces: pieces.map(({ title, on, planId, taskKey }) => ({ title, on, lang: null, href: `/desk/plans/${planId}?task=${taskKey}` })),
    };
  }
  const editions = await publishedList(db, units, days, publishedBy(source) ?? ALL);
  return {
    source,
    days,
    all: editions[0]?.all ?? 0,
    pieces: editions.map(({ editionId, lang, title, at }) => ({ title, on: at, lang, href: `/desk/preview/${editionId}` })),
  };
}
