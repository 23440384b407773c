import { Button } from "@mantine/core";
import { Form } from "react-router";
import { CHANNELS, NODE_KINDS, type NodeView, TOPICS } from "#modules/plans/contract";
import type { MessageKey } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { Field } from "./evidence-section.tsx";
import type { PlanView } from "./plan.tsx";

/** Changes a node of a draft, adds one below it, or takes it away. */
export function NodeForm({ view, node }: { view: PlanView; node: NodeView }) {
  const t = useWords();
  return (
    <details className="dk-more">
      <summary>{t("plans.node.edit")}</summary>
      <Form method="post" className="dk-form" key={view.head.lockVersion}>
        <input type="hidden" name="versionId" value={view.head.versionId} />
        <input type="hidden" name="lockVersion" value={view.head.lockVersion} />
        <input type="hidden" name="key" value={node.key} />
        <label>
          <span className="dk-label">{t("plans.node.kind")}</span>
          <select className="dk-select wide" name="kind" defaultValue={node.kind}>
            {NODE_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`plans.node.kind.${kind}` as MessageKey)}
              </option>
            ))}
          </select>
        </label>
        <Field name="label" label={t("plans.node.label")} defaultValue={node.label} maxLength={40} />
        <label>
          <span className="dk-label">{t("plans.node.title")}</span>
          <textarea className="dk-ta" name="title" defaultValue={node.title} rows={4} required maxLength={8000} />
        </label>
        <UnitPick name="leadUnitId" label={t("plans.lead")} value={[node.leadUnitId ?? ""]} view={view} />
        <UnitPick name="coordinatingUnitIds" label={t("plans.coordinating")} value={node.coordinatingUnitIds} view={view} multiple />
        <Field name="startsOn" label={t("plans.starts")} type="date" defaultValue={node.startsOn ?? ""} />
        <Field name="dueOn" label={t("plans.due")} type="date" defaultValue={node.dueOn ?? ""} />
        <Field name="output" label={t("plans.output")} defaultValue={node.output ?? ""} maxLength={1000} />
        <label>
          <span className="dk-label">{t("plans.topic")}</span>
          <select className="dk-select wide" name="topic" defaultValue={node.topic ?? ""}>
            <option value="">—</option>
            {TOPICS.map((topic) => (
              <option key={topic} value={topic}>
                {t(`topic.${topic}` as MessageKey)}
              </option>
            ))}
          </select>
        </label>
        <fieldset className="dk-plainset">
          <legend className="dk-label">{t("plans.channels")}</legend>
          {CHANNELS.map((channel) => (
            <label key={channel} className="row">
              <input type="checkbox" name="channels" value={channel} defaultChecked={node.channels.includes(channel)} />
              {t(`channel.${channel}` as MessageKey)}
            </label>
          ))}
        </fieldset>
        <span className="row wrap">
          <Button type="submit" name="step" value="save_node" variant="filled">
            {t("plans.node.save")}
          </Button>
          <Button type="submit" name="step" value="add_task">
            {t("plans.node.add_task")}
          </Button>
          <Button type="submit" name="step" value="remove_node">
            {t("plans.node.remove")}
          </Button>
        </span>
      </Form>
    </details>
  );
}

function UnitPick({
  name,
  label,
  value,
  view,
  multiple = false,
}: {
  name: string;
  label: string;
  value: readonly string[];
  view: PlanView;
  multiple?: boolean;
}) {
  return (
    <label>
      <span className="dk-label">{label}</span>
      <select
        className="dk-select wide"
        name={name}
        multiple={multiple}
        size={multiple ? 6 : undefined}
        defaultValue={multiple ? [...value] : (value[0] ?? "")}
      >
        {multiple ? null : <option value="">—</option>}
        {view.units.map((unit) => (
          <option key={unit.id} value={unit.id}>
            {unit.full}
          </option>
        ))}
      </select>
    </label>
  );
}
