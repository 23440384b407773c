import { Link } from "react-router";
import { Empty } from "#ui/desk/frame";
import { useWords } from "../messages/use-messages.tsx";
import type { PlanView } from "./plan.tsx";
import { PlanState } from "./plan-state.tsx";
import { isoDay } from "./say.ts";

/** The text that an import came from, as it was. */
export function SourceText({ view }: { view: PlanView }) {
  const t = useWords();
  if (!view.source) return <Empty title={t("plans.source_none")} />;
  return (
    <div className="dk-scroll">
      <div className="dk-doc dk-source" lang="vi">
        {view.source.split("\n").map((line, index) => (
          // The lines of a stored text never change places.
          // oxlint-disable-next-line react/no-array-index-key
          <p key={index}>{line}</p>
        ))}
      </div>
    </div>
  );
}

/** Every version, newest first. */
export function Versions({ view }: { view: PlanView }) {
  const t = useWords();
  return (
    <div className="dk-scroll">
      <ul className="dk-lines dk-body">
        {view.versions.map((version) => (
          <li key={version.versionId} className="row wrap">
            <Link to={`?version=${version.number}`}>{t("plans.version", { n: version.number })}</Link>
            <PlanState state={version.state} returned={version.returned} />
            {version.documentNumber ? <span>{version.documentNumber}</span> : null}
            {version.signedOn ? <span className="dim">{isoDay(t, version.signedOn)}</span> : null}
          </li>
        ))}
      </ul>
      {view.rights.money ? (
        <p className="dk-body">
          <Link to={`/desk/plans/${view.head.id}/money`}>{t("money.title")}</Link>
        </p>
      ) : null}
    </div>
  );
}
