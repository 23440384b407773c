import { canonicalUnit, type CatalogueKind, type Field, type PublicFact, showValue, valueAs } from "#modules/catalogue/contract";
import type { AreaName } from "#modules/territory/contract";
import type { Section } from "#modules/editions/contract";
import { Scroller } from "#ui/portal/scroller";
import { LANGUAGE_INFO, type Lang } from "../kernel/languages.ts";
import { foreign } from "./day.tsx";
import { dataWords } from "./messages/data.ts";
import { typeWords } from "./messages/field-types.ts";
import { to } from "./to.ts";

type Title = { lang: Lang; section: Section; slug: string; title: string };
export type PreviewRecord = { id: string; code: string | null; facts: PublicFact[]; titles: Title[] };

/** Codes of a list that the page shows; the data dictionary of the API has all. */
const CODES = 30;
const LONGEST = 80;

/** The first records as a table: titles and values in the reader's language, only columns that one of them fills. */
export function Preview({
  lang,
  kind,
  records,
  areas,
}: {
  lang: Lang;
  kind: CatalogueKind;
  records: readonly PreviewRecord[];
  areas: Record<string, AreaName>;
}) {
  const words = dataWords[lang];
  if (records.length === 0) return <p className="dek">{words.empty}</p>;
  const filled = Object.entries(kind.fields).filter(
    ([name, { type }]) => type !== "records" && records.some(({ facts }) => facts.some(({ field }) => field === name)),
  );
  return (
    <Scroller label={words.preview}>
      <table>
        <thead>
          <tr>
            <th scope="col">code</th>
            <th scope="col">{kind.name[lang]}</th>
            {filled.map(([name, field]) => (
              <th scope="col" key={name}>
                {field.label[lang]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <tr key={record.id}>
              <td>{record.code}</td>
              <th scope="row">
                <TitleLink lang={lang} titles={record.titles} />
              </th>
              {filled.map(([name, field]) => (
                <td key={name}>
                  <Value lang={lang} field={field} fact={record.facts.find((each) => each.field === name)} areas={areas} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

function TitleLink({ lang, titles }: { lang: Lang; titles: readonly Title[] }) {
  const shown = titles.find((each) => each.lang === lang) ?? titles[0];
  if (!shown) return null;
  return (
    <a href={to(shown.lang).article(shown.section, shown.slug)} lang={shown.lang === lang ? undefined : LANGUAGE_INFO[shown.lang].tag}>
      {shown.title}
    </a>
  );
}

function Value({ lang, field, fact, areas }: { lang: Lang; field: Field; fact: PublicFact | undefined; areas: Record<string, AreaName> }) {
  if (!fact || field.type === "records") return null;
  if (field.type === "area") return <span lang={foreign("vi", lang)}>{areas[valueAs("area", fact.value)]?.name}</span>;
  const { text, lang: of } = showValue(field, fact.value, lang, null);
  const short = [...text].length > LONGEST ? `${[...text].slice(0, LONGEST).join("")}…` : text;
  return of ? <span lang={LANGUAGE_INFO[of].tag}>{short}</span> : short;
}

/** The fields of a kind: name, meaning, type, unit, codes with their labels. */
export function Dictionary({ lang, kind }: { lang: Lang; kind: CatalogueKind }) {
  const words = dataWords[lang];
  return (
    <>
      <p className="dek">{words.dictionaryText}</p>
      <Scroller label={words.dictionary}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.column}</th>
              <th scope="col">{words.meaning}</th>
              <th scope="col">{words.type}</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(kind.fields).map(([name, field]) => (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>{field.label[lang]}</td>
                <td>
                  {[
                    typeWords[lang][field.type],
                    field.type === "amount" ? canonicalUnit(field.measure) : "",
                    field.needed ? words.needed : "",
                  ]
                    .filter(Boolean)
                    .join(", ")}
                  {field.type === "choice" || field.type === "choices" ? (
                    <Codes lang={lang} labels={Object.entries(field.list.labels)} />
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </>
  );
}

function Codes({ lang, labels }: { lang: Lang; labels: [string, Record<Lang, string>][] }) {
  const words = dataWords[lang];
  return (
    <details>
      <summary>
        {words.codes} ({labels.length})
      </summary>
      <ul>
        {labels.slice(0, CODES).map(([code, label]) => (
          <li key={code}>
            <code>{code}</code> {label[lang]}
          </li>
        ))}
        {labels.length > CODES ? (
          <li>
            <a href={`/api/v1/kinds?lang=${lang}`}>{words.codesMore}</a>
          </li>
        ) : null}
      </ul>
    </details>
  );
}

/** The first rows of a table that is no kind of the catalogue, as they stand in the file. */
export function TablePreview({
  lang,
  columns,
  rows,
}: {
  lang: Lang;
  columns: readonly string[];
  rows: readonly Record<string, string | number | boolean | null>[];
}) {
  const words = dataWords[lang];
  if (rows.length === 0) return <p className="dek">{words.empty}</p>;
  return (
    <Scroller label={words.preview}>
      <table lang={foreign("vi", lang)}>
        <thead>
          <tr>
            {columns.map((name) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={columns.map((name) => String(row[name])).join("|")}>
              {columns.map((name) => (
                <td key={name}>{row[name] === null ? "" : String(row[name])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

/** The columns of a table that is no kind of the catalogue, with their meanings. */
export function ColumnList({ lang, columns }: { lang: Lang; columns: Readonly<Record<string, Record<Lang, string>>> }) {
  const words = dataWords[lang];
  return (
    <div className="tbl">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(columns).map(([name, meaning]) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{meaning[lang]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
