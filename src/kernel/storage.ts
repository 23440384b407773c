import { randomBytes } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Fault } from "./errors.ts";

/** Where files are kept, by key: one face for a folder and for an S3-compatible store. */
export type Storage = {
  /** Stores the bytes under the key, replacing what was there; afterwards they survive a power cut. */
  put(key: string, body: Uint8Array, contentType?: string): Promise<void>;
  /** The same with the bytes of a file, which may be larger than the memory. */
  putFile(key: string, file: string, contentType?: string): Promise<void>;
  /** The content, or null. With `range` (both ends included) only that part. */
  get(key: string, range?: { start: number; end: number }): Promise<Readable | null>;
  stat(key: string): Promise<{ size: number; modified: Date } | null>;
  /** Does nothing when there is no such file. */
  remove(key: string): Promise<void>;
};

/** Opens the store that the configuration names. */
export function openStorage(config: { dataDir: string; s3Url: string | null }): Storage {
  return config.s3Url ? bucketStorage(config.s3Url) : folderStorage(path.join(config.dataDir, "media"));
}

/** Keys are lower-case names separated by slashes. @throws Fault `storage_key` for any other: it could leave the folder. */
export function requireKey(key: string): string {
  if (key.length > 500 || !/^[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*)*$/.test(key)) throw new Fault("bad_input", "storage_key");
  return key;
}

/** Files in a folder; a file appears under its name only when it is complete. */
export function folderStorage(root: string): Storage {
  const fileOf = (key: string) => path.join(root, requireKey(key));
  const sizeOf = (key: string) => stat(fileOf(key)).then((found) => (found.isFile() ? found : null), absent);
  async function whole(key: string, write: (half: string) => Promise<void>): Promise<void> {
    const file = fileOf(key);
    await mkdir(path.dirname(file), { recursive: true });
    const half = `${file}.${randomBytes(6).toString("hex")}.part`;
    try {
      await write(half);
      await rename(half, file);
    } catch (error) {
      await rm(half, { force: true });
      throw error;
    }
  }
  return {
    put: (key, body) =>
      whole(key, async (half) => {
        const handle = await open(half, "wx", 0o640);
        try {
          await handle.writeFile(body);
          await handle.sync();
        } finally {
          await handle.close();
        }
      }),
    putFile: (key, from) =>
      whole(key, (half) => pipeline(createReadStream(from), createWriteStream(half, { flags: "wx", mode: 0o640, flush: true }))),
    async get(key, range) {
      return (await sizeOf(key)) ? createReadStream(fileOf(key), range) : null;
    },
    async stat(key) {
      const found = await sizeOf(key);
      return found && { size: found.size, modified: found.mtime };
    },
    remove: (key) => rm(fileOf(key), { force: true }),
  };
}

/** A bucket of an S3-compatible service: `https://KEY:SECRET@host/bucket?region=…`, addressed by path. */
export function bucketStorage(s3Url: string): Storage {
  const url = new URL(s3Url);
  const Bucket = url.pathname.replaceAll("/", "");
  const open = async () => {
    const s3 = await import("@aws-sdk/client-s3");
    const client = new s3.S3Client({
      endpoint: url.origin,
      region: url.searchParams.get("region") ?? "us-east-1",
      forcePathStyle: true,
      credentials: { accessKeyId: decodeURIComponent(url.username), secretAccessKey: decodeURIComponent(url.password) },
      // Many compatible services do not know the newer checksums yet.
      requestChecksumCalculation: "WHEN_REQUIRED",
      responseChecksumValidation: "WHEN_REQUIRED",
    });
    return { s3, client };
  };
  // Loaded with the first file: most provinces keep a folder, and their processes should not carry the client.
  let opened: ReturnType<typeof open> | null = null;
  const bucket = () => (opened ??= open());
  return {
    async put(key, body, contentType) {
      const { s3, client } = await bucket();
      await client.send(new s3.PutObjectCommand({ Bucket, Key: requireKey(key), Body: body, ContentType: contentType }));
    },
    async putFile(key, file, contentType) {
      const { s3, client } = await bucket();
      const { size } = await stat(file);
      const input = { Bucket, Key: requireKey(key), Body: createReadStream(file), ContentLength: size, ContentType: contentType };
      await client.send(new s3.PutObjectCommand(input));
    },
    async get(key, range) {
      const { s3, client } = await bucket();
      const Range = range && `bytes=${range.start}-${range.end}`;
      const found = await client.send(new s3.GetObjectCommand({ Bucket, Key: requireKey(key), Range })).catch(absent);
      return (found?.Body as Readable | undefined) ?? null;
    },
    async stat(key) {
      const { s3, client } = await bucket();
      const found = await client.send(new s3.HeadObjectCommand({ Bucket, Key: requireKey(key) })).catch(absent);
      return found && { size: found.ContentLength ?? 0, modified: found.LastModified ?? new Date(0) };
    },
    async remove(key) {
      const { s3, client } = await bucket();
      await client.send(new s3.DeleteObjectCommand({ Bucket, Key: requireKey(key) }));
    },
  };
}

function absent(error: { code?: string; name?: string }): null {
  if (error.code === "ENOENT" || error.code === "ENOTDIR" || error.name === "NoSuchKey" || error.name === "NotFound") return null;
  throw error;
}
