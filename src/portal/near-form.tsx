import type { Section } from "#modules/editions/contract";
import { Chips } from "#ui/portal/listing";
import type { Lang } from "../kernel/languages.ts";
import { number } from "./format.ts";
import { KM_CHOICES, type ListFilter } from "./list-filter.ts";
import { nearWords } from "./messages/near.ts";
import type { Near } from "./near.ts";
import { to } from "./to.ts";

type Props = { lang: Lang; section: Section; filter: ListFilter; near: Near | null; total: number };

/** Where a list is sorted by distance from a typed place: a plain GET form that keeps the other filters, and what the place means. */
export function NearForm({ lang, section, filter, near, total }: Props) {
  const words = nearWords[lang];
  return (
    <search aria-label={words.label}>
      <form className="seek near" action={to(lang).section(section)}>
        <label className="wide" htmlFor="near">
          {words.label}
          <input className="in" id="near" name="near" defaultValue={filter.near ?? ""} maxLength={120} aria-describedby="near-hint" />
        </label>
        <Kept filter={filter} />
        <button className="btn" type="submit">
          {words.go}
        </button>
      </form>
      <p className="meta" id="near-hint">
        {words.hint}
      </p>
      {near ? <Meaning lang={lang} section={section} filter={filter} near={near} total={total} /> : null}
    </search>
  );
}

/** The filters that stay chosen. A square of the map does not: the place is another one. */
function Kept({ filter: { topic, year, kind, facet, commune } }: Pick<Props, "filter">) {
  const single = { topic, year, kind, commune };
  return (
    <>
      {Object.entries(single).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={String(value)} />,
      )}
      {facet.map((one) => (
        <input key={one} type="hidden" name="facet" value={one} />
      ))}
    </>
  );
}

function Meaning({ lang, section, filter, near, total }: Props & { near: Near }) {
  const words = nearWords[lang];
  const typed = filter.near ?? "";
  switch (near.is) {
    case "unknown":
      return <p role="status">{words.unknown(typed)}</p>;
    case "abroad":
    case "swapped":
      return <p role="status">{words[near.is]}</p>;
    case "unlocated":
      return <p role="status">{words.unlocated(near.label)}</p>;
    case "which": {
      const links = near.options.map((one) => ({
        label: one.label,
        href: to(lang).list(section, { ...filter, near: one.typed }),
        current: false,
        quiet: true,
      }));
      return (
        <div role="status">
          <p>{words.which(typed)}</p>
          <Chips links={links} />
        </div>
      );
    }
    default: {
      const km = number(lang, filter.km);
      const links = KM_CHOICES.map((choice) => ({
        label: words.within(number(lang, choice)),
        href: to(lang).list(section, { ...filter, km: choice }),
        current: choice === filter.km,
        quiet: true,
      }));
      return (
        <div role="status">
          <p>{total === 0 ? words.none(km) : words.sorted(near.label, km)}</p>
          {near.instead ? <p>{words.instead(near.instead)}</p> : null}
          <Chips links={links} />
        </div>
      );
    }
  }
}
