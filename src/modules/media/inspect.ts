import { fileTypeFromBuffer } from "file-type";
import { done, type Outcome, refused } from "#kernel/outcome";
import { ACCEPTED_TYPES, MAX_BYTES, MAX_PIXELS, MIN_EDGE } from "./contract.ts";

/** What the content says of itself, before any pixel is decoded. */
export type Inspected = { mime: (typeof ACCEPTED_TYPES)[number]; width: number; height: number; hasAlpha: boolean };

const DECODERS: Record<string, readonly string[]> = {
  "image/jpeg": ["jpeg"],
  "image/png": ["png"],
  "image/webp": ["webp"],
  "image/avif": ["heif"],
  "image/gif": ["gif"],
};

/**
 * Decides from the content alone whether we take a picture. The size in pixels is read from the header: a file of a few
 * kilobytes that would unfold into gigabytes is refused without unfolding it.
 */
export async function inspect(bytes: Uint8Array): Promise<Outcome<Inspected>> {
  if (bytes.length === 0) return refused({ id: "media.empty", field: "file" });
  if (bytes.length > MAX_BYTES)
    return refused({
      id: "media.too_large",
      field: "file",
      values: { megabytes: megabytes(bytes.length), limit: MAX_BYTES / 1024 / 1024 },
    });
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const mime = ACCEPTED_TYPES.find((type) => type === found?.mime);
  if (!mime) return refused({ id: refusalFor(found?.mime, bytes), field: "file", values: { type: found?.mime ?? "?" } });
  const head = await header(bytes);
  if (!head || !DECODERS[mime]?.includes(head.format)) return refused({ id: "media.damaged", field: "file" });
  if (head.width * head.height > MAX_PIXELS) {
    return refused({
      id: "media.too_many_pixels",
      field: "file",
      values: { megapixels: Math.ceil((head.width * head.height) / 1e6), limit: MAX_PIXELS / 1e6 },
    });
  }
  if (Math.min(head.width, head.height) < MIN_EDGE)
    return refused({ id: "media.too_small", field: "file", values: { width: head.width, height: head.height, limit: MIN_EDGE } });
  return done({ mime, width: head.width, height: head.height, hasAlpha: head.hasAlpha });
}

async function header(bytes: Uint8Array): Promise<{ format: string; width: number; height: number; hasAlpha: boolean } | null> {
  try {
    const { default: sharp } = await import("sharp");
    const { format, width, height, hasAlpha } = await sharp(bytes, { limitInputPixels: false, failOn: "none", animated: false }).metadata();
    return format && width && height ? { format, width, height, hasAlpha: hasAlpha ?? false } : null;
  } catch {
    return null;
  }
}

function refusalFor(mime: string | undefined, bytes: Uint8Array): "media.svg" | "media.heic" | "media.type" {
  if (mime === "image/heic" || mime === "image/heif") return "media.heic";
  const start = new TextDecoder().decode(bytes.subarray(0, 1024));
  return mime === "image/svg+xml" || /<svg[\s/>]/i.test(start) ? "media.svg" : "media.type";
}

const megabytes = (bytes: number) => Math.ceil((bytes / 1024 / 1024) * 10) / 10;
