import type { ReactNode } from "react";

/** Head of a page: title, state and note at the left, actions at the right, the primary one last. */
export function PageHead({
  title,
  note,
  children,
  titleLang,
}: {
  title: string;
  note?: ReactNode;
  children?: ReactNode;
  titleLang?: string | undefined;
}) {
  return (
    <div className="dk-pagehead">
      <h1 className="el" title={title} lang={titleLang}>
        {title}
      </h1>
      {note}
      <span className="sp" />
      {children}
    </div>
  );
}

/** One key of the keyboard. */
export function Key({ children }: { children: string }) {
  return <kbd className="dk-kbd">{children}</kbd>;
}

/** A hint in the footer: keys, then what they do. */
export function Hint({ keys, children }: { keys: readonly string[]; children: string }) {
  return (
    <span className="dk-hint">
      {keys.map((key) => (
        <Key key={key}>{key}</Key>
      ))}{" "}
      {children}
    </span>
  );
}

/** A section of a side panel. */
export function PanelSection({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className="dk-panelsec">
      <h2>
        {title}
        {aside ? (
          <>
            <span className="sp" />
            {aside}
          </>
        ) : null}
      </h2>
      {children}
    </section>
  );
}

/** What an empty list means, and one way on. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="dk-body">
      <p className="m">{title}</p>
      {children}
    </div>
  );
}

/** A message beside the thing it speaks about. */
export function Notice({ tone, children }: { tone?: "bad" | "ok"; children: ReactNode }) {
  return (
    <div className="dk-alert" data-tone={tone} role={tone === "bad" ? "alert" : "status"}>
      <div>{children}</div>
    </div>
  );
}

/** A saved view or a part of a page; the current one is marked for assistive technology too. */
export function TabButton({
  current,
  onClick,
  children,
  controls,
}: {
  current: boolean;
  onClick: () => void;
  children: ReactNode;
  controls?: string;
}) {
  return (
    <button
      type="button"
      role="tab"
      className="dk-tab"
      aria-selected={current}
      aria-controls={controls}
      tabIndex={current ? 0 : -1}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
