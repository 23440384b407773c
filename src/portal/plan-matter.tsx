import type { ReactNode } from "react";
import type { PublicLegal } from "#modules/legal";
import { isLapsed, lapsedOn } from "#modules/legal/contract";
import type { PublicAccount } from "#modules/plans";
import type { PublicReport } from "#modules/reports";
import type { Lang } from "../kernel/languages.ts";
import { Day, dayWords, foreign } from "./day.tsx";
import { number } from "./format.ts";
import { messages } from "./messages/index.ts";
import { to } from "./to.ts";

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt">
      <h2 className="h4">{title}</h2>
      {children}
    </section>
  );
}

/** What the plan rests on: its own words, and the documents as the register knows them today. */
export function Bases({ lang, bases, legal }: { lang: Lang; bases: readonly string[]; legal: readonly PublicLegal[] }) {
  const t = messages(lang);
  const vi = foreign("vi", lang);
  // Words that name a document of the register are said by the register, with what the document is worth now.
  const loose = bases.filter((words) => !legal.some((each) => words.includes(each.number)));
  if (loose.length + legal.length === 0) return null;
  return (
    <Part title={t.plans.bases}>
      <ul className="tips">
        {legal.map((each) => (
          <li key={each.slug}>
            <a href={to(lang).legalDocument(each.slug)} lang={vi}>
              {each.number}
            </a>{" "}
            <span lang={vi}>{each.abstract}</span>
            {" · "}
            <LegalWorth lang={lang} each={each} />
          </li>
        ))}
        {loose.map((words) => (
          <li key={words} lang={vi}>
            {words}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** What a document is worth today: its state; when it no longer holds, who followed it and from which day. */
function LegalWorth({ lang, each }: { lang: Lang; each: PublicLegal }) {
  const t = messages(lang);
  const on = lapsedOn(each);
  if (!isLapsed(each)) return t.legal.states[each.state];
  return (
    <strong>
      {t.legal.states[each.state]}
      {each.successor ? (
        <>
          {" · "}
          <a href={to(lang).legalDocument(each.successor.slug)}>
            {t.legal.replacedBy(`${t.legal.types[each.successor.type]} ${each.successor.number}`)}
          </a>
        </>
      ) : null}
      {on ? (
        <>
          {" · "}
          {t.legal.since(dayWords(lang, on))}
        </>
      ) : null}
    </strong>
  );
}

/** Says before everything else that a basis of the plan no longer holds, with the way to where each is named. */
export function LapsedNotice({ lang, legal }: { lang: Lang; legal: readonly PublicLegal[] }) {
  const t = messages(lang);
  const lapsed = legal.filter(isLapsed);
  if (lapsed.length === 0) return null;
  return (
    <div className="box mt" role="note">
      <p>{t.plans.basesLapsed(lapsed.length)}</p>
      <ul className="tips">
        {lapsed.map((each) => (
          <li key={each.slug}>
            <a href={to(lang).legalDocument(each.slug)} lang={foreign("vi", lang)}>
              {each.number}
            </a>{" "}
            · <LegalWorth lang={lang} each={each} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The money of the plan as a whole, by where it comes from. */
export function Money({ lang, money }: { lang: Lang; money: PublicAccount["money"] }) {
  const t = messages(lang);
  if (money.length === 0) return null;
  const sum = (name: "estimate" | "allocated" | "spent") => money.reduce((total, line) => total + line[name], 0);
  const rows = [
    ...money.map((line) => ({ ...line, name: t.plans.sources[line.source] })),
    { name: t.plans.total, estimate: sum("estimate"), allocated: sum("allocated"), spent: sum("spent") },
  ];
  return (
    <Part title={t.plans.money}>
      <div className="tbl stack">
        <table>
          <thead>
            <tr>
              <th scope="col">{t.plans.source}</th>
              <th scope="col">{t.plans.estimate}</th>
              <th scope="col">{t.plans.allocated}</th>
              <th scope="col">{t.plans.spent}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.name}>
                <th scope="row">{row.name}</th>
                <td>{number(lang, row.estimate)}</td>
                <td>{number(lang, row.allocated)}</td>
                <td>{number(lang, row.spent)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Part>
  );
}

/** Issued reports on the results that are public. */
export function Reports({ lang, reports }: { lang: Lang; reports: readonly PublicReport[] }) {
  const t = messages(lang);
  if (reports.length === 0) return null;
  return (
    <Part title={t.plans.reports}>
      <ul className="tips">
        {reports.map((each) => (
          <li key={each.slug}>
            <a href={to(lang).report(each.slug)} lang={foreign("vi", lang)}>
              {each.title}
            </a>{" "}
            ({t.plans.numbered(each.documentNumber, dayWords(lang, each.signedOn))})
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Which versions of the plan were public, the one in force first; nothing while there is only one. */
export function Versions({ lang, versions }: { lang: Lang; versions: PublicAccount["versions"] }) {
  const t = messages(lang);
  if (versions.length < 2) return null;
  return (
    <Part title={t.plans.versions}>
      <ol className="hist">
        {versions.map((each) => (
          <li key={each.number}>
            <b>{t.history.version(each.number)}</b> · <span lang={foreign("vi", lang)}>{each.documentNumber}</span> ·{" "}
            <Day lang={lang} iso={each.signedOn} />
            {each.current ? ` · ${t.plans.current}` : null}
          </li>
        ))}
      </ol>
    </Part>
  );
}

/** The same account as data, to take away. */
export function OpenData({ lang, slug }: { lang: Lang; slug: string }) {
  const t = messages(lang);
  return (
    <Part title={t.plans.openData}>
      <p className="by">
        <span>{t.plans.openDataText}</span>
        <a href={to(lang).planData(slug, "json")}>JSON</a>
        <a href={to(lang).planData(slug, "csv")}>CSV</a>
      </p>
    </Part>
  );
}
