import { data, redirect } from "react-router";
import { LANGUAGE_INFO, type Lang } from "../kernel/languages.ts";
import type { Route } from "./+types/chooser";
import { requestContext } from "../context.ts";
import { frontPage, ownName, siteLanguages } from "../profile/current.ts";
import { metaTags } from "./head.ts";
import { preferredLanguage } from "../kernel/languageChoice.ts";
import { messages } from "./messages/index.ts";
import { everywhere, Shell } from "./shell.tsx";
import { to } from "./to.ts";

const VARY = { Vary: "Accept-Language", "Cache-Control": "no-cache" };

/** Sends readers to the language they prefer; those who prefer none of ours choose. */
export function loader({ request, context }: Route.LoaderArgs) {
  const lang = preferredLanguage(request.headers.get("accept-language"), siteLanguages());
  if (lang) throw redirect(to(lang).home, { status: 302, headers: VARY });
  return data({ origin: context.get(requestContext).origin }, { headers: VARY });
}

export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: Route.MetaFunction = ({ loaderData }) =>
  metaTags({
    lang: ownName().lang,
    origin: loaderData?.origin ?? "",
    path: "/",
    title: ownName().name,
    description: frontPage(ownName().lang).description,
    alternates: everywhere((lang) => to(lang).home),
    defaultPath: "/",
  });

export default function Chooser() {
  const { lang: own, name } = ownName();
  return (
    <Shell lang={own} alternates={everywhere((lang) => to(lang).home)}>
      <div className="wrap">
        <header className="head">
          <h1>{name}</h1>
        </header>
        <ul className="pick sec">
          {siteLanguages().map((lang) => (
            <Choice key={lang} lang={lang} />
          ))}
        </ul>
      </div>
    </Shell>
  );
}

function Choice({ lang }: { lang: Lang }) {
  const { tag, endonym, dir } = LANGUAGE_INFO[lang];
  return (
    <li>
      <a href={to(lang).home} lang={tag} hrefLang={tag} dir={dir}>
        {endonym} <small className="meta">{messages(lang).goHome}</small>
      </a>
    </li>
  );
}
