import { Button } from "@mantine/core";
import { data, Form, Link } from "react-router";
import { homeZone, localDate } from "#kernel/clock";
import { LANGUAGES } from "#kernel/languages";
import { Empty, Notice, PageHead } from "#ui/desk/frame";
import { allUnits, can, nameHistory, successionsOf, unitById } from "#modules/identity";
import type { SuccessionView } from "#modules/identity/contract";
import { answered } from "../answered.server.ts";
import { type MessageKey, reasonText } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { deskContext, words } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { pageTitle } from "../titles.ts";
import type { Route } from "./+types/units";
import { useFormRound } from "./fields.tsx";
import { unitMatches } from "./unit-search.ts";
import { UnitForm } from "./unit-form.tsx";
import { Removed, UnitHistory } from "./unit-history.tsx";
import { UnitTable } from "./unit-table.tsx";
import { unitsAction } from "./units-action.server.ts";

export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

/** All units by kind; `?q=` searches, `?unit=` opens one at the side with its names, successions and earlier names. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  if (!can(ctx.actor, "person.list") && !can(ctx.actor, "unit.edit")) throw data("forbidden", { status: 403 });
  const query = new URL(args.request.url).searchParams;
  const shown = query.get("unit") ?? "";
  const search = query.get("q")?.trim().slice(0, 100) ?? "";
  const ended = query.get("ended") === "1";
  const all = await allUnits(ctx.db, ctx.lang);
  const today = localDate(ctx.now, homeZone());
  const open = all.some(({ id }) => id === shown);
  const [views, successions, history] = open
    ? await Promise.all([
        Promise.all(LANGUAGES.map(async (lang) => ({ lang, view: await unitById(ctx.db, shown, lang) }))),
        successionsOf(ctx.db, shown),
        nameHistory(ctx.db, shown),
      ])
    : [[], [], []];
  return {
    title: words(args.request)("nav.units"),
    units: all.filter((unit) => (ended || unit.validTo === null || unit.validTo > today) && unitMatches(unit, search)),
    all: all.map(({ id, name, validFrom, validTo }) => ({ id, name, validFrom, validTo })),
    edits: can(ctx.actor, "unit.edit"),
    names: views.filter(({ lang, view }) => view?.nameLang === lang),
    unit: views[0]?.view ?? null,
    successions,
    history,
    search,
    ended,
  };
}

export async function action(args: Route.ActionArgs) {
  const ctx = deskContext(args);
  const outcome = await answered(unitsAction(ctx, await args.request.formData()));
  if (!outcome.ok) return data({ ok: false, reasons: outcome.reasons, removed: null }, { status: 422 });
  return data({ ok: true, reasons: [], removed: removedIn(outcome.value) });
}

const removedIn = (value: unknown) =>
  typeof value === "object" && value !== null && "removed" in value ? (value.removed as SuccessionView) : null;

export default function Units({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords();
  const round = useFormRound(actionData);
  const { units, all, unit, search, ended } = loaderData;
  const kept = { ...(search ? { q: search } : {}), ...(ended ? { ended: "1" } : {}) };
  return (
    <Page>
      <PageHead title={t("nav.units")} note={<span className="dim">{t("units.count", { n: units.length, all: all.length })}</span>}>
        {unit && loaderData.edits ? (
          <Button component={Link} to={`?${new URLSearchParams(kept)}`} size="xs">
            {t("units.new")}
          </Button>
        ) : null}
      </PageHead>
      {actionData ? (
        <Notice tone={actionData.ok ? "ok" : "bad"}>
          {actionData.ok ? (
            actionData.removed ? (
              <Removed line={actionData.removed} all={all} />
            ) : (
              t("step.done")
            )
          ) : (
            actionData.reasons.map((reason) => (
              <p key={`${reason.id}${reason.field ?? ""}`}>
                {reason.field ? `${fieldName(t, reason.field)}: ` : ""}
                {reasonText(t, reason)}
              </p>
            ))
          )}
        </Notice>
      ) : null}
      <Form className="dk-filters" role="search" aria-label={t("board.filter")}>
        <input
          className="dk-select"
          name="q"
          type="search"
          defaultValue={search}
          aria-label={t("units.find")}
          placeholder={t("units.find")}
        />
        <label className="row">
          <input type="checkbox" name="ended" value="1" defaultChecked={ended} />
          {t("units.with_ended")}
        </label>
        <Button type="submit" size="xs">
          {t("board.apply")}
        </Button>
        {search || ended ? <Link to="?">{t("board.clear")}</Link> : null}
      </Form>
      <div className="dk-split">
        <div className="dk-scroll">
          {units.length === 0 ? (
            <Empty title={search ? t("units.no_match", { q: search }) : t("units.empty")}>
              {search ? <Link to="?">{t("board.clear")}</Link> : null}
            </Empty>
          ) : (
            <UnitTable units={units} all={all} shown={unit?.id} kept={kept} />
          )}
        </div>
        <aside className="dk-panel" aria-label={t("edit.panel")}>
          {unit ? <UnitHistory key={unit.id} {...loaderData} unit={unit} answer={actionData} round={round} /> : null}
          {loaderData.edits ? <UnitForm key={`${unit?.id}-${round}`} {...loaderData} answer={actionData} /> : null}
        </aside>
      </div>
    </Page>
  );
}

const FIELD_WORDS: Record<string, MessageKey> = {
  code: "field.code",
  slug: "field.slug",
  kind: "field.kind",
  parentId: "units.parent",
  validFrom: "units.from",
  validTo: "units.to",
  "name-vi": "units.name",
  website: "contact.website",
  otherId: "succession.other",
  onDate: "succession.on",
  scopeWords: "succession.scope",
};

function fieldName(t: ReturnType<typeof useWords>, field: string): string {
  const word = FIELD_WORDS[field];
  return word ? t(word) : field;
}
