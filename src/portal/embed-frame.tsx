import type { ReactNode } from "react";
import type { Lang } from "../kernel/languages.ts";
import { servedProfile, siteLanguages, siteNames } from "../profile/current.ts";
import { embedWords } from "./messages/embed.ts";
import { to } from "./to.ts";

/** What stands in a frame of another site: the matter, and whose it is. Every link leaves the frame. */
export function EmbedFrame({ lang, children }: { lang: Lang; children: ReactNode }) {
  const { place, portal } = siteNames(lang);
  return (
    <>
      <main>{children}</main>
      <footer>
        <a href={to(lang).home} target="_top">
          {embedWords[lang].from(`${place} · ${portal}`)}
        </a>
      </footer>
    </>
  );
}

/** The frame when there is nothing at its address, whatever the reason. */
export function EmbedError({ word }: { word: string | undefined }) {
  const lang = siteLanguages().find((each) => each === word) ?? servedProfile().sourceLanguage;
  return (
    <EmbedFrame lang={lang}>
      <title>{siteNames(lang).place}</title>
      <meta name="robots" content="noindex" />
      <h1>{siteNames(lang).place}</h1>
      <p>{embedWords[lang].gone}</p>
    </EmbedFrame>
  );
}
