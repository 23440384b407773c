import { Button } from "@mantine/core";
import { IconArrowBackUp, IconChevronLeft, IconPlus } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { type Remark, REMARKS_MOST } from "#modules/editions/contract";
import { DayInput } from "../calendar/day-field.tsx";
import { reasonText } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { Page } from "../shell/page.tsx";
import { useToast } from "../shell/toast.tsx";
import { RemarkFields } from "./remark-fields.tsx";
import { useStep } from "./use-step.ts";

const READY = ["return.ready.source", "return.ready.names", "return.ready.image"] as const;
type Props = {
  revisionId: string;
  title: string;
  to: string | null;
  blocks: { id: string; label: string; start: string }[];
  lang: string | undefined;
  /** Kept by the page, so that going back to read loses none. */
  remarks: readonly Remark[];
  onRemarks: (remarks: readonly Remark[]) => void;
  onBack: () => void;
};

const BLANK: Remark = { text: "", blockId: null };

/** Sends words back: a remark is required, each may be anchored to a block; a day may be set on which the words are expected. */
export function ReturnForm({ revisionId, title, to, blocks, lang, remarks, onRemarks, onBack }: Props) {
  const t = useWords();
  const navigate = useNavigate();
  const toast = useToast();
  const shown = remarks.length > 0 ? remarks : [BLANK];
  const [at, setAt] = useState(shown.length - 1);
  const [due, setDue] = useState("");
  const [lacking, setLacking] = useState(false);
  const fields = useRef<(HTMLTextAreaElement | null)[]>([]);
  const count = shown.length;
  useEffect(() => fields.current[count - 1]?.focus(), [count]);
  const step = useStep(() => {
    toast({ text: t("return.done") });
    void navigate("/desk");
  });
  const answer = step.fetcher.data;
  const late = answer && !answer.ok ? answer.reasons.find(({ field: name }) => name === "due") : undefined;
  function set(index: number, remark: Remark) {
    onRemarks(shown.map((each, place) => (place === index ? remark : each)));
    setLacking(false);
  }
  function onSend() {
    const said = shown.filter(({ text }) => text.trim() !== "");
    if (said.length > 0)
      return step.take("return", {
        revisionId,
        comment: said.map(({ text }) => text),
        blockId: said.map(({ blockId }) => blockId ?? ""),
        due,
      });
    setLacking(true);
    fields.current[0]?.focus();
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
            {shown.map((remark, index) => (
              <RemarkFields
                // Remarks have no name of their own; none moves, and one that is taken away takes its fields along.
                key={`${count}:${index}`}
                n={index + 1}
                total={count}
                remark={remark}
                blocks={blocks}
                error={lacking && index === 0 ? t("reason.comment.empty") : null}
                field={(element) => {
                  fields.current[index] = element;
                }}
                onFocus={() => setAt(index)}
                onChange={(next) => set(index, next)}
                onRemove={() => onRemarks(shown.filter((_, place) => place !== index))}
              />
            ))}
            {count < REMARKS_MOST ? (
              <Button variant="default" size="md" leftSection={<IconPlus aria-hidden />} onClick={() => onRemarks([...shown, BLANK])}>
                {t("remark.add")}
              </Button>
            ) : null}
            <label className="dk-label" htmlFor="due">
              {t("return.due")}
            </label>
            <DayInput
              id="due"
              className="dk-option"
              day={due || null}
              onDay={(day) => setDue(day ?? "")}
              error={late ? reasonText(t, late) : undefined}
              aria-describedby="due-hint"
            />
            <p id="due-hint" className="dim xs">
              {t("return.due_hint")}
            </p>
            <p className="dk-label">{t("return.ready")}</p>
            <div className="dk-form">
              {READY.map((key) => (
                <button
                  key={key}
                  type="button"
                  className="dk-option"
                  onClick={() => {
                    const into = Math.min(at, count - 1);
                    const before = shown[into] ?? BLANK;
                    set(into, { ...before, text: [before.text.trim(), t(key)].filter(Boolean).join("\n") });
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
