import { Button } from "@mantine/core";
import { ZodError } from "zod";
import { data, Form, redirect } from "react-router";
import { Empty, PageHead } from "#ui/desk/frame";
import { homeZone, localDate } from "#kernel/clock";
import { isId } from "#kernel/ids";
import type { Reason } from "#kernel/outcome";
import { allUnits, holds, UNIT_KINDS } from "#modules/identity";
import { legalRegister, LegalQuery } from "#modules/legal";
import { openPeriod, reportRules, saveRule } from "#modules/reports";
import type { MessageKey } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { isoDay } from "../plans/say.ts";
import { Refusal } from "../refusal.tsx";
import { type DeskContext, deskContext, words } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { pageTitle } from "../titles.ts";
import { readOutline, readShapes } from "./rule-form.ts";
import { RuleFields } from "./rule-fields.tsx";
import type { Route } from "./+types/rules";
import plansCss from "../../ui/desk/plans.css?url";

export const links: Route.LinksFunction = () => [{ rel: "stylesheet", href: plansCss }];
export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

/** The rules in force and past, and a form for a new one. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  if (ctx.actor.grants.length === 0) throw data("not_allowed", { status: 403 });
  const today = localDate(ctx.now, homeZone());
  const [rules, units, legal] = await Promise.all([
    reportRules(ctx.db),
    allUnits(ctx.db, ctx.lang),
    legalRegister(ctx.db, LegalQuery.parse({ limit: 100 }), today, false),
  ]);
  const now = units.filter((unit) => unit.validTo === null || unit.validTo > today);
  return {
    title: words(args.request)("rules.title"),
    rules,
    units: now.filter((unit) => unit.kind !== "commune").map(({ id, name }) => ({ id, name })),
    kinds: UNIT_KINDS.filter((kind) => units.some((unit) => unit.kind === kind)),
    legal: legal.documents.map(({ id, number, abstract, state }) => ({
      id,
      number,
      abstract,
      lapsed: ["replaced", "repealed", "expired"].includes(state),
    })),
    writes: holds(ctx.actor, "planner"),
    today,
  };
}

/** Saves a rule or opens a period of one; faults come back each by its reason, and what was typed stays. */
export async function action(args: Route.ActionArgs) {
  const ctx = deskContext(args);
  const form = await args.request.formData();
  const text = (name: string) => String(form.get(name) ?? "");
  if (text("step") === "open") {
    if (!isId(text("ruleId"))) throw data("bad id", { status: 400 });
    const opened = await openPeriod(ctx, { ruleId: text("ruleId"), shape: text("shape"), year: Number(text("year")) || 0 });
    return opened.ok ? redirect(`/desk/reports?period=${opened.value.periodId}`, 303) : data({ reasons: opened.reasons }, { status: 422 });
  }
  const reasons = await save(ctx, form, text);
  return reasons.length === 0 ? redirect("/desk/reports/rules", 303) : data({ reasons }, { status: 422 });
}

async function save(ctx: DeskContext, form: FormData, text: (name: string) => string): Promise<Reason[]> {
  const kinds = UNIT_KINDS.filter((kind) => form.getAll("unitKinds").includes(kind));
  const { shapes, reasons } = readShapes(text, kinds);
  if (reasons.length > 0) return reasons;
  try {
    const outcome = await saveRule(ctx, {
      name: text("name"),
      kind: text("kind") as never,
      legalDocumentId: text("legalDocumentId"),
      content: text("content") as never,
      frequency: shapes.length > 0 ? (shapes[0]?.frequency ?? "year") : "once",
      receiverUnitId: text("receiverUnitId"),
      collectorUnitId: text("collectorUnitId"),
      reporters: kinds.map((kind) => ({ level: kind, unitKinds: [kind] })),
      outline: readOutline(text("outline")),
      shapes,
      validFrom: text("validFrom"),
      validTo: text("validTo"),
      replacesId: text("replacesId"),
    });
    return outcome.ok ? [] : outcome.reasons;
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    return error.issues.map((issue) => ({ id: "field", values: { field: issue.path.join(".") } }));
  }
}

export type RulesView = Awaited<ReturnType<typeof loader>>;

export default function Rules({ loaderData: view, actionData }: Route.ComponentProps) {
  const t = useWords();
  return (
    <Page>
      <PageHead title={t("rules.title")} />
      <Refusal reasons={actionData?.reasons ?? []} />
      <div className="dk-scroll">
        <div className="dk-doc">
          {view.rules.length === 0 ? <Empty title={t("rules.none")} /> : null}
          {view.rules.map((rule) => (
            <section key={rule.id} className="dk-question">
              <h2 lang="vi">{rule.name}</h2>
              <p className="dim">
                {t(`rules.kind.${rule.kind}` as MessageKey)} ·{" "}
                {t("rules.validity", { from: isoDay(t, rule.validFrom), to: rule.validTo ? isoDay(t, rule.validTo) : t("rules.no_end") })}
              </p>
              {view.legal.some((each) => each.id === rule.legalDocumentId && each.lapsed) ? (
                <p className="dk-late">{t("rules.basis_lapsed")}</p>
              ) : null}
              {view.writes && (rule.validTo === null || rule.validTo > view.today) ? <OpenForm rule={rule} today={view.today} /> : null}
            </section>
          ))}
          {view.writes ? (
            <details className="dk-more" open={view.rules.length === 0}>
              <summary>{t("rules.new")}</summary>
              <RuleFields view={view} />
            </details>
          ) : null}
        </div>
      </div>
    </Page>
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
