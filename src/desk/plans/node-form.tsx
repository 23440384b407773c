import { Button } from "@mantine/core";
import { useState } from "react";
import { Form } from "react-router";
import { CHANNELS, NODE_KINDS, type NodeKind, type NodeView, TOPICS } from "#modules/plans/contract";
import { errorOf, useFormRound } from "../identity/fields.tsx";
import { type MessageKey, reasonText } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { ChoiceField, Field, LongField } from "./field.tsx";
import { IndicatorRows } from "./indicator-rows.tsx";
import { PickMany } from "./pick-many.tsx";
import type { PlanView } from "./plan.tsx";
import type { PlanAnswer } from "./plan-step.server.ts";
import { isoDay, plainDay } from "./say.ts";
import { useOwn } from "./use-own.ts";

/** Changes a node of a draft. What was typed stays until it is saved, whatever the answer and whoever saved in between. */
export function NodeForm({ view, node }: { view: PlanView; node: NodeView }) {
  const t = useWords();
  const answer = useOwn("save_node");
  const [set, setAside] = useState<PlanAnswer | undefined>(undefined);
  const own = answer === set ? undefined : answer;
  const round = useFormRound(own);
  const [taken, setTaken] = useState(0);
  return (
    <details className="dk-more" open={own && !own.ok ? true : undefined}>
      <summary>{t("plans.node.edit")}</summary>
      <Fields
        key={`${node.key}:${round}:${taken}`}
        view={view}
        node={node}
        own={own}
        onTake={() => [setAside(answer), setTaken(taken + 1)]}
      />
    </details>
  );
}

type Own = Parameters<typeof errorOf>[1];

function Fields({ view, node, own, onTake }: { view: PlanView; node: NodeView; own: Own; onTake: () => void }) {
  const t = useWords();
  const [kind, setKind] = useState<NodeKind>(node.kind);
  // The version that these fields were read from; a save by another person in between must not slip past.
  const [base] = useState(view.head.lockVersion);
  const at = (field: string) => errorOf(t, own, field);
  const clash = own?.reasons.find((reason) => reason.id === "plan.node_changed");
  const general = own?.reasons.filter((reason) => reason.field === undefined && reason !== clash) ?? [];
  const tasks = view.tree.filter((each) => each.kind === "task" && each.key !== node.key);
  return (
    <Form method="post" className="dk-form" noValidate>
      <input type="hidden" name="versionId" value={view.head.versionId} />
      <input type="hidden" name="key" value={node.key} />
      <input type="hidden" name="step" value="save_node" />
      <input type="hidden" name="lockVersion" value={base} />
      {general.map((reason) => (
        <p key={reason.id} className="dk-fielderror" role="alert">
          {reasonText(t, reason)}
        </p>
      ))}
      <ChoiceField
        name="kind"
        label={t("plans.node.kind")}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value as NodeKind)}
      >
        {NODE_KINDS.map((each) => (
          <option key={each} value={each}>
            {t(`plans.node.kind.${each}` as MessageKey)}
          </option>
        ))}
      </ChoiceField>
      <Field name="label" label={t("plans.node.label")} defaultValue={node.label} maxLength={40} error={at("label")} />
      <LongField
        name="title"
        label={t("plans.node.title")}
        defaultValue={node.title}
        rows={4}
        lang="vi"
        required
        maxLength={8000}
        error={at("title")}
      />
      {kind === "task" ? <TaskFields view={view} node={node} tasks={tasks} at={at} /> : null}
      <ChoiceField name="topic" label={t("plans.topic")} defaultValue={node.topic ?? ""} error={at("topic")}>
        <option value="">—</option>
        {TOPICS.map((topic) => (
          <option key={topic} value={topic}>
            {t(`topic.${topic}` as MessageKey)}
          </option>
        ))}
      </ChoiceField>
      {/* Before the choice below, so that Enter in a field never overwrites. */}
      <Button type="submit" variant={clash ? "default" : "filled"}>
        {t("plans.node.save")}
      </Button>
      {clash ? <Clash view={view} node={node} said={reasonText(t, clash)} onTake={onTake} /> : null}
    </Form>
  );
}

