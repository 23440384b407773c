import { Button, TextInput } from "@mantine/core";
import { data, Form, Link } from "react-router";
import { LANGUAGES } from "#kernel/languages";
import { Empty, Notice, PageHead } from "#ui/desk/frame";
import { allUnits, can, saveUnit, unitById } from "#modules/identity";
import { UNIT_KINDS, UnitInput } from "#modules/identity/contract";
import { answered } from "../answered.server.ts";
import { maybe, reasonText } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { deskContext, words } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { langName, pageTitle } from "../titles.ts";
import type { Route } from "./+types/units";
import { text } from "./auth.server.ts";

export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

/** All units with their validity; `?unit=` opens one at the side with its names in each language. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  if (!can(ctx.actor, "person.list") && !can(ctx.actor, "unit.edit")) throw data("forbidden", { status: 403 });
  const shown = new URL(args.request.url).searchParams.get("unit");
  const units = await allUnits(ctx.db, ctx.lang);
  const names = shown ? await Promise.all(LANGUAGES.map(async (lang) => ({ lang, view: await unitById(ctx.db, shown, lang) }))) : [];
  return {
    title: words(args.request)("nav.units"),
    units,
    edits: can(ctx.actor, "unit.edit"),
    names: names.filter(({ lang, view }) => view?.nameLang === lang),
    unit: names[0]?.view ?? null,
  };
}

export async function action(args: Route.ActionArgs) {
  const ctx = deskContext(args);
  const form = await args.request.formData();
  const names = Object.fromEntries(
    LANGUAGES.filter((lang) => text(form, `name-${lang}`).trim()).map((lang) => [
      lang,
      { name: text(form, `name-${lang}`), shortName: text(form, `short-${lang}`), summary: text(form, `summary-${lang}`) },
    ]),
  );
  const given = UnitInput.safeParse({
    ...(text(form, "id") ? { id: text(form, "id") } : {}),
    code: text(form, "code"),
    slug: text(form, "slug"),
    kind: text(form, "kind"),
    parentId: text(form, "parentId"),
    validFrom: text(form, "validFrom"),
    validTo: text(form, "validTo"),
    names,
    contact: contactOf(form),
  });
  if (!given.success)
    return data(
      { ok: false, reasons: given.error.issues.map((issue) => ({ id: "unit.shape", field: issue.path.join(".") })) },
      { status: 422 },
    );
  const outcome = await answered(saveUnit(ctx, given.data));
  return outcome.ok ? data({ ok: true, reasons: [] }) : data({ ok: false, reasons: outcome.reasons }, { status: 422 });
}

function contactOf(form: FormData) {
  return Object.fromEntries(
    ["address", "phone", "email", "website"].filter((name) => text(form, name)).map((name) => [name, text(form, name)]),
  );
}

export default function Units({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords();
  const { units, unit } = loaderData;
  return (
    <Page>
      <PageHead title={t("nav.units")} note={<span className="dim">{units.length}</span>} />
      {actionData ? (
        <Notice tone={actionData.ok ? "ok" : "bad"}>
          {actionData.ok
            ? t("step.done")
            : actionData.reasons.map((reason) => (
                <p key={`${reason.id}${reason.field ?? ""}`}>
                  {reasonText(t, reason)} {reason.field ? maybe(t, `field.${reason.field}`, reason.field) : ""}
                </p>
              ))}
        </Notice>
      ) : null}
      <div className="dk-split">
        <div className="dk-scroll">
          {units.length === 0 ? (
            <Empty title={t("units.empty")} />
          ) : (
            <table className="dk-table stack">
              <colgroup>
                <col />
                <col width={170} />
                <col width={130} />
                <col width={100} />
                <col width={110} />
              </colgroup>
              <thead>
                <tr>
                  <th scope="col">{t("units.name")}</th>
                  <th scope="col">{t("field.code")}</th>
                  <th scope="col">{t("field.kind")}</th>
                  <th scope="col">{t("units.from")}</th>
                  <th scope="col">{t("units.to")}</th>
                </tr>
              </thead>
              <tbody>
                {units.map((each) => (
                  <tr key={each.id} className={each.id === unit?.id ? "sel" : undefined}>
                    <th scope="row">
                      <Link to={`?unit=${each.id}`} title={each.name}>
                        {each.name}
                      </Link>
                    </th>
                    <td>{each.code}</td>
                    <td>{t(`unit_kind.${each.kind}`)}</td>
                    <td>{each.validFrom}</td>
                    <td>{each.validTo ?? t("units.today")}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </div>
        <aside className="dk-panel" aria-label={t("edit.panel")}>
          {loaderData.edits ? <UnitForm key={unit?.id ?? "new"} {...loaderData} /> : null}
        </aside>
      </div>
    </Page>
  );
}

function UnitForm({ unit, names, units }: Route.ComponentProps["loaderData"]) {
  const t = useWords();
  const of = (lang: string) => names.find((each) => each.lang === lang)?.view;
  return (
    <section className="dk-panelsec">
      <h2>{unit ? unit.name : t("units.new")}</h2>
      <Form method="post" className="dk-form">
        {unit ? <input type="hidden" name="id" value={unit.id} /> : null}
        <TextInput name="code" label={t("field.code")} defaultValue={unit?.code} required />
        <TextInput name="slug" label={t("field.slug")} defaultValue={unit?.slug} required pattern="[a-z0-9]+(-[a-z0-9]+)*" />
        <label>
          <span className="dk-label">{t("field.kind")}</span>
          <select className="dk-select" name="kind" defaultValue={unit?.kind ?? "department"}>
            {UNIT_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`unit_kind.${kind}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="dk-label">{t("units.parent")}</span>
          <select className="dk-select" name="parentId" defaultValue={unit?.parentId ?? ""}>
            <option value="">{t("units.no_parent")}</option>
            {units
              .filter((each) => each.id !== unit?.id)
              .map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
          </select>
        </label>
        <TextInput type="date" name="validFrom" label={t("units.from")} defaultValue={unit?.validFrom} required />
        <TextInput type="date" name="validTo" label={t("units.to")} description={t("units.to_hint")} defaultValue={unit?.validTo ?? ""} />
        {LANGUAGES.map((lang) => (
          <fieldset key={lang} className="dk-form">
            <legend className="dk-label">{langName(t, lang)}</legend>
            <TextInput
              size="xs"
              name={`name-${lang}`}
              lang={lang}
              label={t("units.name")}
              defaultValue={of(lang)?.name}
              required={lang === "vi"}
            />
            <TextInput size="xs" name={`short-${lang}`} lang={lang} label={t("units.short")} defaultValue={of(lang)?.shortName ?? ""} />
            <input type="hidden" name={`summary-${lang}`} value={of(lang)?.summary ?? ""} />
          </fieldset>
        ))}
        {(["address", "phone", "email", "website"] as const).map((name) => (
          <TextInput key={name} size="xs" name={name} label={t(`contact.${name}`)} defaultValue={unit?.contact[name] ?? ""} />
        ))}
        <div>
          <Button type="submit">{t("units.save")}</Button>
        </div>
      </Form>
    </section>
  );
}
