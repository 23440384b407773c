import type { Reason } from "#kernel/outcome";
import { type LegalFile, MAX_FILE_BYTES } from "#modules/legal/contract";

/** What an upload answers. */
export type Taken = { ok: true; file: LegalFile } | { ok: false; reasons: Reason[] };

/** Sends a file to be kept with a record. One that is plainly too large or empty is refused before it travels. */
export async function sendFile(file: File): Promise<Taken> {
  const refuse = (id: string, values?: Record<string, number>): Taken => ({ ok: false, reasons: [{ id, ...(values ? { values } : {}) }] });
  if (file.size === 0) return refuse("legal.file_empty");
  if (file.size > MAX_FILE_BYTES)
    return refuse("legal.file_large", { megabytes: Math.ceil(file.size / 1024 / 1024), limit: MAX_FILE_BYTES / 1024 / 1024 });
  const body = new FormData();
  body.set("file", file);
  try {
    const response = await fetch("/desk/legal-file", { method: "POST", body });
    if (response.status === 401) return refuse("legal.signed_out");
    const answer = (await response.json()) as LegalFile & { reasons?: Reason[] };
    return response.ok ? { ok: true, file: answer } : { ok: false, reasons: answer.reasons ?? [{ id: "legal.file_failed" }] };
  } catch {
    return refuse("legal.file_failed");
  }
}
