import { HORIZONS } from "#modules/plans/contract";
import { PanelSection } from "#ui/desk/frame";
import type { MessageKey } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import type { ImportView } from "./import.tsx";
import type { Change, Checking, Facts } from "./import-edit.ts";
import { Day } from "./import-node.tsx";

type Props = { view: ImportView; checking: Checking; onChange: Change };

/** What the plan is as a whole: name, kind, period, who issues it, under which plan. */
export function ImportFacts({ view, checking, onChange }: Props) {
  const t = useWords();
  const { plan } = checking;
  const set = (patch: Partial<Facts>) => onChange({ ...checking, plan: { ...plan, ...patch } }, `fact.${Object.keys(patch).join()}`);
  return (
    <PanelSection title={t("plan_import.facts")}>
      <div className="dk-form">
        <label>
          <span className="dk-label">{t("plans.name")}</span>
          <textarea
            id="fact-title"
            className="dk-ta"
            lang="vi"
            rows={3}
            maxLength={400}
            value={plan.title}
            onChange={(event) => set({ title: event.currentTarget.value })}
          />
        </label>
        <label>
          <span className="dk-label">{t("plans.horizon")}</span>
          <select
            className="dk-select wide"
            value={plan.horizon}
            onChange={(event) => set({ horizon: event.currentTarget.value as Facts["horizon"] })}
          >
            {HORIZONS.map((horizon) => (
              <option key={horizon} value={horizon}>
                {t(`plans.horizon.${horizon}` as MessageKey)}
              </option>
            ))}
          </select>
        </label>
        <div className="dk-pair">
          <Day id="fact-startsOn" label={t("plans.starts")} value={plan.startsOn} onSet={(startsOn) => set({ startsOn })} />
          <Day id="fact-endsOn" label={t("plans.ends")} value={plan.endsOn} onSet={(endsOn) => set({ endsOn })} />
        </div>
        <label>
          <span className="dk-label">{t("plans.unit")}</span>
          <select
            id="fact-unitId"
            className="dk-select wide"
            value={plan.unitId ?? ""}
            onChange={(event) => set({ unitId: event.currentTarget.value || null })}
          >
            <option value="">{t("plan_import.choose")}</option>
            {view.units.map((unit) => (
              <option key={unit.id} value={unit.id}>
                {unit.full}
              </option>
            ))}
          </select>
          {plan.issuer ? <span className="dim xs">{t("plan_import.issuer_read", { issuer: plan.issuer })}</span> : null}
        </label>
        <label>
          <span className="dk-label">{t("plans.parent")}</span>
          <select
            className="dk-select wide"
            value={checking.parentId ?? ""}
            onChange={(event) => onChange({ ...checking, parentId: event.currentTarget.value || null })}
          >
            <option value="">{t("plans.parent_none")}</option>
            {view.plans.map((each) => (
              <option key={each.id} value={each.id}>
                {each.title}
              </option>
            ))}
          </select>
        </label>
      </div>
    </PanelSection>
  );
}
