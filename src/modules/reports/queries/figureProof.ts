import type { Queryable } from "#kernel/db";
import { publishedList, readingList } from "#modules/editions";
import { provenLate, type ProvenDays, provenList } from "#modules/plans";
import { type FigureSource, publishedBy } from "../contract.ts";
import type { ObligationRow, PeriodRow, RuleRow } from "../schema.ts";
import { countable, countedDays, countedUnits, provenBy } from "./countFigures.ts";

/** One piece behind a figure: what, when, and where it is on the desk or outside. */
export type ProofPiece = { title: string; on: string; lang: string | null; href: string | null; views?: number };

/** The pieces of one figure, the days that were counted, and how many pieces of the period were accepted only after the cut-off. */
export type FigureProof = { source: FigureSource; days: ProvenDays; all: number; late: number; pieces: ProofPiece[] };

/**
 * What Xoan counted for a figure of a unit's form, newest first (at most 500 of `all`); null when the outline has no such counted figure.
 * Readings are shown by the pages that were read, the most read first.
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
  const proven = provenBy(source);
  if (proven) {
    const pieces = await provenList(db, units, days, proven);
    return {
      source,
      days,
      all: pieces[0]?.all ?? 0,
      late: await provenLate(db, units, days, proven),
      pieces: pieces.map(({ title, on, planId, taskKey }) => ({ title, on, lang: null, href: `/desk/plans/${planId}?task=${taskKey}` })),
    };
  }
  const which = publishedBy(source);
  const editions = which ? await publishedList(db, units, days, which) : await readingList(db, units, days);
  return {
    source,
    days,
    all: editions[0]?.all ?? 0,
    late: 0,
    pieces: editions.map(({ editionId, lang, title, at, views }) => ({
      title,
      on: at,
      lang,
      href: `/desk/preview/${editionId}`,
      ...(views === undefined ? {} : { views }),
    })),
  };
}
