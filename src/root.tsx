import type { ReactNode } from "react";
import { type HeadersFunction, Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches, useRouteError } from "react-router";
import { isLang, LANGUAGE_INFO, type Lang } from "./kernel/languages.ts";
import { ErrorPage } from "./portal/error-page.tsx";
import icon from "./ui/portal/icon.svg?url&no-inline";
import embedCss from "./ui/portal/embed.css?url";
import portalCss from "./ui/portal/portal.css?url";

/** What a route may say about itself: `hydrate` asks for client scripts, `lang` fixes the language of the document, `embed` is shown in frames of other sites. */
export type RouteHandle = { hydrate?: boolean; lang?: Lang; embed?: boolean };

function useDocument(): { hydrated: boolean; embedded: boolean; lang: Lang } {
  const matches = useMatches();
  const handles = matches.map((match) => match.handle as RouteHandle | undefined);
  const param = matches.at(-1)?.params.lang;
  const fixed = handles.find((handle) => handle?.lang)?.lang;
  const first = matches.at(-1)?.pathname.split("/")[1];
  const hydrated = handles.some((handle) => handle?.hydrate === true);
  // The desk's language is the officer's choice, told by its loader; `:lang` in its addresses is a translation's language.
  const chosen = matches.map((match) => (match.loaderData as { lang?: unknown } | undefined)?.lang).find(isLang);
  const lang = fixed ?? (hydrated ? [chosen] : [param, first]).find(isLang) ?? "vi";
  const embedded = handles.some((handle) => handle?.embed === true);
  return { hydrated, embedded, lang };
}

/** An error that bubbled up here keeps its headers: cache tags of a withdrawal, or when to come back. */
export const headers: HeadersFunction = ({ errorHeaders, loaderHeaders }) => errorHeaders ?? loaderHeaders;

/** The document. Scripts exist only where a route asks for hydration: the portal never does. */
export function Layout({ children }: { children: ReactNode }) {
  const { hydrated, embedded, lang } = useDocument();
  const failed = useRouteError() != null;
  const info = LANGUAGE_INFO[lang];
  return (
    <html lang={info.tag} dir={info.dir} suppressHydrationWarning={hydrated}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#8f1d17" />
        <link rel="icon" type="image/svg+xml" href={icon} />
        <Meta />
        <Links />
        {hydrated && !failed ? null : <link rel="stylesheet" href={embedded ? embedCss : portalCss} />}
      </head>
      <body>
        {children}
        {hydrated ? (
          <>
            <ScrollRestoration />
            <Scripts />
          </>
        ) : null}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

/** Last resort for every page; it may run before any loader did, so it asks for no loader data. */
export function ErrorBoundary() {
  const { lang } = useDocument();
  return <ErrorPage error={useRouteError()} lang={lang} />;
}
