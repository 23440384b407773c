import type { Reason } from "#kernel/outcome";

/** What an upload answers. */
export type Uploaded = { ok: true; id: string; src: string } | { ok: false; reasons: Reason[]; signedOut?: boolean };

/** Sends a picture to the library. A refusal comes with its reasons; a lost network is one of them. */
export async function upload(file: File): Promise<Uploaded> {
  const body = new FormData();
  body.set("file", file);
  try {
    const response = await fetch("/desk/upload", { method: "POST", body });
    if (response.status === 401) return { ok: false, reasons: [], signedOut: true };
    if (response.status === 413) return { ok: false, reasons: [{ id: "media.too_large" }] };
    const answer = (await response.json()) as { id?: string; src?: string; reasons?: Reason[] };
    if (response.ok && answer.id) return { ok: true, id: answer.id, src: answer.src ?? "" };
    return { ok: false, reasons: answer.reasons ?? [{ id: "media.failed" }] };
  } catch {
    return { ok: false, reasons: [{ id: "save.offline" }] };
  }
}
