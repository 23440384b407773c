import { Button } from "@mantine/core";
import { useEffect, useState } from "react";
import { useNavigation, useSubmit } from "react-router";
import { Hint, PageHead } from "#ui/desk/frame";
import type { Reason } from "#kernel/outcome";
import type { MessageKey } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { Refusal } from "../refusal.tsx";
import { Page } from "../shell/page.tsx";
import type { ImportView } from "./import.tsx";
import { type Checking, missingFacts, openErrors, planInputOf } from "./import-edit.ts";
import { keepImport } from "./import-kept.ts";
import { ImportFacts } from "./import-facts.tsx";
import { Documents, Reports, Warnings } from "./import-findings.tsx";
import { ImportNode } from "./import-node.tsx";
import { ImportSource } from "./import-source.tsx";
import { ImportTree } from "./import-tree.tsx";

type Props = {
  view: ImportView;
  checking: Checking;
  onChange: (checking: Checking) => void;
  onLeave: () => void;
  reasons: Reason[];
};

const STEPS_BACK = 50;
const FIELD_WORDS: Record<string, MessageKey> = {
  title: "plans.name",
  startsOn: "plans.starts",
  endsOn: "plans.ends",
  unitId: "plans.unit",
};

/** The source beside the proposed tree, until the officer takes the plan. Everything done here can be taken back and is kept in this browser. */
export function ImportReview({ view, checking, onChange, onLeave, reasons }: Props) {
  const t = useWords();
  const submit = useSubmit();
  const sending = useNavigation().state !== "idle";
  const [before, setBefore] = useState<Checking[]>([]);
  const change = (next: Checking) => {
    setBefore([...before, checking].slice(-STEPS_BACK));
    onChange(next);
  };
  const undo = () => {
    const last = before.at(-1);
    if (!last) return;
    setBefore(before.slice(0, -1));
    onChange(last);
  };
  const select = (key: string) => onChange({ ...checking, selected: key });
  useEffect(() => {
    // Once it is on its way to the server, a late timer must not put back what was just forgotten.
    if (sending) return;
    const timer = setTimeout(() => keepImport(checking, new Date().toISOString()), 500);
    return () => clearTimeout(timer);
  }, [checking, sending]);
  const errors = openErrors(checking);
  const missing = missingFacts(checking);
  const take = () => {
    if (sending) return;
    const first = missing[0] ? `fact-${missing[0]}` : errors[0] !== undefined ? `warning-${errors[0]}` : null;
    if (first) return document.getElementById(first)?.focus();
    keepImport(checking, new Date().toISOString());
    void submit({ step: "take", plan: JSON.stringify(planInputOf(checking)) }, { method: "post" });
  };
  return (
    <Page
      hints={
        <>
          <Hint keys={["↑", "↓"]}>{t("plan_import.hint.move")}</Hint>
          <Hint keys={["←", "→"]}>{t("plan_import.hint.source")}</Hint>
          <Hint keys={["Enter"]}>{t("plan_import.hint.edit")}</Hint>
        </>
      }
      status={<span className="dk-hint">{t("plan_import.kept_here")}</span>}
    >
      <PageHead title={t("plan_import.check")}>
        <span role="status" className={errors.length + missing.length > 0 ? "dk-late" : "dim"}>
          {errors.length > 0
            ? t("plan_import.open_errors", { n: errors.length })
            : missing.length === 0
              ? t("plan_import.no_errors")
              : null}
          {missing.length > 0
            ? ` ${t("plan_import.missing", { what: missing.map((name) => t(FIELD_WORDS[name] ?? "plans.name")).join(", ") })}`
            : null}
        </span>
        {before.length > 0 ? <Button onClick={undo}>{t("plan_import.undo")}</Button> : null}
        <Button onClick={onLeave}>{t("plan_import.again")}</Button>
        <Button variant="filled" onClick={take}>
          {t("plan_import.take")}
        </Button>
      </PageHead>
      {reasons.length > 0 ? <Refusal reasons={reasons} /> : null}
      <div className="dk-import">
        <ImportSource checking={checking} onSelect={select} />
        <ImportTree view={view} checking={checking} onSelect={select} />
        <aside className="dk-panel" aria-label={t("plan_import.node")}>
          <ImportNode view={view} checking={checking} onChange={change} />
          <Warnings checking={checking} onChange={change} />
          <ImportFacts view={view} checking={checking} onChange={change} />
          <Documents checking={checking} />
          <Reports checking={checking} />
        </aside>
      </div>
    </Page>
  );
}
