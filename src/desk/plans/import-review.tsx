import { Button } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useNavigation, useSubmit } from "react-router";
import { Hint, PageHead } from "#ui/desk/frame";
import type { Reason } from "#kernel/outcome";
import type { MessageKey } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { Refusal } from "../refusal.tsx";
import { Page } from "../shell/page.tsx";
import type { ImportView } from "./import.tsx";
import { type Change, type Checking, missingFacts, openErrors, planInputOf } from "./import-edit.ts";
import { keepImport } from "./import-kept.ts";
import { ImportFacts } from "./import-facts.tsx";
import { faultsOf } from "./import-faults.ts";
import { Documents, Warnings } from "./import-findings.tsx";
import { ImportFrame } from "./import-frame.tsx";
import { ImportNode } from "./import-node.tsx";
import { Reports } from "./import-reports.tsx";
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
  const mark = useRef<string | undefined>(undefined);
  const change: Change = (next, made) => {
    if (next === checking) return;
    // Letters typed one after the other into one field are one step.
    if (!made || made !== mark.current) setBefore([...before, checking].slice(-STEPS_BACK));
    mark.current = made;
    onChange(next);
  };
  const undo = () => {
    const last = before.at(-1);
    mark.current = undefined;
    if (!last) return;
    setBefore(before.slice(0, -1));
    onChange(last);
  };
  const select = (key: string) => {
    mark.current = undefined;
    onChange({ ...checking, selected: key });
  };
  useUndoKey(undo);
  useEffect(() => {
    // Once it is on its way to the server, a late timer must not put back what was just forgotten.
    if (sending) return;
    const timer = setTimeout(() => keepImport(checking, new Date().toISOString()), 500);
    return () => clearTimeout(timer);
  }, [checking, sending]);
  const errors = openErrors(checking);
  const missing = missingFacts(checking);
  const faults = faultsOf(checking);
  const take = () => {
    if (sending) return;
    const first = missing[0] ? `fact-${missing[0]}` : errors[0] !== undefined ? `warning-${errors[0]}` : null;
    if (first) return document.getElementById(first)?.focus();
    const fault = faults[0];
    if (fault) {
      if (fault.node) select(fault.node);
      // The entry's fields stand on the page once it is drawn.
      setTimeout(() => document.getElementById(fault.field)?.focus());
      return;
    }
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
          <Hint keys={["Insert", "Delete"]}>{t("plan_import.hint.add")}</Hint>
          <Hint keys={["Alt", "Shift", "↑↓←→"]}>{t("plan_import.hint.arrange")}</Hint>
        </>
      }
      status={<span className="dk-hint">{t("plan_import.kept_here")}</span>}
    >
      <PageHead title={t("plan_import.check")}>
        <span role="status" className={errors.length + missing.length + faults.length > 0 ? "dk-late" : "dim"}>
          {errors.length > 0
            ? t("plan_import.open_errors", { n: errors.length })
            : missing.length + faults.length === 0
              ? t("plan_import.no_errors")
              : null}
          {missing.length > 0
            ? ` ${t("plan_import.missing", { what: missing.map((name) => t(FIELD_WORDS[name] ?? "plans.name")).join(", ") })}`
            : null}
          {faults.length > 0 ? ` ${t("plan_import.faults", { n: faults.length })}` : null}
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
        <ImportTree view={view} checking={checking} onSelect={select} onChange={change} />
        <aside className="dk-panel" aria-label={t("plan_import.node")}>
          <ImportNode view={view} checking={checking} onChange={change} />
          <Warnings checking={checking} onChange={change} />
          <ImportFacts view={view} checking={checking} onChange={change} />
          <ImportFrame checking={checking} onChange={change} />
          <Reports checking={checking} onChange={change} />
          <Documents checking={checking} />
        </aside>
      </div>
    </Page>
  );
}

/** Ctrl+Z outside of fields takes the last step back; within a field it stays the field's own. */
function useUndoKey(undo: () => void): void {
  const latest = useRef(undo);
  useEffect(() => {
    latest.current = undo;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest("input, textarea, select");
      if (typing || event.key.toLowerCase() !== "z" || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
