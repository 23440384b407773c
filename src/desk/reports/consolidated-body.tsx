import { Link } from "react-router";
import { Empty, Notice } from "#ui/desk/frame";
import { useWords } from "../messages/use-messages.tsx";
import type { ConsolidatedView } from "./consolidated.tsx";
import { Compare, Figures, Missing } from "./consolidated-figures.tsx";
import { SectionEditor } from "./section-editor.tsx";
import type { HereTools } from "./use-here.ts";

/** What the chosen tab shows. */
export function ConsolidatedBody({ view, hereTools }: { view: ConsolidatedView; hereTools: HereTools }) {
  const t = useWords();
  const { report, tab } = view;
  const { figures, frame, head } = report;
  if (tab === "figures") return <Figures figures={figures} />;
  if (tab === "missing") return <Missing figures={figures} />;
  if (tab === "compare") return <Compare figures={figures} />;
  if (tab === "owing") return <Owing view={view} />;
  return (
    <>
      {frame.owing.length > 0 && head.state === "draft" ? (
        <Notice>
          {t("consolidated.missing_units", { n: frame.owing.length })} <Link to="?tab=owing">{t("consolidated.see_list")}</Link>
        </Notice>
      ) : null}
      {report.sections.map((section) => (
        <SectionEditor key={section.section} section={section} view={view} hereTools={hereTools} />
      ))}
    </>
  );
}

function Owing({ view: { report } }: { view: ConsolidatedView }) {
  const t = useWords();
  const { owing } = report.frame;
  if (owing.length === 0) return <Empty title={t("consolidated.no_owing")} />;
  return (
    <section className="dk-question">
      <h2>{t("consolidated.owing", { n: owing.length })}</h2>
      <ul className="dk-lines" lang="vi">
        {owing.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <p>
        <Link to={`/desk/reports?period=${report.period.id}&tab=missing`}>{t("consolidated.to_collection")}</Link>
      </p>
    </section>
  );
}
