import { type Entry, fromBuffer, type ZipFile } from "yauzl";

/** The parts of a package by name, as text; only those asked for are unpacked. */
export type Parts = Map<string, string>;
export type ZipFault = "encrypted" | "bomb" | "damaged";
export type Unpacked = { ok: true; names: string[]; parts: Parts } | { ok: false; fault: ZipFault };

const MAX_ENTRIES = 5000;
const MAX_PART = 40 * 1024 * 1024;
const MAX_TOTAL = 300 * 1024 * 1024;
const MAX_RATIO = 200;
const RATIO_FROM = 4 * 1024 * 1024;

/**
 * Unpacks the named parts of a zip package within bounds: sizes are checked as told and again as unpacked, so a file of kilobytes that would
 * unfold into gigabytes is refused without unfolding it.
 */
export async function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Promise<Unpacked> {
  const zip = await open(bytes);
  if (!zip) return { ok: false, fault: "damaged" };
  try {
    const entries = await entriesOf(zip);
    if (entries.some((each) => each.isEncrypted())) return { ok: false, fault: "encrypted" };
    if (isBomb(entries)) return { ok: false, fault: "bomb" };
    const parts: Parts = new Map();
    for (const entry of entries.filter((each) => wanted(each.fileName))) {
      if (parts.has(entry.fileName)) return { ok: false, fault: "damaged" };
      const text = await textOf(zip, entry);
      if (text === null) return { ok: false, fault: "bomb" };
      parts.set(entry.fileName, text);
    }
    return { ok: true, names: entries.map((each) => each.fileName), parts };
  } catch (error) {
    return {
      ok: false,
      fault: /encrypt/i.test(String(error))
        ? "encrypted"
        : /too many|size mismatch|too many bytes/i.test(String(error))
          ? "bomb"
          : "damaged",
    };
  } finally {
    zip.close();
  }
}

function open(bytes: Uint8Array): Promise<ZipFile | null> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve) => fromBuffer(buffer, { lazyEntries: true, autoClose: false }, (error, zip) => resolve(error ? null : zip)));
}

function entriesOf(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const found: Entry[] = [];
    zip.on("entry", (entry: Entry) => {
      found.push(entry);
      if (found.length > MAX_ENTRIES) reject(new Error("too many entries"));
      else zip.readEntry();
    });
    zip.on("end", () => resolve(found));
    zip.on("error", reject);
    zip.readEntry();
  });
}

function isBomb(entries: Entry[]): boolean {
  const total = entries.reduce((sum, each) => sum + each.uncompressedSize, 0);
  const packed = entries.reduce((sum, each) => sum + each.compressedSize, 0);
  const xml = entries.filter((each) => /\.(?:xml|rels)$/i.test(each.fileName));
  return total > MAX_TOTAL || (total > RATIO_FROM && total > packed * MAX_RATIO) || xml.some((each) => each.uncompressedSize > MAX_PART);
}

function textOf(zip: ZipFile, entry: Entry): Promise<string | null> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size <= MAX_PART) chunks.push(chunk);
        else {
          stream.destroy();
          resolve(null);
        }
      });
      stream.on("end", () => resolve(Buffer.concat(chunks).toString("utf8")));
      stream.on("error", reject);
    });
  });
}
