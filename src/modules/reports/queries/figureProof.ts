import type { Queryable } from "#kernel/db";
import { publishedList } from "#modules/editions";
import { provenList } from "#modules/plans";
import { type FigureSource, langOfSource } from "../contract.ts";
import type { ObligationRow, PeriodRow, RuleRow } from "../schema.ts";
import { countable, countedUnits } from "./countFigures.ts";

/** One piece behind a figure: what, when, and where it is on the desk or outside. */
export type ProofPiece = { title: string; on: string; lang: string | null; href: string | null };

/**
 * What Xoan counted for a figure of a unit's form, newest first (at most 500); null when the outline has no such counted figure. Readings
 * are shown by the pages that were read.
 */
export async function figureProof(
  db: Queryable,
  form: { obligation: ObligationRow; period: PeriodRow; rule: RuleRow },
  question: string,
): Promise<{ source: FigureSource; pieces: ProofPiece[] } | null> {
  const asked = countable(form.rule.outline).find((each) => each.question === question);
  if (!asked) return null;
  const units = await countedUnits(db, form.obligation);
  const days = { from: form.period.startsOn, to: form.period.cutoffOn };
  const { source } = asked;
  if (source === "evidence_accepted" || source === "tasks_done") {
    const pieces = await provenList(db, units, days, source === "tasks_done" ? "tasks" : "evidence");
    return {
      source,
      pieces: pieces.map(({ title, on, planId, taskKey }) => ({ title, on, lang: null, href: `/desk/plans/${planId}?task=${taskKey}` })),
    };
  }
  const editions = (await publishedList(db, units, days)).filter((edition) => counts(source, edition));
  return {
    source,
    pieces: editions.map(({ editionId, lang, title, at }) => ({ title, on: at, lang, href: `/desk/preview/${editionId}` })),
  };
}

function counts(source: FigureSource, { lang, own }: { lang: string; own: boolean }): boolean {
  const only = langOfSource(source);
  if (only !== null) return lang === only;
  if (source === "editions_foreign") return lang !== "vi";
  return source === "documents_published" ? own : true;
}
