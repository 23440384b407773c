import { Button, TextInput } from "@mantine/core";
import { data, Form, Link } from "react-router";
import { LANGUAGES } from "#kernel/languages";
import { done, type Outcome } from "#kernel/outcome";
import { Empty, Notice, PageHead } from "#ui/desk/frame";
import {
  allUnits,
  can,
  createPerson,
  disablePerson,
  enablePerson,
  grantRole,
  inviteMail,
  listPeople,
  personDetail,
  revokeRole,
} from "#modules/identity";
import { GrantInput, PersonInput } from "#modules/identity/contract";
import { requestContext } from "../../context.ts";
import { answered } from "../answered.server.ts";
import { reasonText } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { type DeskContext, deskContext, words } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { langName, pageTitle } from "../titles.ts";
import type { Route } from "./+types/people";
import { text } from "./auth.server.ts";
import { PersonPanel } from "./person-panel.tsx";

export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

/** People by name, paged by key; `?person=` opens one at the side. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  if (!can(ctx.actor, "person.list")) throw data("forbidden", { status: 403 });
  const query = new URL(args.request.url).searchParams;
  const search = query.get("q")?.slice(0, 100) ?? "";
  const after = query.get("after");
  const shown = query.get("person");
  const unitId = listedUnit(ctx);
  const [page, units, person] = await Promise.all([
    answered(listPeople(ctx.db, { limit: 50, ...(unitId ? { unitId } : {}), ...(after ? { after } : {}), ...(search ? { search } : {}) })),
    allUnits(ctx.db, ctx.lang),
    shown ? personDetail(ctx.db, shown) : null,
  ]);
  const open = person && can(ctx.actor, "person.read", { personId: person.id, unitId: person.unitId }) ? person : null;
  return { title: words(args.request)("nav.people"), page, units: units.map(({ id, name }) => ({ id, name })), person: open, search };
}

/** The one unit whose people may be listed; null for the whole province. */
function listedUnit({ actor }: DeskContext): string | null {
  if (can(actor, "person.list", { unitId: null })) return null;
  const unitId = actor.grants.map((grant) => grant.unitId).find((each) => each !== null && can(actor, "person.list", { unitId: each }));
  if (!unitId) throw data("forbidden", { status: 403 });
  return unitId;
}

type Changed = { invite: string | null };

export async function action(args: Route.ActionArgs) {
  const ctx = deskContext(args);
  const form = await args.request.formData();
  const outcome = await answered(form.get("do") === "create" ? invite(ctx, form, args) : change(ctx, form));
  if (outcome.ok) return data({ ok: true as const, reasons: [], invite: outcome.value.invite });
  return data({ ok: false as const, reasons: outcome.reasons, invite: null }, { status: 422 });
}

/** Makes a person and mails the one-time link; the link is answered too, for whoever hands it over in another way. */
async function invite(ctx: DeskContext, form: FormData, { context }: Route.ActionArgs): Promise<Outcome<Changed>> {
  const given = PersonInput.safeParse({
    name: text(form, "name"),
    email: text(form, "email"),
    unitId: text(form, "unitId"),
    lang: text(form, "lang") || "vi",
  });
  if (!given.success) return { ok: false, reasons: [{ id: "person.shape" }] };
  const made = await createPerson(ctx, given.data);
  if (!made.ok) return made;
  if (!made.value.invitePath) return done({ invite: null });
  const { runtime, origin } = context.get(requestContext);
  const link = origin + made.value.invitePath;
  await runtime.mail.send({ to: made.value.email, ...inviteMail(given.data.lang ?? "vi", { name: made.value.name, link }) });
  return done({ invite: link });
}

async function change(ctx: DeskContext, form: FormData): Promise<Outcome<Changed>> {
  const outcome = await step(ctx, form);
  return outcome.ok ? done({ invite: null }) : outcome;
}

async function step(ctx: DeskContext, form: FormData): Promise<Outcome<unknown>> {
  const personId = text(form, "personId");
  switch (form.get("do")) {
    case "grant": {
      const langs = form.getAll("langs");
      const given = GrantInput.safeParse({
        personId,
        role: text(form, "role"),
        unitId: text(form, "unitId"),
        langs: langs.length > 0 ? langs : null,
      });
      return given.success ? grantRole(ctx, given.data) : { ok: false, reasons: [{ id: "person.shape" }] };
    }
    case "revoke":
      return revokeRole(ctx, { grantId: text(form, "grantId") });
    case "disable":
      return disablePerson(ctx, { personId });
    case "enable":
      return enablePerson(ctx, { personId });
    default:
      throw data("unknown", { status: 400 });
  }
}

export default function People({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords();
  const { page, units, person, search } = loaderData;
  const unitName = (id: string | null) => units.find((unit) => unit.id === id)?.name ?? "";
  return (
    <Page>
      <PageHead title={t("nav.people")} />
      {actionData ? (
        <Notice tone={actionData.ok ? "ok" : "bad"}>
          {actionData.ok ? (
            <>
              {t("step.done")}{" "}
              {actionData.invite ? (
                <>
                  {t("people.invite_link")} <code className="wrapcell">{actionData.invite}</code>
                </>
              ) : null}
            </>
          ) : (
            actionData.reasons.map((reason) => reasonText(t, reason)).join(" ")
          )}
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
                      <Link to={`?${new URLSearchParams({ ...(search ? { q: search } : {}), person: each.id })}`}>{each.name}</Link>
                    </th>
                    <td>{each.email}</td>
                    <td>{unitName(each.unitId)}</td>
                    <td className="wrapcell">{each.roles.map((role) => t(`role_name.${role}`)).join(", ")}</td>
                    <td>
                      {each.disabled ? t("people.disabled") : each.twoFactorEnabled ? t("people.two_factor") : t("people.one_factor")}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {page.next ? (
            <nav className="dk-filters" aria-label={t("board.pages")}>
              <span className="sp" />
              <Link to={`?${new URLSearchParams({ ...(search ? { q: search } : {}), after: page.next })}`}>{t("board.next")}</Link>
            </nav>
          ) : null}
        </div>
        <aside className="dk-panel" aria-label={t("edit.panel")}>
          {person ? <PersonPanel person={person} units={units} /> : null}
          <section className="dk-panelsec">
            <h2>{t("people.new")}</h2>
            <Form method="post" className="dk-form" key={actionData?.ok ? "done" : "form"}>
              <TextInput name="name" label={t("field.name")} required maxLength={120} />
              <TextInput name="email" type="email" label={t("field.email")} required />
              <label>
                <span className="dk-label">{t("field.unit")}</span>
                <select className="dk-select" name="unitId">
                  <option value="">{t("people.province")}</option>
                  {units.map((unit) => (
                    <option key={unit.id} value={unit.id}>
                      {unit.name}
                    </option>
                  ))}
                </select>
              </label>
              <label>
                <span className="dk-label">{t("field.lang")}</span>
                <select className="dk-select" name="lang">
                  {LANGUAGES.map((lang) => (
                    <option key={lang} value={lang}>
                      {langName(t, lang)}
                    </option>
                  ))}
                </select>
              </label>
              <div>
                <Button type="submit" name="do" value="create">
                  {t("people.invite")}
                </Button>
              </div>
            </Form>
          </section>
        </aside>
      </div>
    </Page>
  );
}
