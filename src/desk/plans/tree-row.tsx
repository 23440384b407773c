import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { type BranchSum, type NodeView, standingOf } from "#modules/plans/contract";
import { useWords } from "../messages/use-messages.tsx";
import type { Drop } from "./arrange.ts";
import type { PlanView } from "./plan.tsx";
import { DueWords } from "./due-words.tsx";
import { millions } from "./say.ts";
import type { Row } from "./tree-rows.ts";

type Props = {
  row: Row;
  view: PlanView;
  sum: BranchSum | undefined;
  current: boolean;
  onFold: () => void;
  onOpen: () => void;
  onDrop: OnDrop | undefined;
};
type OnDrop = (key: string, target: string, drop: Drop) => void;
const DRAGGED = "application/x-xoan-node";

/** One line of the tree; the current one is the grid's single tab stop. */
export function TreeRow({ row, view, sum, current, onFold, onOpen, onDrop }: Props) {
  const t = useWords();
  const line = useRef<HTMLTableRowElement>(null);
  const { node } = row;
  const Chevron = row.folded ? IconChevronRight : IconChevronDown;
  const unit = (id: string | null) => view.units.find((each) => each.id === id)?.name ?? "";
  useEffect(() => {
    if (current && line.current?.closest("table")?.contains(document.activeElement)) line.current.focus();
  }, [current]);
  const helpers = node?.coordinatingUnitIds ?? [];
  const proof = sum ?? { accepted: 0, asked: 0, estimate: 0, tasks: 0 };
  return (
    <tr
      ref={line}
      aria-level={row.level}
      aria-expanded={row.leaf ? undefined : !row.folded}
      aria-selected={node !== null && node.key === view.node?.key}
      className={node !== null && node.key === view.node?.key ? "sel" : undefined}
      data-kind={node?.kind ?? "group"}
      tabIndex={current ? 0 : -1}
      onClick={onOpen}
      {...(onDrop && node ? dragging(node.key, onDrop) : {})}
    >
      <td role="gridcell" style={{ paddingInlineStart: `${8 + (row.level - 1) * 14}px` }}>
        <span className="row">
          {row.leaf ? (
            <span className="dk-nofold" />
          ) : (
            <button type="button" className="dk-fold" tabIndex={-1} aria-hidden onClick={(event) => [event.stopPropagation(), onFold()]}>
              <Chevron />
            </button>
          )}
          <span className="el" title={node?.title} lang={node ? "vi" : undefined}>
            {node ? `${node.label} ${node.title}`.trim() : row.head}
          </span>
          {row.leaf || proof.tasks === 0 ? null : <span className="dim">{proof.tasks}</span>}
        </span>
      </td>
      <td role="gridcell" className="el">
        <Lead node={node} unit={unit} />
      </td>
      <td role="gridcell" className="el dim" title={helpers.map(unit).join(", ")}>
        {helpers.length > 0 ? unit(helpers[0] ?? null) : ""}
        {helpers.length > 1 ? ` +${helpers.length - 1}` : ""}
      </td>
      <td role="gridcell">
        {node?.kind === "task" ? <DueWords node={node} today={view.today} standing={standingOf(node, view.today)} /> : null}
      </td>
      <td role="gridcell">
        {proof.asked > 0 ? (
          <span className="row">
            <progress className="dk-progress dk-short" max={proof.asked} value={proof.accepted} aria-label={t("plans.evidence")} />
            {proof.accepted}/{proof.asked}
          </span>
        ) : null}
      </td>
      {view.rights.money ? (
        <td role="gridcell" className="num">
          {proof.estimate > 0 ? millions(t, proof.estimate) : ""}
        </td>
      ) : null}
    </tr>
  );
}

/** Where on a row something is held: the upper third is before it, the middle into it, the lower third after it. */
function dropAt(event: React.DragEvent<HTMLTableRowElement>): Drop {
  const box = event.currentTarget.getBoundingClientRect();
  const part = (event.clientY - box.top) / box.height;
  return part < 1 / 3 ? "before" : part > 2 / 3 ? "after" : "into";
}

function dragging(key: string, onDrop: OnDrop): React.ComponentProps<"tr"> {
  return {
    draggable: true,
    onDragStart: (event) => event.dataTransfer.setData(DRAGGED, key),
    onDragOver: (event) => {
      if (!event.dataTransfer.types.includes(DRAGGED)) return;
      event.preventDefault();
      event.currentTarget.dataset["drop"] = dropAt(event);
    },
    onDragLeave: (event) => void delete event.currentTarget.dataset["drop"],
    onDrop: (event) => {
      delete event.currentTarget.dataset["drop"];
      const dragged = event.dataTransfer.getData(DRAGGED);
      if (!dragged || dragged === key) return;
      event.preventDefault();
      onDrop(dragged, key, dropAt(event));
    },
  };
}

function Lead({ node, unit }: { node: NodeView | null; unit: (id: string | null) => string }) {
  const t = useWords();
  if (!node?.leadUnitId) return null;
  if (!node.heirUnitId) return unit(node.leadUnitId);
  return <span title={t("plans.from_unit", { unit: unit(node.leadUnitId) })}>{unit(node.heirUnitId)}</span>;
}
