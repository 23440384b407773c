import { readdirSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { chooseEncoding, matchesEtag } from "./encodings.ts";
import { createHash } from "node:crypto";
import { brotli, type Encoding, isCompressible } from "./packedPage.ts";

const gzipAsync = promisify(gzip);
const TYPES: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};

type StaticFile = { body: Buffer; type: string; etag: string; immutable: boolean; packed: Partial<Record<Encoding, Promise<Buffer>>> };

/**
 * Serves the client build from memory: file names carry a hash, so browsers keep them for a year. Each file is compressed
 * once, at its first request. Returns false for addresses that are not among the files.
 */
export function staticFiles(folder: string): (incoming: IncomingMessage, outgoing: ServerResponse) => boolean {
  const files = load(folder);
  return (incoming, outgoing) => {
    const target = incoming.url ?? "";
    const mark = target.indexOf("?");
    const file = files.get(mark < 0 ? target : target.slice(0, mark));
    if (!file || (incoming.method !== "GET" && incoming.method !== "HEAD")) return false;
    send(file, incoming, outgoing).catch(() => outgoing.destroy());
    return true;
  };
}

function load(folder: string): Map<string, StaticFile> {
  const files = new Map<string, StaticFile>();
  let names: string[] = [];
  try {
    names = readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [path.join(entry.parentPath, entry.name)] : [],
    );
  } catch {
    return files;
  }
  for (const name of names) {
    const type = TYPES[path.extname(name)];
    if (!type) continue;
    const address = `/${path.relative(folder, name).split(path.sep).join("/")}`;
    const body = readFileSync(name);
    const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
    files.set(address, { body, type, etag, immutable: address.startsWith("/assets/"), packed: {} });
  }
  return files;
}

async function send(file: StaticFile, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const packable = isCompressible(file.type) && file.body.length > 256;
  const encoding = packable ? chooseEncoding(incoming.headers["accept-encoding"]) : "identity";
  const headers: Record<string, string | number> = {
    etag: encoding === "identity" ? file.etag : `${file.etag.slice(0, -1)}-${encoding}"`,
    "cache-control": file.immutable ? "public, max-age=31536000, immutable" : "public, max-age=3600",
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "cross-origin",
    ...(packable ? { vary: "accept-encoding" } : {}),
  };
  if (matchesEtag(incoming.headers["if-none-match"], String(headers["etag"]))) {
    outgoing.writeHead(304, headers).end();
    return;
  }
  file.packed[encoding] ??= pack(file.body, encoding);
  const body = await file.packed[encoding];
  if (encoding !== "identity") headers["content-encoding"] = encoding;
  outgoing.writeHead(200, { ...headers, "content-type": file.type, "content-length": body.length });
  outgoing.end(incoming.method === "HEAD" ? undefined : body);
}

function pack(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === "identity") return Promise.resolve(body);
  // The highest level takes seconds on a large script, and the first reader waits for it.
  return encoding === "br" ? brotli(body, body.length > 300_000 ? 6 : 11) : gzipAsync(body, { level: 9 });
}
