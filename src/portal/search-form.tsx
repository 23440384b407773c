import { Chips, type FilterLink } from "#ui/portal/listing";
import type { Messages } from "./messages/index.ts";

/** The large search field; a plain GET form. */
export function SearchForm({ action, q, t }: { action: string; q: string; t: Messages }) {
  return (
    <search>
      <form className="q" action={action}>
        <label className="vh" htmlFor="q">
          {t.searchTerm}
        </label>
        <input id="q" type="search" name="q" defaultValue={q} maxLength={200} />
        <button className="btn" type="submit">
          {t.searchButton}
        </button>
      </form>
    </search>
  );
}

/** A labelled row of links: another spelling, or results in other languages. */
export function Suggestions({ label, links }: { label: string; links: FilterLink[] }) {
  return (
    <>
      <p className="lab mt">{label}</p>
      <Chips links={links} />
    </>
  );
}
