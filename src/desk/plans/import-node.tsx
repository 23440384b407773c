import { Button } from "@mantine/core";
import { useRef } from "react";
import { NODE_KINDS, type ProposedNode } from "#modules/plans/contract";
import { PanelSection } from "#ui/desk/frame";
import { DayField } from "../calendar/day-field.tsx";
import type { MessageKey } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import type { ImportView } from "./import.tsx";
import { DueWhy } from "./import-due.tsx";
import { type Change, changeNode, type Checking, dropNode, joinPrevious } from "./import-edit.ts";
import { faultsOf } from "./import-faults.ts";
import { addNode, moveNode, nestNode, splitNode, unnestNode } from "./import-shape.ts";

type Props = { view: ImportView; checking: Checking; onChange: Change };

/** Corrects the selected entry: what it is, its words, who does it and by when; or splits, joins, moves, adds and drops entries. */
export function ImportNode({ view, checking, onChange }: Props) {
  const t = useWords();
  const words = useRef<HTMLTextAreaElement>(null);
  const { nodes } = checking.plan;
  const node = nodes.find((each) => each.key === checking.selected);
  const add = () => {
    onChange(addNode(checking, crypto.randomUUID()));
    // The fields of the new entry stand on the page once this change is drawn.
    setTimeout(() => document.getElementById("node-title")?.focus());
  };
  if (!node)
    return (
      <PanelSection title={t("plan_import.node")}>
        <p>{t("plan_import.node_none")}</p>
        <Button onClick={add}>{t("plan_import.add")}</Button>
      </PanelSection>
    );
  const set = (patch: Partial<ProposedNode>) => onChange(changeNode(checking, node.key, patch), `${node.key}.${Object.keys(patch).join()}`);
  const split = () => onChange(splitNode(checking, node.key, words.current?.selectionStart ?? 0, crypto.randomUUID()));
  const faults = faultsOf(checking).filter((each) => each.node === node.key);
  const wordless = faults.find((each) => each.field === "node-title");
  return (
    <PanelSection title={t("plan_import.node")}>
      <div className="dk-form" key={node.key}>
        <div className="dk-pair">
          <label>
            <span className="dk-label">{t("plans.node.kind")}</span>
            <select
              className="dk-select wide"
              value={node.kind}
              onChange={(event) => set({ kind: event.currentTarget.value as ProposedNode["kind"] })}
            >
              {NODE_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`plans.node.kind.${kind}` as MessageKey)}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span className="dk-label">{t("plans.node.label")}</span>
            <input
              className="dk-select wide"
              value={node.label}
              maxLength={40}
              onChange={(event) => set({ label: event.currentTarget.value })}
            />
          </label>
        </div>
        <label>
          <span className="dk-label">{t("plans.node.title")}</span>
          <textarea
            id="node-title"
            ref={words}
            className="dk-ta"
            aria-invalid={wordless ? true : undefined}
            aria-describedby="node-hint"
            lang="vi"
            rows={4}
            maxLength={8000}
            value={node.title}
            onChange={(event) => set({ title: event.currentTarget.value })}
          />
        </label>
        {faults.map((fault) => (
          <p key={fault.id} className="dk-late xs">
            {t(fault.id, fault.values)}
          </p>
        ))}
        <p className="dim xs" id="node-hint">
          {t("plan_import.split_hint")}
        </p>
        {node.kind === "task" ? <TaskFields view={view} node={node} set={set} /> : null}
        <span className="row wrap">
          <Button onClick={add}>{t("plan_import.add")}</Button>
          <Button onClick={split}>{t("plan_import.split")}</Button>
          {nodes[0] === node ? null : <Button onClick={() => onChange(joinPrevious(checking, node.key))}>{t("plan_import.join")}</Button>}
          <Button onClick={() => onChange(dropNode(checking, node.key))}>{t("plan_import.remove")}</Button>
        </span>
        <span className="row wrap" role="group" aria-label={t("plan_import.move")}>
          <Button onClick={() => onChange(moveNode(checking, node.key, -1))}>{t("plan_import.up")}</Button>
          <Button onClick={() => onChange(moveNode(checking, node.key, 1))}>{t("plan_import.down")}</Button>
          <Button onClick={() => onChange(nestNode(checking, node.key))}>{t("plan_import.nest")}</Button>
          <Button onClick={() => onChange(unnestNode(checking, node.key))}>{t("plan_import.unnest")}</Button>
        </span>
      </div>
    </PanelSection>
  );
}

function TaskFields({ view, node, set }: { view: ImportView; node: ProposedNode; set: (patch: Partial<ProposedNode>) => void }) {
  const t = useWords();
  const options = view.units.map((unit) => (
    <option key={unit.id} value={unit.id}>
      {unit.full}
    </option>
  ));
  return (
    <>
      <label>
        <span className="dk-label">{t("plans.lead")}</span>
        <select
          className="dk-select wide"
          value={node.leadUnitId ?? ""}
          onChange={(event) => set({ leadUnitId: event.currentTarget.value || null })}
        >
          <option value="">—</option>
          {options}
        </select>
      </label>
      <details className="dk-more">
        <summary>
          {t("plans.coordinating")} ({node.coordinatingUnitIds.length})
        </summary>
        <select
          className="dk-select wide dk-many"
          multiple
          size={8}
          aria-label={t("plans.coordinating")}
          value={node.coordinatingUnitIds}
          onChange={(event) => set({ coordinatingUnitIds: [...event.currentTarget.selectedOptions].map((option) => option.value) })}
        >
          {options}
        </select>
      </details>
      <div className="dk-pair">
        <Day label={t("plans.starts")} value={node.startsOn} onSet={(startsOn) => set({ startsOn })} />
        <Day id="node-dueOn" label={t("plans.due")} value={node.dueOn} onSet={(dueOn) => set({ dueOn })} />
      </div>
      <DueWhy due={node.due} value={node.dueOn} />
      <label>
        <span className="dk-label">{t("plans.output")}</span>
        <input
          className="dk-select wide"
          lang="vi"
          value={node.output ?? ""}
          maxLength={1000}
          onChange={(event) => set({ output: event.currentTarget.value || null })}
        />
      </label>
    </>
  );
}

/** A day with its label; empty is null. */
export function Day({
  label,
  value,
  onSet,
  id,
}: {
  label: string;
  value: string | null;
  onSet: (day: string | null) => void;
  id?: string;
}) {
  return <DayField id={id} label={label} day={value} onDay={onSet} />;
}
