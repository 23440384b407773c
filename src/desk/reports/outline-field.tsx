import { useRef } from "react";
import type { Reason } from "#kernel/outcome";
import { FIGURE_SOURCES, type FigureSource } from "#modules/reports/contract";
import { useWords } from "../messages/use-messages.tsx";
import { COUNTED, figureLineOf } from "./counted.ts";
import { PlacedReasons } from "./in-place.tsx";

/** The outline of a report, line by line, with all that Xoan counts by itself offered below: one press writes the figure where the cursor is. */
export function OutlineField({ label, rows, value, reasons }: { label: string; rows: number; value: string; reasons: readonly Reason[] }) {
  const t = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const add = (source: FigureSource) => {
    const area = field.current;
    if (!area) return;
    const end = area.value.indexOf("\n", area.selectionEnd);
    const at = end < 0 ? area.value.length : end;
    area.setRangeText(`${area.value.slice(0, at).trim() === "" ? "" : "\n"}${figureLineOf(source)}`, at, at, "end");
    area.focus();
  };
  return (
    <>
      <label>
        <span className="dk-label">{label}</span>
        <textarea ref={field} className="dk-ta" name="outline" rows={rows} required lang="vi" defaultValue={value} />
        <span className="dim xs">{t("rules.outline_hint")}</span>
      </label>
      <details className="dk-more">
        <summary>{t("rules.counted")}</summary>
        <p className="dim">{t("rules.counted_hint")}</p>
        <div className="row wrap" role="group" aria-label={t("rules.counted")} lang="vi">
          {FIGURE_SOURCES.map((source) => (
            <button key={source} type="button" className="dk-textbutton" onClick={() => add(source)}>
              {COUNTED[source].words}
            </button>
          ))}
        </div>
      </details>
      <PlacedReasons reasons={reasons} of="outline" />
    </>
  );
}
