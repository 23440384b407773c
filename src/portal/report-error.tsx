import { data, redirect } from "react-router";
import { documentTag, listTag } from "#modules/editions";
import type { PublicEdition } from "#modules/editions/contract";
import { anonymousActor, CLIENT_ADDRESS_HEADER } from "#modules/identity";
import { reportError } from "#modules/requests";
import { BLANK_REMARKS, type Remarks } from "#modules/requests/contract";
import { Breadcrumb } from "#ui/portal/breadcrumb";
import { toldAt } from "../kernel/context.ts";
import type { Reason } from "../kernel/outcome.ts";
import type { Route } from "./+types/report-error";
import { entry, tagged } from "./entry.ts";
import { metaTags } from "./head.ts";
import { messages } from "./messages/index.ts";
import { reportWords } from "./messages/report-error.ts";
import { publicPage } from "./public-page.ts";
import { ReportForm } from "./report-form.tsx";
import { Shell } from "./shell.tsx";
import { to } from "./to.ts";

/** What comes back to the form of a field, in characters: longer than any that is taken, so that nothing typed by a person is lost. */
const ECHO = 20_000;

/** The form about one public page; like the page itself it is cached, since nothing in it belongs to one reader. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { db, lang, origin } = entry(context, params.lang);
  const edition = await publicPage(db, lang, params, to(lang).reportError);
  return data({ lang, origin, edition: brief(edition) }, tagged([documentTag(edition.documentId), listTag(lang)]));
}

const brief = ({ documentId, section, slug, title, languages }: PublicEdition) => ({ documentId, section, slug, title, languages });

/** Takes a report: thanks (303), or the form again with every reason and all that was typed (422; 429 when too many came from one network). */
export async function action({ context, params, request }: Route.ActionArgs) {
  const { request: info, db, kinds, lang } = entry(context, params.lang);
  const edition = await publicPage(db, lang, params, to(lang).reportError);
  const form = await request.formData();
  const remarks = Object.fromEntries(Object.keys(BLANK_REMARKS).map((name) => [name, textOf(form, name)])) as Remarks;
  const { runtime, now, requestId } = info;
  const ctx = { actor: anonymousActor(), now, lang, requestId, db, emit: toldAt(runtime.emit, now), enqueue: runtime.enqueue, kinds };
  const clientAddress = request.headers.get(CLIENT_ADDRESS_HEADER);
  const outcome = await reportError(ctx, runtime.readers, { documentId: edition.documentId, lang, remarks, clientAddress });
  if (outcome.ok) throw redirect(`${to(lang).reportError(edition.section, edition.slug)}/thanks`, 303);
  const limit = outcome.reasons.find(({ id }) => id === "request.limit");
  const typed = Object.fromEntries(Object.entries(remarks).map(([name, text]) => [name, text.slice(0, ECHO)])) as Remarks;
  const headers = new Headers({ "cache-control": "no-store" });
  if (limit) headers.set("retry-after", String(limit.values?.["seconds"] ?? 60));
  return data({ typed, reasons: outcome.reasons satisfies Reason[] }, { status: limit ? 429 : 422, headers });
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

export const headers: Route.HeadersFunction = ({ loaderHeaders, actionHeaders, errorHeaders }) => {
  if (errorHeaders) return errorHeaders;
  return actionHeaders.has("cache-control") ? actionHeaders : loaderHeaders;
};

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (!loaderData) return [];
  const { lang, origin, edition } = loaderData;
  const words = reportWords[lang];
  return metaTags({
    lang,
    origin,
    path: to(lang).reportError(edition.section, edition.slug),
    title: `${words.title}: ${edition.title}`,
    description: words.intro,
    alternates: [],
    noindex: true,
  });
};

export default function ReportError({ loaderData, actionData }: Route.ComponentProps) {
  const { lang, edition } = loaderData;
  const t = messages(lang);
  const words = reportWords[lang];
  const address = to(lang);
  const trail = [
    { label: t.home, href: address.home },
    { label: t.sections[edition.section], href: address.section(edition.section) },
    { label: edition.title, href: address.article(edition.section, edition.slug) },
  ];
  return (
    <Shell
      lang={lang}
      section={edition.section}
      alternates={edition.languages.map((one) => ({ lang: one.lang, path: to(one.lang).reportError(one.section, one.slug) }))}
    >
      <Breadcrumb label={t.breadcrumb} trail={trail} />
      <div className="wrap">
        <header className="head">
          <h1>{words.title}</h1>
          <p className="dek">{words.intro}</p>
          <p className="by">
            {words.about}: <a href={address.article(edition.section, edition.slug)}>{edition.title}</a>
          </p>
        </header>
        <ReportForm
          lang={lang}
          action={address.reportError(edition.section, edition.slug)}
          typed={actionData?.typed ?? BLANK_REMARKS}
          reasons={actionData?.reasons ?? []}
        />
      </div>
    </Shell>
  );
}
