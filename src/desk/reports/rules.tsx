import { Button } from "@mantine/core";
import { ZodError } from "zod";
import { data, Form, Link, redirect } from "react-router";
import { Empty, Notice, PageHead } from "#ui/desk/frame";
import { homeZone, localDate } from "#kernel/clock";
import { isId } from "#kernel/ids";
import type { Reason } from "#kernel/outcome";
import { UNIT_KINDS } from "#modules/identity";
import { isLapsed } from "#modules/legal/contract";
import { openPeriod, saveRule } from "#modules/reports";
import { formDays } from "../calendar/form-days.ts";
import { LapsedBasis } from "../legal/lapsed-bases.tsx";
import { nameOf } from "../legal/words.tsx";
import type { MessageKey } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { isoDay } from "../plans/say.ts";
import { Refusal } from "../refusal.tsx";
import { type DeskContext, deskContext, words } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { pageTitle } from "../titles.ts";
import { said } from "./in-place.tsx";
import { LEVELS, levelOf, outlineFaults, readOutline, readShapes } from "./rule-form.ts";
import { plansAsking } from "./plan-clauses.server.ts";
import { RuleFields } from "./rule-fields.tsx";
import { ruleLists } from "./rules.server.ts";
import type { Route } from "./+types/rules";
import plansCss from "../../ui/desk/plans.css?url";

export const links: Route.LinksFunction = () => [{ rel: "stylesheet", href: plansCss }];
export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

/**
 * The rules in force and past, requests among them, and a form for a new one; `?change=` fills it with a rule that is to be replaced,
 * `?plan=` with what an imported plan asks to be reported.
 */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  if (ctx.actor.grants.length === 0) throw data("not_allowed", { status: 403 });
  const today = localDate(ctx.now, homeZone());
  const lists = await ruleLists(ctx, today);
  const query = new URL(args.request.url).searchParams;
  const change = query.get("change");
  const base = lists.rules.find((rule) => rule.id === change && rule.kind === "periodic") ?? null;
  const { plans, asked } = lists.writes ? await plansAsking(ctx, today, base ? null : query.get("plan")) : { plans: [], asked: null };
  return { title: words(args.request)("rules.title"), ...lists, base, plans, byPlan: asked, today };
}

/** Saves a rule or opens a period of one; faults come back each by its reason, and what was typed stays. */
export async function action(args: Route.ActionArgs) {
  const ctx = deskContext(args);
  const form = await args.request.formData();
  const text = (name: string) => String(form.get(name) ?? "");
  if (text("step") === "open") {
    if (!isId(text("ruleId"))) throw data("bad id", { status: 400 });
    const opened = await openPeriod(ctx, { ruleId: text("ruleId"), shape: text("shape"), year: yearOf(text("year")) });
    return opened.ok
      ? redirect(`/desk/reports?period=${opened.value.periodId}`, 303)
      : data({ reasons: opened.reasons, of: text("ruleId") }, { status: 422 });
  }
  const reasons = await save(ctx, form, text);
  return reasons.length === 0 ? redirect("/desk/reports/rules", 303) : data({ reasons, of: "form" }, { status: 422 });
}

/** A year that a period may have; 0 has no period, so that the command refuses it by name. */
function yearOf(text: string): number {
  const year = Number(text);
  return Number.isInteger(year) && year >= 2000 && year <= 2200 ? year : 0;
}

async function save(ctx: DeskContext, form: FormData, text: (name: string) => string): Promise<Reason[]> {
  const kinds = UNIT_KINDS.filter((kind) => form.getAll("unitKinds").includes(kind));
  const levels = LEVELS.filter((level) => kinds.some((kind) => levelOf(kind) === level));
  const { shapes, reasons } = readShapes(text, levels);
  const { days, reasons: noDays } = formDays(text, "validFrom", "validTo");
  reasons.push(...noDays, ...outlineFaults(text("outline")));
  if (shapes.length === 0) reasons.push({ id: "rule.no_shape", field: "shapes" });
  if (kinds.length === 0) reasons.push({ id: "rule.nobody", field: "reporters" });
  if (reasons.length > 0) return reasons;
  try {
    const outcome = await saveRule(ctx, {
      name: text("name"),
      kind: "periodic",
      legalDocumentId: text("legalDocumentId"),
      content: text("content") as never,
      frequency: shapes[0]?.frequency ?? "year",
      receiverUnitId: text("receiverUnitId"),
      collectorUnitId: text("collectorUnitId"),
      reporters: levels.map((level) => ({ level, unitKinds: kinds.filter((kind) => levelOf(kind) === level) })),
      outline: readOutline(text("outline")),
      shapes,
      ...days,
      replacesId: text("replacesId"),
    });
    return outcome.ok ? [] : outcome.reasons;
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    return error.issues.map((issue) => {
      const path = issue.path.join(".");
      return { id: "field", field: path.startsWith("outline") ? "outline" : path, values: { field: path } };
    });
  }
}

export type RulesView = Awaited<ReturnType<typeof loader>>;
type OneRule = RulesView["rules"][number];

