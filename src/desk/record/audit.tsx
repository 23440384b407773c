import { Button } from "@mantine/core";
import { Link } from "react-router";
import { Empty, Notice, PageHead } from "#ui/desk/frame";
import { allUnits, whoIs } from "#modules/identity";
import { auditTrail } from "#modules/record";
import { useWords } from "../messages/use-messages.tsx";
import { deskContext, words } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { pageTitle } from "../titles.ts";
import type { Route } from "./+types/audit";
import { auditFilter } from "./audit-filter.server.ts";
import { AuditFilters } from "./audit-filters.tsx";
import { AuditTable } from "./audit-table.tsx";

export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

/** The audit trail, newest first, paged by key; for administrators of the province and auditors. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const query = new URL(args.request.url).searchParams;
  const { typed, filter, bad } = await auditFilter(ctx, query);
  const before = Number(query.get("before"));
  const paged = Number.isSafeInteger(before) && before > 0 ? { before } : {};
  const page = bad.length > 0 ? { events: [], next: null } : await auditTrail(ctx.db, { ...filter, ...paged, limit: 50 });
  const subjects = page.events.flatMap(({ subject }) => subject.id ?? []);
  const [people, units] = await Promise.all([whoIs(ctx.db, subjects), allUnits(ctx.db, ctx.lang)]);
  const names = [...[...people].map(([id, { name }]) => [id, name]), ...units.map(({ id, name }) => [id, name])];
  return { title: words(args.request)("nav.audit"), page, typed, bad, names: Object.fromEntries(names) as Record<string, string> };
}

export default function Audit({ loaderData }: Route.ComponentProps) {
  const t = useWords();
  const { page, typed, bad, names } = loaderData;
  const filters = Object.entries(typed).filter(([, value]) => value !== "");
  const at = (more: Record<string, string>) => `?${new URLSearchParams([...filters, ...Object.entries(more)])}`;
  return (
    <Page>
      <PageHead title={t("nav.audit")} note={<span className="dim">{t("audit.note")}</span>}>
        <Button component="a" href={`/desk/audit.csv${at({})}`} download size="xs">
          {t("audit.csv")}
        </Button>
      </PageHead>
      {bad.map((name) => (
        <Notice key={name} tone="bad">
          {t("audit.bad_date", { field: t(`audit.${name}`) })}
        </Notice>
      ))}
      <AuditFilters typed={typed} bad={bad} filtered={filters.length > 0} about={names[typed.subject]} />
      <div className="dk-scroll">
        {page.events.length === 0 ? (
          <Empty title={filters.length > 0 ? t("audit.no_match") : t("audit.empty")}>
            {filters.length > 0 ? <Link to="?">{t("board.clear")}</Link> : null}
          </Empty>
        ) : (
          <AuditTable events={page.events} names={names} />
        )}
        {page.next ? (
          <nav className="dk-filters" aria-label={t("board.pages")}>
            <Link to={at({})}>{t("board.first")}</Link>
            <span className="sp" />
            <Link to={at({ before: String(page.next) })}>{t("board.next")}</Link>
          </nav>
        ) : null}
      </div>
    </Page>
  );
}
