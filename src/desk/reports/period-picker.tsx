import { useWords } from "../messages/use-messages.tsx";
import { isoDay } from "../plans/say.ts";
import type { CollectView } from "./collect.tsx";

/** Where the key `P` leads. */
export const PERIOD_PICKER = "period-picker";

/** Chooses the period that the board shows; special reports say what they ask about. */
export function PeriodPicker({ view, onPick }: { view: CollectView; onPick: (id: string) => void }) {
  const t = useWords();
  return (
    <select
      id={PERIOD_PICKER}
      className="dk-select"
      aria-label={t("reports.period")}
      value={view.period?.id}
      onChange={(event) => onPick(event.currentTarget.value)}
    >
      {view.periods.map((each) => (
        <option key={each.id} value={each.id}>
          {t("reports.period_due", { name: each.name, due: isoDay(t, each.dueOn) })}
        </option>
      ))}
    </select>
  );
}
