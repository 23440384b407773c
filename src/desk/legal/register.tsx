import { Button } from "@mantine/core";
import { useRef } from "react";
import { data, Form, Link, useNavigate } from "react-router";
import { Empty, Hint, Notice, PageHead } from "#ui/desk/frame";
import { homeZone, localDate } from "#kernel/clock";
import { canLegal, legalCounts, legalRegister } from "#modules/legal";
import { LEGAL_STATES, LEGAL_TYPES, LegalQuery } from "#modules/legal/contract";
import { readTypedDate, typedDate } from "../calendar/typed-date.ts";
import { useWords } from "../messages/use-messages.tsx";
import { isoDay } from "../plans/say.ts";
import { deskContext, words } from "../request.server.ts";
import { useLetterKeys } from "../shell/letter-keys.ts";
import { Page } from "../shell/page.tsx";
import { pageTitle } from "../titles.ts";
import type { Route } from "./+types/register";
import { RegisterTable } from "./register-table.tsx";
import legalCss from "../../ui/desk/legal.css?url";

export const links: Route.LinksFunction = () => [{ rel: "stylesheet", href: legalCss }];
export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

/** The register by words, type, issuer and state on a day (`?on=`, else today), with counts of every state on that day. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  if (!canLegal(ctx.actor, "legal.read")) throw data("not_allowed", { status: 403 });
  const search = new URL(args.request.url).searchParams;
  const typed = search.get("on")?.trim().slice(0, 40) ?? "";
  const today = localDate(ctx.now, homeZone());
  const asked = readTypedDate(typed);
  const on = asked ?? today;
  const given = LegalQuery.safeParse({ ...Object.fromEntries(search), q: (search.get("q") ?? "").slice(0, 200), limit: 50 });
  // An address with a type or a state that does not exist shows everything, as an empty choice does.
  const query = given.success ? given.data : LegalQuery.parse({ limit: 50 });
  const [found, counts] = await Promise.all([legalRegister(ctx.db, query, on, false), legalCounts(ctx.db, on)]);
  const view = {
    title: words(args.request)("legal.title"),
    ...found,
    ...counts,
    query,
    on,
    today,
    wrongDay: typed !== "" && asked === null ? typed : null,
    writes: canLegal(ctx.actor, "legal.write"),
  };
  return data(view, { status: view.wrongDay === null ? 200 : 400 });
}

export type RegisterView = Route.ComponentProps["loaderData"];

/** The address of this list with some of its filters changed; the first page again unless `before` says otherwise. */
function addressOf({ query, on, today }: RegisterView, change: Partial<Record<"state" | "before", string | undefined>>): string {
  const all = { q: query.q, type: query.type, issuer: query.issuer, on: on === today ? "" : typedDate(on), state: query.state, ...change };
  const kept = Object.entries(all).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return kept.length > 0 ? `?${new URLSearchParams(kept)}` : "?";
}

