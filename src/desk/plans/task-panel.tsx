import { IconX } from "@tabler/icons-react";
import { Link, useSearchParams } from "react-router";
import { PanelSection } from "#ui/desk/frame";
import { type NodeView, standingOf } from "#modules/plans/contract";
import { day } from "../dates.ts";
import { maybe, type MessageKey } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import type { PlanView } from "./plan.tsx";
import { DueWords } from "./due-words.tsx";
import { EvidenceSection } from "./evidence-section.tsx";
import { MoneySection } from "./money-section.tsx";
import { Assignments, Parts } from "./assignments.tsx";
import { tooEarly } from "./gantt.ts";
import { NodeForm } from "./node-form.tsx";
import { NodeTools } from "./node-tools.tsx";
import { isoDay } from "./say.ts";

/** What one task says and what was done for it; closes with Esc. */
export function TaskPanel({ view, node }: { view: PlanView; node: NodeView }) {
  const t = useWords();
  const [query] = useSearchParams();
  const closed = new URLSearchParams(query);
  closed.delete("task");
  const unit = (id: string | null) => view.units.find((each) => each.id === id)?.full ?? "";
  const { detail } = view;
  return (
    <aside className="dk-panel dk-taskpanel" aria-label={t("plans.task")}>
      <div className="row">
        <span className="dim el">
          {node.label} {t(`plans.node.kind.${node.kind}`)}
        </span>
        <span className="sp" />
        <Link to={`?${closed}`} preventScrollReset className="row">
          <IconX aria-hidden /> {t("plans.close")}
        </Link>
      </div>
      <h2 className="dk-tasktitle" lang="vi">
        {node.title}
      </h2>
      {node.kind === "task" ? <Facts view={view} node={node} unit={unit} /> : null}
      {view.rights.edits ? (
        <>
          <NodeTools view={view} node={node} />
          <NodeForm view={view} node={node} />
        </>
      ) : null}
      {detail && node.kind === "task" ? (
        <>
          <EvidenceSection view={view} node={node} detail={detail} />
          <Assignments view={view} node={node} unit={unit} />
          <Parts view={view} unit={unit} />
          {detail.indicators.length > 0 ? (
            <PanelSection title={t("plans.indicators")}>
              <ul className="dk-lines">
                {detail.indicators.map((each) => (
                  <li key={each.id}>{t("plans.indicator_line", { ...each, baseline: each.baseline ?? 0 })}</li>
                ))}
              </ul>
            </PanelSection>
          ) : null}
          {view.rights.money ? <MoneySection view={view} node={node} lines={detail.budget} /> : null}
          <PanelSection title={t("plans.story")}>
            <ul className="dk-lines">
              {detail.events.map((event) => (
                <li key={`${event.at.toISOString()}${event.event}`}>
                  {maybe(t, `plans.event.${event.event}`, event.event)}{" "}
                  <span className="dim">{`${event.actorName} · ${day(t, event.at)}`}</span>
                  {event.comment ? <p className="dk-quote">{event.comment}</p> : null}
                </li>
              ))}
            </ul>
          </PanelSection>
        </>
      ) : null}
    </aside>
  );
}

function Facts({ view, node, unit }: { view: PlanView; node: NodeView; unit: (id: string | null) => string }) {
  const t = useWords();
  const needs = view.detail?.needs ?? [];
  const serves = view.parent?.tasks.find((task) => task.key === node.servesKey);
  return (
    <dl className="dk-facts">
      <dt>{t("plans.lead")}</dt>
      <dd>
        {unit(node.heirUnitId ?? node.leadUnitId) || "—"}
        {node.heirUnitId ? <span className="dim"> ({t("plans.from_unit", { unit: unit(node.leadUnitId) })})</span> : null}
      </dd>
      <dt>{t("plans.coordinating")}</dt>
      <dd>{node.coordinatingUnitIds.map(unit).join(", ") || "—"}</dd>
      <dt>{t("plans.due")}</dt>
      <dd>
        {node.startsOn ? `${t("plans.starts")} ${isoDay(t, node.startsOn)} · ` : null}
        <DueWords node={node} today={view.today} standing={standingOf(node, view.today)} />
        {node.dueOn !== null && node.dueOn > view.head.endsOn ? (
          <p className="dk-soon">{t("plan_tree.after_plan", { ends: isoDay(t, view.head.endsOn) })}</p>
        ) : null}
      </dd>
      {node.output ? (
        <>
          <dt>{t("plans.output")}</dt>
          <dd>{node.output}</dd>
        </>
      ) : null}
      {node.topic ? (
        <>
          <dt>{t("plans.topic")}</dt>
          <dd>{t(`topic.${node.topic}` as MessageKey)}</dd>
        </>
      ) : null}
      {node.channels.length > 0 ? (
        <>
          <dt>{t("plans.channels")}</dt>
          <dd>{node.channels.map((channel) => t(`channel.${channel}` as MessageKey)).join(", ")}</dd>
        </>
      ) : null}
      {serves && view.parent ? (
        <>
          <dt>{t("plan_tree.serves")}</dt>
          <dd>
            <Link to={`/desk/plans/${view.parent.id}?task=${serves.key}`} lang="vi">
              {serves.title}
            </Link>
          </dd>
        </>
      ) : null}
      {needs.length > 0 ? (
        <>
          <dt>{t("plans.needs")}</dt>
          <dd>
            <ul className="dk-lines">
              {needs.map((each) => {
                const needed = view.tree.find((other) => other.key === each.key);
                return (
                  <li key={each.key} lang="vi">
                    {each.title}
                    {needed && tooEarly(node, needed) ? <span className="dk-late"> · {t("plan_tree.gantt.too_early")}</span> : null}
                  </li>
                );
              })}
            </ul>
          </dd>
        </>
      ) : null}
    </dl>
  );
}
