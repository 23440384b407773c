import { Button } from "@mantine/core";
import { useState } from "react";
import type { MessageKey } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import type { AskView } from "./ask.tsx";

/** Chooses units one by one or a whole kind at once; the count says how many are asked. */
export function AskUnits({ view }: { view: AskView }) {
  const t = useWords();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const put = (ids: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    setChosen(next);
  };
  return (
    <fieldset className="dk-plainset">
      <legend className="dk-label">{t("ask.units", { n: chosen.size })}</legend>
      {view.kinds.map((kind) => {
        const units = view.asked.filter((unit) => unit.kind === kind);
        const ids = units.map((unit) => unit.id);
        const all = ids.every((id) => chosen.has(id));
        if (units.length === 0) return null;
        return (
          <details key={kind} className="dk-more" open={units.length <= 20}>
            <summary>
              {t(`unit_kind.${kind}` as MessageKey)} {ids.filter((id) => chosen.has(id)).length}/{ids.length}
            </summary>
            <Button type="button" size="xs" onClick={() => put(ids, !all)}>
              {t(all ? "ask.none" : "ask.all")}
            </Button>
            <div className="dk-unitgrid">
              {units.map((unit) => (
                <label key={unit.id} className="row" lang="vi">
                  <input
                    type="checkbox"
                    name="unit"
                    value={unit.id}
                    checked={chosen.has(unit.id)}
                    onChange={(event) => put([unit.id], event.currentTarget.checked)}
                  />
                  {unit.name}
                </label>
              ))}
            </div>
          </details>
        );
      })}
    </fieldset>
  );
}
