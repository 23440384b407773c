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
