import { data, redirect } from "react-router";
import { isId } from "#kernel/ids";
import { listTag } from "#modules/editions";
import { LEGAL_TAG, type PublicLegal, publicLegalDocument, publicLegalRelations, publicLegalSlug, publicLegalText } from "#modules/legal";
import { Breadcrumb } from "#ui/portal/breadcrumb";
import { Pager } from "#ui/portal/listing";
import type { Lang } from "../kernel/languages.ts";
import type { Route } from "./+types/legal-document";
import { Day, dayWords, foreign } from "./day.tsx";
import { entry, lastPage, missing, pageNumber, tagged } from "./entry.ts";
import { bytes, isoDate } from "./format.ts";
import { metaTags } from "./head.ts";
import { breadcrumb, legislation } from "./jsonld.ts";
import { pagesOf } from "./legal-text.ts";
import { messages } from "./messages/index.ts";
import { everywhere, Shell } from "./shell.tsx";
import { to } from "./to.ts";

/** One public document of the register: its fields, what it replaces and what replaced it, and its text page by page. */
export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { db, lang, origin, request } = entry(context, params.lang);
  const page = pageNumber(url);
  const { slug } = params;
  if (isId(slug)) throw await moved(db, slug, (now) => to(lang).legalDocument(now, page));
  const document = await publicLegalDocument(db, slug, isoDate(request.now));
  if (!document) missing();
  const [relations, text] = await Promise.all([publicLegalRelations(db, slug), publicLegalText(db, slug)]);
  const texts = pagesOf(text ?? "");
  const pages = lastPage(page, texts.length, 1);
  return data({ lang, origin, document, relations, page, pages, text: texts[page - 1] ?? [] }, tagged([LEGAL_TAG, listTag(lang)]));
}

/** Addresses bore the permanent code once: they lead to the words, for good. Throws a 404 response where nothing is public. */
async function moved(db: ReturnType<typeof entry>["db"], id: string, address: (slug: string) => string): Promise<Response> {
  const slug = await publicLegalSlug(db, id);
  return redirect(address(slug ?? missing()), { status: 301, ...tagged([LEGAL_TAG]) });
}

export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (!loaderData) return [];
  const { lang, origin, document, page } = loaderData;
  const t = messages(lang);
  const title = `${t.legal.types[document.type]} ${document.number}`;
  return metaTags({
    lang,
    origin,
    path: to(lang).legalDocument(document.slug, page),
    title: page > 1 ? `${title}, ${t.pageOf(page)}` : title,
    description: document.abstract.slice(0, 300),
    alternates: everywhere((other) => to(other).legalDocument(document.slug, page)),
    jsonLd: [
      legislation(document, origin, to(lang).legalDocument(document.slug)),
      breadcrumb(origin, [
        { label: t.home, href: to(lang).home },
        { label: t.legal.title, href: to(lang).legal() },
        { label: document.number, href: to(lang).legalDocument(document.slug) },
      ]),
    ],
  });
};

export default function LegalDocument({ loaderData }: Route.ComponentProps) {
  const { lang, document, relations, page, pages, text } = loaderData;
  const t = messages(lang);
  const vi = foreign("vi", lang);
  const trail = [
    { label: t.home, href: to(lang).home },
    { label: t.legal.title, href: to(lang).legal() },
  ];
  return (
    <Shell lang={lang} alternates={everywhere((other) => to(other).legalDocument(document.slug))}>
      <Breadcrumb label={t.breadcrumb} trail={trail} />
      <div className="wrap">
        <header className="head">
          <p className="kind">
            {t.legal.types[document.type]} · {t.legal.states[document.state]}
          </p>
          <h1 lang={vi}>{document.number}</h1>
          <p className="dek" lang={vi}>
            {document.abstract}
          </p>
          {lang === "vi" ? null : <p className="by">{t.legal.inVietnamese}</p>}
        </header>
        <Fields lang={lang} document={document} />
        {relations.length > 0 ? <h2 className="h4 mt">{t.legal.relations}</h2> : null}
        <ul className="links">
          {relations.map((each) => (
            <li key={`${each.kind}-${each.direction}-${each.slug}`}>
              <a href={to(lang).legalDocument(each.slug)}>
                <span>
                  {t.legal.relation[each.direction][each.kind]} <span lang={vi}>{`${each.number}: ${each.abstract}`}</span>
                </span>
                {each.onDate ? (
                  <small>
                    <Day lang={lang} iso={each.onDate} />
                  </small>
                ) : null}
              </a>
            </li>
          ))}
        </ul>
        {text.length > 0 ? (
          <section className="prose mt">
            <h2>{t.legal.text}</h2>
            <div lang={vi}>
              {text.map((line) => (
                <p key={line.key}>{line.words}</p>
              ))}
            </div>
          </section>
        ) : null}
        <Pager page={page} pages={pages} href={(n) => to(lang).legalDocument(document.slug, n)} words={t} />
      </div>
      <div className="sec tight" />
    </Shell>
  );
}

/** The fields that Decree 42/2022/NĐ-CP, article 4, asks of a published document. */
function Fields({ lang, document }: { lang: Lang; document: PublicLegal }) {
  const t = messages(lang);
  const vi = foreign("vi", lang);
  const day = (iso: string | null) => (iso ? <Day lang={lang} iso={iso} /> : t.legal.notStated);
  return (
    <div className="box">
      <dl>
        <dt>{t.legal.type}</dt>
        <dd>{t.legal.types[document.type]}</dd>
        <dt>{t.legal.number}</dt>
        <dd lang={vi}>{document.number}</dd>
        <dt>{t.legal.issuer}</dt>
        <dd lang={vi}>{document.issuer}</dd>
        <dt>{t.legal.signed}</dt>
        <dd>{day(document.signedOn)}</dd>
        <dt>{t.legal.effective}</dt>
        <dd>{day(document.effectiveOn)}</dd>
        {document.expiresOn ? <dt>{t.legal.expires}</dt> : null}
        {document.expiresOn ? <dd>{day(document.expiresOn)}</dd> : null}
        <dt>{t.legal.state}</dt>
        <dd>
          {t.legal.states[document.state]}
          {document.successor ? (
            <>
              {" · "}
              <a href={to(lang).legalDocument(document.successor.slug)}>{t.legal.replacedBy(document.successor.number)}</a>
              {document.successor.onDate ? ` · ${t.legal.since(dayWords(lang, document.successor.onDate))}` : null}
            </>
          ) : null}
        </dd>
        {document.file ? <dt>{t.legal.file}</dt> : null}
        {document.file ? (
          <dd>
            <a href={to(lang).legalFile(document.slug)} download lang={vi}>
              {document.file.name}
            </a>{" "}
            ({document.file.type.toUpperCase()}, {bytes(lang, document.file.bytes)})
          </dd>
        ) : null}
        {document.source ? <dt>{t.legal.source}</dt> : null}
        {document.source ? (
          <dd>
            <a href={document.source} rel="noopener">
              {document.source.replace(/^https?:\/\/([^/:?#]+).*$/i, "$1")}
            </a>
          </dd>
        ) : null}
        {document.checkedOn ? <dt>{t.legal.checked}</dt> : null}
        {document.checkedOn ? <dd>{day(document.checkedOn)}</dd> : null}
      </dl>
    </div>
  );
}
