import { catalogueKindOf, type Field, type PublicFact, type PublicFacts, type RecordWithFacts, valueAs } from "#modules/catalogue/contract";
import { canonical } from "../kernel/canonical.ts";
import type { Lang } from "../kernel/languages.ts";
import { FactValue, Source } from "./facts.tsx";
import { compareWords } from "./messages/compare.ts";
import { factWords } from "./messages/facts.ts";
import { to } from "./to.ts";

type Props = { lang: Lang; parks: readonly RecordWithFacts[]; areas: PublicFacts["areas"]; today: string };

/** Ids of the communes that the facts of these records name. */
export function namedIn(records: readonly RecordWithFacts[]): { areas: string[] } {
  const fields = catalogueKindOf("park")?.fields ?? {};
  const areas = records.flatMap(({ facts }) =>
    facts.flatMap(({ field, value }) => (fields[field]?.type === "area" ? [valueAs("area", value)] : [])),
  );
  return { areas };
}

/** One row for each fact that any of the parks has; rows in which they are not alike say so in words. */
export function CompareTable({ lang, parks, areas, today }: Props) {
  const fields = Object.entries(catalogueKindOf("park")?.fields ?? {});
  const rows = fields.flatMap(([name, field]) => {
    const facts = parks.map(({ facts: own }) => own.find((fact) => fact.field === name) ?? null);
    return facts.some(Boolean) ? [{ name, field, facts, alike: areAlike(facts) }] : [];
  });
  return (
    <section className="sec tight">
      <div className="tbl">
        <table className="compare">
          <thead>
            <tr>
              <th scope="col">{factWords[lang].fact}</th>
              {parks.map((park) => (
                <th key={park.id} scope="col">
                  <a href={to(lang).article(park.section, park.slug)}>{park.title}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, field, facts, alike }) => (
              <tr key={name} className={alike ? undefined : "differs"}>
                <th scope="row">
                  {field.label[lang]}
                  {alike ? null : (
                    <small className="meta">
                      <br />
                      {compareWords[lang].differs}
                    </small>
                  )}
                </th>
                {parks.map((park, index) => (
                  <td key={park.id}>
                    <Cell lang={lang} field={field} fact={facts[index] ?? null} areas={areas} today={today} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const areAlike = (facts: readonly (PublicFact | null)[]) => new Set(facts.map((fact) => (fact ? canonical(fact.value) : ""))).size === 1;

type CellProps = { lang: Lang; field: Field; fact: PublicFact | null; areas: PublicFacts["areas"]; today: string };

function Cell({ lang, field, fact, areas, today }: CellProps) {
  if (!fact) return <span className="meta">{compareWords[lang].none}</span>;
  const record: PublicFacts = { kind: "park", code: null, facts: [fact], areas, records: [] };
  return (
    <>
      <FactValue lang={lang} field={field} fact={fact} record={record} today={today} />
      <br />
      <small>
        <Source lang={lang} fact={fact} />
      </small>
    </>
  );
}
