/** What a file is by its first bytes, as far as the reader cares. */
export type FileKind = "zip" | "pdf" | "old_word" | "encrypted" | "rtf" | "html" | "picture" | "binary" | "text";

const STARTS: [FileKind, number[]][] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["old_word", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["picture", [0x89, 0x50, 0x4e, 0x47]],
  ["picture", [0xff, 0xd8, 0xff]],
  ["picture", [0x47, 0x49, 0x46, 0x38]],
  ["picture", [0x49, 0x49, 0x2a, 0x00]],
  ["picture", [0x4d, 0x4d, 0x00, 0x2a]],
  ["binary", [0x37, 0x7a, 0xbc, 0xaf]],
  ["binary", [0x52, 0x61, 0x72, 0x21]],
  ["binary", [0x1f, 0x8b]],
];

/** Tells the kind from the content; the name of a file proves nothing. */
export function sniff(bytes: Uint8Array): FileKind {
  const kind = STARTS.find(([, start]) => start.every((byte, at) => bytes[at] === byte))?.[0];
  if (kind === "old_word") return holdsWide(bytes, "EncryptedPackage") ? "encrypted" : "old_word";
  if (kind) return kind;
  const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  if (head.includes("%PDF-")) return "pdf";
  if (/^(?:\u00ef\u00bb\u00bf)?\s*\{\\rtf/.test(head)) return "rtf";
  if (/^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html|\?xml|head|body)/i.test(head)) return "html";
  return isBinary(bytes) ? "binary" : "text";
}

/** A name in a compound file is written in UTF-16. */
function holdsWide(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, "utf16le"));
}

/** Control bytes do not occur in text, save for the zeros of UTF-16, which stand on one side. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  const counts = { control: 0, even: 0, odd: 0 };
  for (const [at, byte] of head.entries()) {
    if (byte === 0) counts[at % 2 === 0 ? "even" : "odd"]++;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) counts.control++;
  }
  const mixed = Math.min(counts.even, counts.odd) > head.length * 0.02;
  const wide =
    (bytes[0] === 0xff && bytes[1] === 0xfe) ||
    (bytes[0] === 0xfe && bytes[1] === 0xff) ||
    Math.max(counts.even, counts.odd) > head.length * 0.1;
  return mixed || (!wide && counts.control + counts.even + counts.odd > head.length * 0.01);
}
