import { Link } from "react-router";
import { type PeriodFigure, printedFigure } from "#modules/reports/contract";
import { useWords } from "../messages/use-messages.tsx";
import { number } from "../plans/say.ts";

const TOKEN = /(\{[a-z0-9_]+\.[a-z0-9_]+\})/;

/** Paragraphs with every figure as a chip that leads to what it rests on; one without proof is marked by colour and by words. */
export function Chips({ lines, figures }: { lines: readonly string[]; figures: readonly PeriodFigure[] }) {
  const t = useWords();
  return lines.filter(Boolean).map((line) => (
    <p key={line}>
      {line.split(TOKEN).map((part, index) => {
        const figure = TOKEN.test(part) ? figures.find((each) => `{${each.key}}` === part) : undefined;
        if (!figure) return part;
        return (
          // Parts of one line never change places on their own.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={index}>
            <Link className="dk-chip" data-proved={figure.missing > 0 ? "no" : "yes"} to={`?tab=figures#${figure.key}`}>
              {number(t, figure.total)} {figure.measure}
            </Link>
            {figure.missing > 0 ? <span className="dk-late"> {t("consolidated.proof_none")}</span> : null}
          </span>
        );
      })}
    </p>
  ));
}

/** A line as the document prints it, in Vietnamese; a figure without proof says so and is marked. */
export function PrintedLine({ line, figures }: { line: string; figures: readonly PeriodFigure[] }) {
  return line.split(TOKEN).map((part, index) => {
    const figure = TOKEN.test(part) ? figures.find((each) => `{${each.key}}` === part) : undefined;
    if (!figure) return part;
    const words = printedFigure(figure);
    return figure.missing > 0 ? (
      // Parts of one line never change places on their own.
      // oxlint-disable-next-line react/no-array-index-key
      <mark key={index} className="unproved">
        {words}
      </mark>
    ) : (
      words
    );
  });
}
