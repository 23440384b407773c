import { Button } from "@mantine/core";
import { data, Form, Link } from "react-router";
import { homeZone, localDate } from "#kernel/clock";
import { Empty, Notice, PageHead } from "#ui/desk/frame";
import { allUnits, can, listPeople, personDetail, unitsOn, whoIs } from "#modules/identity";
import { answered } from "../answered.server.ts";
import { reasonText } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { type DeskContext, deskContext, words } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { pageTitle } from "../titles.ts";
import type { Route } from "./+types/people";
import { useFormRound } from "./fields.tsx";
import { peopleAction } from "./people-action.server.ts";
import { PersonForm } from "./person-form.tsx";
import { PersonPanel, stateOf } from "./person-panel.tsx";

export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

/** People by name, paged by key; `?person=` opens one at the side. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  if (!can(ctx.actor, "person.list")) throw data("forbidden", { status: 403 });
  const query = new URL(args.request.url).searchParams;
  const search = query.get("q")?.trim().slice(0, 100) ?? "";
  const after = query.get("after") ?? undefined;
  const shown = query.get("person");
  const unitIds = listedUnits(ctx);
  const [page, units, today, found] = await Promise.all([
    listPeople(ctx.db, { limit: 50, ...(unitIds ? { unitIds } : {}), ...(after ? { after } : {}), ...(search ? { search } : {}) }),
    allUnits(ctx.db, ctx.lang),
    unitsOn(ctx.db, localDate(ctx.now, homeZone()), ctx.lang),
    shown ? personDetail(ctx.db, shown) : null,
  ]);
  const person = found && can(ctx.actor, "person.read", { personId: found.id, unitId: found.unitId }) ? found : null;
  const granters = person
    ? await whoIs(
        ctx.db,
        person.grants.flatMap((grant) => grant.grantedBy ?? []),
      )
    : new Map();
  const may = (unitId: string | null) => can(ctx.actor, "person.create", { unitId });
  return {
    title: words(args.request)("nav.people"),
    page,
    names: Object.fromEntries(units.map(({ id, name }) => [id, name])),
    // A person works for, and holds a role in, a unit of today that the administrator answers for.
    units: today.filter(({ id }) => may(id)).map(({ id, name }) => ({ id, name })),
    province: may(null),
    person,
    granters: Object.fromEntries([...granters].map(([id, { name }]) => [id, name as string])),
    edits: person !== null && can(ctx.actor, "person.disable", { personId: person.id, unitId: person.unitId }),
    search,
  };
}

/** The units whose people may be listed; null for the whole province. */
function listedUnits({ actor }: DeskContext): string[] | null {
  if (can(actor, "person.list", { unitId: null })) return null;
  const units = actor.grants.flatMap(({ unitId }) => (unitId !== null && can(actor, "person.list", { unitId }) ? [unitId] : []));
  return [...new Set(units)];
}

export async function action(args: Route.ActionArgs) {
  const ctx = deskContext(args);
  const outcome = await answered(peopleAction(ctx, args));
  if (outcome.ok) return data({ ok: true as const, reasons: [], invite: outcome.value.invite });
  return data({ ok: false as const, reasons: outcome.reasons, invite: null }, { status: 422 });
}

export default function People({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords();
  const round = useFormRound(actionData);
  const { page, person, search, names } = loaderData;
  const at = (more: Record<string, string>) => `?${new URLSearchParams({ ...(search ? { q: search } : {}), ...more })}`;
  return (
    <Page>
      <PageHead title={t("nav.people")} />
      {actionData ? (
        <Notice tone={actionData.ok ? "ok" : "bad"}>
          {actionData.ok ? t("step.done") : actionData.reasons.map((reason) => <p key={reason.id + reason.field}>{said(t, reason)}</p>)}
          {actionData.invite ? (
            <p>
              {t("people.invite_link")} <code className="dk-address">{actionData.invite}</code>
            </p>
          ) : null}
        </Notice>
      ) : null}
      <Form className="dk-filters" role="search" aria-label={t("board.filter")}>
        <input
          className="dk-select"
          name="q"
          type="search"
          defaultValue={search}
          aria-label={t("people.find")}
          placeholder={t("people.find")}
        />
        <Button type="submit" size="xs">
          {t("board.apply")}
        </Button>
        {search ? <Link to="?">{t("board.clear")}</Link> : null}
      </Form>
      <div className="dk-split">
        <div className="dk-scroll">
          {page.people.length === 0 ? (
            <Empty title={t("people.empty")} />
          ) : (
            <table className="dk-table stack">
              <thead>
                <tr>
                  <th scope="col">{t("field.name")}</th>
                  <th scope="col">{t("field.email")}</th>
                  <th scope="col">{t("field.unit")}</th>
                  <th scope="col">{t("people.roles")}</th>
                  <th scope="col">{t("work.state")}</th>
                </tr>
              </thead>
              <tbody>
                {page.people.map((each) => (
                  <tr key={each.id} className={each.id === person?.id ? "sel" : undefined}>
                    <th scope="row">
                      <Link to={at({ person: each.id })} aria-current={each.id === person?.id ? "true" : undefined}>
                        {each.name}
                      </Link>
                    </th>
                    <td title={each.email}>{each.email}</td>
                    <td className="wrapcell">{each.unitId ? names[each.unitId] : t("people.province")}</td>
                    <td className="wrapcell">{each.roles.map((role) => t(`role_name.${role}`)).join(", ")}</td>
                    <td>{stateOf(t, each)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {page.next ? (
            <nav className="dk-filters" aria-label={t("board.pages")}>
              <span className="sp" />
              <Link to={at({ after: page.next })}>{t("board.next")}</Link>
            </nav>
          ) : null}
        </div>
        <aside className="dk-panel" aria-label={t("edit.panel")}>
          {person ? <PersonPanel key={person.id} {...loaderData} person={person} answer={actionData} round={round} /> : null}
          {loaderData.units.length > 0 || loaderData.province ? <PersonForm {...loaderData} answer={actionData} round={round} /> : null}
        </aside>
      </div>
    </Page>
  );
}

const said = (t: ReturnType<typeof useWords>, reason: Parameters<typeof reasonText>[1] & { field?: string }) =>
  `${reason.field && reason.field in FIELD_WORDS ? `${t(FIELD_WORDS[reason.field as keyof typeof FIELD_WORDS])}: ` : ""}${reasonText(t, reason)}`;
const FIELD_WORDS = {
  name: "field.name",
  email: "field.email",
  unitId: "field.unit",
  lang: "field.lang",
  role: "people.role",
  langs: "people.langs",
} as const;
