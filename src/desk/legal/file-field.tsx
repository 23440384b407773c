import { Button } from "@mantine/core";
import { useId, useRef, useState } from "react";
import { PanelSection } from "#ui/desk/frame";
import type { Reason } from "#kernel/outcome";
import { type LegalFile, MAX_FILE_BYTES } from "#modules/legal/contract";
import { type Answered, errorOf } from "../identity/fields.tsx";
import { reasonText } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { sendFile } from "./file-upload.ts";
import { sizeWords } from "./words.tsx";

type State = { sending: string | null; taken: LegalFile | null; removed: boolean; reasons: Reason[] };

/** The file of a record. A new one is taken in at once and kept with the record when that is saved; a refused one changes nothing. */
export function FileField({ file, answer }: { file: LegalFile | null; answer: Answered | undefined }) {
  const t = useWords();
  const errorId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [{ sending, taken, removed, reasons }, setState] = useState<State>({ sending: null, taken: null, removed: false, reasons: [] });
  const choose = async (chosen: File | undefined) => {
    if (!chosen) return;
    setState((state) => ({ ...state, sending: chosen.name, reasons: [] }));
    const sent = await sendFile(chosen);
    setState((state) =>
      sent.ok ? { sending: null, taken: sent.file, removed: false, reasons: [] } : { ...state, sending: null, reasons: sent.reasons },
    );
    // The same file can be chosen again once it was mended.
    if (input.current) input.current.value = "";
  };
  const error = reasons.map((reason) => reasonText(t, reason)).join(" ") || errorOf(t, answer, "file");
  const held = taken ?? (removed ? null : file);
  return (
    <PanelSection title={t("legal.file")}>
      <input type="hidden" name="fileId" value={taken?.id ?? (removed ? "none" : "")} />
      <div className="dk-form" aria-live="polite">
        {sending ? <p>{t("legal.file_sending", { name: sending })}</p> : null}
        {!sending && taken ? <p className="dk-legalready">{t("legal.file_ready", { name: taken.name })}</p> : null}
        {!sending && !taken && removed ? <p>{t("legal.file_gone")}</p> : null}
        {!sending && !taken && !removed && file ? (
          <a href={`/desk/legal-file/${file.id}`} download>
            {t("legal.file_download", { name: file.name, type: file.type.toUpperCase(), size: sizeWords(t, file.bytes) })}
          </a>
        ) : null}
        {!sending && !held && !removed ? <p className="dim">{t("legal.file_none")}</p> : null}
      </div>
      <div className="row wrap dk-legalfile">
        <label className="dk-legalchoose">
          <span className="dk-fieldlabel">{t(held ? "legal.file_other" : "legal.file_choose")}</span>
          <input
            ref={input}
            type="file"
            accept=".pdf,.docx,.odt"
            disabled={sending !== null}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? errorId : undefined}
            onChange={(event) => void choose(event.currentTarget.files?.[0])}
          />
        </label>
        {removed || (taken && file) ? (
          <Button size="xs" onClick={() => setState({ sending: null, taken: null, removed: false, reasons: [] })}>
            {t(file ? "legal.file_keep" : "legal.file_remove")}
          </Button>
        ) : held ? (
          <Button size="xs" onClick={() => setState({ sending: null, taken: null, removed: file !== null, reasons: [] })}>
            {t("legal.file_remove")}
          </Button>
        ) : null}
      </div>
      <p className="dim xs">{t("legal.file_hint", { limit: MAX_FILE_BYTES / 1024 / 1024 })}</p>
      {error ? (
        <p className="dk-fielderror" id={errorId} role="alert">
          {error}
        </p>
      ) : null}
    </PanelSection>
  );
}
