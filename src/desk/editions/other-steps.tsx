import { Button, Modal, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { Link, useNavigate } from "react-router";
import type { DeskRevision } from "#modules/editions/contract";
import { useWords } from "../messages/use-messages.tsx";
import { useToast } from "../shell/toast.tsx";
import { useStep } from "./use-step.ts";

/** Steps beside the main one: schedule, take back, archive, withdraw, a new version, history. Only those allowed are offered. */
export function OtherSteps({ revision }: { revision: DeskRevision }) {
  const t = useWords();
  const toast = useToast();
  const navigate = useNavigate();
  const [at, setAt] = useState("");
  const step = useStep((answer) => {
    toast({ text: t("step.done") });
    const made = answer.value && typeof answer.value === "object" && "revisionId" in answer.value ? String(answer.value.revisionId) : null;
    if (made) void navigate(`/desk/edit/${made}`);
  });
  const may = (event: keyof typeof revision.whyNot) => (revision.whyNot[event] ?? []).length === 0;
  const id = { revisionId: revision.revisionId };
  const live = revision.state === "live" || revision.state === "archived";
  return (
    <div className="dk-form">
      {may("schedule") || may("approve") ? (
        <div className="row wrap">
          <TextInput type="datetime-local" label={t("step.at")} value={at} onChange={(event) => setAt(event.currentTarget.value)} />
          <Button onClick={() => at && step.take(may("schedule") ? "schedule" : "approve", { ...id, at, publish: "yes" })}>
            {may("schedule") ? t("step.schedule") : t("step.approve_at")}
          </Button>
        </div>
      ) : null}
      <div className="row wrap">
        {may("recall") ? <Button onClick={() => step.take("recall", id)}>{t("action.recall")}</Button> : null}
        {may("unschedule") ? <Button onClick={() => step.take("undo", id)}>{t("step.unschedule")}</Button> : null}
        {live ? <Button onClick={() => step.take("start", { editionId: revision.editionId })}>{t("step.start")}</Button> : null}
        {may("archive") ? (
          <Button onClick={() => step.take("archive", { editionId: revision.editionId })}>{t("step.archive")}</Button>
        ) : null}
        {may("withdraw") ? <Withdraw editionId={revision.editionId} title={revision.content.title} take={step.take} /> : null}
        <Button component={Link} to={`/desk/history/${revision.editionId}`}>
          {t("next.history")}
        </Button>
        {revision.liveSlug && revision.lang !== "und" ? (
          <Button component="a" href={`/${revision.lang}/${revision.section}/${revision.liveSlug}`}>
            {t("step.on_portal")}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

/** Withdrawing is seen by the world, so it is asked once more, by name, and needs a public notice. */
function Withdraw({
  editionId,
  title,
  take,
}: {
  editionId: string;
  title: string;
  take: (step: string, values: Record<string, string>) => void;
}) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const [notice, setNotice] = useState("");
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("action.withdraw")}</Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={t("withdraw.title", { title })}
        closeButtonProps={{ "aria-label": t("shell.close") }}
        withinPortal={false}
      >
        <div className="dk-form">
          <Textarea
            label={t("withdraw.notice")}
            description={t("withdraw.hint")}
            required
            autosize
            minRows={3}
            maxLength={2000}
            value={notice}
            onChange={(event) => setNotice(event.currentTarget.value)}
            data-autofocus
          />
          <div className="row">
            <Button onClick={() => setOpen(false)}>{t("action.cancel")}</Button>
            <Button
              variant="filled"
              onClick={() => {
                take("withdraw", { editionId, notice });
                if (notice.trim()) setOpen(false);
              }}
            >
              {t("action.withdraw")}
            </Button>
          </div>
        </div>
      </Modal>
    </>
  );
}
