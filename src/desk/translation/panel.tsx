import { Link } from "react-router";
import type { DeskRevision } from "#modules/editions/contract";
import type { RequestView } from "#modules/requests/contract";
import { PanelSection } from "#ui/desk/frame";
import { moment } from "../dates.ts";
import { useWords } from "../messages/use-messages.tsx";
import { RequestsBeside } from "../requests/beside.tsx";
import { StateBadge } from "../states.tsx";
import type { SegRow, SegState } from "./values.ts";

type Props = {
  row: SegRow | null;
  state: SegState | null;
  source: DeskRevision;
  target: DeskRevision | null;
  requests?: readonly RequestView[];
  now: Date;
};

/** What helps with the row at hand: why it is outdated, who confirmed it, where the source is. */
export function TranslationPanel({ row, state, source, target, requests = [], now }: Props) {
  const t = useWords();
  return (
    <aside className="dk-panel" aria-label={t("seg.panel")}>
      <RequestsBeside requests={requests} now={now} />
      {row && state === "stale" ? (
        <PanelSection title={t("seg.why")}>
          <p>{row.diff ? t("seg.why_text") : t("seg.why_no_before")}</p>
          <p className="dim xs">{t("seg.why_still")}</p>
        </PanelSection>
      ) : null}
      <PanelSection title={t("seg.about")}>
        {row && state === "orphan" ? <p>{t("seg.orphan_text")}</p> : null}
        <p className={row ? undefined : "dim"}>{row ? confirmation(row) : t("seg.pick")}</p>
      </PanelSection>
      <PanelSection title={t("seg.edition")}>
        {target ? (
          <p>
            <StateBadge state={target.state} returned={target.returned} /> {t("seg.edition_number", { n: target.number })}
          </p>
        ) : (
          <p>
            <StateBadge state="none" />
          </p>
        )}
        {target?.updatedBy ? (
          <p className="dim xs">
            {target.updatedBy} · {moment(t, target.updatedAt, now)}
          </p>
        ) : null}
        <p>
          <Link to={`/desk/preview/${source.revisionId}`}>{t("seg.source_link")}</Link>
        </p>
      </PanelSection>
    </aside>
  );

  function confirmation(now_: SegRow): string {
    if (!now_.confirmedBy) return t("seg.no_one");
    const when = now_.confirmedAt ? moment(t, new Date(now_.confirmedAt), now) : "";
    return t(now_.still ? "seg.by_still" : "seg.by", { name: now_.confirmedBy, when });
  }
}
