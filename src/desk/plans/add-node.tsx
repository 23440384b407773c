import { Button } from "@mantine/core";
import { Form } from "react-router";
import { NODE_KINDS } from "#modules/plans/contract";
import { errorOf, useFormRound } from "../identity/fields.tsx";
import { type MessageKey, reasonText } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { ChoiceField, Field, LongField } from "./field.tsx";
import type { PlanView } from "./plan.tsx";
import { useOwn } from "./use-own.ts";

/** Adds a node with its own words: inside of the open one, after it, or at the end of the plan. */
export function AddNode({ view }: { view: PlanView }) {
  const t = useWords();
  const own = useOwn("add_node");
  const round = useFormRound(own);
  const { node } = view;
  const general = own?.reasons.filter((reason) => reason.field === undefined) ?? [];
  return (
    <details className="dk-more dk-addnode" open={view.tree.length === 0 || (own && !own.ok) ? true : undefined} key={round}>
      <summary>{t("plan_tree.add")}</summary>
      <Form method="post" className="dk-form dk-addfields" noValidate>
        <input type="hidden" name="versionId" value={view.head.versionId} />
        <input type="hidden" name="lockVersion" value={view.head.lockVersion} />
        <ChoiceField name="kind" label={t("plans.node.kind")} defaultValue={view.tree.length === 0 ? "part" : "task"}>
          {NODE_KINDS.map((each) => (
            <option key={each} value={each}>
              {t(`plans.node.kind.${each}` as MessageKey)}
            </option>
          ))}
        </ChoiceField>
        <Field name="label" label={t("plans.node.label")} maxLength={40} error={errorOf(t, own, "label")} />
        <LongField name="title" label={t("plans.node.title")} rows={2} lang="vi" maxLength={8000} error={errorOf(t, own, "title")} />
        {node ? (
          <>
            <input type="hidden" name="near" value={node.key} />
            <ChoiceField name="where" label={t("plan_tree.add.where")} defaultValue={node.kind === "task" ? "after" : "into"}>
              <option value="into">{t("plan_tree.add.into", { what: shortened(node.label, node.title) })}</option>
              <option value="after">{t("plan_tree.add.after", { what: shortened(node.label, node.title) })}</option>
            </ChoiceField>
          </>
        ) : (
          <p className="dim xs">{t("plan_tree.add.end")}</p>
        )}
        {general.map((reason) => (
          <p key={reason.id} className="dk-fielderror" role="alert">
            {reasonText(t, reason)}
          </p>
        ))}
        <Button type="submit" name="step" value="add_node">
          {t("plan_tree.add.do")}
        </Button>
      </Form>
    </details>
  );
}

const shortened = (label: string, title: string): string => {
  const text = `${label} ${title}`.trim();
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};
