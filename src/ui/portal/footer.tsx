import type { ReactNode } from "react";

type Column = { title: string; links: { label: string; href: string }[] };

/** Foot of every page. `legal` is one line of statements: who publishes, under which licence, on what software. */
export function Footer({
  name,
  motto,
  sections,
  columns,
  legal,
}: {
  name: string;
  motto: string;
  sections: Column;
  columns: Column[];
  legal: string[];
}) {
  return (
    <footer className="foot deep red">
      <div className="wrap">
        <div className="g">
          <div className="c4">
            <p className="big" lang="vi">
              {name}
            </p>
            <p>{motto}</p>
          </div>
          {sections.links.length > 0 ? (
            <div className="half c3">
              <Links column={sections} />
            </div>
          ) : null}
          {columns.map((column) => (
            <div className="half c2w" key={column.title}>
              <Links column={column} />
            </div>
          ))}
        </div>
        <p className="legal">
          {legal.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
      </div>
    </footer>
  );
}

function Links({ column }: { column: Column }): ReactNode {
  return (
    <>
      <h2>{column.title}</h2>
      <ul>
        {column.links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.label}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
