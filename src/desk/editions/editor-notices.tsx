import { Button } from "@mantine/core";
import { Notice } from "#ui/desk/frame";
import type { DeskRevision } from "#modules/editions/contract";
import { reasonText } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { langTag } from "../titles.ts";
import { KeptNotice } from "./kept-notice.tsx";
import type { KeptDraft } from "./kept-drafts.ts";
import type { SaveStatus } from "./use-autosave.ts";
import type { Pen } from "./use-edit-lock.ts";

type Props = {
  status: SaveStatus;
  pen: Pen;
  allowed: boolean;
  reasons: string[];
  kept: KeptDraft | null;
  revision: Pick<DeskRevision, "revisionId" | "lockVersion" | "lang">;
  tab: string;
  now: Date;
  onTakeOver: () => void;
  onRestore: () => void;
  onDiscard: () => void;
  onReload: () => void;
  onReplaced: (revisionId: string) => void;
};

/** What stands between the officer and the words: another holder, a refusal, a lost network, a kept draft. */
export function EditorNotices(props: Props) {
  const { status, pen, allowed, reasons, kept, revision, tab, now, onTakeOver, onRestore, onDiscard, onReload, onReplaced } = props;
  const t = useWords();
  return (
    <div className="col" aria-live="polite">
      {!allowed ? (
        <Notice>
          {t("edit.read_only")} {reasons.map((id) => reasonText(t, { id })).join(" ")}
        </Notice>
      ) : null}
      {pen.kind === "other" ? (
        <Notice>
          <span>{t("lock.held", { name: pen.name })} </span>
          <Button size="xs" onClick={onTakeOver}>
            {t("lock.take")}
          </Button>
        </Notice>
      ) : null}
      {status.kind === "offline" ? <Notice tone="bad">{t("save.offline_long")}</Notice> : null}
      {status.kind === "refused" ? (
        <Notice tone="bad">
          {status.reasons.map((reason) => (
            <p key={reason.id}>{reasonText(t, reason)}</p>
          ))}
          <p>
            {t("save.kept_here")} {/* Leaving the text would store it again and take this button away under the pointer. */}
            <Button size="xs" onMouseDown={(event) => event.preventDefault()} onClick={onReload}>
              {t("save.reload")}
            </Button>
          </p>
        </Notice>
      ) : null}
      {kept ? (
        <KeptNotice
          key={kept.at}
          kept={kept}
          revisionId={revision.revisionId}
          lockVersion={status.kind === "clean" ? revision.lockVersion : null}
          tab={tab}
          lang={langTag(revision.lang)}
          mine={pen.kind === "mine"}
          now={now}
          onRestore={onRestore}
          onDiscard={onDiscard}
          onReplaced={onReplaced}
        />
      ) : null}
    </div>
  );
}
