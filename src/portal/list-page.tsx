import type { ReactNode } from "react";
import type { MetaDescriptor } from "react-router";
import { Breadcrumb } from "#ui/portal/breadcrumb";
import type { Lang } from "../kernel/languages.ts";
import { missing } from "./entry.ts";
import { metaTags } from "./head.ts";
import { breadcrumb } from "./jsonld.ts";
import { messages } from "./messages/index.ts";
import { everywhere, Shell } from "./shell.tsx";
import { to } from "./to.ts";

/** A list of the portal that runs backwards in time, and is read on after the key of its last entry. */
type List<Key> = {
  lang: Lang;
  /** Its address in a language, from the newest or after a key. */
  address: (lang: Lang, before?: Key) => string;
  words: { title: string; intro: string };
  before: Key | undefined;
};

const KEY = /^\d{4}-\d{2}-\d{2}_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The day and code after which the page begins; anything else is an address that does not exist. */
export function dayKey(url: URL): string | undefined {
  const before = url.searchParams.get("before") ?? undefined;
  if (before !== undefined && !(KEY.test(before) && !Number.isNaN(Date.parse(before.slice(0, 10))))) missing();
  return before;
}

/** The head of such a list. Where a page begins moves with every entry, so only the first is for search engines to find. */
export function listMeta<Key>({ lang, address, words, before, origin }: List<Key> & { origin: string }): MetaDescriptor[] {
  const path = address(lang);
  return metaTags({
    lang,
    origin,
    path,
    title: words.title,
    description: words.intro,
    alternates: everywhere((other) => address(other)),
    jsonLd: [
      breadcrumb(origin, [
        { label: messages(lang).home, href: to(lang).home },
        { label: words.title, href: path },
      ]),
    ],
    noindex: before !== undefined,
  });
}

type PageProps<Key> = List<Key> & { next: Key | null; empty: string; children: readonly ReactNode[] };

/** Such a list as a page: what it is, its entries or that there are none, and the ways to newer and older ones. */
export function ListPage<Key>({ lang, address, words, before, next, empty, children }: PageProps<Key>) {
  const t = messages(lang);
  return (
    <Shell lang={lang} alternates={everywhere((other) => address(other))}>
      <Breadcrumb label={t.breadcrumb} trail={[{ label: t.home, href: to(lang).home }]} />
      <div className="wrap">
        <header className="head">
          <h1>{words.title}</h1>
          <p className="dek">{words.intro}</p>
        </header>
        {children.length === 0 ? <p className="dek empty">{empty}</p> : null}
        <ol className="rows">{children}</ol>
        <KeyPager lang={lang} href={(key) => address(lang, key)} before={before} next={next} />
      </div>
      <div className="sec tight" />
    </Shell>
  );
}

type PagerProps<Key> = { lang: Lang; href: (before?: Key) => string; before: Key | undefined; next: Key | null };

/** The ways to the newest and to older entries; nothing while one page holds all. */
export function KeyPager<Key>({ lang, href, before, next }: PagerProps<Key>) {
  const t = messages(lang);
  if (before === undefined && next === null) return null;
  return (
    <nav className="pager" aria-label={t.pages}>
      {before === undefined ? null : <a href={href()}>{t.record.newest}</a>}
      {next === null ? null : (
        <a href={href(next)} rel="next">
          {t.record.older}
        </a>
      )}
    </nav>
  );
}
