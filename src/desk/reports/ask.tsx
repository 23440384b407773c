import { Button } from "@mantine/core";
import { ZodError } from "zod";
import { data, Form, redirect } from "react-router";
import { PageHead } from "#ui/desk/frame";
import { homeZone, localDate } from "#kernel/clock";
import type { Reason } from "#kernel/outcome";
import { askReport } from "#modules/reports";
import { formDays } from "../calendar/form-days.ts";
import { useWords } from "../messages/use-messages.tsx";
import { Refusal } from "../refusal.tsx";
import { type DeskContext, deskContext, words } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { pageTitle } from "../titles.ts";
import { AskUnits } from "./ask-units.tsx";
import { Choice, PlacedDay, PlacedField, PlacedReasons } from "./in-place.tsx";
import { Basis } from "./rule-fields.tsx";
import { OutlineField } from "./outline-field.tsx";
import { outlineFaults, readOutline } from "./rule-form.ts";
import { ruleLists } from "./rules.server.ts";
import type { Route } from "./+types/ask";
import plansCss from "../../ui/desk/plans.css?url";

export const links: Route.LinksFunction = () => [{ rel: "stylesheet", href: plansCss }];
export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

const KINDS = ["ad_hoc", "thematic"] as const;
/** Fields that show their own reasons; any other reason stands above the form. */
const PLACED = ["name", "askedIn", "outline", "units", "starts", "ends", "cutoff", "due"];
/** Where the parts of a special report's only period stand in this form. */
const FIELD_OF: Record<string, string> = {
  "shapes.0.due.once": "due",
  "shapes.0.starts": "starts",
  "shapes.0.ends": "ends",
  "shapes.0.cutoff": "cutoff",
  unitIds: "units",
};

/** What a request can be made of: who asks, who collects, which units. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const today = localDate(ctx.now, homeZone());
  const { units, asked, legal, kinds, own, writes } = await ruleLists(ctx, today);
  if (!writes) throw data("not_allowed", { status: 403 });
  return { title: words(args.request)("ask.title"), units, asked, legal, kinds, own, today };
}

/** Asks the chosen units and opens their board; every fault comes back to its field, and what was typed stays. */
export async function action(args: Route.ActionArgs) {
  const ctx = deskContext(args);
  const outcome = await ask(ctx, await args.request.formData());
  if ("periodId" in outcome) return redirect(`/desk/reports?period=${outcome.periodId}`, 303);
  const reasons = outcome.reasons.map((reason) => ({
    ...reason,
    field: FIELD_OF[reason.field ?? ""] ?? reason.field?.split(".")[0] ?? "",
  }));
  return data({ reasons }, { status: 422 });
}

async function ask(ctx: DeskContext, form: FormData): Promise<{ periodId: string } | { reasons: Reason[] }> {
  const text = (name: string) => String(form.get(name) ?? "");
  const { days, reasons } = formDays(text, "starts", "ends", "cutoff", "due");
  reasons.push(...outlineFaults(text("outline")));
  if (reasons.length > 0) return { reasons };
  try {
    const outcome = await askReport(ctx, {
      kind: text("kind") as never,
      name: text("name"),
      askedIn: text("askedIn"),
      receiverUnitId: text("receiverUnitId"),
      collectorUnitId: text("collectorUnitId"),
      legalDocumentId: text("legalDocumentId"),
      outline: readOutline(text("outline")),
      unitIds: form.getAll("unit").map(String),
      ...days,
      opensOn: localDate(ctx.now, homeZone()),
    });
    return outcome.ok ? outcome.value : { reasons: outcome.reasons };
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    return {
      reasons: error.issues.map((issue) => {
        const field = String(issue.path[0] ?? "");
        return field === "unitIds" ? { id: "rule.nobody", field } : { id: "field", field, values: { field } };
      }),
    };
  }
}

export type AskView = Awaited<ReturnType<typeof loader>>;

export default function Ask({ loaderData: view, actionData }: Route.ComponentProps) {
  const t = useWords();
  const reasons = actionData?.reasons ?? [];
  const day = (name: "starts" | "ends" | "cutoff" | "due", label: string, value?: string) => (
    <PlacedDay name={name} label={label} required reasons={reasons} day={value} />
  );
  return (
    <Page>
      <PageHead title={t("ask.title")}>
        <Button type="submit" form="ask" variant="filled">
          {t("ask.send")}
        </Button>
      </PageHead>
      <Refusal reasons={reasons.filter((reason) => !PLACED.includes(reason.field))} />
      <div className="dk-scroll">
        <Form method="post" id="ask" className="dk-form dk-doc" preventScrollReset>
          <p className="dim">{t("ask.hint")}</p>
          <fieldset className="dk-plainset">
            <legend className="dk-label">{t("rules.kind")}</legend>
            <div className="row wrap">
              {KINDS.map((kind) => (
                <label key={kind} className="row">
                  <input type="radio" name="kind" value={kind} defaultChecked={kind === "ad_hoc"} />
                  {t(`rules.kind.${kind}`)}
                </label>
              ))}
            </div>
          </fieldset>
          <PlacedField name="name" label={t("ask.name")} required reasons={reasons} lang="vi" />
          <Choice name="receiverUnitId" label={t("ask.by")} options={view.units} />
          <PlacedField name="askedIn" label={t("ask.in")} reasons={reasons} lang="vi" placeholder={t("ask.in_example")} />
          <Choice name="collectorUnitId" label={t("rules.collector")} options={view.units} value={view.own} />
          <Basis view={view} />
          <OutlineField label={t("ask.questions")} rows={5} value="" reasons={reasons} />
          <div className="dk-periodfields">
            {day("starts", t("ask.starts"), `${view.today.slice(0, 4)}-01-01`)}
            {day("ends", t("ask.ends"), view.today)}
            {day("cutoff", t("rules.cutoff"))}
            {day("due", t("rules.due"))}
          </div>
          <AskUnits view={view} />
          <PlacedReasons reasons={reasons} of="units" />
        </Form>
      </div>
    </Page>
  );
}
