import { useEffect, useState } from "react";
import { data, redirect, useNavigation } from "react-router";
import { homeZone, localDate } from "#kernel/clock";
import { allUnits, holds } from "#modules/identity";
import { planList } from "#modules/plans";
import { deskContext, words } from "../request.server.ts";
import { pageTitle } from "../titles.ts";
import type { Route } from "./+types/import";
import importCss from "../../ui/desk/plan-import.css?url";
import plansCss from "../../ui/desk/plans.css?url";
import { beginChecking, type Checking } from "./import-edit.ts";
import { ImportIntake } from "./import-intake.tsx";
import { keepImport, keepText } from "./import-kept.ts";
import { ImportReview } from "./import-review.tsx";
import { readPlan, takePlan } from "./import-step.server.ts";

export const links: Route.LinksFunction = () => [plansCss, importCss].map((href) => ({ rel: "stylesheet", href }));
export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

/** Units to choose from and plans that the new one can stand under. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  if (!holds(ctx.actor, "planner")) throw data("not_allowed", { status: 403 });
  const today = localDate(ctx.now, homeZone());
  const [units, plans] = await Promise.all([allUnits(ctx.db, ctx.lang), planList(ctx.db)]);
  return {
    title: words(args.request)("plan_import.title"),
    now: ctx.now.toISOString(),
    units: units.map(({ id, name, shortName, kind, validTo }) => ({
      id,
      kind,
      full: name,
      name: shortName ?? name,
      ended: validTo !== null && validTo <= today ? validTo : null,
    })),
    plans: plans.map(({ id, title }) => ({ id, title })),
  };
}

/** Reads a text into a proposal, or takes a checked one. A refusal comes back with all its reasons; nothing is half taken. */
export async function action(args: Route.ActionArgs) {
  const ctx = deskContext(args);
  const form = await args.request.formData();
  if (form.get("step") === "take") {
    const taken = await takePlan(ctx, form);
    return taken.ok ? redirect(`/desk/plans/${taken.value.planId}`, 303) : data({ plan: null, reasons: taken.reasons }, { status: 422 });
  }
  const read = await readPlan(ctx, form);
  return read.ok ? data({ plan: read.value, reasons: [] }) : data({ plan: null, reasons: read.reasons }, { status: 422 });
}

export type ImportView = Awaited<ReturnType<typeof loader>>;

export default function Import({ loaderData: view, actionData }: Route.ComponentProps) {
  const [checking, setChecking] = useState<Checking | null>(null);
  const [seen, setSeen] = useState<typeof actionData>(undefined);
  const navigation = useNavigation();
  if (actionData !== seen) {
    setSeen(actionData);
    if (actionData?.plan) setChecking(beginChecking(actionData.plan));
  }
  const read = actionData?.plan;
  useEffect(() => {
    if (read) keepText(null);
  }, [read]);
  // The redirect to the new plan is the proof that the server has it.
  const taken =
    navigation.state === "loading" &&
    navigation.formMethod === "POST" &&
    /^\/desk\/plans\/[0-9a-f-]{36}$/.test(navigation.location.pathname);
  useEffect(() => {
    if (taken) keepImport(null, "");
  }, [taken]);
  const reasons = actionData?.reasons ?? [];
  if (checking)
    return <ImportReview view={view} checking={checking} onChange={setChecking} onLeave={() => setChecking(null)} reasons={reasons} />;
  return <ImportIntake reasons={reasons} onResume={setChecking} />;
}
