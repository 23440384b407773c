import { data, Link, redirect, type ShouldRevalidateFunctionArgs } from "react-router";
import { PageHead } from "#ui/desk/frame";
import { homeZone, localDate } from "#kernel/clock";
import { isId } from "#kernel/ids";
import { allUnits, holds } from "#modules/identity";
import {
  canPlan,
  currentVersion,
  PLAN_EVENTS,
  partsOfTask,
  planHead,
  planSource,
  plansUnder,
  planTree,
  planVersions,
  taskDetail,
  whyNotPlan,
} from "#modules/plans";
import { canRenderPdf } from "#modules/official";
import { lapsedByIds } from "#modules/legal";
import { LapsedBases } from "../legal/lapsed-bases.tsx";
import { useWords } from "../messages/use-messages.tsx";
import { Refusal } from "../refusal.tsx";
import { deskContext } from "../request.server.ts";
import { Hint } from "#ui/desk/frame";
import { Page } from "../shell/page.tsx";
import { pageTitle } from "../titles.ts";
import type { Route } from "./+types/plan";
import plansCss from "../../ui/desk/plans.css?url";
import viewsCss from "../../ui/desk/plan-views.css?url";
import { BoardView } from "./board-view.tsx";
import { Versions } from "./changes-view.tsx";
import { UnderView } from "./under-view.tsx";
import { useArrangeAnswers } from "./use-arrange.ts";
import { CalendarView } from "./calendar-view.tsx";
import { GanttView } from "./gantt-view.tsx";
import { PlanActions } from "./plan-actions.tsx";
import { PlanState } from "./plan-state.tsx";
import { type PlanAnswer, planStep } from "./plan-step.server.ts";
import { PlanTabs } from "./plan-tabs.tsx";
import { RiskView } from "./risk-view.tsx";
import { SourceText } from "./plan-texts.tsx";
import { comparison, planAbove } from "./plan-reading.server.ts";
import { TaskPanel } from "./task-panel.tsx";
import { TreeView } from "./tree-view.tsx";

export const links: Route.LinksFunction = () => [
  { rel: "stylesheet", href: plansCss },
  { rel: "stylesheet", href: viewsCss },
];
export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.head.title ?? "");

/** One plan: its tree in the version asked for (`?version=`), else the one in force; `?task=` opens a task beside it. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  if (ctx.actor.grants.length === 0) throw data("not_allowed", { status: 403 });
  const query = new URL(args.request.url).searchParams;
  const { planId } = args.params;
  if (!isId(planId)) throw data("plan.unknown", { status: 404 });
  const versions = await planVersions(ctx.db, planId);
  const asked = versions.find((each) => String(each.number) === query.get("version"));
  const head = asked ? await planHead(ctx.db, asked.versionId) : await currentVersion(ctx.db, planId);
  if (!head) throw data("plan.unknown", { status: 404 });
  const today = localDate(ctx.now, homeZone());
  const tree = await planTree(ctx.db, head.versionId, today);
  const taskKey = query.get("task");
  const node = tree.find((each) => each.key === taskKey) ?? null;
  const units = (await allUnits(ctx.db, ctx.lang)).map(({ id, name, shortName, kind, validTo }) => ({
    id,
    name: shortName ?? name,
    full: name,
    kind,
    ended: validTo !== null && validTo <= today,
  }));
  const under = head.parentId !== null;
  const writes = canPlan(ctx.actor, "plan.write", { planUnitId: head.unitId, under });
  const mayAnswer = (unitId: string) => canPlan(ctx.actor, "task.answer", { planUnitId: head.unitId, unitId });
  const detail = node ? await taskDetail(ctx.db, head.versionId, planId, node.key) : null;
  const rights = {
    writes,
    edits: writes && head.state === "draft",
    decides: canPlan(ctx.actor, "evidence.decide", { planUnitId: head.unitId }),
    money: canPlan(ctx.actor, "budget.read", { planUnitId: head.unitId, ...(node?.leadUnitId ? { unitId: node.leadUnitId } : {}) }),
    answersFor: units.filter((unit) => mayAnswer(unit.id)).map((unit) => unit.id),
    addsFor: units.filter((unit) => writes || mayAnswer(unit.id)).map((unit) => unit.id),
    reports: holds(ctx.actor, "unit_reporter"),
  };
  const tab = query.get("tab") ?? "tree";
  const source = tab === "source" ? await planSource(ctx.db, head.versionId) : null;
  const steps = PLAN_EVENTS.filter((event) => {
    const reasons = whyNotPlan({ state: head.state, unitId: head.unitId, under, savers: [] }, event, ctx.actor);
    return event !== "save" && reasons.length === 0;
  });
  const parts = node?.kind === "task" ? await partsOfTask(ctx.db, planId, node.key) : [];
  const compared = await comparison(ctx.db, planId, versions, head.number, query, tab);
  const lapsed = await lapsedByIds(ctx.db, head.frame.legalDocumentIds, today);
  return {
    lapsed,
    head,
    tree,
    node,
    detail,
    units,
    versions,
    today,
    rights,
    steps,
    tab,
    self: ctx.actor.id,
    source,
    parent: await planAbove(ctx.db, head.parentId, today),
    under: await plansUnder(ctx.db, planId, today),
    parts,
    pdf: { possible: await canRenderPdf(), refused: query.get("pdf") },
    ...compared,
  };
}

/** Every step that this page offers; a refusal comes back with all its reasons and what was typed stays. */
export async function action(args: Route.ActionArgs) {
  const ctx = deskContext(args);
  const form = await args.request.formData();
  const answer = await planStep(ctx, args.params.planId, form);
  if (!answer.ok) return data(answer, { status: 422 });
  return answer.go ? redirect(answer.go, 303) : data(answer);
}

