import { Link } from "react-router";
import type { PeriodFigure } from "#modules/reports/contract";
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

/** A line with its figures as plain words, as the document prints it. */
export function plainLine(line: string, figures: readonly PeriodFigure[], unproved: string): string {
  return line.replace(/\{([a-z0-9_]+\.[a-z0-9_]+)\}/g, (whole, key: string) => {
    const figure = figures.find((each) => each.key === key);
    if (!figure) return whole;
    return `${new Intl.NumberFormat("vi-VN").format(figure.total)} ${figure.measure}${figure.missing > 0 ? ` ${unproved}` : ""}`;
  });
}
