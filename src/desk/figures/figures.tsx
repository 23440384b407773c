import { Button } from "@mantine/core";
import { IconFileSpreadsheet } from "@tabler/icons-react";
import { data, Form, useLocation } from "react-router";
import { Columns } from "#ui/chart";
import { Empty, PageHead } from "#ui/desk/frame";
import { DayInput } from "../calendar/day-field.tsx";
import { useWords } from "../messages/use-messages.tsx";
import { number } from "../plans/say.ts";
import { deskContext, words } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { langName, pageTitle } from "../titles.ts";
import { gatherFigures } from "./gather.server.ts";
import { Indicators } from "./indicators.tsx";
import { monthWords } from "./months.ts";
import { FigureTable } from "./table.tsx";
import type { Route } from "./+types/figures";
import plansCss from "../../ui/desk/plans.css?url";

export const links: Route.LinksFunction = () => [{ rel: "stylesheet", href: plansCss }];
export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

/** What was published and read, over time, by language and by unit, and the indicators of reports through their periods. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  if (ctx.actor.grants.length === 0) throw data("not_allowed", { status: 403 });
  const view = await gatherFigures(ctx, new URL(args.request.url).searchParams);
  return { title: words(args.request)("figures.title"), view };
}

export default function Figures({ loaderData: { view } }: Route.ComponentProps) {
  const t = useWords();
  const { search } = useLocation();
  const { months, langs, byUnit } = view;
  const say = (amount: number) => number(t, amount);
  return (
    <Page>
      <PageHead title={t("figures.title")} note={<span className="dim dk-hide-phone">{t("figures.note")}</span>}>
        <Button component="a" href={`/desk/figures.csv${search}`}>
          CSV
        </Button>
        <Button component="a" href={`/desk/figures.xlsx${search}`} leftSection={<IconFileSpreadsheet aria-hidden />}>
          Excel
        </Button>
      </PageHead>
      <Filters view={view} />
      <div className="dk-scroll dk-figures">
        <FigureTable
          title={t("figures.by_month")}
          head={[t("figures.month"), t("figures.published"), t("figures.views")]}
          rows={months.map((row) => ({ key: row.month, name: monthWords(row.month), amounts: [row.published, row.views], bar: row.views }))}
        >
          <figure>
            <figcaption>{t("figures.published")}</figcaption>
            <Columns points={months.map((row) => ({ name: monthWords(row.month, true), amount: row.published }))} format={say} />
          </figure>
          <figure>
            <figcaption>{t("figures.views")}</figcaption>
            <Columns points={months.map((row) => ({ name: monthWords(row.month, true), amount: row.views }))} format={say} />
          </figure>
        </FigureTable>
        <FigureTable
          title={t("figures.by_lang")}
          head={[t("figures.language"), t("figures.published"), t("figures.views")]}
          rows={langs.map((row) => ({ key: row.lang, name: langName(t, row.lang), amounts: [row.published, row.views], bar: row.views }))}
        />
        {byUnit.length === 0 ? (
          <Empty title={t("figures.no_units")} />
        ) : (
          <FigureTable
            title={t("figures.by_unit")}
            head={[t("figures.unit"), t("figures.documents"), t("figures.published"), t("figures.foreign"), t("figures.views")]}
            rows={byUnit.map((row) => ({
              key: row.unitId,
              name: row.name,
              amounts: [row.documents, row.editions, row.foreign, row.views],
              bar: row.views,
            }))}
          />
        )}
        <Indicators indicators={view.indicators} />
      </div>
    </Page>
  );
}

function Filters({ view }: { view: Route.ComponentProps["loaderData"]["view"] }) {
  const t = useWords();
  return (
    <Form method="get" className="dk-filters wrap" key={`${view.days.from}${view.days.to}${view.unit}`}>
      <span className="row">
        <label htmlFor="figures-from">{t("figures.from")}</label>
        <DayInput id="figures-from" className="dk-select" size={10} name="from" day={view.days.from} />
      </span>
      <span className="row">
        <label htmlFor="figures-to">{t("figures.to")}</label>
        <DayInput id="figures-to" className="dk-select" size={10} name="to" day={view.days.to} />
      </span>
      <label className="row">
        <span>{t("figures.unit")}</span>
        <select className="dk-select" name="unit" defaultValue={view.unit ?? ""}>
          <option value="">{t("figures.all_units")}</option>
          {view.units.map((unit) => (
            <option key={unit.id} value={unit.id}>
              {unit.name}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit" variant="filled">
        {t("figures.show")}
      </Button>
    </Form>
  );
}
