import type { Context } from "hono";
import type { Context as CommandContext } from "#kernel/context";
import { isId } from "#kernel/ids";
import { canLegal, legalFile, publicLegalFile, storeLegalFile, type StoredLegalFile } from "#modules/legal";
import { FILE_MIME } from "#modules/legal/contract";
import type { Actor } from "#modules/identity/contract";
import { type App, type AppEnv, infoOf } from "./app.ts";
import { sendStored } from "./mediaFiles.ts";
import type { MountParts } from "./mount.ts";
import { readFile } from "./upload.ts";

/**
 * Files of legal documents. `POST /desk/legal-file` takes one in and answers JSON as `/desk/upload` does; `GET /desk/legal-file/{file}`
 * gives it to the office; `GET /files/legal/{document}` gives the public the file of a record that is public now, and 404 otherwise.
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
    return file ? send(c, storage, file, "private, no-store") : c.notFound();
  });
  app.get("/files/legal/:id", async (c) => {
    const id = c.req.param("id");
    const file = isId(id) ? await publicLegalFile(db, id) : null;
    // Asked about each time: a record that is no longer public must not live on in a cache between us and the reader.
    return file ? send(c, storage, file, "no-cache") : c.notFound();
  });
}

/** Always to save, never shown in place: what an office file contains must not run under this address. */
function send(c: Context<AppEnv>, storage: MountParts["storage"], file: StoredLegalFile, cache: string) {
  const etag = `"${file.sha256.slice(0, 32)}"`;
  const headers = { etag, "cache-control": cache };
  if (c.req.header("if-none-match") === etag) return c.body(null, 304, headers);
  return sendStored(c, { storage }, file.key, {
    ...headers,
    "content-type": FILE_MIME[file.type],
    "content-length": String(file.bytes),
    "content-disposition": `attachment; filename="${plainName(file)}"; filename*=UTF-8''${encodeName(file.name)}`,
  });
}

/** For the few readers that know no other names (RFC 6266, appendix D). */
function plainName({ name, type }: StoredLegalFile): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
  const stem = plain.replace(/\.[a-z]+$/i, "").replace(/[^A-Za-z0-9._-]+/g, "-");
  return `${stem.replace(/^-|-$/g, "") || "van-ban"}.${type}`;
}

const encodeName = (name: string) =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
