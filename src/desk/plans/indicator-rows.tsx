import { useState } from "react";
import type { IndicatorView } from "#modules/plans";
import { useWords } from "../messages/use-messages.tsx";
import { Field } from "./field.tsx";
import { number as figure } from "./say.ts";

const MOST = 20;

/** The indicators of a task as rows of a form; a row left empty is dropped, an indicator keeps its id and so its evidence. */
export function IndicatorRows({ indicators, error }: { indicators: readonly IndicatorView[]; error?: string | undefined }) {
  const t = useWords();
  const [added, setAdded] = useState(0);
  const rows: (IndicatorView | null)[] = [...indicators, ...Array.from({ length: added }, () => null)];
  return (
    <fieldset className="dk-plainset" aria-describedby={error ? "indicators-error" : undefined}>
      <legend className="dk-label">{t("plans.indicators")}</legend>
      {rows.map((row, index) => (
        // Rows are only ever added at the end.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={row?.id ?? `new${index}`} className="dk-indicator">
          <input type="hidden" name="indicatorId" value={row?.id ?? ""} />
          <Field name="indicatorName" label={t("plan_tree.indicator.name")} defaultValue={row?.name ?? ""} maxLength={200} />
          <Field name="indicatorMeasure" label={t("plan_tree.indicator.measure")} defaultValue={row?.measure ?? ""} maxLength={60} />
          <Field
            name="indicatorBaseline"
            label={t("plan_tree.indicator.baseline")}
            defaultValue={row?.baseline == null ? "" : figure(t, row.baseline)}
            inputMode="decimal"
          />
          <Field
            name="indicatorTarget"
            label={t("plan_tree.indicator.target")}
            defaultValue={row ? figure(t, row.target) : ""}
            inputMode="decimal"
          />
        </div>
      ))}
      {error ? (
        <p id="indicators-error" className="dk-fielderror" role="alert">
          {error}
        </p>
      ) : null}
      {rows.length < MOST ? (
        <button type="button" className="dk-tool" onClick={() => setAdded(added + 1)}>
          {t("plan_tree.indicator.add")}
        </button>
      ) : null}
    </fieldset>
  );
}
