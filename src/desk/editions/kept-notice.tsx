import { Button, Modal } from "@mantine/core";
import { useState } from "react";
import { Notice } from "#ui/desk/frame";
import { moment } from "../dates.ts";
import { reasonText } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { useToast } from "../shell/toast.tsx";
import { ChangeList } from "./change-list.tsx";
import type { DraftComparison } from "./draft.ts";
import { draftText } from "./draft-text.ts";
import type { KeptDraft } from "./kept-drafts.ts";

type Props = {
  kept: KeptDraft;
  revisionId: string;
  /** Of the words on the server, null once there were more here. When the draft was typed over another one, the two are compared first. */
  lockVersion: number | null;
  tab: string;
  lang: string | undefined;
  mine: boolean;
  now: Date;
  onRestore: () => void;
  onDiscard: () => void;
  onReplaced: (revisionId: string) => void;
};

/** Words that this machine kept: taken back at once when nothing was saved since, else after a look at both. */
export function KeptNotice(props: Props) {
  const { kept, revisionId, lockVersion, tab, mine, now, onRestore, onDiscard } = props;
  const t = useWords();
  const toast = useToast();
  const [found, setFound] = useState<DraftComparison | null>(null);
  const [stay, setStay] = useState(false);
  const when = moment(t, new Date(kept.at), now);
  async function compare() {
    const answer = await ask<DraftComparison>(revisionId, { ...kept.draft, lockVersion: kept.lockVersion, tab });
    if (answer.ok) setFound(answer.value);
    else toast({ text: t("kept.failed"), tone: "bad" });
  }
  if (kept.lockVersion === lockVersion)
    return (
      <Notice>
        <span>{t("kept.found", { when })} </span>
        <Button size="xs" onClick={onRestore} disabled={!mine}>
          {t("kept.restore")}
        </Button>{" "}
        <Button size="xs" variant="subtle" onClick={onDiscard}>
          {t("kept.discard")}
        </Button>
      </Notice>
    );
  return (
    <>
      <Notice>
        <span>{stay ? t("kept.aside", { when }) : t("kept.other", { when })} </span>
        <Button size="xs" onClick={() => void compare()}>
          {t("kept.compare")}
        </Button>{" "}
        <Button size="xs" variant="subtle" onClick={onDiscard}>
          {t("kept.discard")}
        </Button>
      </Notice>
      <Comparison
        {...props}
        found={found}
        onClose={() => setFound(null)}
        onStay={() => {
          setFound(null);
          setStay(true);
          toast({ text: t("kept.kept_theirs") });
        }}
      />
    </>
  );
}

type ComparisonProps = Props & { found: DraftComparison | null; onClose: () => void; onStay: () => void };

/** Both texts in one, and what can be done with them; nothing here loses either. */
function Comparison({ found, kept, revisionId, tab, lang, mine, onClose, onStay, onReplaced }: ComparisonProps) {
  const t = useWords();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  async function takeMine() {
    if (!found) return;
    setBusy(true);
    const answer = await ask<{ revisionId: string }>(revisionId, { ...kept.draft, lockVersion: found.lockVersion, tab, intent: "restore" });
    setBusy(false);
    if (!answer.ok)
      return toast({ text: answer.reasons.map((reason) => reasonText(t, reason)).join(" ") || t("kept.failed"), tone: "bad" });
    toast({ text: t("kept.took_mine") });
    onReplaced(answer.value.revisionId);
  }
  async function copy() {
    try {
      await navigator.clipboard.writeText(draftText(kept.draft.content));
      toast({ text: t("kept.copied") });
    } catch {
      toast({ text: t("kept.cannot_copy"), tone: "bad" });
    }
  }
  return (
    <Modal
      opened={found !== null}
      onClose={onClose}
      title={t("kept.head")}
      size="xl"
      closeButtonProps={{ "aria-label": t("shell.close") }}
      withinPortal={false}
    >
      <p className="dim">{t("kept.note")}</p>
      <ChangeList changes={found?.changes ?? []} unchanged={null} lang={lang} />
      <div className="row wrap dk-choice">
        <Button variant="filled" loading={busy} disabled={!mine} onClick={() => void takeMine()} title={t("kept.mine_hint")}>
          {t("kept.mine")}
        </Button>
        <Button onClick={onStay} title={t("kept.theirs_hint")}>
          {t("kept.theirs")}
        </Button>
        <Button variant="subtle" onClick={() => void copy()}>
          {t("kept.copy")}
        </Button>
      </div>
      <p className="dim xs">
        {t("kept.mine")}: {t("kept.mine_hint")} {t("kept.theirs")}: {t("kept.theirs_hint")}
      </p>
    </Modal>
  );
}

type Answer<T> = { ok: true; value: T } | { ok: false; reasons: { id: string; values?: Record<string, string | number> }[] };

async function ask<T>(revisionId: string, body: object): Promise<Answer<T>> {
  try {
    const response = await fetch(`/desk/draft/${revisionId}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as Answer<T>;
    return response.ok || "reasons" in answer ? answer : { ok: false, reasons: [] };
  } catch {
    return { ok: false, reasons: [{ id: "save.offline" }] };
  }
}
