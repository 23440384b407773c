import { Button, TextInput } from "@mantine/core";
import { data, Form, Link, redirect } from "react-router";
import { PageHead } from "#ui/desk/frame";
import { homeZone, localDate } from "#kernel/clock";
import { allUnits, holds } from "#modules/identity";
import { planList } from "#modules/plans";
import { HORIZONS } from "#modules/plans/contract";
import { DayField } from "../calendar/day-field.tsx";
import { type Answered, errorOf, SelectField } from "../identity/fields.tsx";
import type { MessageKey } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { Refusal } from "../refusal.tsx";
import { deskContext, words } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { pageTitle } from "../titles.ts";
import type { Route } from "./+types/new";
import importCss from "../../ui/desk/plan-import.css?url";
import plansCss from "../../ui/desk/plan-views.css?url";
import { beginning, makePlan } from "./new-step.server.ts";

export const links: Route.LinksFunction = () => [
  { rel: "stylesheet", href: importCss },
  { rel: "stylesheet", href: plansCss },
];
export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

const WAYS = ["blank", "template", "copy"] as const;
const SHOWN = new Set(["title", "startsOn", "endsOn", "unitId", "versionId", "years"]);

/**
 * The three ways to begin a plan (`?way=`); units that exist today can issue one. `?under=` and `?unit=` begin a plan of a unit with the
 * tasks that it leads in the plan above, `?task=` with one of them.
 */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  if (!holds(ctx.actor, "planner")) throw data("not_allowed", { status: 403 });
  const query = new URL(args.request.url).searchParams;
  const asked = query.get("way");
  const today = localDate(ctx.now, homeZone());
  const [units, plans] = await Promise.all([allUnits(ctx.db, ctx.lang), planList(ctx.db)]);
  return {
    title: words(args.request)("plan_new.title"),
    way: WAYS.find((way) => way === asked) ?? (query.has("under") ? "blank" : "template"),
    from: await beginning(ctx, query, today),
    nextYear: Number(today.slice(0, 4)) + 1,
    units: units.filter((unit) => unit.validTo === null || unit.validTo > today).map(({ id, name, kind }) => ({ id, name, kind })),
    plans: plans.map(({ id, versionId, title }) => ({ id, versionId, title })),
  };
}

/** Makes the plan and opens its draft; a refusal comes back at its fields and what was typed stays. */
export async function action(args: Route.ActionArgs) {
  const ctx = deskContext(args);
  const made = await makePlan(ctx, await args.request.formData());
  return made.ok ? redirect(`/desk/plans/${made.value.planId}`, 303) : data(made, { status: 422 });
}

export default function NewPlan({ loaderData: view, actionData }: Route.ComponentProps) {
  const t = useWords();
  const answer: Answered | undefined = actionData;
  const elsewhere = actionData?.reasons.filter((reason) => !reason.field || !SHOWN.has(reason.field)) ?? [];
  return (
    <Page>
      <PageHead title={t("plan_new.title")} />
      {view.from ? null : (
        <nav className="dk-tabs" aria-label={t("plan_new.way")}>
          {WAYS.map((way) => (
            <Link key={way} className="dk-tab" to={`?way=${way}`} aria-current={way === view.way ? "page" : undefined}>
              {t(`plan_new.way.${way}`)}
            </Link>
          ))}
        </nav>
      )}
      <div className="dk-scroll">
        <Form method="post" className="dk-body dk-form dk-newplan" key={view.way} noValidate>
          <Refusal reasons={elsewhere} />
          <p className="dim">
            {view.from ? t("plan_new.from_tasks", { unit: view.from.unitName, plan: view.from.planTitle }) : t(`plan_new.${view.way}_hint`)}
          </p>
          <input type="hidden" name="way" value={view.way} />
          {view.way === "copy" ? <CopyFields view={view} answer={answer} /> : <OwnFields view={view} answer={answer} />}
          <div>
            <Button type="submit" variant="filled">
              {t("plans.create")}
            </Button>
          </div>
        </Form>
      </div>
    </Page>
  );
}

type Props = { view: Route.ComponentProps["loaderData"]; answer: Answered | undefined };

function OwnFields({ view, answer }: Props) {
  const t = useWords();
  const { from } = view;
  const own = view.units.find((unit) => (from ? unit.id === from.unitId : unit.kind === "province"));
  return (
    <>
      <TextInput
        name="title"
        label={t("plans.name")}
        lang="vi"
        required
        maxLength={400}
        defaultValue={from?.title ?? ""}
        error={errorOf(t, answer, "title")}
      />
      <SelectField name="horizon" label={t("plans.horizon")} {...(from ? { defaultValue: from.horizon } : {})}>
        {HORIZONS.toReversed().map((horizon) => (
          <option key={horizon} value={horizon}>
            {t(`plans.horizon.${horizon}` as MessageKey)}
          </option>
        ))}
      </SelectField>
      <div className="dk-pair">
        <DayField
          name="startsOn"
          label={t("plans.starts")}
          required
          day={from?.startsOn ?? `${view.nextYear}-01-01`}
          error={errorOf(t, answer, "startsOn")}
        />
        <DayField
          name="endsOn"
          label={t("plans.ends")}
          required
          day={from?.endsOn ?? `${view.nextYear}-12-31`}
          error={errorOf(t, answer, "endsOn")}
        />
      </div>
      <SelectField name="unitId" label={t("plans.unit")} defaultValue={own?.id ?? ""} error={errorOf(t, answer, "unitId")}>
        {view.units.map((unit) => (
          <option key={unit.id} value={unit.id}>
            {unit.name}
          </option>
        ))}
      </SelectField>
      <SelectField name="parentId" label={t("plans.parent")} {...(from ? { defaultValue: from.planId } : {})}>
        <option value="">{t("plans.parent_none")}</option>
        {view.plans.map((plan) => (
          <option key={plan.id} value={plan.id}>
            {plan.title}
          </option>
        ))}
      </SelectField>
      {from && from.tasks.length > 0 ? (
        <fieldset className="dk-carried">
          <legend className="dk-fieldlabel">{t("plan_new.carried")}</legend>
          <p className="dim xs">{t("plan_new.carried_hint")}</p>
          {from.tasks.map((task) => (
            <label key={task.key} className="row dk-pick" lang="vi">
              <input type="checkbox" name="serves" value={task.key} defaultChecked={from.task === null || from.task === task.key} />
              <span>{task.title}</span>
            </label>
          ))}
        </fieldset>
      ) : null}
    </>
  );
}

function CopyFields({ view, answer }: Props) {
  const t = useWords();
  if (view.plans.length === 0) return <p>{t("plan_new.nothing_to_copy")}</p>;
  return (
    <>
      <SelectField name="versionId" label={t("plan_new.copy_of")} error={errorOf(t, answer, "versionId")}>
        {view.plans.map((plan) => (
          <option key={plan.versionId} value={plan.versionId}>
            {plan.title}
          </option>
        ))}
      </SelectField>
      <TextInput
        name="years"
        type="number"
        min={-20}
        max={20}
        step={1}
        defaultValue="1"
        label={t("plan_new.years")}
        error={errorOf(t, answer, "years")}
      />
      <TextInput name="title" label={t("plans.name")} lang="vi" required maxLength={400} error={errorOf(t, answer, "title")} />
    </>
  );
}
