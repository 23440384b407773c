import { ColorSchemeScript, MantineProvider } from "@mantine/core";
import mantineCss from "@mantine/core/styles.css?url";
import { setNonce } from "get-nonce";
import { useEffect, useState } from "react";
import { isRouteErrorResponse, Outlet, useRouteError, useRouteLoaderData } from "react-router";
import { homeZone } from "#kernel/clock";
import { deskTheme, deskVariables } from "#ui/desk/theme";
import deskCss from "../ui/desk/desk.css?url";
import workCss from "../ui/desk/work.css?url";
import { requestContext } from "../context.ts";
import type { Route } from "./+types/layout";
import { readDeskLang } from "./language.ts";
import type { DeskLang } from "./messages/index.ts";
import { useWords, WordsProvider } from "./messages/use-messages.tsx";
import { Nonce } from "./nonce.tsx";
import { FieldWords } from "./shell/field-words.tsx";

/** The desk is the hydrated part of the site. */
export const handle = { hydrate: true };

/** Loaded here and not at the root, so that no rule of the desk reaches the portal. */
export const links: Route.LinksFunction = () => [
  { rel: "stylesheet", href: mantineCss },
  { rel: "stylesheet", href: deskCss },
  { rel: "stylesheet", href: workCss },
];

export const meta: Route.MetaFunction = () => [{ title: "Xoan" }, { name: "robots", content: "noindex" }];

export function loader({ request, context }: Route.LoaderArgs) {
  return { lang: readDeskLang(request.headers.get("Cookie")), zone: homeZone(), nonce: context.get(requestContext).nonce };
}

export default function DeskLayout({ loaderData }: Route.ComponentProps) {
  return (
    <Frame lang={loaderData.lang} zone={loaderData.zone} nonce={loaderData.nonce}>
      <Outlet />
    </Frame>
  );
}

type FrameProps = { lang: DeskLang; zone: string; nonce: string | undefined; children: React.ReactNode };

function Frame({ lang, zone, nonce, children }: FrameProps) {
  // The policy of the document names the nonce it was served with; a later loader answer carries another one.
  const [first] = useState(nonce);
  useEffect(() => {
    if (first) setNonce(first);
  }, [first]);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  return (
    <>
      <ColorSchemeScript defaultColorScheme="auto" nonce={first} />
      <MantineProvider theme={deskTheme} cssVariablesResolver={deskVariables} defaultColorScheme="auto" getStyleNonce={() => first ?? ""}>
        <Nonce.Provider value={first}>
          <WordsProvider lang={lang} zone={zone}>
            <FieldWords />
            <div className="dk" lang={lang}>
              {children}
            </div>
          </WordsProvider>
        </Nonce.Provider>
      </MantineProvider>
    </>
  );
}

/** Something failed on the desk: what, and one way on. */
export function ErrorBoundary() {
  const loaded = useRouteLoaderData<typeof loader>("desk");
  return (
    <Frame lang={loaded?.lang ?? "vi"} zone={loaded?.zone ?? "UTC"} nonce={loaded?.nonce}>
      <Failure />
    </Frame>
  );
}

function Failure() {
  const t = useWords();
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const text = status === 404 ? t("error.missing") : status === 403 ? t("error.forbidden") : t("error.failed");
  return (
    <main className="dk-bare">
      <div className="dk-card">
        <h1>{text}</h1>
        <p>{t("error.way_on")}</p>
        <p>
          <a href="/desk">{t("nav.my_work")}</a>
        </p>
      </div>
    </main>
  );
}
