import type { Context } from "hono";
import type { AppEnv } from "./app.ts";
import { sendStored } from "./mediaFiles.ts";
import type { MountParts } from "./mount.ts";

/** A stored file as it is sent. */
export type Download = { key: string; sha256: string; name: string; type: string; mime: string; bytes: number };

/** Always to save, never shown in place: what an office file contains must not run under this address. */
export function sendDownload(c: Context<AppEnv>, storage: MountParts["storage"], file: Download, cache: string) {
  const etag = `"${file.sha256.slice(0, 32)}"`;
  const headers = { etag, "cache-control": cache };
  if (c.req.header("if-none-match") === etag) return c.body(null, 304, headers);
  return sendStored(c, { storage }, file.key, {
    ...headers,
    "content-type": file.mime,
    "content-length": String(file.bytes),
    "content-disposition": `attachment; filename="${plainName(file)}"; filename*=UTF-8''${encodeName(file.name)}`,
  });
}

/** For the few readers that know no other names (RFC 6266, appendix D). */
function plainName({ name, type }: Download): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
  const stem = plain.replace(/\.[a-z]+$/i, "").replace(/[^A-Za-z0-9._-]+/g, "-");
  return `${stem.replace(/^-|-$/g, "") || "van-ban"}.${type}`;
}

const encodeName = (name: string) =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
