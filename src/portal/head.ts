import type { MetaDescriptor } from "react-router";
import { LANGUAGE_INFO, type Lang } from "../kernel/languages.ts";
import { siteNames } from "../profile/current.ts";
import { to } from "./to.ts";

/** What the head of a page says; every path starts with `/`. `alternates` lists only languages in which the page exists, itself included. */
export type Head = {
  lang: Lang;
  origin: string;
  path: string;
  title: string;
  description: string;
  alternates: { lang: Lang; path: string }[];
  /** Shown to a reader whose language is not among them; the source language when it exists. */
  defaultPath?: string;
  image?: { path: string; alt: string };
  article?: { published: Date; modified: Date; section: string };
  jsonLd?: object[];
  noindex?: boolean;
  /** True for what other sites may show in a frame. */
  framed?: boolean;
  /** The section whose feeds to name; without one the feeds of the whole language. */
  section?: string;
};

/** The head as React Router wants it. JSON-LD is a data block, not a script: the router escapes `<` in it. */
export function metaTags(head: Head): MetaDescriptor[] {
  const { origin, lang } = head;
  const name = siteNames(lang).place;
  const title = head.title === name ? name : `${head.title} · ${name}`;
  const canonical = origin + head.path;
  return [
    { title },
    { name: "description", content: head.description },
    ...(head.noindex ? [{ name: "robots", content: "noindex" }] : [link("canonical", canonical), ...alternates(head)]),
    ...feeds(lang, name, head.section),
    ...(head.framed ? oembed(canonical, title) : []),
    ...openGraph(head, title, canonical, name),
    ...(head.jsonLd ?? []).map((graph) => ({ "script:ld+json": { "@context": "https://schema.org", ...graph } })),
  ];
}

function alternates({ alternates: versions, defaultPath, origin }: Head): MetaDescriptor[] {
  const fallback = defaultPath ?? versions[0]?.path;
  return [
    ...versions.map(
      (version) => ({ tagName: "link", rel: "alternate", hrefLang: LANGUAGE_INFO[version.lang].tag, href: origin + version.path }) as const,
    ),
    ...(fallback ? [{ tagName: "link", rel: "alternate", hrefLang: "x-default", href: origin + fallback } as const] : []),
  ];
}

function feeds(lang: Lang, title: string, section?: string): MetaDescriptor[] {
  const address = to(lang);
  return [
    { tagName: "link", rel: "alternate", type: "application/atom+xml", title, href: address.atom(section) },
    { tagName: "link", rel: "alternate", type: "application/feed+json", title, href: address.json(section) },
  ];
}

/** Where systems that know oEmbed ask how to show this page. */
function oembed(address: string, title: string): MetaDescriptor[] {
  return (["json", "xml"] as const).map((format) => ({
    tagName: "link",
    rel: "alternate",
    type: format === "json" ? "application/json+oembed" : "text/xml+oembed",
    title,
    href: `${new URL(address).origin}/oembed?${new URLSearchParams({ url: address, format })}`,
  }));
}

function openGraph(head: Head, title: string, canonical: string, siteName: string): MetaDescriptor[] {
  const { article, image, origin, lang } = head;
  return [
    og("og:type", article ? "article" : "website"),
    og("og:title", title),
    og("og:description", head.description),
    og("og:url", canonical),
    og("og:site_name", siteName),
    og("og:locale", LANGUAGE_INFO[lang].locale.replace("-", "_")),
    ...(image
      ? [
          og("og:image", origin + image.path),
          og("og:image:alt", image.alt),
          og("og:image:width", "1200"),
          og("og:image:height", "630"),
          { name: "twitter:card", content: "summary_large_image" },
        ]
      : []),
    ...(article
      ? [
          og("article:published_time", article.published.toISOString()),
          og("article:modified_time", article.modified.toISOString()),
          og("article:section", article.section),
        ]
      : []),
  ];
}

function og(property: string, content: string): MetaDescriptor {
  return { property, content };
}

function link(rel: string, href: string): MetaDescriptor {
  return { tagName: "link", rel, href };
}