function TaskFields({
  view,
  node,
  tasks,
  at,
}: {
  view: PlanView;
  node: NodeView;
  tasks: readonly NodeView[];
  at: (field: string) => string | undefined;
}) {
  const t = useWords();
  const units = view.units.map((unit) => ({ id: unit.id, name: unit.full }));
  return (
    <>
      <ChoiceField name="leadUnitId" label={t("plans.lead")} defaultValue={node.leadUnitId ?? ""} error={at("leadUnitId")}>
        <option value="">—</option>
        {view.units.map((unit) => (
          <option key={unit.id} value={unit.id}>
            {unit.full}
            {unit.ended ? ` (${t("plan_tree.ended")})` : ""}
          </option>
        ))}
      </ChoiceField>
      <PickMany
        name="coordinatingUnitIds"
        label={t("plans.coordinating")}
        chosen={node.coordinatingUnitIds}
        choices={units}
        error={at("coordinatingUnitIds")}
      />
      <Field
        name="startsOn"
        label={t("plans.starts")}
        defaultValue={plainDay(node.startsOn)}
        hint={t("plan_tree.day_hint")}
        error={at("startsOn")}
      />
      <Field name="dueOn" label={t("plans.due")} defaultValue={plainDay(node.dueOn)} hint={t("plan_tree.day_hint")} error={at("dueOn")} />
      <Field name="output" label={t("plans.output")} defaultValue={node.output ?? ""} maxLength={1000} error={at("output")} />
      <PickMany
        name="needs"
        label={t("plans.needs")}
        chosen={node.needs}
        choices={tasks.map((each) => ({ id: each.key, name: `${each.label} ${each.title}`.trim() }))}
        error={at("needs")}
      />
      {view.parent ? (
        <ChoiceField name="servesKey" label={t("plan_tree.serves")} defaultValue={node.servesKey ?? ""} error={at("servesKey")}>
          <option value="">—</option>
          {view.parent.tasks.map((task) => (
            <option key={task.key} value={task.key}>
              {task.title}
            </option>
          ))}
        </ChoiceField>
      ) : null}
      <IndicatorRows indicators={view.detail?.indicators ?? []} error={at("indicators")} />
      <fieldset className="dk-plainset">
        <legend className="dk-label">{t("plans.channels")}</legend>
        {CHANNELS.map((channel) => (
          <label key={channel} className="row dk-pick">
            <input type="checkbox" name="channels" value={channel} defaultChecked={node.channels.includes(channel)} />
            {t(`channel.${channel}` as MessageKey)}
          </label>
        ))}
      </fieldset>
    </>
  );
}

/** What the other officer saved, beside what stands in the fields; the officer says which of the two holds. */
function Clash({ view, node, said, onTake }: { view: PlanView; node: NodeView; said: string; onTake: () => void }) {
  const t = useWords();
  const lead = view.units.find((unit) => unit.id === node.leadUnitId)?.full ?? "—";
  return (
    <div className="dk-alert" data-tone="bad" role="alert">
      <div className="dk-clash">
        <p>{said}</p>
        <p className="dk-quote" lang="vi">
          {node.label} {node.title}
        </p>
        <p className="xs">
          {t("plans.lead")}: {lead} · {t("plans.due")}: {node.dueOn ? isoDay(t, node.dueOn) : t("plans.no_due")}
          {node.output ? ` · ${t("plans.output")}: ${node.output}` : ""}
        </p>
        <span className="row wrap">
          <Button type="submit" name="overwrite" value={view.head.lockVersion} size="xs">
            {t("plan_tree.clash.mine")}
          </Button>
          <Button type="button" size="xs" onClick={onTake}>
            {t("plan_tree.clash.theirs")}
          </Button>
        </span>
      </div>
    </div>
  );
}