export default function Register({ loaderData: view }: Route.ComponentProps) {
  const t = useWords();
  const navigate = useNavigate();
  const find = useRef<HTMLInputElement>(null);
  const add = () => void (view.writes && navigate("/desk/legal/new"));
  useLetterKeys({ n: add, f: () => find.current?.focus() });
  const { query, documents } = view;
  const filtered = Boolean(query.q || query.type || query.issuer || query.state || view.on !== view.today);
  const hints = (
    <>
      <Hint keys={["↑", "↓"]}>{t("legal.hint.move")}</Hint>
      <Hint keys={["Enter"]}>{t("legal.hint.open")}</Hint>
      <Hint keys={["F"]}>{t("legal.hint.filter")}</Hint>
      {view.writes ? <Hint keys={["N"]}>{t("legal.hint.new")}</Hint> : null}
    </>
  );
  return (
    <Page hints={hints}>
      <PageHead title={t("legal.title")} note={<span className="dim">{t("legal.state_on", { day: isoDay(t, view.on) })}</span>}>
        {view.writes ? (
          <Button component={Link} to="/desk/legal/new" variant="filled">
            {t("legal.new")}
          </Button>
        ) : null}
      </PageHead>
      <States view={view} />
      <Filters key={addressOf(view, {})} view={view} find={find} filtered={filtered} />
      {view.wrongDay === null ? null : <Notice tone="bad">{t("legal.on_wrong", { typed: view.wrongDay })}</Notice>}
      {view.match === "folded" && documents.length > 0 ? <Notice>{t("legal.folded")}</Notice> : null}
      <div className="dk-scroll">
        {documents.length === 0 ? (
          <Empty title={t(filtered ? "legal.none" : "legal.empty")}>{filtered ? <Link to="?">{t("legal.clear")}</Link> : null}</Empty>
        ) : (
          <RegisterTable documents={documents} />
        )}
        {query.before || view.next ? (
          <nav className="dk-legalpages" aria-label={t("legal.title")}>
            {query.before ? <Link to={addressOf(view, {})}>{t("legal.newest")}</Link> : null}
            {view.next ? <Link to={addressOf(view, { before: view.next })}>{t("legal.older")}</Link> : null}
          </nav>
        ) : null}
      </div>
    </Page>
  );
}

function States({ view }: { view: RegisterView }) {
  const t = useWords();
  const all = Object.values(view.states).reduce((sum, count) => sum + count, 0);
  return (
    <nav className="dk-tabs" aria-label={t("legal.col.state")}>
      <Link className="dk-tab" to={addressOf(view, { state: undefined })} aria-current={view.query.state ? undefined : "page"}>
        {t("legal.all")} {all}
      </Link>
      {LEGAL_STATES.filter((state) => view.states[state] || state === view.query.state).map((state) => (
        <Link key={state} className="dk-tab" to={addressOf(view, { state })} aria-current={state === view.query.state ? "page" : undefined}>
          {t(`legal.state.${state}`)} {view.states[state] ?? 0}
        </Link>
      ))}
    </nav>
  );
}

type FilterProps = { view: RegisterView; find: React.RefObject<HTMLInputElement | null>; filtered: boolean };

function Filters({ view, find, filtered }: FilterProps) {
  const t = useWords();
  const { query } = view;
  return (
    <Form className="dk-filters wrap" role="search" aria-label={t("legal.filter")}>
      {query.state ? <input type="hidden" name="state" value={query.state} /> : null}
      <input
        ref={find}
        className="dk-select"
        name="q"
        type="search"
        maxLength={200}
        defaultValue={query.q}
        aria-label={t("legal.find")}
        placeholder={t("legal.find")}
      />
      <select name="type" aria-label={t("legal.type")} defaultValue={query.type ?? ""}>
        <option value="">{t("legal.any_type")}</option>
        {LEGAL_TYPES.map((type) => (
          <option key={type} value={type}>
            {t(`legal.type.${type}`)}
          </option>
        ))}
      </select>
      <select name="issuer" aria-label={t("legal.issuer")} defaultValue={query.issuer ?? ""}>
        <option value="">{t("legal.any_issuer")}</option>
        {view.issuers.map(({ name, count }) => (
          <option key={name} value={name} lang="vi">
            {`${name} (${count})`}
          </option>
        ))}
      </select>
      <label className="row">
        <span className="dim xs">{t("legal.on")}</span>
        <input
          className="dk-select dk-day"
          name="on"
          autoComplete="off"
          defaultValue={view.wrongDay ?? (view.on === view.today ? "" : typedDate(view.on))}
          placeholder={typedDate(view.today)}
          aria-invalid={view.wrongDay === null ? undefined : true}
        />
      </label>
      <Button type="submit" size="xs">
        {t("legal.apply")}
      </Button>
      {filtered ? <Link to="?">{t("legal.clear")}</Link> : null}
    </Form>
  );
}
