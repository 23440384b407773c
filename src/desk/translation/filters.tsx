import { TabButton } from "#ui/desk/frame";
import { TabList } from "#ui/desk/tabs";
import type { MessageKey } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import type { SegRow, SegState } from "./values.ts";

export type View = "all" | "stale" | "untranslated" | "draft";

const STATES: Record<View, readonly SegState[]> = {
  all: ["confirmed", "draft", "stale", "untranslated", "orphan", "kept"],
  stale: ["stale", "orphan"],
  untranslated: ["untranslated"],
  draft: ["draft"],
};
const WORDS: Record<View, MessageKey> = {
  all: "seg.tab_all",
  stale: "seg.tab_stale",
  untranslated: "seg.tab_untranslated",
  draft: "seg.tab_draft",
};

/** True when a row in this state belongs to a view. */
export function inView(view: View, state: SegState): boolean {
  return STATES[view].includes(state);
}

/** True when the translator still has something to do in a row. */
export function isOpen(state: SegState): boolean {
  return state !== "confirmed" && state !== "kept";
}

/** The rows a view shows; outdated rows stand between their neighbours, which only give the context. */
export function visibleRows(
  rows: readonly SegRow[],
  view: View,
  stateOf: (row: SegRow) => SegState,
  active: string | null,
): { row: SegRow; context: boolean }[] {
  const hit = (row: SegRow | undefined) => row !== undefined && (inView(view, stateOf(row)) || row.id === active);
  return rows.flatMap((row, index): { row: SegRow; context: boolean }[] => {
    if (hit(row)) return [{ row, context: false }];
    return view === "stale" && (hit(rows[index - 1]) || hit(rows[index + 1])) ? [{ row, context: true }] : [];
  });
}

/** The views with their counts, and how far the translation is. */
export function ViewTabs({ states, view, onView }: { states: readonly SegState[]; view: View; onView: (view: View) => void }) {
  const t = useWords();
  const count = (each: View) => states.filter((state) => inView(each, state)).length;
  const views: View[] =
    count("draft") > 0 || view === "draft" ? ["all", "stale", "untranslated", "draft"] : ["all", "stale", "untranslated"];
  const done = states.filter((state) => !isOpen(state)).length;
  return (
    <div className="dk-tabs">
      <TabList label={t("seg.tabs")} className="row">
        {views.map((each) => (
          <TabButton key={each} current={view === each} controls="dk-segs" onClick={() => onView(each)}>
            {t(WORDS[each], { n: count(each) })}
          </TabButton>
        ))}
      </TabList>
      <span className="sp" />
      <span className="dim xs nw">{t("seg.progress", { n: done, m: states.length })}</span>
      <progress className="dk-progress" aria-label={t("seg.progress_label")} value={done} max={Math.max(1, states.length)} />
    </div>
  );
}
