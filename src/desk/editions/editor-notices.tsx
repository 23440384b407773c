import { Button } from "@mantine/core";
import { Notice } from "#ui/desk/frame";
import { moment } from "../dates.ts";
import { reasonText } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import type { KeptDraft, SaveStatus } from "./use-autosave.ts";
import type { Pen } from "./use-edit-lock.ts";

type Props = {
  status: SaveStatus;
  pen: Pen;
  allowed: boolean;
  reasons: string[];
  kept: KeptDraft | null;
  now: Date;
  onTakeOver: () => void;
  onRestore: () => void;
  onDiscard: () => void;
  onReload: () => void;
};

/** What stands between the officer and the words: another holder, a refusal, a lost network, a kept draft. */
export function EditorNotices({ status, pen, allowed, reasons, kept, now, onTakeOver, onRestore, onDiscard, onReload }: Props) {
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
      {kept && status.kind === "clean" ? (
        <Notice>
          <span>{t("kept.found", { when: moment(t, new Date(kept.at), now) })} </span>
          <Button size="xs" onClick={onRestore} disabled={pen.kind !== "mine"}>
            {t("kept.restore")}
          </Button>{" "}
          <Button size="xs" variant="subtle" onClick={onDiscard}>
            {t("kept.discard")}
          </Button>
        </Notice>
      ) : null}
    </div>
  );
}
