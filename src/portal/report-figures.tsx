import type { PublicFigure } from "#modules/reports";
import { Bars } from "#ui/chart";
import type { Lang } from "../kernel/languages.ts";
import { foreign } from "./day.tsx";
import { number } from "./format.ts";
import { messages } from "./messages/index.ts";

/** The figures as a table, with a bar beside each for those who look before they read. */
export function ReportFigures({ lang, figures }: { lang: Lang; figures: readonly PublicFigure[] }) {
  const t = messages(lang).reports;
  if (figures.length === 0) return null;
  const compares = figures.some(({ previous }) => previous !== null);
  return (
    <section>
      <h2>{t.figures}</h2>
      {compares ? <p className="meta">{t.legend}</p> : null}
      <div className="tbl mt">
        <table>
          <thead>
            <tr>
              <th scope="col">{t.indicator}</th>
              <th scope="col">{t.now}</th>
              {compares ? <th scope="col">{t.before}</th> : null}
              {compares ? <th scope="col">{t.change}</th> : null}
              <th scope="col">{t.measure}</th>
              {compares ? <td aria-hidden="true">{t.compare}</td> : null}
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => (
              <tr key={figure.key}>
                <th scope="row" lang={foreign("vi", lang)}>
                  {figure.name}
                </th>
                <td>
                  {number(lang, figure.total)}
                  {figure.missing > 0 ? <div className="meta">{t.unproved}</div> : null}
                </td>
                {compares ? <td>{figure.previous === null ? "–" : number(lang, figure.previous)}</td> : null}
                {compares ? <td>{figure.previous === null ? "–" : signed(lang, figure.total - figure.previous)}</td> : null}
                <td lang={foreign("vi", lang)}>{figure.measure}</td>
                {/* Each row has a measure of its own, so each has its own scale: pieces are not compared with people. */}
                {compares ? (
                  <td aria-hidden="true">
                    <Bars now={figure.total} before={figure.previous} most={Math.max(figure.total, figure.previous ?? 0)} />
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function signed(lang: Lang, change: number): string {
  return change > 0 ? `+${number(lang, change)}` : number(lang, change).replace("-", "−");
}
