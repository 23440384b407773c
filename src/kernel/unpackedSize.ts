import { inflateRawSync } from "node:zlib";

/**
 * The sum of sizes that the directory of a packed file declares; null when it is no packed file. Asked before anything is unfolded, so
 * that a small file can not fill the memory.
 */
export function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 22 || view.getUint32(0, true) !== 0x04034b50) return null;
  let total = 0;
  let entries = 0;
  for (let at = 0; at + 46 <= bytes.byteLength; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    total += view.getUint32(at + 24, true);
    entries += 1;
    at += 45 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (entries > 10_000) return Number.POSITIVE_INFINITY;
  }
  return entries === 0 ? null : total;
}

/**
 * How many rows the longest sheet of an Excel file has, without reading them; null when its parts can not be unpacked. To be asked after
 * `unpackedSize`: a reader of sheets builds every cell before it counts, and that would hold the process for seconds.
 */
export function sheetRows(bytes: Uint8Array): number | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let most = 0;
  let at = buffer.indexOf("PK\x01\x02", 0, "latin1");
  while (at !== -1 && at + 46 <= buffer.length) {
    const length = buffer.readUInt16LE(at + 28);
    const name = buffer.toString("utf8", at + 46, at + 46 + length);
    if (/^\/?xl\/worksheets\/[^/]+\.xml$/i.test(name)) {
      const part = unpacked(buffer, at);
      if (!part) return null;
      most = Math.max(most, occurrences(part, "<row"));
    }
    at = buffer.indexOf("PK\x01\x02", at + 46 + length, "latin1");
  }
  return most;
}

function unpacked(buffer: Buffer, at: number): Buffer | null {
  const [method, packed, size, local] = [10, 20, 24, 42].map((offset) =>
    offset === 10 ? buffer.readUInt16LE(at + offset) : buffer.readUInt32LE(at + offset),
  );
  if (packed === undefined || size === undefined || local === undefined || local + 30 > buffer.length) return null;
  const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
  const part = buffer.subarray(start, start + packed);
  if (method === 0) return part;
  try {
    return inflateRawSync(part, { maxOutputLength: Math.max(size, 1) });
  } catch {
    // Damaged, or larger than its directory says: no file of ours either way.
    return null;
  }
}

function occurrences(part: Buffer, text: string): number {
  let count = 0;
  for (let at = part.indexOf(text); at !== -1; at = part.indexOf(text, at + text.length)) count += 1;
  return count;
}
