import { Button } from "@mantine/core";
import { data, Form, Link, redirect } from "react-router";
import { isLang, LANGUAGES } from "#kernel/languages";
import { Empty, PageHead } from "#ui/desk/frame";
import { decideRequest, requestById, requestQueue } from "#modules/requests";
import { REQUEST_EVENTS, REQUEST_STATES } from "#modules/requests/contract";
import { answered } from "../answered.server.ts";
import { kindName } from "../catalogue/kind-name.ts";
import { text } from "../identity/auth.server.ts";
import { useWords } from "../messages/use-messages.tsx";
import { deskContext, words } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { langName, pageTitle } from "../titles.ts";
import type { Route } from "./+types/queue";
import { openDraft } from "./open-draft.server.ts";
import { RequestPanel } from "./panel.tsx";
import { QueueTable } from "./table.tsx";

export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

const PAGE = 50;
const FILTERS = ["unit", "kind", "lang", "state", "document"] as const;

/** What readers and other units say is wrong, the newest first; `?open=` shows one at the side. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const query = new URL(args.request.url).searchParams;
  const typed = Object.fromEntries(FILTERS.map((name) => [name, (query.get(name) ?? "").slice(0, 80)])) as Record<
    (typeof FILTERS)[number],
    string
  >;
  const filter = {
    unitId: typed.unit,
    kind: typed.kind,
    documentId: typed.document,
    lang: isLang(typed.lang) ? typed.lang : undefined,
    state: REQUEST_STATES.find((each) => each === typed.state),
  };
  const before = query.get("before");
  const [queue, open] = await Promise.all([
    requestQueue(ctx, { filter, limit: PAGE, ...(before ? { before } : {}) }),
    requestById(ctx, query.get("open") ?? ""),
  ]);
  return { title: words(args.request)("requests.title"), typed, queue, open, before: before ?? "", now: ctx.now };
}

/** One step of a request. What is accepted leads to its draft. */
export async function action(args: Route.ActionArgs) {
  const ctx = deskContext(args);
  const form = await args.request.formData();
  const event = REQUEST_EVENTS.find((each) => each === text(form, "do"));
  if (!event) throw data("bad step", { status: 400 });
  const typed = { reason: text(form, "reason"), answer: text(form, "answer") };
  const outcome = await answered(decideRequest(ctx, { id: text(form, "id"), event, ...typed }));
  if (!outcome.ok) return data({ ok: false, reasons: outcome.reasons, event, typed }, { status: 422 });
  if (event === "accept") {
    const draft = await answered(openDraft(ctx, outcome.value));
    if (draft.ok) throw redirect(draft.value, 303);
    return data({ ok: false, reasons: draft.reasons, event, typed }, { status: 422 });
  }
  return data({ ok: true, reasons: [], event, typed });
}

export type QueueView = Route.ComponentProps["loaderData"];

export default function Queue({ loaderData: view, actionData }: Route.ComponentProps) {
  const t = useWords();
  const { typed, queue, open } = view;
  const at = (more: Record<string, string>) => addressOf(typed, more);
  const filtered = FILTERS.some((name) => typed[name] !== "");
  const all = Object.values(queue.states).reduce((sum, count) => sum + count, 0);
  return (
    <Page>
      <PageHead title={t("requests.title")} note={<span className="dim">{t("requests.note")}</span>} />
      <nav className="dk-tabs" aria-label={t("requests.state")}>
        <Link className="dk-tab" to={at({ state: "" })} aria-current={typed.state ? undefined : "page"}>
          {t("requests.all")} {all}
        </Link>
        {REQUEST_STATES.map((state) => (
          <Link key={state} className="dk-tab" to={at({ state })} aria-current={state === typed.state ? "page" : undefined}>
            {t(`requests.state.${state}`)} {queue.states[state]}
          </Link>
        ))}
      </nav>
      <Filters view={view} filtered={filtered} />
      <div className={open ? "dk-split" : "dk-scroll"}>
        <div className={open ? "dk-scroll" : undefined}>
          {queue.rows.length === 0 ? (
            <Empty title={t(filtered ? "requests.no_match" : "requests.empty")}>
              {filtered ? <Link to="?">{t("board.clear")}</Link> : null}
            </Empty>
          ) : (
            <QueueTable rows={queue.rows} now={view.now} openId={open?.id ?? null} hrefOf={(id) => at({ open: id, before: view.before })} />
          )}
          {queue.next || view.before ? (
            <nav className="dk-filters" aria-label={t("board.pages")}>
              <Link to={at({})}>{t("board.first")}</Link>
              <span className="sp" />
              {queue.next ? <Link to={at({ before: queue.next })}>{t("board.next")}</Link> : null}
            </nav>
          ) : null}
        </div>
        {open ? (
          <RequestPanel key={`${open.id} ${open.state}`} request={open} now={view.now} answer={actionData} closeHref={at({})} />
        ) : null}
      </div>
    </Page>
  );
}

/** The address of this list with its filters and something more; what is empty is left out. */
function addressOf(typed: QueueView["typed"], more: Record<string, string>): string {
  const kept = Object.entries({ ...typed, ...more }).filter(([, value]) => value !== "");
  return kept.length > 0 ? `?${new URLSearchParams(kept)}` : "?";
}

function Filters({ view: { typed, queue }, filtered }: { view: QueueView; filtered: boolean }) {
  const t = useWords();
  return (
    <Form className="dk-filters wrap" role="search" aria-label={t("board.filter")} key={JSON.stringify(typed)}>
      {(["state", "document"] as const).map((name) =>
        typed[name] ? <input key={name} type="hidden" name={name} value={typed[name]} /> : null,
      )}
      <select className="dk-select" name="unit" defaultValue={typed.unit} aria-label={t("requests.unit")}>
        <option value="">{t("requests.any_unit")}</option>
        {queue.units.map(({ id, name }) => (
          <option key={id} value={id} lang="vi">
            {name}
          </option>
        ))}
      </select>
      <select className="dk-select" name="kind" defaultValue={typed.kind} aria-label={t("requests.kind")}>
        <option value="">{t("requests.any_kind")}</option>
        {queue.kinds.map((kind) => (
          <option key={kind} value={kind}>
            {kindName(t, kind)}
          </option>
        ))}
      </select>
      <select className="dk-select" name="lang" defaultValue={typed.lang} aria-label={t("requests.lang")}>
        <option value="">{t("requests.any_lang")}</option>
        {LANGUAGES.map((lang) => (
          <option key={lang} value={lang}>
            {langName(t, lang)}
          </option>
        ))}
      </select>
      <Button type="submit" size="xs">
        {t("board.apply")}
      </Button>
      {filtered ? <Link to="?">{t("board.clear")}</Link> : null}
    </Form>
  );
}
