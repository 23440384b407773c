import type { ReactNode } from "react";
import { useNavigate } from "react-router";
import type { Lang } from "#kernel/languages";
import type { DeskRevision } from "#modules/editions/contract";
import { PageHead } from "#ui/desk/frame";
import { useWords } from "../messages/use-messages.tsx";
import { WhoIsHere } from "../editions/who-is-here.tsx";
import { StaleBadge, StateBadge } from "../states.tsx";
import { langName, langTag } from "../titles.ts";

/** What every face of the translation page knows. */
export type Known = { lang: Lang; languages: readonly Lang[]; source: DeskRevision; target: DeskRevision | null };

/** Title, state, choice of the target language; the actions of the page stand at the right. */
export function Head({ lang, languages, source, target, stale, children }: Known & { stale: number; children?: ReactNode }) {
  const t = useWords();
  const navigate = useNavigate();
  const note = (
    <>
      {target && !(stale > 0 && target.state === "working" && !target.returned) ? (
        <StateBadge state={target.state} returned={target.returned} />
      ) : null}
      {target ? null : <StateBadge state="none" />}
      {stale > 0 && target ? <StaleBadge count={stale} /> : null}
    </>
  );
  return (
    <PageHead title={source.content.title || t("untitled")} titleLang={langTag(source.lang)} note={note}>
      {target ? <WhoIsHere editionId={target.editionId} /> : null}
      <span className="dim nw dk-hide-phone">{t("seg.from_to", { from: langName(t, source.lang) })}</span>
      <select
        className="dk-select"
        aria-label={t("seg.lang")}
        value={lang}
        onChange={(event) => navigate(`/desk/translate/${source.documentId}/${event.target.value}`)}
      >
        {languages.map((each) => (
          <option key={each} value={each}>
            {langName(t, each)} ({each})
          </option>
        ))}
      </select>
      {children}
    </PageHead>
  );
}

/** Heads of the columns; a phone shows the rows stacked and hides them. */
export function ColumnHeads({ source, lang, live }: { source: DeskRevision; lang: Lang; live: boolean }) {
  const t = useWords();
  return (
    <div className="dk-seghead" aria-hidden="true">
      <span />
      <span>{t("seg.head_source", { lang: langName(t, source.lang), n: source.number })}</span>
      <span>{t(live ? "seg.head_target_live" : "seg.head_target", { lang: langName(t, lang) })}</span>
      <span>{t("seg.head_state")}</span>
    </div>
  );
}
