import { Link } from "react-router";
import { useWords } from "../messages/use-messages.tsx";
import type { ConsolidatedView } from "./consolidated.tsx";

/** Writing, figures, what lacks proof, and the comparison with the period before. */
export function ConsolidatedTabs({ view }: { view: ConsolidatedView }) {
  const t = useWords();
  const { figures, sections, frame } = view.report;
  const tabs = [
    ["write", t("consolidated.tab.write", { n: sections.length })],
    ["figures", t("consolidated.tab.figures", { n: figures.length })],
    ["missing", t("consolidated.tab.missing", { n: figures.filter((figure) => figure.missing > 0).length })],
    ["owing", t("consolidated.tab.owing", { n: frame.owing.length })],
    ["compare", t("consolidated.tab.compare")],
  ] as const;
  return (
    <nav className="dk-tabs" aria-label={t("reports.nav.consolidated")}>
      {tabs.map(([tab, word]) => (
        <Link key={tab} className="dk-tab" to={`?tab=${tab}`} aria-current={view.tab === tab ? "page" : undefined}>
          {word}
        </Link>
      ))}
    </nav>
  );
}
