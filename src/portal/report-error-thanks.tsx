import { data } from "react-router";
import { documentTag, listTag } from "#modules/editions";
import type { Lang } from "../kernel/languages.ts";
import type { Route } from "./+types/report-error-thanks";
import { entry, tagged } from "./entry.ts";
import { metaTags } from "./head.ts";
import { reportWords } from "./messages/report-error.ts";
import { publicPage } from "./public-page.ts";
import { Shell } from "./shell.tsx";
import { to } from "./to.ts";

const thanks = (lang: Lang) => (section: string, slug: string) => `${to(lang).reportError(section, slug)}/thanks`;

/** Where a report leads that was taken. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { db, lang, origin } = entry(context, params.lang);
  const { documentId, section, slug, title, languages } = await publicPage(db, lang, params, thanks(lang));
  return data({ lang, origin, page: { section, slug, title, languages } }, tagged([documentTag(documentId), listTag(lang)]));
}

export const headers: Route.HeadersFunction = ({ loaderHeaders, errorHeaders }) => errorHeaders ?? loaderHeaders;

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (!loaderData) return [];
  const { lang, origin, page } = loaderData;
  const words = reportWords[lang];
  const path = thanks(lang)(page.section, page.slug);
  return metaTags({ lang, origin, path, title: words.thanks, description: words.thanksText, alternates: [], noindex: true });
};

export default function Thanks({ loaderData: { lang, page } }: Route.ComponentProps) {
  const words = reportWords[lang];
  return (
    <Shell
      lang={lang}
      section={page.section}
      alternates={page.languages.map((one) => ({ lang: one.lang, path: thanks(one.lang)(one.section, one.slug) }))}
    >
      <div className="wrap">
        <header className="head">
          <h1>{words.thanks}</h1>
          <p className="dek">{words.thanksText}</p>
          <p className="by">
            {words.about}: {page.title}
          </p>
          <p className="mt">
            <a className="btn" href={to(lang).article(page.section, page.slug)}>
              {words.back}
            </a>
          </p>
        </header>
      </div>
    </Shell>
  );
}
