import type { Context as CommandContext } from "#kernel/context";
import { isId } from "#kernel/ids";
import { canLegal, legalFile, publicLegalFile, publicLegalSlug, storeLegalFile } from "#modules/legal";
import { FILE_MIME } from "#modules/legal/contract";
import type { Actor } from "#modules/identity/contract";
import { type App, infoOf } from "./app.ts";
import { sendDownload } from "./download.ts";
import type { MountParts } from "./mount.ts";
import { readFile } from "./upload.ts";

/**
 * Files of legal documents. `POST /desk/legal-file` takes one in and answers JSON as `/desk/upload` does; `GET /desk/legal-file/{file}`
 * gives it to the office; `GET /files/legal/{address}` gives the public the file of a record that is public now, and 404 otherwise.
 */
export function mountLegalFiles(app: App, { db, storage }: Pick<MountParts, "db" | "storage">): void {
  app.post("/desk/legal-file", async (c) => {
    const { actor, runtime, lang, requestId, now } = infoOf(c.var);
    if (!actor) return c.json({ reasons: [{ id: "unauthenticated" }] }, 401);
    const file = await readFile(c.req.raw, c.req.query("name"));
    if (!file) return c.json({ reasons: [{ id: "legal.file_empty", field: "file" }] }, 400);
    const ctx: CommandContext<Actor> = { actor, now, lang, requestId, db: runtime.db, emit: runtime.emit, enqueue: runtime.enqueue };
    const outcome = await storeLegalFile(ctx, storage, file);
    if (outcome.ok) return c.json(outcome.value, 201);
    return c.json({ reasons: outcome.reasons }, outcome.reasons.some(({ id }) => id === "role.data_steward") ? 403 : 422);
  });
  app.get("/desk/legal-file/:id", async (c) => {
    const { actor } = infoOf(c.var);
    const id = c.req.param("id");
    if (!actor || !canLegal(actor, "legal.read") || !isId(id)) return c.notFound();
    const file = await legalFile(db, id);
    return file ? sendDownload(c, storage, { ...file, mime: FILE_MIME[file.type] }, "private, no-store") : c.notFound();
  });
  app.get("/files/legal/:slug", async (c) => {
    const slug = c.req.param("slug");
    if (isId(slug)) {
      const now = await publicLegalSlug(db, slug);
      return now === null ? c.notFound() : c.redirect(`/files/legal/${now}`, 301);
    }
    const file = await publicLegalFile(db, slug);
    // Asked about each time: a record that is no longer public must not live on in a cache between us and the reader.
    return file ? sendDownload(c, storage, { ...file, mime: FILE_MIME[file.type] }, "no-cache") : c.notFound();
  });
}
