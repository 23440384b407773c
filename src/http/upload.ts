import type { Context } from "#kernel/context";
import type { Outcome } from "#kernel/outcome";
import { mediaView, storeUpload, type StoredMedia } from "#modules/media";
import type { Actor } from "#modules/identity/contract";
import { type App, infoOf } from "./app.ts";
import type { MountParts } from "./mount.ts";

/**
 * `POST /desk/upload`: one picture, as multipart field `file` or as the raw body with `?name=`. Answers JSON: 201 with id,
 * size and view, or 4xx with all reasons.
 */
export function mountUpload(app: App, { db, storage }: Pick<MountParts, "db" | "storage">): void {
  app.post("/desk/upload", async (c) => {
    const info = infoOf(c.var);
    if (!info.actor) return c.json({ reasons: [{ id: "unauthenticated" }] }, 401);
    const file = await readFile(c.req.raw, c.req.query("name"));
    if (!file) return c.json({ reasons: [{ id: "media.empty", field: "file" }] }, 400);
    const { runtime, lang, requestId, now, actor } = info;
    const ctx: Context<Actor> = { actor, now, lang, requestId, db: runtime.db, emit: runtime.emit, enqueue: runtime.enqueue };
    const outcome: Outcome<StoredMedia> = await storeUpload(ctx, storage, file);
    if (!outcome.ok) return c.json({ reasons: outcome.reasons }, outcome.reasons.some(({ id }) => id === "media.not_allowed") ? 403 : 422);
    const view = (await mediaView(db, [outcome.value.id])).get(outcome.value.id) ?? null;
    return c.json({ ...outcome.value, src: view?.src ?? "", view }, 201);
  });
}

/** The file of a request: the multipart field `file`, or the body itself under the name given; null when there is none. */
export async function readFile(request: Request, name: string | undefined): Promise<{ bytes: Uint8Array; name: string } | null> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data/i.test(type)) return { bytes: new Uint8Array(await request.arrayBuffer()), name: name ?? "" };
  try {
    const file = (await request.formData()).get("file");
    return file instanceof File ? { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name } : null;
  } catch {
    return null;
  }
}
