/** One choice of a filter; robots do not follow a `quiet` one, since choices multiply. */
export type FilterLink = { label: string; href: string; current: boolean; count?: string; lang?: string; quiet?: boolean };

/** A group of filters: plain links, so every state has an address. */
export function FilterGroup({ label, links }: { label: string; links: FilterLink[] }) {
  return (
    <div>
      <p className="lab">{label}</p>
      <ul className="nb">
        {links.map((link) => (
          <li key={link.href}>
            <a rel={link.quiet ? "nofollow" : undefined} href={link.href} aria-current={link.current ? "true" : undefined}>
              {link.label} {link.count ? <small>{link.count}</small> : null}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The side panel of filters; a popover sheet on small screens. */
export function Filters({ label, groups }: { label: string; groups: { label: string; links: FilterLink[] }[] }) {
  return (
    <nav className="filters" id="flt" popover="auto" aria-label={label}>
      {groups.map((group) => (
        <FilterGroup key={group.label} {...group} />
      ))}
    </nav>
  );
}

/** Topic filters as chips under the heading. */
export function Chips({ links }: { links: FilterLink[] }) {
  return (
    <ul className="chips">
      {links.map((link) => (
        <li key={link.href}>
          <a
            className="chip"
            rel={link.quiet ? "nofollow" : undefined}
            href={link.href}
            lang={link.lang}
            hrefLang={link.lang}
            aria-current={link.current ? "true" : undefined}
          >
            {link.label} {link.count ? <small>{link.count}</small> : null}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What a list is narrowed by; each link takes itself away. */
export function Chosen({ label, remove, links }: { label: string; remove: string; links: FilterLink[] }) {
  if (links.length === 0) return null;
  return (
    <ul className="chips chosen" aria-label={label}>
      {links.map((link) => (
        <li key={link.href}>
          <a className="chip" rel="nofollow" href={link.href}>
            {link.label} <span aria-hidden="true">×</span>
            <span className="vh"> ({remove})</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Links to the pages around this one; nothing when there is only one. */
export function Pager({
  page,
  pages,
  href,
  words,
}: {
  page: number;
  pages: number;
  href: (page: number) => string;
  words: { pages: string; next: string; previous: string };
}) {
  if (pages < 2) return null;
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter((n) => n === 1 || n === pages || Math.abs(n - page) <= 2);
  return (
    <nav className="pager" aria-label={words.pages}>
      {page > 1 ? (
        <a href={href(page - 1)} rel="prev">
          {words.previous}
        </a>
      ) : null}
      {near.map((n, index) => (
        <PageLink key={n} n={n} current={n === page} gap={index > 0 && n - (near[index - 1] ?? n) > 1} href={href(n)} />
      ))}
      {page < pages ? (
        <a href={href(page + 1)} rel="next">
          {words.next}
        </a>
      ) : null}
    </nav>
  );
}

function PageLink({ n, current, gap, href }: { n: number; current: boolean; gap: boolean; href: string }) {
  return (
    <>
      {gap ? <span aria-hidden="true">…</span> : null}
      {current ? <b aria-current="page">{n}</b> : <a href={href}>{n}</a>}
    </>
  );
}
