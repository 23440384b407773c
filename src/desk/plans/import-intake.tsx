import { Button } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { Form, useNavigation } from "react-router";
import { Notice, PageHead } from "#ui/desk/frame";
import type { Reason } from "#kernel/outcome";
import { clock, day } from "../dates.ts";
import type { Translate } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { Refusal } from "../refusal.tsx";
import { Page } from "../shell/page.tsx";
import { useMounted } from "../shell/use-mounted.ts";
import type { Checking } from "./import-edit.ts";
import { keepImport, keepText, type KeptImport, keptImport, keptText } from "./import-kept.ts";

/** The largest file that a form carries. */
const MOST_MB = 7;

/** Where a plan's text is given: a file dropped or chosen, or the whole text pasted. */
export function ImportIntake({ reasons, onResume }: { reasons: Reason[]; onResume: (checking: Checking) => void }) {
  const t = useWords();
  const file = useRef<HTMLInputElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const [tooLarge, setTooLarge] = useState<Reason | null>(null);
  const [dropped, setDropped] = useState(false);
  const mounted = useMounted();
  const kept = mounted && !dropped ? keptImport() : null;
  const reading = useNavigation().state !== "idle";
  useEffect(() => {
    if (text.current && text.current.value === "") text.current.value = keptText();
  }, []);
  const onSubmit = (event: React.FormEvent) => {
    keepText(text.current?.value ?? null);
    const size = file.current?.files?.[0]?.size ?? 0;
    const reason = size > MOST_MB * 1024 * 1024 ? tooLargeReason(size) : null;
    setTooLarge(reason);
    if (reason || reading) event.preventDefault();
  };
  // Words typed after a file was refused are what the officer means now.
  const forgetFile = () => {
    if (file.current) file.current.value = "";
  };
  const onDrop = (event: React.DragEvent) => {
    event.preventDefault();
    if (file.current && event.dataTransfer.files.length > 0) file.current.files = event.dataTransfer.files;
  };
  return (
    <Page>
      <PageHead title={t("plan_import.title")} />
      <div className="dk-scroll">
        <Form method="post" encType="multipart/form-data" className="dk-body dk-form" onSubmit={onSubmit}>
          {kept ? (
            <Notice>
              <p>{t("plan_import.kept", { title: kept.checking.plan.title, at: keptAt(t, kept) })}</p>
              <span className="row wrap">
                <Button type="button" onClick={() => onResume(kept.checking)}>
                  {t("plan_import.resume")}
                </Button>
                <Button type="button" variant="subtle" onClick={() => [keepImport(null, ""), setDropped(true)]}>
                  {t("plan_import.drop_kept")}
                </Button>
              </span>
            </Notice>
          ) : null}
          <Refusal reasons={tooLarge ? [tooLarge] : reasons} />
          <p className="dim">{t("plan_import.lead")}</p>
          <label className="dk-drop" onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
            <span className="dk-label">{t("plan_import.file", { limit: MOST_MB })}</span>
            <input
              ref={file}
              type="file"
              name="file"
              accept=".docx,.txt,text/plain,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            />
            <span className="dim xs">{t("plan_import.drop")}</span>
          </label>
          <label>
            <span className="dk-label">{t("plan_import.text")}</span>
            <textarea
              ref={text}
              className="dk-ta dk-pasted"
              name="text"
              rows={14}
              lang="vi"
              spellCheck={false}
              aria-describedby="text-hint"
              onChange={forgetFile}
            />
          </label>
          <p className="dim xs" id="text-hint">
            {t("plan_import.text_hint")}
          </p>
          <div className="row">
            <Button type="submit" name="step" value="read" variant="filled">
              {t("plan_import.read")}
            </Button>
            <span role="status" className="dim">
              {reading ? t("plan_import.reading") : ""}
            </span>
          </div>
        </Form>
      </div>
    </Page>
  );
}

const keptAt = (t: Translate, { at }: KeptImport) => `${clock(t, new Date(at))} ${day(t, new Date(at))}`;

function tooLargeReason(size: number): Reason {
  return { id: "plan.file.too_large", field: "file", values: { megabytes: Math.ceil(size / 1024 / 1024), limit: MOST_MB } };
}
