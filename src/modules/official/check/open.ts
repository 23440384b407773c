import { fromBufferPromise, type Entry, type ZipFile } from "yauzl";
import { done, type Outcome, refused } from "#kernel/outcome";
import { CHECK_BYTES } from "../deviation.ts";

/** What a file may unpack to: entries, characters of one XML part, characters of all that are read. */
const LIMIT = { entries: 3_000, part: 16 * 1024 * 1024, total: 28 * 1024 * 1024, depth: 200 } as const;
const READ =
  /^(\[Content_Types\]\.xml|(.*\/)?_rels\/[^/]*\.rels|word\/(document\d*|styles|settings|numbering|header\w*|footer\w*|theme\/theme\d+)\.xml)$/;
const MACROS = /vbaProject|macroEnabled|vbaData/i;

/**
 * The XML parts of a Word file by name, or why it is not opened: `official.too_large`, `not_docx`, `old_word`, `encrypted`,
 * `bad_path`, `too_many_parts`, `part_too_large`, `macros`, `external`, `xml_broken`, `xml_doctype`. Nothing is written
 * to disk and no more than the limits is ever unpacked.
 */
export async function openDocx(bytes: Uint8Array): Promise<Outcome<Map<string, string>>> {
  if (bytes.byteLength > CHECK_BYTES)
    return refused({ id: "official.too_large", field: "file", values: { limit: CHECK_BYTES / 1024 / 1024 } });
  const kind = refusedKind(bytes);
  if (kind) return refuse(kind);
  let zip: ZipFile;
  try {
    zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      validateEntrySizes: true,
      strictFileNames: true,
    });
  } catch {
    return refuse("not_docx");
  }
  try {
    return await readParts(zip);
  } catch (error) {
    // The reader of zips reports every fault of a file this way; none of them is ours.
    return refuse(/path|filename|characters/i.test(String(error)) ? "bad_path" : "not_docx");
  } finally {
    zip.close();
  }
}

async function readParts(zip: ZipFile): Promise<Outcome<Map<string, string>>> {
  const parts = new Map<string, string>();
  let count = 0;
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    if (++count > LIMIT.entries) return refuse("too_many_parts");
    if (entry.isEncrypted()) return refuse("encrypted");
    if (MACROS.test(entry.fileName)) return refuse("macros");
    if (!READ.test(entry.fileName)) continue;
    total += entry.uncompressedSize;
    if (entry.uncompressedSize > LIMIT.part || total > LIMIT.total) return refuse("part_too_large");
    if (parts.has(entry.fileName)) return refuse("not_docx");
    parts.set(entry.fileName, await text(zip, entry));
  }
  const reason = content(parts);
  return reason ? refuse(reason) : done(parts);
}

async function text(zip: ZipFile, entry: Entry): Promise<string> {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > LIMIT.part) throw new Error("part larger than it says");
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(wide).decode(bytes);
}

function content(parts: Map<string, string>): string | null {
  const types = parts.get("[Content_Types].xml");
  if (!types || !parts.has("word/document.xml")) return "not_docx";
  if (MACROS.test(types)) return "macros";
  for (const [name, xml] of parts) {
    // Entities are where small files grow; a Word file never declares one.
    if (/<!DOCTYPE|<!ENTITY/i.test(xml)) return "xml_doctype";
    if (tooDeep(xml)) return "xml_broken";
    if (name.endsWith(".rels") && reachesOut(xml)) return "external";
  }
  return null;
}

/** Links that a person clicks stay; anything that a program would fetch by itself is refused. */
function reachesOut(xml: string): boolean {
  const all = xml.match(/<(?:\w+:)?Relationship\b[^>]*>/g) ?? [];
  return all.some((one) => /TargetMode\s*=\s*["']External["']/i.test(one) && !/\/hyperlink["']/i.test(one));
}

function tooDeep(xml: string): boolean {
  let depth = 0;
  for (const [, closing, selfClosing] of xml.matchAll(/<(\/)?[a-zA-Z][^<>]*?(\/)?>/g)) {
    if (closing) depth -= 1;
    else if (!selfClosing && ++depth > LIMIT.depth) return true;
  }
  return false;
}

function refusedKind(bytes: Uint8Array): string | null {
  const head = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (head === "d0cf11e0a1b11ae1")
    return Buffer.from(bytes).includes(Buffer.from("EncryptedPackage", "utf16le")) ? "encrypted" : "old_word";
  return head.startsWith("504b0304") ? null : "not_docx";
}

function refuse(id: string): Outcome<never> {
  return refused({ id: `official.${id}`, field: "file" });
}
