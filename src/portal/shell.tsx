import type { ReactNode } from "react";
import { useRouteLoaderData } from "react-router";
import { SECTIONS, type Section } from "#modules/editions/contract";
import { Footer } from "#ui/portal/footer";
import { type LanguageLink, Masthead, type NavLink } from "#ui/portal/masthead";
import { type Art, Symbols, svgOf } from "#ui/portal/picture";
import { LANGUAGE_INFO, type Lang } from "../kernel/languages.ts";
import { ownName, siteLanguages, siteNames } from "../profile/current.ts";
import type { loader } from "./layout.tsx";
import { calendarWords } from "./messages/calendar.ts";
import { figureWords } from "./messages/figures.ts";
import { dataWords } from "./messages/data.ts";
import { embedWords } from "./messages/embed.ts";
import { type Messages, messages } from "./messages/index.ts";
import { to } from "./to.ts";

type Alternate = { lang: Lang; path: string };

/** The same page in every language of the portal, for pages that always exist in each. */
export function everywhere(path: (lang: Lang) => string): Alternate[] {
  return siteLanguages().map((lang) => ({ lang, path: path(lang) }));
}

/** Masthead, main and footer around a page. `art` names every drawing in it, so that the shapes they share are sent once. */
export function Shell(props: {
  lang: Lang;
  section?: Section | undefined;
  alternates: Alternate[];
  art?: readonly (Art | string)[];
  children: ReactNode;
}) {
  const { lang, section, alternates, art = [] } = props;
  const t = messages(lang);
  const address = to(lang);
  const sections = useSections(lang, section, t);
  const drawings = svgOf(art.map((one) => (typeof one === "string" ? { svg: one } : one)));
  return (
    <>
      <a className="skip" href="#main">
        {t.skip}
      </a>
      <Symbols of={drawings} />
      <Masthead
        home={address.home}
        name={ownName().name}
        tagline={siteNames(lang).portal}
        searchHref={address.search()}
        sections={sections}
        languages={alternates.map((one) => languageLink(one, lang))}
        words={t}
      />
      <main id="main">{props.children}</main>
      <PageFooter lang={lang} sections={sections} />
    </>
  );
}

/** Only sections in which something is published; none when the navigation could not be loaded (error pages). */
function useSections(lang: Lang, current: Section | undefined, t: Messages): NavLink[] {
  const data = useRouteLoaderData<typeof loader>("portal");
  const filled = new Set((data?.sections ?? []).map((one) => one.section));
  return SECTIONS.filter((section) => filled.has(section)).map((section) => ({
    label: t.sections[section],
    href: to(lang).section(section),
    current: section === current,
  }));
}

function languageLink({ lang, path }: Alternate, current: Lang): LanguageLink {
  const { tag, endonym } = LANGUAGE_INFO[lang];
  return { tag, endonym, href: path, current: lang === current };
}

function PageFooter({ lang, sections }: { lang: Lang; sections: NavLink[] }) {
  const t = messages(lang);
  const names = siteNames(lang);
  const address = to(lang);
  const columns = [
    {
      title: t.verifyAndReuse,
      links: [
        { label: calendarWords[lang].title, href: address.calendar() },
        { label: figureWords[lang].title(names.place), href: address.figures },
        { label: t.plans.title, href: address.plans() },
        { label: t.legal.title, href: address.legal() },
        { label: dataWords[lang].title, href: address.data() },
        { label: "API", href: address.api() },
        { label: embedWords[lang].title, href: address.embedHelp() },
        { label: t.record.title, href: address.record() },
        { label: t.feedAtom, href: address.atom() },
        { label: t.feedJson, href: address.json() },
        { label: t.sitemap, href: "/sitemap.xml" },
      ],
    },
    {
      title: t.contact,
      links: [
        { label: t.accessibility, href: address.accessibility },
        { label: t.search, href: address.search() },
      ],
    },
  ];
  return (
    <Footer
      name={ownName().name}
      motto={names.motto}
      sections={{ title: t.sectionsLabel, links: sections }}
      columns={columns}
      legal={[names.owner, t.licence, t.software]}
    />
  );
}
