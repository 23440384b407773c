import { brandMark } from "./drawings/index.ts";

/** A link in a menu. */
export type NavLink = { label: string; href: string; current: boolean };
/** One language in which this page exists. */
export type LanguageLink = { tag: string; endonym: string; href: string; current: boolean };

type Words = { language: string; menu: string; sectionsLabel: string; search: string; searchPlaceholder: string };

/** Head of every page: name, languages of this page, search, sections. Below 64 rem the two menus are popover sheets: no script. */
export function Masthead(props: {
  home: string;
  name: string;
  tagline: string;
  searchHref: string;
  sections: NavLink[];
  languages: LanguageLink[];
  words: Words;
}) {
  const { words } = props;
  return (
    <header className="mast">
      <div className="wrap mast-row">
        <Brand home={props.home} name={props.name} tagline={props.tagline} />
        <LanguageNav languages={props.languages} label={words.language} />
        <search className="find">
          <form action={props.searchHref}>
            <label>
              <span className="vh">{words.search}</span>
              <input type="search" name="q" maxLength={200} placeholder={words.searchPlaceholder} />
            </label>
          </form>
        </search>
        <button className="pop" type="button" popoverTarget="menu">
          {words.menu}
        </button>
      </div>
      <SectionNav sections={props.sections} searchHref={props.searchHref} words={words} />
      <div className="band" aria-hidden="true" />
    </header>
  );
}

function Brand({ home, name, tagline }: { home: string; name: string; tagline: string }) {
  return (
    <a className="brand" href={home}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the markup comes from our own generator */}
      <span className="mark" dangerouslySetInnerHTML={{ __html: brandMark() }} />
      <span>
        <b lang="vi">{name}</b>
        <small>{tagline}</small>
      </span>
    </a>
  );
}

/** The language control; it lists only the languages in which this page exists. */
function LanguageNav({ languages, label }: { languages: LanguageLink[]; label: string }) {
  const current = languages.find((language) => language.current);
  return (
    <>
      <button className="pop" type="button" popoverTarget="langs" aria-label={`${label}: ${current?.endonym ?? ""}`}>
        {current?.endonym ?? label}
      </button>
      <nav className="langs" id="langs" popover="auto" aria-label={label}>
        <ul>
          {languages.map((language) => (
            <li key={language.tag}>
              <a href={language.href} lang={language.tag} hrefLang={language.tag} aria-current={language.current ? "true" : undefined}>
                {language.endonym}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}

function SectionNav({ sections, searchHref, words }: { sections: NavLink[]; searchHref: string; words: Words }) {
  return (
    <nav className="menu" id="menu" popover="auto" aria-label={words.sectionsLabel}>
      <ul>
        {sections.map((section) => (
          <li key={section.href}>
            <a href={section.href} aria-current={section.current ? "page" : undefined}>
              {section.label}
            </a>
          </li>
        ))}
        <li className="only-s">
          <a href={searchHref}>{words.search}</a>
        </li>
      </ul>
    </nav>
  );
}
