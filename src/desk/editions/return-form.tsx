import { Button } from "@mantine/core";
import { IconArrowBackUp, IconChevronLeft } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useNavigate } from "react-router";
import { reasonText } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { Page } from "../shell/page.tsx";
import { useToast } from "../shell/toast.tsx";
import { useStep } from "./use-step.ts";

const READY = ["return.ready.source", "return.ready.names", "return.ready.image"] as const;
type Props = {
  revisionId: string;
  title: string;
  to: string | null;
  blocks: { id: string; label: string; start: string }[];
  lang: string | undefined;
  onBack: () => void;
};

/** Sends words back: a comment is required and may be anchored to a block; a day may be set on which they are expected. */
export function ReturnForm({ revisionId, title, to, blocks, lang, onBack }: Props) {
  const t = useWords();
  const navigate = useNavigate();
  const toast = useToast();
  const [comment, setComment] = useState("");
  const [blockId, setBlockId] = useState("");
  const [due, setDue] = useState("");
  const [lacking, setLacking] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const step = useStep(() => {
    toast({ text: t("return.done") });
    void navigate("/desk");
  });
  const answer = step.fetcher.data;
  const late = answer && !answer.ok ? answer.reasons.find(({ field: name }) => name === "due") : undefined;
  function onSend() {
    if (comment.trim()) return step.take("return", { revisionId, comment, blockId, due });
    setLacking(true);
    field.current?.focus();
  }
  return (
    <Page>
      <div className="dk-review">
        <header className="dk-top">
          <Button variant="subtle" size="md" leftSection={<IconChevronLeft aria-hidden />} onClick={onBack}>
            <span className="el" lang={lang}>
              {title}
            </span>
          </Button>
        </header>
        <div className="dk-scroll">
          <div className="dk-article">
            <h1>{t("return.title")}</h1>
            <p className="dim">{to ? t("return.to", { who: to }) : t("return.back")}</p>
            <label className="dk-label" htmlFor="comment">
              {t("return.comment")}
            </label>
            <textarea
              id="comment"
              ref={field}
              className="dk-bigtext"
              autoFocus
              required
              maxLength={5000}
              aria-invalid={lacking || undefined}
              aria-describedby={lacking ? "comment-error" : undefined}
              value={comment}
              onChange={(event) => {
                setComment(event.target.value);
                setLacking(false);
              }}
            />
            {lacking ? (
              <p id="comment-error" className="dk-due" data-due="late" role="alert">
                {t("reason.comment.empty")}
              </p>
            ) : null}
            <label className="dk-label" htmlFor="anchor">
              {t("return.anchor")}
            </label>
            <select id="anchor" className="dk-option" value={blockId} onChange={(event) => setBlockId(event.target.value)}>
              <option value="">{t("return.whole")}</option>
              <option value="title">{t("field.title")}</option>
              <option value="summary">{t("field.summary")}</option>
              {blocks.map((block) => (
                <option key={block.id} value={block.id}>
                  {block.label}: “{block.start}”
                </option>
              ))}
            </select>
            <label className="dk-label" htmlFor="due">
              {t("return.due")}
            </label>
            <input
              id="due"
              type="date"
              className="dk-option"
              value={due}
              aria-invalid={late !== undefined || undefined}
              aria-describedby={late ? "due-hint due-error" : "due-hint"}
              onChange={(event) => setDue(event.target.value)}
            />
            <p id="due-hint" className="dim xs">
              {t("return.due_hint")}
            </p>
            {late ? (
              <p id="due-error" className="dk-due" data-due="late" role="alert">
                {reasonText(t, late)}
              </p>
            ) : null}
            <p className="dk-label">{t("return.ready")}</p>
            <div className="dk-form">
              {READY.map((key) => (
                <button
                  key={key}
                  type="button"
                  className="dk-option"
                  onClick={() => {
                    setComment((now) => [now.trim(), t(key)].filter(Boolean).join("\n"));
                    setLacking(false);
                  }}
                >
                  {t(key)}
                </button>
              ))}
            </div>
          </div>
        </div>
        <div className="dk-bar">
          <Button onClick={onBack}>{t("action.cancel")}</Button>
          <Button variant="filled" loading={step.busy} leftSection={<IconArrowBackUp aria-hidden />} onClick={onSend}>
            {t("action.return")}
          </Button>
        </div>
      </div>
    </Page>
  );
}
