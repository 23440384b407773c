import { Button } from "@mantine/core";
import { Form } from "react-router";
import type { MessageKey } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { Field } from "../plans/evidence-section.tsx";
import type { RulesView } from "./rules.tsx";

const KINDS = ["periodic", "thematic", "ad_hoc"] as const;
const CONTENTS = ["both", "text", "figures"] as const;
/** The half-year and the year as the province's plan asks for them: the last valid days are 14/5 and 14/11. */
const PERIODS = [
  { name: "6 tháng đầu năm", starts: "15/11-", ends: "10/5", cutoff: "10/5", due: "14/5" },
  { name: "Năm", starts: "15/11-", ends: "10/11", cutoff: "10/11", due: "14/11" },
] as const;

/** The form of a new rule, filled with the periods of the province's plan. */
export function RuleFields({ view }: { view: RulesView }) {
  const t = useWords();
  return (
    <Form method="post" className="dk-form">
      <input type="hidden" name="step" value="rule" />
      <Field name="name" label={t("rules.name")} required maxLength={300} />
      <Choice name="kind" label={t("rules.kind")} options={KINDS.map((kind) => ({ id: kind, name: t(`rules.kind.${kind}`) }))} />
      <Choice
        name="content"
        label={t("rules.content")}
        options={CONTENTS.map((each) => ({ id: each, name: t(`rules.content.${each}`) }))}
      />
      <Choice
        name="legalDocumentId"
        label={t("rules.basis")}
        options={[
          { id: "", name: t("rules.basis_none") },
          ...view.legal.map((each) => ({
            id: each.id,
            name: `${each.number} · ${each.abstract.slice(0, 80)}${each.lapsed ? ` (${t("rules.basis_lapsed")})` : ""}`,
          })),
        ]}
      />
      <Choice name="collectorUnitId" label={t("rules.collector")} options={view.units} />
      <Choice name="receiverUnitId" label={t("rules.receiver")} options={view.units} />
      <fieldset className="dk-plainset">
        <legend className="dk-label">{t("rules.reporters")}</legend>
        {view.kinds.map((kind) => (
          <label key={kind} className="row">
            <input type="checkbox" name="unitKinds" value={kind} defaultChecked={kind === "department"} />
            {t(`unit_kind.${kind}` as MessageKey)}
          </label>
        ))}
      </fieldset>
      <label>
        <span className="dk-label">{t("rules.outline")}</span>
        <textarea className="dk-ta" name="outline" rows={8} required lang="vi" />
        <span className="dim xs">{t("rules.outline_hint")}</span>
      </label>
      <fieldset className="dk-plainset">
        <legend className="dk-label">{t("rules.shapes")}</legend>
        <p className="dim xs">{t("rules.day_hint")}</p>
        {PERIODS.map((period, index) => (
          <div key={period.name} className="dk-periodfields">
            <Field name={`shape${index}.name`} label={t("rules.shape_name")} defaultValue={period.name} />
            <Field name={`shape${index}.starts`} label={t("rules.starts")} defaultValue={period.starts} />
            <Field name={`shape${index}.ends`} label={t("rules.ends")} defaultValue={period.ends} />
            <Field name={`shape${index}.cutoff`} label={t("rules.cutoff")} defaultValue={period.cutoff} />
            <Field name={`shape${index}.due`} label={t("rules.due")} defaultValue={period.due} />
          </div>
        ))}
      </fieldset>
      <Field name="validFrom" label={t("rules.valid_from")} type="date" required defaultValue={`${view.today.slice(0, 4)}-01-01`} />
      <Field name="validTo" label={t("rules.valid_to")} type="date" />
      <Choice
        name="replacesId"
        label={t("rules.replaces")}
        options={[{ id: "", name: "—" }, ...view.rules.map(({ id, name }) => ({ id, name }))]}
      />
      <Button type="submit" variant="filled">
        {t("rules.save")}
      </Button>
    </Form>
  );
}

function Choice({ name, label, options }: { name: string; label: string; options: readonly { id: string; name: string }[] }) {
  return (
    <label>
      <span className="dk-label">{label}</span>
      <select className="dk-select wide" name={name}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