export default function Rules({ loaderData: view, actionData }: Route.ComponentProps) {
  const t = useWords();
  const reasons = actionData?.of === "form" ? actionData.reasons : [];
  return (
    <Page>
      <PageHead title={t("rules.title")}>
        {view.writes ? (
          <Button component={Link} to="/desk/reports/ask">
            {t("ask.title")}
          </Button>
        ) : null}
      </PageHead>
      <div className="dk-scroll">
        <div className="dk-doc">
          {view.rules.length === 0 ? <Empty title={t("rules.none")} /> : null}
          {view.rules.map((rule) => (
            <section key={rule.id} className="dk-question">
              <h2 lang="vi">{rule.name}</h2>
              <About rule={rule} view={view} />
              {actionData?.of === rule.id ? <Refusal reasons={actionData.reasons} /> : null}
              {view.writes && rule.kind === "periodic" && (rule.validTo === null || rule.validTo > view.today) ? (
                <div className="row wrap">
                  <OpenForm rule={rule} today={view.today} />
                  <Link to={`?change=${rule.id}#rule`}>{t("rules.change")}</Link>
                </div>
              ) : null}
            </section>
          ))}
          {view.writes ? (
            <details
              className="dk-more"
              id="rule"
              open={view.rules.length === 0 || view.base !== null || view.byPlan !== null || reasons.length > 0}
              key={view.base?.id ?? view.byPlan?.id ?? "new"}
            >
              <summary>{view.base ? t("rules.change") : t("rules.new")}</summary>
              {reasons.length > 0 ? (
                <Notice tone="bad">
                  <ul>
                    {reasons.map((reason) => (
                      <li key={JSON.stringify(reason)}>{said(t, reason)}</li>
                    ))}
                  </ul>
                </Notice>
              ) : null}
              {view.base ? null : <ByPlan view={view} />}
              <RuleFields view={view} reasons={reasons} />
            </details>
          ) : null}
        </div>
      </div>
    </Page>
  );
}

/** Plans whose reporting clauses can fill the form. */
function ByPlan({ view }: { view: RulesView }) {
  const t = useWords();
  if (view.plans.length === 0) return null;
  return (
    <>
      <p className="dk-label">{t("rules.by_plan")}</p>
      <ul className="dk-lines">
        {view.plans.map((plan) => (
          <li key={plan.id} lang="vi">
            <Link to={`?plan=${plan.id}#rule`} preventScrollReset aria-current={plan.id === view.byPlan?.id ? "true" : undefined}>
              {plan.title}
            </Link>{" "}
            <span className="dim">{plan.documentNumber}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What a rule says, and where it stands beside the one before and after it. */
function About({ rule, view }: { rule: OneRule; view: RulesView }) {
  const t = useWords();
  const next = view.rules.find((each) => each.replacesId === rule.id);
  const running = view.running.filter((period) => period.ruleId === rule.id);
  const basis = view.legal.find((each) => each.id === rule.legalDocumentId);
  return (
    <>
      <p className="dim">
        {t(`rules.kind.${rule.kind}` as MessageKey)} ·{" "}
        {rule.kind === "periodic"
          ? t("rules.validity", { from: isoDay(t, rule.validFrom), to: rule.validTo ? isoDay(t, rule.validTo) : t("rules.no_end") })
          : t("collect.asked_by", { unit: view.names[rule.receiverUnitId] ?? "" })}
        {rule.askedIn ? ` · ${rule.askedIn}` : ""}
      </p>
      {next && running.length > 0 ? (
        <p className="dk-soon">
          {t("rules.keeps", { periods: running.map((period) => period.name).join(", "), from: isoDay(t, next.validFrom) })}
        </p>
      ) : null}
      {running.length > 0 ? (
        <p className="row wrap">
          {running.map((period) => (
            <Link key={period.id} to={`/desk/reports?period=${period.id}`} lang="vi">
              {t("reports.period_due", { name: period.name, due: isoDay(t, period.dueOn) })}
            </Link>
          ))}
        </p>
      ) : null}
      {rule.holes.map((hole) => (
        <p key={hole.from} className="dk-soon">
          {hole.from === hole.to
            ? t("rules.hole_day", { day: isoDay(t, hole.from) })
            : t("rules.hole", { from: isoDay(t, hole.from), to: isoDay(t, hole.to) })}
        </p>
      ))}
      {basis ? (
        <p>
          {t("rules.basis")}:{" "}
          <Link to={`/desk/legal/${basis.id}`} lang="vi">
            {nameOf(t, basis)}
          </Link>
        </p>
      ) : null}
      {/* A rule that has run out warns of nothing. */}
      {basis && isLapsed(basis) && (rule.validTo === null || rule.validTo > view.today) ? (
        <LapsedBasis basis={basis} href={`/desk/legal/${basis.id}`} />
      ) : null}
    </>
  );
}

function OpenForm({ rule, today }: { rule: RulesView["rules"][number]; today: string }) {
  const t = useWords();
  return (
    <Form method="post" className="row wrap">
      <input type="hidden" name="step" value="open" />
      <input type="hidden" name="ruleId" value={rule.id} />
      <select className="dk-select" name="shape" aria-label={t("reports.period")}>
        {rule.shapes.map((shape) => (
          <option key={shape.key} value={shape.key}>
            {shape.name}
          </option>
        ))}
      </select>
      <input
        className="dk-select"
        name="year"
        type="number"
        min={2000}
        max={2200}
        defaultValue={today.slice(0, 4)}
        aria-label={t("rules.open_year")}
        required
      />
      <Button type="submit" size="xs">
        {t("rules.open")}
      </Button>
    </Form>
  );
}
