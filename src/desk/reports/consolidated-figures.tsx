import { Bars } from "#ui/chart";
import { Empty } from "#ui/desk/frame";
import type { PeriodFigure } from "#modules/reports/contract";
import { useWords } from "../messages/use-messages.tsx";
import { number } from "../plans/say.ts";

/** Every figure with each unit's share and its proof. */
export function Figures({ figures }: { figures: readonly PeriodFigure[] }) {
  const t = useWords();
  return figures.map((figure) => (
    <section key={figure.key} id={figure.key} className="dk-question">
      <h2>
        {number(t, figure.total)} {figure.measure} <span className="dim">{figure.name}</span>
      </h2>
      <table className="dk-table">
        <thead>
          <tr>
            <th scope="col">{t("consolidated.source")}</th>
            <th scope="col" className="c-amount num">
              {t("consolidated.amount")}
            </th>
            <th scope="col" className="c-proof">
              {t("consolidated.proof")}
            </th>
            <td className="c-bars" aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {figure.shares.map((share) => (
            <tr key={share.unitId}>
              <td className="wrapcell" lang="vi">
                {share.unitName} {share.accepted ? null : <span className="dim">({t("consolidated.not_accepted")})</span>}
              </td>
              <td className="num">{number(t, share.amount)}</td>
              <td className={share.proved ? undefined : "dk-late"}>{proofWords(t, share)}</td>
              <td aria-hidden="true">
                <Bars now={share.amount} most={Math.max(...figure.shares.map(({ amount }) => amount))} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  ));
}

/** Only the shares that rest on nothing yet. */
export function Missing({ figures }: { figures: readonly PeriodFigure[] }) {
  const t = useWords();
  const bare = figures
    .map((figure) => ({ ...figure, shares: figure.shares.filter((share) => !share.proved) }))
    .filter((figure) => figure.shares.length > 0);
  return bare.length === 0 ? <Empty title={t("consolidated.no_missing")} /> : <Figures figures={bare} />;
}

/** This period beside the one a year before: figures first, in the same row the bars for those who look. */
export function Compare({ figures }: { figures: readonly PeriodFigure[] }) {
  const t = useWords();
  if (figures.every((figure) => figure.previous === null)) return <Empty title={t("consolidated.no_before")} />;
  return (
    <table className="dk-table dk-compared">
      <thead>
        <tr>
          <th scope="col">{t("consolidated.figure")}</th>
          <th scope="col" className="num">
            {t("consolidated.before")}
          </th>
          <th scope="col" className="num">
            {t("consolidated.now")}
          </th>
          <th scope="col" className="num">
            {t("consolidated.change")}
          </th>
          <td className="c-bars" aria-hidden="true">
            {t("consolidated.bars")}
          </td>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.key}>
            <td className="wrapcell" lang="vi">
              {figure.name} ({figure.measure})
            </td>
            <td className="num">{figure.previous === null ? "—" : number(t, figure.previous)}</td>
            <td className="num">{number(t, figure.total)}</td>
            <td className="num">{figure.previous === null ? "" : signed(number(t, figure.total - figure.previous))}</td>
            {/* Measures differ from row to row, so each has its own scale. */}
            <td aria-hidden="true">
              <Bars now={figure.total} before={figure.previous} most={Math.max(figure.total, figure.previous ?? 0)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const signed = (text: string) => (text === "0" ? text : text.startsWith("-") ? `−${text.slice(1)}` : `+${text}`);

function proofWords(t: ReturnType<typeof useWords>, share: PeriodFigure["shares"][number]): string {
  if (share.evidence > 0) return t("consolidated.proof_links", { n: share.evidence });
  return share.proved ? t("consolidated.proof_counted") : t("consolidated.proof_none");
}
