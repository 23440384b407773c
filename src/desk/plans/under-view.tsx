import { Link } from "react-router";
import { Empty } from "#ui/desk/frame";
import { useWords } from "../messages/use-messages.tsx";
import type { PlanView } from "./plan.tsx";
import { PlanState } from "./plan-state.tsx";

/** Plans of units under this one with how far they are, and the units that were given work and have none. */
export function UnderView({ view }: { view: PlanView }) {
  const t = useWords();
  const name = (id: string) => view.units.find((unit) => unit.id === id)?.full ?? "";
  const having = new Set(view.under.map((plan) => plan.unitId));
  const leads = [...new Set(view.tree.flatMap((node) => node.heirUnitId ?? node.leadUnitId ?? []))];
  const without = leads.filter((id) => !having.has(id) && id !== view.head.unitId);
  return (
    <div className="dk-scroll">
      {view.under.length === 0 ? (
        <Empty title={t("plan_tree.under.none")}>
          <p className="dim">{t("plan_tree.under.hint")}</p>
        </Empty>
      ) : (
        <table className="dk-table stack dk-under">
          <caption className="vh">{t("plan_tree.tab.under")}</caption>
          <thead>
            <tr>
              <th scope="col" className="c-plan">
                {t("plans.col.plan")}
              </th>
              <th scope="col">{t("plans.col.unit")}</th>
              <th scope="col" className="c-state">
                {t("plans.col.state")}
              </th>
              <th scope="col">{t("plan_tree.under.tasks")}</th>
              <th scope="col" className="c-proof">
                {t("plans.evidence")}
              </th>
            </tr>
          </thead>
          <tbody>
            {view.under.map((plan) => (
              <tr key={plan.id}>
                <th scope="row" className="wrapcell" lang="vi">
                  <Link to={`/desk/plans/${plan.id}`}>{plan.title}</Link>
                  {plan.documentNumber ? <span className="dim"> · {plan.documentNumber}</span> : null}
                </th>
                <td className="wrapcell">{name(plan.unitId)}</td>
                <td>
                  <PlanState state={plan.state} returned={plan.returned} />
                </td>
                <td className="wrapcell" data-label={t("plan_tree.under.tasks")}>
                  {t("plan_tree.under.serving", { n: plan.tasks, serving: plan.serving })}
                  {plan.overdue > 0 ? <span className="dk-late"> · {t("plan_tree.under.late", { n: plan.overdue })}</span> : null}
                </td>
                <td data-label={t("plans.evidence")}>
                  {plan.accepted}/{plan.asked}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {without.length > 0 ? (
        <section className="dk-body" aria-labelledby="without-plan">
          <h2 id="without-plan">{t("plan_tree.under.without", { n: without.length })}</h2>
          <ul className="dk-lines">
            {without.map((id) => (
              <li key={id} className="row wrap">
                {name(id)}
                {view.rights.writes ? (
                  <Link to={`/desk/plans/new?under=${view.head.id}&unit=${id}`} aria-label={`${t("plan_new.for_unit")}: ${name(id)}`}>
                    {t("plan_new.for_unit")}
                  </Link>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
