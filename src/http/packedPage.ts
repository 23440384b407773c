import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Tally } from "#kernel/pageViews";

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** Encodings we store, in the order we prefer them. */
export type Encoding = "br" | "gzip" | "identity";

/** A whole response as the application gave it. No tags: it must not be stored. */
export type Rendered = {
  status: number;
  headers: readonly (readonly [string, string])[];
  body: Uint8Array;
  tags: readonly string[];
  /** Where readings of the document this page shows are counted. */
  view: Tally | null;
  maxAgeMs: number;
};

/** Bytes and flat header lists, ready for `writeHead`: nothing is computed on a hit. */
export type Variant = {
  body: Buffer;
  /** A small body as text of one byte a character: Node then sends it in one write together with its headers. */
  text: string | null;
  full: string[];
  unmodified: string[];
};
export type PackedPage = {
  status: number;
  tags: readonly string[];
  view: Rendered["view"];
  maxAgeMs: number;
  etag: string;
  bytes: number;
  variants: Record<Encoding, Variant>;
};

const OVERHEAD = 2048;
/** What fits the buffer from which Node writes a string without asking for memory, less the headers. */
const TEXT_BYTES = 14 * 1024;
const COMPRESSIBLE = /^(text\/|application\/(json|feed\+json|atom\+xml|xml|javascript|manifest\+json|ld\+json))|\+xml/;

/** True when bytes of this media type are worth compressing. */
export function isCompressible(contentType: string): boolean {
  return COMPRESSIBLE.test(contentType);
}

/** Compresses with brotli; 5 is quick enough for a waiting reader, 11 is for the background. */
export function brotli(body: Uint8Array, quality: number): Promise<Buffer> {
  return brotliAsync(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  });
}

/** Compresses a response once and lays out its headers for every encoding. */
export async function packPage(rendered: Rendered): Promise<PackedPage> {
  const identity = Buffer.from(rendered.body.buffer, rendered.body.byteOffset, rendered.body.byteLength);
  const type = rendered.headers.find(([name]) => name === "content-type")?.[1] ?? "";
  const [br, gz] =
    isCompressible(type) && identity.length > 256
      ? await Promise.all([brotli(identity, 5), gzipAsync(identity, { level: 6 })])
      : [identity, identity];
  // Weak, because the same page is later sent in a tighter compression under the same tag.
  const etag = `W/"${createHash("sha256").update(String(rendered.status)).update(identity).digest("base64url").slice(0, 22)}"`;
  const variant = (body: Buffer, encoding: Encoding): Variant => layOut(rendered, etag, body, body === identity ? "identity" : encoding);
  const variants = { br: variant(br, "br"), gzip: variant(gz, "gzip"), identity: variant(identity, "identity") };
  const bytes = OVERHEAD + weight(variants.identity) + (br === identity ? 0 : weight(variants.br) + weight(variants.gzip));
  return { status: rendered.status, tags: rendered.tags, view: rendered.view, maxAgeMs: rendered.maxAgeMs, etag, bytes, variants };
}

function layOut(rendered: Rendered, etag: string, body: Buffer, encoding: Encoding): Variant {
  const common: string[] = [];
  for (const [name, value] of rendered.headers)
    if (name !== "content-length" && name !== "content-type" && name !== "etag") common.push(name, value);
  if (rendered.status === 200) common.push("etag", etag);
  const type = rendered.headers.find(([name]) => name === "content-type")?.[1];
  const full = [...common, "content-length", String(body.length)];
  if (type) full.push("content-type", type);
  if (encoding !== "identity") full.push("content-encoding", encoding);
  return { body, text: encoding === "identity" ? null : textOf(body), full, unmodified: common };
}

const weight = ({ body, text }: Variant) => body.length + (text?.length ?? 0);
const textOf = (body: Buffer) => (body.length <= TEXT_BYTES ? body.toString("latin1") : null);

let squeezing: Promise<unknown> = Promise.resolve();

/**
 * Replaces the brotli bytes by the tightest ones, one page at a time so that readers keep the processor.
 * Returns how many bytes that saved.
 */
export function squeeze(page: PackedPage): Promise<number> {
  const { br, identity } = page.variants;
  if (br.body === identity.body) return Promise.resolve(0);
  const work = squeezing.then(async () => {
    const tight = await brotli(identity.body, 11);
    if (tight.length >= br.body.length) return 0;
    const full = br.full.slice();
    full[full.indexOf("content-length") + 1] = String(tight.length);
    page.variants.br = { body: tight, text: textOf(tight), full, unmodified: br.unmodified };
    return weight(br) - weight(page.variants.br);
  });
  squeezing = work.catch(() => 0);
  return work;
}
