import type { ReactNode } from "react";
import { Bars } from "#ui/chart";
import { useWords } from "../messages/use-messages.tsx";
import { number } from "../plans/say.ts";

type Row = { key: string; name: string; amounts: number[]; bar: number };

/** A table of figures with a bar of its last column in each row; charts that are drawn from it stand below. */
export function FigureTable({
  title,
  head,
  rows,
  children,
}: {
  title: string;
  head: string[];
  rows: readonly Row[];
  children?: ReactNode;
}) {
  const t = useWords();
  const most = Math.max(0, ...rows.map(({ bar }) => bar));
  const [first, ...others] = head;
  const sums = others.map((_, at) => rows.reduce((all, { amounts }) => all + (amounts[at] ?? 0), 0));
  return (
    <section className="dk-figurepart">
      <h2>{title}</h2>
      <table className="dk-table">
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {others.map((words) => (
              <th scope="col" className="num" key={words}>
                {words}
              </th>
            ))}
            <td className="c-bars" aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row" className="wrapcell">
                {row.name}
              </th>
              {row.amounts.map((amount, at) => (
                <td className="num" key={others[at]}>
                  {number(t, amount)}
                </td>
              ))}
              <td aria-hidden="true">
                <Bars now={row.bar} most={most} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("figures.total")}</th>
            {sums.map((amount, at) => (
              <td className="num" key={others[at]}>
                <b>{number(t, amount)}</b>
              </td>
            ))}
            <td aria-hidden="true" />
          </tr>
        </tfoot>
      </table>
      {children ? <div className="dk-charts">{children}</div> : null}
    </section>
  );
}
