import { useId, useState } from "react";
import type { Reason } from "#kernel/outcome";
import { EVIDENCE_FILE_BYTES, EVIDENCE_FILES, type EvidenceFile } from "#modules/plans/contract";
import { reasonText } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";

type State = { sending: string | null; taken: EvidenceFile | null; reasons: Reason[] };
const MEGABYTE = 1024 * 1024;

/** The file of a piece of evidence: taken in at once, kept with the piece when that is written; a refused one changes nothing. */
export function EvidenceFileField({ planId, error }: { planId: string; error: string | undefined }) {
  const t = useWords();
  const id = useId();
  const [{ sending, taken, reasons }, setState] = useState<State>({ sending: null, taken: null, reasons: [] });
  const choose = async (input: HTMLInputElement) => {
    const chosen = input.files?.[0];
    if (!chosen) return;
    setState((state) => ({ ...state, sending: chosen.name, reasons: [] }));
    const sent = await sendFile(planId, chosen);
    setState((state) => ({ sending: null, taken: sent.file ?? state.taken, reasons: sent.reasons }));
    // The same file can be chosen again once it was mended.
    input.value = "";
  };
  const said = reasons.map((reason) => reasonText(t, reason)).join(" ") || (taken ? undefined : error);
  return (
    <div>
      <input type="hidden" name="ref" value={taken?.id ?? ""} />
      <label className="dk-label" htmlFor={id}>
        {t(taken ? "plan_file.other" : "plan_file.choose")}
      </label>
      <input
        id={id}
        className="dk-file"
        type="file"
        accept={EVIDENCE_FILES.map((type) => `.${type}`).join(",")}
        disabled={sending !== null}
        aria-invalid={said ? true : undefined}
        aria-describedby={`${id}-said`}
        onChange={(event) => void choose(event.currentTarget)}
      />
      <div id={`${id}-said`} aria-live="polite">
        {sending ? <p>{t("plan_file.sending", { name: sending })}</p> : null}
        {taken && !sending ? <p className="dk-taken">{t("plan_file.ready", { name: taken.name })}</p> : null}
        {said ? <p className="dk-fielderror">{said}</p> : null}
        <p className="dim xs">{t("plan_file.hint", { limit: EVIDENCE_FILE_BYTES / MEGABYTE })}</p>
      </div>
    </div>
  );
}

/** Sends a file to be kept with a piece of evidence. One that is plainly too large or empty is refused before it travels. */
async function sendFile(planId: string, file: File): Promise<{ file: EvidenceFile | null; reasons: Reason[] }> {
  const refuse = (...reasons: Reason[]) => ({ file: null, reasons });
  if (file.size === 0) return refuse({ id: "plan_file.empty" });
  if (file.size > EVIDENCE_FILE_BYTES)
    return refuse({ id: "plan_file.large", values: { megabytes: Math.ceil(file.size / MEGABYTE), limit: EVIDENCE_FILE_BYTES / MEGABYTE } });
  const body = new FormData();
  body.set("file", file);
  try {
    const response = await fetch(`/desk/plan-file?plan=${planId}`, { method: "POST", body });
    if (response.status === 401) return refuse({ id: "plan_file.signed_out" });
    const answer = (await response.json()) as EvidenceFile & { reasons?: Reason[] };
    return response.ok ? { file: answer, reasons: [] } : refuse(...(answer.reasons ?? [{ id: "plan_file.failed" }]));
  } catch {
    return refuse({ id: "plan_file.failed" });
  }
}
