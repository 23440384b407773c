import type { ReactNode } from "react";
import { type Art, Picture } from "./picture.tsx";

/** The first picture of a page with its caption. */
export function LeadFigure({ art, caption }: { art: Art; caption: ReactNode }) {
  return (
    <figure>
      <Picture art={art} shape="wide" eager sizes="(min-width: 84rem) 84rem, 100vw" />
      {caption ? <figcaption>{caption}</figcaption> : null}
    </figure>
  );
}

/** The translation state of a page, or that it is archived: said plainly under the picture. */
export function Note({ children, aside }: { children: ReactNode; aside?: ReactNode }) {
  return (
    <p className="note mt">
      <span>{children}</span>
      {aside ? <span>{aside}</span> : null}
    </p>
  );
}

/** Body text. `html` comes from the server's own renderer of rich text, which writes from an allow-list. */
export function Prose({ html, children }: { html: string; children?: ReactNode }) {
  return (
    <div className="prose">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the rich text renderer writes from an allow-list */}
      <div className="body" dangerouslySetInnerHTML={{ __html: html }} />
      {children}
    </div>
  );
}

/** A numbered list of sources or notes; `back` returns to the place in the text. */
export function SourceList({
  items,
}: {
  items: { id: string; label: string; href: string | null; back?: { href: string; label: string } }[];
}) {
  return (
    <ol className="src">
      {items.map((item) => (
        <li key={item.id} id={item.id}>
          <span>
            {item.href ? <a href={item.href}>{item.label}</a> : item.label}
            {item.back ? (
              <>
                {" "}
                <a href={item.back.href} aria-label={item.back.label}>
                  ↩
                </a>
              </>
            ) : null}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Reference matter beside the text: a list of names and values under a bronze edge. */
export function Box({
  title,
  intro,
  rows,
  more,
}: {
  title: string;
  intro: string;
  rows: { name: string; value: ReactNode }[];
  more?: { href: string; label: string };
}) {
  return (
    <div className="box">
      <h2>{title}</h2>
      <p>{intro}</p>
      <dl>
        {rows.map((row) => (
          <div className="pair" key={row.name}>
            <dt>{row.name}</dt>
            <dd>{row.value}</dd>
          </div>
        ))}
      </dl>
      {more ? <a href={more.href}>{more.label}</a> : null}
    </div>
  );
}