/** A refusal leaves the page as it was read, except when it says that another person saved: then the officer must see what. */
export function shouldRevalidate({ actionResult, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  const answer = actionResult as PlanAnswer | undefined;
  return defaultShouldRevalidate || answer?.reasons?.some((reason) => BY_OTHERS.has(reason.id)) === true;
}

/** Reasons that another person's save gives. */
const BY_OTHERS: ReadonlySet<string> = new Set(["plan.node_changed", "plan.changed"]);

export type PlanView = Awaited<ReturnType<typeof loader>>;

export default function Plan({ loaderData: view, actionData }: Route.ComponentProps) {
  const t = useWords();
  useArrangeAnswers();
  const above = actionData && !actionData.ok && !IN_PLACE.has(actionData.step) ? actionData.reasons : [];
  const hints = Object.hasOwn(VIEWS, view.tab) ? null : (
    <>
      <Hint keys={["↑", "↓"]}>{t("plans.hint.move")}</Hint>
      <Hint keys={["←", "→"]}>{t("plans.hint.fold")}</Hint>
      <Hint keys={["Enter"]}>{t("plans.hint.open")}</Hint>
      <Hint keys={["Esc"]}>{t("plans.hint.close")}</Hint>
      {view.rights.edits ? (
        <>
          <Hint keys={["Alt", "↑ ↓ ← →"]}>{t("plan_tree.hint.move")}</Hint>
          <Hint keys={["Ctrl", "Z"]}>{t("plan_tree.undo")}</Hint>
        </>
      ) : null}
    </>
  );
  return (
    <Page hints={hints}>
      <PageHead title={view.head.title} note={<PlanState state={view.head.state} returned={view.head.returned} />}>
        <PlanActions view={view} />
      </PageHead>
      <PlanTabs view={view} />
      <LapsedBases lapsed={view.lapsed} endsOn={view.head.endsOn} />
      {view.parent ? (
        <p className="dk-above">
          {t("plans.parent")}: <Link to={`/desk/plans/${view.parent.id}`}>{view.parent.title}</Link>
        </p>
      ) : null}
      <Refusal reasons={[...above, ...(view.pdf.refused ? [{ id: view.pdf.refused }] : [])]} />
      <div className="dk-plan" data-open={view.node ? "" : undefined}>
        <Shown view={view} />
        {view.node ? <TaskPanel view={view} node={view.node} /> : null}
      </div>
    </Page>
  );
}

/** Steps whose refusals stand at their own fields. */
const IN_PLACE: ReadonlySet<string> = new Set(["save_node", "add_node"]);

const VIEWS: Record<string, (props: { view: PlanView }) => React.ReactNode> = {
  board: BoardView,
  calendar: CalendarView,
  gantt: GanttView,
  risk: RiskView,
  under: UnderView,
  source: SourceText,
  versions: Versions,
};

/** The view that the tab names; tree, units and due days are one grid. */
function Shown({ view }: { view: PlanView }) {
  const View = Object.hasOwn(VIEWS, view.tab) ? (VIEWS[view.tab] ?? TreeView) : TreeView;
  return <View view={view} />;
}
