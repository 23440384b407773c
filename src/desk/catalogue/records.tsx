import { Button } from "@mantine/core";
import { Form, Link } from "react-router";
import { homeZone, localDate } from "#kernel/clock";
import { LANGUAGES } from "#kernel/languages";
import { Empty, PageHead } from "#ui/desk/frame";
import { countRecords, recordLines } from "#modules/catalogue";
import { CATALOGUE_KINDS, GAPS } from "#modules/catalogue/contract";
import { allUnits } from "#modules/identity";
import { useWords } from "../messages/use-messages.tsx";
import { deskContext, words } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { langName, pageTitle } from "../titles.ts";
import type { Route } from "./+types/records";
import { kindName } from "./kind-name.ts";
import { recordsFilter, type TypedRecords } from "./records-filter.server.ts";
import { RecordsTable } from "./records-table.tsx";
import { RecordsTabs } from "./records-tabs.tsx";

export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

const PAGE = 50;

/** Public records by unit, kind, name and what they lack, paged by key; ticked ones, or all of the filter, are edited together. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const query = new URL(args.request.url).searchParams;
  const { typed, filter } = recordsFilter(query);
  const before = query.get("before") ?? "";
  const today = localDate(ctx.now, homeZone());
  const [page, total, units] = await Promise.all([
    recordLines(ctx.db, { filter, before, limit: PAGE }, today),
    countRecords(ctx.db, filter, today),
    allUnits(ctx.db, ctx.lang),
  ]);
  return {
    title: words(args.request)("records.title"),
    typed,
    before,
    page,
    total,
    today,
    units: units.map(({ id, name }) => ({ id, name })),
  };
}

export default function Records({ loaderData: { typed, before, page, total, today, units } }: Route.ComponentProps) {
  const t = useWords();
  const kept = Object.entries(typed).filter(([, value]) => value !== "");
  const at = (more: Record<string, string>) => `?${new URLSearchParams([...kept, ...Object.entries(more)])}`;
  return (
    <Page>
      <PageHead
        title={t("records.title")}
        note={<span className="dim">{t("records.count", { n: total.toLocaleString(t.lang === "vi" ? "vi-VN" : "en-GB") })}</span>}
      />
      <RecordsTabs current="list" />
      <Filters typed={typed} units={units} />
      <div className="dk-scroll">
        {page.lines.length === 0 ? (
          <Empty title={t(kept.length > 0 ? "records.no_match" : "records.empty")}>
            {kept.length > 0 ? <Link to="?">{t("board.clear")}</Link> : null}
          </Empty>
        ) : (
          <Form action="/desk/records/bulk" method="get">
            {kept.map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <RecordsTable lines={page.lines} today={today} />
            <div className="dk-filters wrap">
              <Button type="submit">{t("records.bulk_ticked")}</Button>
              <Button component={Link} to={`/desk/records/bulk${at({ all: "1" })}`}>
                {t("records.bulk_all", { n: total })}
              </Button>
              <span className="sp" />
              {before ? <Link to={at({})}>{t("board.first")}</Link> : null}
              {page.next ? <Link to={at({ before: page.next })}>{t("board.next")}</Link> : null}
            </div>
          </Form>
        )}
      </div>
    </Page>
  );
}

function Filters({ typed, units }: { typed: TypedRecords; units: readonly { id: string; name: string }[] }) {
  const t = useWords();
  return (
    <Form className="dk-filters wrap" role="search" aria-label={t("board.filter")} key={JSON.stringify(typed)}>
      <input
        className="dk-select"
        type="search"
        name="q"
        maxLength={200}
        defaultValue={typed.q}
        aria-label={t("records.find")}
        placeholder={t("records.find")}
      />
      <select className="dk-select" name="unit" defaultValue={typed.unit} aria-label={t("records.unit")}>
        <option value="">{t("records.any_unit")}</option>
        {units.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <select className="dk-select" name="kind" defaultValue={typed.kind} aria-label={t("records.kind")}>
        <option value="">{t("records.any_kind")}</option>
        {CATALOGUE_KINDS.map(({ id }) => (
          <option key={id} value={id}>
            {kindName(t, id)}
          </option>
        ))}
      </select>
      <select className="dk-select" name="gap" defaultValue={typed.gap} aria-label={t("records.gap")}>
        <option value="">{t("records.any_gap")}</option>
        {GAPS.map((gap) => (
          <option key={gap} value={gap}>
            {t(`records.gap.${gap}`)}
          </option>
        ))}
        {(["lang", "late"] as const).flatMap((what) =>
          LANGUAGES.map((lang) => (
            <option key={`${what}-${lang}`} value={`${what}-${lang}`}>
              {t(`records.gap.${what}`, { lang: langName(t, lang) })}
            </option>
          )),
        )}
      </select>
      <Button type="submit" size="xs">
        {t("board.apply")}
      </Button>
      {Object.values(typed).some(Boolean) ? <Link to="?">{t("board.clear")}</Link> : null}
    </Form>
  );
}
