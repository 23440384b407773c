import { data } from "react-router";
import { listTag } from "#modules/editions";
import { LEGAL_TAG, publicLegalRegister } from "#modules/legal";
import { LEGAL_STATES, LEGAL_TYPES, LegalQuery } from "#modules/legal/contract";
import { Breadcrumb } from "#ui/portal/breadcrumb";
import type { Route } from "./+types/legal";
import { Day, foreign } from "./day.tsx";
import { entry, missing, tagged } from "./entry.ts";
import { isoDate } from "./format.ts";
import { metaTags } from "./head.ts";
import { breadcrumb } from "./jsonld.ts";
import { LegalForm } from "./legal-form.tsx";
import { KeyPager } from "./list-page.tsx";
import { messages } from "./messages/index.ts";
import { everywhere, Shell } from "./shell.tsx";
import { to } from "./to.ts";

const PAGE_SIZE = 20;
const LONGEST = 200;
const SLUG = /^[a-z0-9-]{1,120}$/;

/** The public register of legal documents: by words, form and validity, newest first. */
export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { db, lang, origin, request } = entry(context, params.lang);
  const { type, state, before } = filtersOf(url);
  const q = (url.searchParams.get("q") ?? "").normalize("NFC").trim();
  const tooLong = [...q].length > LONGEST;
  const found = tooLong
    ? { documents: [], next: null, match: "exact" as const }
    : await publicLegalRegister(db, LegalQuery.parse({ q, type, state, before, limit: PAGE_SIZE }), isoDate(request.now));
  if (before !== undefined && found.documents.length === 0) missing();
  return data(
    { lang, origin, q, type, state, before, tooLong, ...found },
    { ...tagged([LEGAL_TAG, listTag(lang)]), status: tooLong ? 400 : 200 },
  );
}

/** A form, a state or a key that we do not know is an address that does not exist; a choice left open is none. */
function filtersOf(url: URL) {
  const given = (name: string) => url.searchParams.get(name) || undefined;
  const type = given("type");
  const state = given("state");
  const before = given("before");
  if (before !== undefined && !SLUG.test(before)) missing();
  return { type: oneOf(LEGAL_TYPES, type), state: oneOf(LEGAL_STATES, state), before };
}

function oneOf<T extends string>(list: readonly T[], value: string | undefined): T | undefined {
  return value === undefined ? undefined : (list.find((each) => each === value) ?? missing());
}

export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (!loaderData) return [];
  const { lang, origin, q, type, state, before } = loaderData;
  const t = messages(lang);
  return metaTags({
    lang,
    origin,
    path: to(lang).legal(),
    title: q ? `${q.slice(0, 80)}: ${t.legal.title}` : t.legal.title,
    description: t.legal.intro,
    alternates: everywhere((other) => to(other).legal()),
    jsonLd: [
      breadcrumb(origin, [
        { label: t.home, href: to(lang).home },
        { label: t.legal.title, href: to(lang).legal() },
      ]),
    ],
    noindex: [q, type, state, before].some(Boolean),
  });
};

type Data = Route.ComponentProps["loaderData"];

export default function Legal({ loaderData }: Route.ComponentProps) {
  const { lang, q, type, state, documents, match, tooLong } = loaderData;
  const t = messages(lang);
  const filtered = q !== "" || type !== undefined || state !== undefined;
  return (
    <Shell lang={lang} alternates={everywhere((other) => to(other).legal())}>
      <Breadcrumb label={t.breadcrumb} trail={[{ label: t.home, href: to(lang).home }]} />
      <div className="wrap">
        <header className="head">
          <h1>{t.legal.title}</h1>
          <p className="dek">{t.legal.intro}</p>
        </header>
        <LegalForm action={to(lang).legal()} q={q} type={type} state={state} t={t} />
        {tooLong ? (
          <p className="dek mt" role="alert">
            {t.queryTooLong}
          </p>
        ) : null}
        {match === "folded" && documents.length > 0 ? (
          <p className="mt" role="status">
            {t.legal.folded}
          </p>
        ) : null}
        {documents.length === 0 && !tooLong ? (
          <p className="dek empty" role="status">
            {filtered ? t.legal.none : t.legal.empty} {filtered ? <a href={to(lang).legal()}>{t.clearFilter}</a> : null}
          </p>
        ) : null}
        <ol className="rows mt">
          {documents.map((each) => (
            <Entry key={each.slug} lang={lang} each={each} />
          ))}
        </ol>
        <KeyPager
          lang={lang}
          href={(key) => to(lang).legal({ q, type, state, ...(key ? { before: key } : {}) })}
          before={loaderData.before}
          next={loaderData.next}
        />
      </div>
      <div className="sec tight" />
    </Shell>
  );
}

function Entry({ lang, each }: { lang: Data["lang"]; each: Data["documents"][number] }) {
  const t = messages(lang);
  return (
    <li className="row">
      <div className="txt">
        <p className="kind">
          {t.legal.types[each.type]} · {t.legal.states[each.state]}
        </p>
        <h2 className="h4">
          <a href={to(lang).legalDocument(each.slug)} lang={foreign("vi", lang)}>
            {each.number}
          </a>
        </h2>
        <p lang={foreign("vi", lang)}>{each.abstract}</p>
        <p className="by">
          <span lang={foreign("vi", lang)}>{each.issuer}</span>
          {each.signedOn ? <Day lang={lang} iso={each.signedOn} /> : null}
          {each.successor ? <a href={to(lang).legalDocument(each.successor.slug)}>{t.legal.replacedBy(each.successor.number)}</a> : null}
        </p>
      </div>
    </li>
  );
}
