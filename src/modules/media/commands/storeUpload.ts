import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Context } from "#kernel/context";
import { newId } from "#kernel/ids";
import { done, type Outcome, refused } from "#kernel/outcome";
import type { Storage } from "#kernel/storage";
import type { Actor } from "../../identity/contract.ts";
import { audit } from "../../record/index.ts";
import type { StoredMedia } from "../contract.ts";
import { inspect } from "../inspect.ts";
import { can } from "../policy.ts";
import { master, type Picture, render } from "../render.ts";
import { asset, rendition } from "../schema.ts";

export const RENDITIONS_QUEUE = "media.renditions";
const FIRST_WIDTH = 800;

/**
 * Takes a picture into the library: checks it, writes it anew without metadata, stores it and one rendition to look at,
 * and leaves the others to a job. The same bytes again give the same picture. Refused with reasons from `MEDIA_REASONS`.
 */
export async function storeUpload(
  ctx: Context<Actor>,
  storage: Storage,
  upload: { bytes: Uint8Array; name: string },
): Promise<Outcome<StoredMedia>> {
  if (!can(ctx.actor, "upload")) return refused({ id: "media.not_allowed" });
  const inspected = await inspect(upload.bytes);
  if (!inspected.ok) return inspected;
  const sha256 = createHash("sha256").update(upload.bytes).digest("hex");
  const known = await bySha256(ctx, sha256);
  if (known) return done(known);
  const written = await decode(upload.bytes, inspected.value.hasAlpha);
  if (!written) return refused({ id: "media.damaged", field: "file" });
  const id = newId();
  const key = `original/${id}.${written.full.mime === "image/webp" ? "webp" : "jpg"}`;
  const firstKey = renditionKey(id, "jpeg", written.first.width);
  await Promise.all([storage.put(key, written.full.bytes, written.full.mime), storage.put(firstKey, written.first.bytes, "image/jpeg")]);
  const { width, height } = written.full;
  const detail = { mime: inspected.value.mime, width, height, bytes: upload.bytes.length };
  if (await keep(ctx, { id, sha256, key, firstKey, name: cleanName(upload.name), detail }, written)) return done({ id, width, height });
  // Somebody else stored the same bytes in the meantime: theirs stays.
  await Promise.all([storage.remove(key), storage.remove(firstKey)]);
  const theirs = await bySha256(ctx, sha256);
  return theirs ? done(theirs) : refused({ id: "media.damaged", field: "file" });
}

type Keys = { id: string; sha256: string; key: string; firstKey: string; name: string; detail: Record<string, unknown> };

/** Writes the asset, its first rendition, the audit line and the job in one transaction; false when the same bytes are known by now. */
function keep(
  ctx: Context<Actor>,
  keys: Keys,
  { full, first }: { full: Awaited<ReturnType<typeof master>>; first: Picture },
): Promise<boolean> {
  const { id, sha256, key, firstKey } = keys;
  return ctx.db.transaction(async (tx) => {
    const { mime, width, height } = full;
    const row = { id, sha256, mime, key, bytes: full.bytes.length, width, height, originalName: keys.name };
    const [kept] = await tx
      .insert(asset)
      .values({ ...row, uploadedBy: ctx.actor.id, unitId: ctx.actor.unitId, createdAt: ctx.now })
      .onConflictDoNothing({ target: asset.sha256 })
      .returning({ id: asset.id });
    if (!kept) return false;
    const size = { width: first.width, height: first.height, bytes: first.bytes.length };
    await tx.insert(rendition).values({ assetId: id, format: "jpeg", ...size, key: firstKey });
    await audit(tx, ctx, "media.upload", { kind: "media", id, unitId: ctx.actor.unitId }, keys.detail);
    await ctx.enqueue(tx, RENDITIONS_QUEUE, { mediaId: id });
    return true;
  });
}

/** Where a rendition lies in the storage. */
export function renditionKey(mediaId: string, format: string, width: number): string {
  return `rendition/${mediaId}/${width}.${format}`;
}

async function bySha256(ctx: Context<Actor>, sha256: string): Promise<StoredMedia | undefined> {
  const [row] = await ctx.db.select({ id: asset.id, width: asset.width, height: asset.height }).from(asset).where(eq(asset.sha256, sha256));
  return row;
}

async function decode(bytes: Uint8Array, hasAlpha: boolean) {
  try {
    const full = await master(bytes, hasAlpha);
    return { full, first: await render(full.bytes, "jpeg", Math.min(FIRST_WIDTH, full.width)) };
  } catch {
    return null;
  }
}

function cleanName(name: string): string {
  const last = name.normalize("NFC").split(/[\\/]/).at(-1) ?? "";
  return last.replace(/\p{C}/gu, "").trim().slice(0, 200) || "picture";
}
