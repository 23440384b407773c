import { Link } from "react-router";
import { Empty } from "#ui/desk/frame";
import type { FigureSource, Question } from "#modules/reports/contract";
import { maybe } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { isoDay, number } from "../plans/say.ts";

type Piece = { title: string; on: string; lang: string | null; href: string | null; views?: number };

/** What was counted: which days, as of when, and how much of it is listed. */
export function ProofWords({
  proof: { source, days, all, late, pieces },
}: {
  proof: { source: FigureSource; days: { from: string; to: string; asOf: string }; all: number; late: number; pieces: readonly Piece[] };
}) {
  const t = useWords();
  const said = { from: isoDay(t, days.from), to: isoDay(t, days.to), asOf: isoDay(t, days.asOf), n: number(t, all) };
  return (
    <>
      {t(source === "page_views" ? "proof.read" : "proof.counted", said)}
      {all > pieces.length ? ` ${t("proof.newest", { shown: number(t, pieces.length), n: number(t, all) })}` : ""}
      {late > 0 ? ` ${t("proof.late", { n: number(t, late) })}` : ""}
    </>
  );
}

/** The pieces behind a counted figure; those without an address open nothing. */
export function ProofPieces({ pieces }: { pieces: readonly Piece[] }) {
  const t = useWords();
  if (pieces.length === 0) return <Empty title={t("proof.none")} />;
  const read = pieces.some(({ views }) => views !== undefined);
  return (
    <table className="dk-table stack">
      <thead>
        <tr>
          <th scope="col">{t("proof.piece")}</th>
          <th scope="col">{t("proof.lang")}</th>
          <th scope="col">{t(read ? "proof.last_read" : "proof.on")}</th>
          {read ? (
            <th scope="col" className="num">
              {t("proof.views")}
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {pieces.map((piece) => (
          <tr key={`${piece.href}${piece.title}${piece.on}`}>
            <th scope="row" className="wrapcell" lang={piece.lang ?? "vi"}>
              {piece.href ? <Link to={piece.href}>{piece.title}</Link> : piece.title}
            </th>
            <td>{piece.lang ? maybe(t, `lang.${piece.lang}`, piece.lang) : ""}</td>
            <td>{isoDay(t, piece.on)}</td>
            {read ? <td className="num">{number(t, piece.views ?? 0)}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a figure of an outline (`s1.f2`) is called. */
export function figureName(outline: readonly Question[], key: string): string {
  for (const question of outline) for (const figure of question.figures) if (`${question.id}.${figure.id}` === key) return figure.name;
  return "";
}
