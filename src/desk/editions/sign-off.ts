import type { HistoryEntry } from "#modules/editions/contract";
import type { Step } from "#ui/desk/timeline";
import { moment } from "../dates.ts";
import type { Translate } from "../messages/index.ts";

/** The history of an edition as a timeline, oldest first; autosaves are not events that anybody signs. */
export function signOffSteps(t: Translate, history: readonly HistoryEntry[], now: Date): Step[] {
  return history
    .filter((entry) => entry.event !== "save")
    .toReversed()
    .map((entry, index) => ({
      key: `${index}:${entry.at.toISOString()}`,
      kind: entry.event === "return" ? "bad" : "done",
      who: entry.actorName,
      what: entry.remarks.length > 1 ? t("event.return_remarks", { n: entry.remarks.length }) : t(`event.${entry.event}`),
      when: `${moment(t, entry.at, now)} · ${t("history.number", { n: entry.revisionNumber })}`,
      ...(entry.comment ? { body: saidIn(entry) } : {}),
    }));
}

/** What was said with an event: every remark of a return, else its comment. */
export function saidIn({ comment, remarks }: Pick<HistoryEntry, "comment" | "remarks">): string {
  return remarks.length > 0 ? remarks.map(({ text }) => text).join("\n") : (comment ?? "");
}
