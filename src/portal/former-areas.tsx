import type { AreaName, FormerArea } from "#modules/territory/contract";
import { addDays } from "../kernel/calendar.ts";
import type { Lang } from "../kernel/languages.ts";
import { dayWords } from "./day.tsx";
import { areaWords } from "./messages/areas.ts";
import { to } from "./to.ts";

/** Communes of today that one note names; a whole district has more, and they say less. */
const NAMED = 8;

/** Tells a reader who asks by a name of before where that place lies today. */
export function FormerAreas({ lang, areas }: { lang: Lang; areas: readonly FormerArea[] }) {
  if (areas.length === 0) return null;
  const words = areaWords[lang];
  return (
    <section className="mt" aria-labelledby="former">
      <h2 id="former" className="lab">
        {words.former}
      </h2>
      <ul className="tips">
        {areas.map((area) => (
          <li key={area.id}>
            <b>{words.within([area, ...area.within].map(({ type, name }) => words.name(type, name)))}</b> ({ended(lang, area)}).{" "}
            <Now lang={lang} areas={area.now} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Now({ lang, areas }: { lang: Lang; areas: readonly AreaName[] }) {
  const words = areaWords[lang];
  if (areas.length === 0) return null;
  const [before = "", after = ""] = words.now("\u0000").split("\u0000");
  return (
    <>
      {before}
      {areas.slice(0, NAMED).map((area, index) => (
        <span key={area.id}>
          {index > 0 ? ", " : null}
          <a href={to(lang).search(area.name)}>{words.name(area.type, area.name)}</a>
        </span>
      ))}
      {areas.length > NAMED ? "…" : null}
      {after}
    </>
  );
}

function ended(lang: Lang, { endedOn, atLatest }: FormerArea): string {
  const words = areaWords[lang];
  return atLatest ? words.before(dayWords(lang, endedOn)) : words.until(dayWords(lang, addDays(endedOn, -1)));
}
