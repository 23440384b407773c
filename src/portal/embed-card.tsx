import { data } from "react-router";
import { publicFacts } from "#modules/catalogue";
import { catalogueKindOf, type PublicFacts, showValue } from "#modules/catalogue/contract";
import { documentTag, listTag } from "#modules/editions";
import type { Lang } from "../kernel/languages.ts";
import type { Route } from "./+types/embed-card";
import { EmbedError, EmbedFrame } from "./embed-frame.tsx";
import { entry, tagged } from "./entry.ts";
import { longDate } from "./format.ts";
import { messages } from "./messages/index.ts";
import { publicPage } from "./public-page.ts";
import { to } from "./to.ts";

/** Facts that a card has room for. */
const FACTS = 4;

/** One document as a card, for a frame in another site. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { db, lang, origin } = entry(context, params.lang);
  const edition = await publicPage(db, lang, params, (section, slug) => to(lang).embed(section, slug));
  const record = catalogueKindOf(edition.kind) ? await publicFacts(db, edition.documentId, lang) : null;
  const { title, summary, section, slug, kind, publishedAt, documentId } = edition;
  return data(
    { lang, origin, title, summary, section, slug, kind, publishedAt, documentId, facts: record ? factsOf(record, lang) : [] },
    tagged([documentTag(documentId), listTag(lang)]),
  );
}

/** The first facts that are told in one line. */
function factsOf(record: PublicFacts, lang: Lang): { label: string; text: string }[] {
  const fields = catalogueKindOf(record.kind)?.fields ?? {};
  return record.facts
    .flatMap(({ field: name, value }) => {
      const field = fields[name];
      if (!field || field.type === "area" || field.type === "records" || field.type === "point" || field.type === "url") return [];
      const { text, lang: of } = showValue(field, value, lang, null);
      return of || text.length > 120 ? [] : [{ label: field.label[lang], text }];
    })
    .slice(0, FACTS);
}

export const headers: Route.HeadersFunction = ({ loaderHeaders, errorHeaders }) => errorHeaders ?? loaderHeaders;
export const handle = { embed: true };

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (!loaderData) return [];
  const { lang, origin, title, section, slug } = loaderData;
  return [
    { title },
    { name: "robots", content: "noindex" },
    { tagName: "link", rel: "canonical", href: origin + to(lang).article(section, slug) },
  ];
};

export default function EmbedCard({ loaderData }: Route.ComponentProps) {
  const { lang, title, summary, section, slug, kind, publishedAt, facts } = loaderData;
  const name = catalogueKindOf(kind)?.name[lang] ?? messages(lang).sections[section];
  return (
    <EmbedFrame lang={lang}>
      <p className="kind">
        {name}
        {facts.length === 0 ? ` · ${longDate(lang, publishedAt)}` : ""}
      </p>
      <h1>
        <a href={to(lang).article(section, slug)} target="_top">
          {title}
        </a>
      </h1>
      {summary ? <p>{summary}</p> : null}
      {facts.length > 0 ? (
        <dl>
          {facts.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </EmbedFrame>
  );
}

export function ErrorBoundary({ params }: Route.ErrorBoundaryProps) {
  return <EmbedError word={params.lang} />;
}
