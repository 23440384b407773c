import { Button } from "@mantine/core";
import { IconFileSpreadsheet } from "@tabler/icons-react";
import { data, Link } from "react-router";
import { Empty, Notice, PageHead } from "#ui/desk/frame";
import { allUnits } from "#modules/identity";
import { budgetLines, budgetTotals, canPlan } from "#modules/plans";
import { useWords } from "../messages/use-messages.tsx";
import { deskContext, words } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { pageTitle } from "../titles.ts";
import { moneyPlan, readMoney } from "./money.server.ts";
import { MoneyIntake } from "./money-intake.tsx";
import { MoneyTable } from "./money-table.tsx";
import type { Route } from "./+types/money";
import plansCss from "../../ui/desk/plans.css?url";

export const links: Route.LinksFunction = () => [{ rel: "stylesheet", href: plansCss }];
export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

/** The money of a plan: every line by task and unit, with the totals that the database keeps. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const { planId, title, unitId } = await moneyPlan(ctx, args.params.planId);
  const [lines, totals, units] = await Promise.all([budgetLines(ctx.db, planId), budgetTotals(ctx.db, planId), allUnits(ctx.db, ctx.lang)]);
  const name = new Map(units.toReversed().map((unit) => [unit.code, unit.shortName ?? unit.name]));
  return {
    title: words(args.request)("money.title"),
    plan: { id: planId, title },
    lines: lines.map((line) => ({
      ...line,
      unitName: name.get(line.unitCode) ?? line.unitCode,
      from: line.programme ?? line.donor ?? name.get(line.sourceUnitCode ?? "") ?? "",
    })),
    totals,
    writes: canPlan(ctx.actor, "budget.write", { planUnitId: unitId }) || ctx.actor.grants.some((grant) => grant.role === "unit_reporter"),
  };
}

/** Takes lines from an Excel file, all or none; every faulty cell comes back by its address. */
export async function action(args: Route.ActionArgs) {
  const ctx = deskContext(args);
  const { planId } = await moneyPlan(ctx, args.params.planId);
  const taken = await readMoney(ctx, planId, await args.request.formData(), false);
  if (!taken.ok) return data({ reasons: taken.reasons, faults: [], taken: null }, { status: 422 });
  const { faults, added, changed } = taken.value;
  if (faults.length > 0) return data({ reasons: [], faults, taken: null }, { status: 422 });
  return data({ reasons: [], faults: [], taken: { added, changed } });
}

export type MoneyView = Awaited<ReturnType<typeof loader>>;

export default function Money({ loaderData: view, actionData }: Route.ComponentProps) {
  const t = useWords();
  return (
    <Page>
      <PageHead
        title={t("money.title")}
        note={
          <Link className="el" to={`/desk/plans/${view.plan.id}`} lang="vi">
            {view.plan.title}
          </Link>
        }
      >
        <Button component="a" href={`/desk/plans/${view.plan.id}/budget.xlsx`} leftSection={<IconFileSpreadsheet aria-hidden />}>
          {t("plans.step.budget_out")}
        </Button>
      </PageHead>
      {actionData?.taken ? <Notice tone="ok">{t("money.taken", actionData.taken)}</Notice> : null}
      <div className="dk-scroll">
        {view.writes ? <MoneyIntake planId={view.plan.id} answer={actionData ?? null} /> : null}
        {view.lines.length === 0 ? <Empty title={t("plans.no_money")} /> : <MoneyTable view={view} />}
      </div>
    </Page>
  );
}
