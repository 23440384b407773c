import { Button } from "@mantine/core";
import { Form } from "react-router";
import { PanelSection } from "#ui/desk/frame";
import { BUDGET_SOURCES, type NodeView } from "#modules/plans/contract";
import type { MessageKey } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { Field } from "./field.tsx";
import type { PlanView } from "./plan.tsx";
import { dong } from "./say.ts";

type Line = NonNullable<PlanView["detail"]>["budget"][number];

/** The money of a task: its lines and their sums; the plan's totals are kept by the database. */
export function MoneySection({ view, node, lines }: { view: PlanView; node: NodeView; lines: readonly Line[] }) {
  const t = useWords();
  const sum = (pick: (line: Line) => number) => lines.reduce((all, line) => all + pick(line), 0);
  const [estimate, allocated, spent] = [sum((line) => line.estimate), sum((line) => line.allocated), sum((line) => line.spent)];
  const unit = (id: string | null) => view.units.find((each) => each.id === id)?.name ?? "";
  return (
    <PanelSection title={t("plans.money")}>
      {lines.length === 0 ? (
        <p className="dim">{t("plans.no_money")}</p>
      ) : (
        <dl className="dk-facts">
          <dt>{t("plans.estimate")}</dt>
          <dd>{dong(t, estimate)}</dd>
          <dt>{t("plans.allocated")}</dt>
          <dd>{dong(t, allocated)}</dd>
          <dt>{t("plans.spent")}</dt>
          <dd>{dong(t, spent)}</dd>
          <dt>{t("plans.left_money")}</dt>
          <dd>{dong(t, allocated - spent)}</dd>
        </dl>
      )}
      {lines.length > 0 ? (
        <ul className="dk-lines">
          {lines.map((line) => (
            <li key={line.id}>
              {unit(line.unitId)} · {t(`plans.source.${line.source}`)}{" "}
              <span className="dim">{line.programme ?? line.donor ?? unit(line.sourceUnitId)}</span>
              {view.rights.addsFor.includes(line.unitId) ? <LineForm view={view} node={node} line={line} /> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {view.rights.addsFor.length > 0 ? <LineForm view={view} node={node} /> : null}
    </PanelSection>
  );
}

function LineForm({ view, node, line }: { view: PlanView; node: NodeView; line?: Line }) {
  const t = useWords();
  const mine = view.units.filter((unit) => view.rights.addsFor.includes(unit.id));
  const units = (name: string, label: string, value: string | null, list: PlanView["units"]) => (
    <label>
      <span className="dk-label">{label}</span>
      <select className="dk-select wide" name={name} defaultValue={value ?? ""}>
        {list.map((unit) => (
          <option key={unit.id} value={unit.id}>
            {unit.full}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <details className="dk-more">
      <summary>{line ? dong(t, line.estimate) : t("plans.add_money")}</summary>
      <Form method="post" className="dk-form" key={`${line?.id}${line?.lockVersion}`}>
        <input type="hidden" name="step" value="money" />
        <input type="hidden" name="taskKey" value={node.key} />
        {line ? (
          <>
            <input type="hidden" name="id" value={line.id} />
            <input type="hidden" name="lockVersion" value={line.lockVersion} />
          </>
        ) : null}
        {units("unitId", t("plans.evidence.unit"), line?.unitId ?? node.leadUnitId, mine)}
        <label>
          <span className="dk-label">{t("plans.source")}</span>
          <select className="dk-select wide" name="source" defaultValue={line?.source ?? "state_budget"}>
            {BUDGET_SOURCES.map((source) => (
              <option key={source} value={source}>
                {t(`plans.source.${source}` as MessageKey)}
              </option>
            ))}
          </select>
        </label>
        {units("sourceUnitId", t("plans.of_unit"), line?.sourceUnitId ?? view.head.unitId, view.units)}
        <Field name="programme" label={t("plans.programme")} defaultValue={line?.programme ?? ""} />
        <Field name="donor" label={t("plans.donor")} defaultValue={line?.donor ?? ""} />
        <Field name="agreement" label={t("plans.agreement")} defaultValue={line?.agreement ?? ""} />
        <Field name="estimate" label={t("plans.estimate")} inputMode="numeric" defaultValue={line?.estimate ?? ""} />
        <Field name="allocated" label={t("plans.allocated")} inputMode="numeric" defaultValue={line?.allocated ?? ""} />
        <Field name="spent" label={t("plans.spent")} inputMode="numeric" defaultValue={line?.spent ?? ""} />
        <Button type="submit">{t("plans.save_money")}</Button>
      </Form>
    </details>
  );
}
