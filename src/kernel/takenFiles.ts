import { createHash } from "node:crypto";
import { type SQL, sql } from "drizzle-orm";
import type { Db, Tx } from "./db.ts";
import { newId } from "./ids.ts";
import type { Storage } from "./storage.ts";
import { unpackedSize } from "./unpackedSize.ts";

/** What a table of files keeps of one. */
export type TakenFile<Type extends string> = { id: string; name: string; type: Type; bytes: number; key: string; sha256: string };

const MAX_UNPACKED = 400 * 1024 * 1024;

/**
 * Stores a file under a folder of the store and has its row written by `write` in one transaction. Its name is cleaned and ends in what
 * its content is; one without a usable name is called `unnamed`.
 */
export async function takeFile<Type extends string>(
  { db, storage }: { db: Db; storage: Storage },
  upload: { folder: string; bytes: Uint8Array; name: string; unnamed: string; type: Type },
  write: (tx: Tx, file: TakenFile<Type>) => Promise<void>,
): Promise<Omit<TakenFile<Type>, "key" | "sha256">> {
  const { folder, bytes, type } = upload;
  const id = newId();
  const shown = { id, name: cleanName(upload.name, type, upload.unnamed), type, bytes: bytes.length };
  const file = { ...shown, key: `${folder}/${id}.${type}`, sha256: createHash("sha256").update(bytes).digest("hex") };
  // Bytes first: a row whose file is missing would be worse than a file whose row is.
  await storage.put(file.key, bytes);
  await db.transaction((tx) => write(tx, file));
  return shown;
}

/**
 * Throws away files that were taken in more than a day ago and never named by a record, a few at a time. The table has `key`,
 * `uploaded_at` and `attached_at`.
 */
export async function sweepLoose({ db, storage, now }: { db: Db; storage: Storage; now: Date }, table: SQL): Promise<void> {
  const { rows } = await db.execute<{ key: string }>(sql`
    delete from ${table} where id in (
      select id from ${table} where attached_at is null and uploaded_at < ${now}::timestamptz - interval '1 day'
      order by uploaded_at limit 20 for update skip locked
    ) returning key`);
  await Promise.all(rows.map(({ key }) => storage.remove(key)));
}

/** Whether a PDF has its end. Some writers put a little rubbish after it. */
export function isWholePdf(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(-2048)).includes("%%EOF");
}

/** Whether a packed file (DOCX, ODT, XLSX …) has its end record, without which it opens nowhere, and unfolds into a bearable size. */
export function isWholePack(bytes: Uint8Array): boolean {
  if (!Buffer.from(bytes.subarray(-66_000)).includes("PK\u0005\u0006", 0, "latin1")) return false;
  const unpacked = unpackedSize(bytes);
  return unpacked !== null && unpacked <= MAX_UNPACKED;
}

function cleanName(name: string, type: string, unnamed: string): string {
  const last = name.normalize("NFC").split(/[\\/]/).at(-1) ?? "";
  const stem = last
    .replace(/\p{C}/gu, "")
    .replace(/\.[a-z0-9]{1,10}$/i, "")
    .trim();
  return `${stem.slice(0, 150) || unnamed}.${type}`;
}
