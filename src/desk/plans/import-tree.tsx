import { IconAlertTriangle } from "@tabler/icons-react";
import { useEffect, useMemo, useRef } from "react";
import type { MessageKey } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import type { ImportView } from "./import.tsx";
import { type Change, type Checking, dropNode, levelsOf, openErrors } from "./import-edit.ts";
import { faultsOf } from "./import-faults.ts";
import { addNode, moveNode, nestNode, unnestNode } from "./import-shape.ts";
import { isoDay } from "./say.ts";

type Props = { view: ImportView; checking: Checking; onSelect: (key: string) => void; onChange: Change };

// The keys of Word's outline view.
const ARRANGE: Record<string, (checking: Checking, key: string) => Checking> = {
  ArrowUp: (checking, key) => moveNode(checking, key, -1),
  ArrowDown: (checking, key) => moveNode(checking, key, 1),
  ArrowRight: nestNode,
  ArrowLeft: unnestNode,
};

/**
 * The proposed tree as one list with levels: arrows choose, with Alt and Shift they move the entry, Insert adds one, Delete drops it, Enter
 * goes to its fields, the left arrow to its place in the source.
 */
export function ImportTree({ view, checking, onSelect, onChange }: Props) {
  const t = useWords();
  const box = useRef<HTMLDivElement>(null);
  const { nodes, warnings } = checking.plan;
  const levels = useMemo(() => levelsOf(nodes), [nodes]);
  const names = useMemo(() => new Map(view.units.map((unit) => [unit.id, unit.name])), [view.units]);
  const wrong = new Set([...openErrors(checking).map((at) => warnings[at]?.key), ...faultsOf(checking).map((each) => each.node)]);
  const at = nodes.findIndex((node) => node.key === checking.selected);
  useEffect(() => {
    const row = box.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    row?.scrollIntoView({ block: "nearest" });
    if (box.current?.contains(document.activeElement)) row?.focus();
  }, [checking.selected]);
  const onKeyDown = (event: React.KeyboardEvent) => {
    const go = (index: number) => {
      const node = nodes[Math.max(0, Math.min(index, nodes.length - 1))];
      if (node) onSelect(node.key);
    };
    const key = nodes[at]?.key;
    const arrange = event.altKey && event.shiftKey ? ARRANGE[event.key] : undefined;
    if (arrange && key) onChange(arrange(checking, key));
    else if (event.altKey || event.ctrlKey || event.metaKey) return;
    else if (event.key === "Delete" && key) onChange(dropNode(checking, key));
    else if (event.key === "Insert") {
      onChange(addNode(checking, crypto.randomUUID()));
      setTimeout(() => document.getElementById("node-title")?.focus());
    } else if (event.key === "ArrowDown") go(at + 1);
    else if (event.key === "ArrowUp") go(at - 1);
    else if (event.key === "Home") go(0);
    else if (event.key === "End") go(nodes.length - 1);
    else if (event.key === "Enter") document.getElementById("node-title")?.focus();
    else if (event.key === "ArrowLeft") document.querySelector<HTMLElement>('.dk-importsource [aria-selected="true"]')?.focus();
    else return;
    event.preventDefault();
  };
  const count = (...kinds: string[]) => nodes.filter((node) => kinds.includes(node.kind)).length;
  return (
    <section className="dk-importpane" aria-labelledby="import-tree">
      <h2 id="import-tree">
        {t("plan_import.tree")}
        <span className="dim xs">
          {t("plan_import.count", { tasks: count("task"), headings: count("part", "section"), texts: count("text") })}
        </span>
      </h2>
      <div ref={box} role="tree" aria-labelledby="import-tree" className="dk-importtree">
        {nodes.map((node, index) => (
          <div
            key={node.key}
            role="treeitem"
            aria-level={levels.get(node.key) ?? 1}
            aria-selected={node.key === checking.selected}
            data-kind={node.kind}
            tabIndex={index === Math.max(0, at) ? 0 : -1}
            style={{ paddingInlineStart: `${8 + ((levels.get(node.key) ?? 1) - 1) * 14}px` }}
            onClick={() => onSelect(node.key)}
            onKeyDown={onKeyDown}
          >
            <span className="words" lang="vi">
              {wrong.has(node.key) ? <IconAlertTriangle aria-label={t("plan_import.error")} /> : null}{" "}
              {`${node.label} ${node.title || t("plan_import.untitled")}`.trim()}
            </span>
            <span className="facts">
              <span>{t(`plans.node.kind.${node.kind}` as MessageKey)}</span>
              {node.kind === "task" && node.leadUnitId ? <span>{names.get(node.leadUnitId)}</span> : null}
              {node.kind === "task" && node.coordinatingUnitIds.length > 0 ? (
                <span>{t("plan_import.group", { n: node.coordinatingUnitIds.length })}</span>
              ) : null}
              {node.kind === "task" && node.dueOn ? <span>{isoDay(t, node.dueOn)}</span> : null}
            </span>
          </div>
        ))}
      </div>
    </section>
  );
}
