import { fileTypeFromBuffer } from "file-type";
import { done, type Outcome, refused } from "#kernel/outcome";
import { unpackedSize } from "#kernel/unpackedSize";
import { FILE_TYPES, type LegalFileType, MAX_FILE_BYTES } from "./contract.ts";

const MEGABYTE = 1024 * 1024;
const MAX_UNPACKED = 400 * MEGABYTE;
const FIELD = { field: "file" } as const;

/**
 * Decides from the content alone what a file is. Refuses `legal.file_empty`, `legal.file_large`, `legal.file_type` (none of the three we
 * take), `legal.file_damaged` (cut off, or would unfold into gigabytes) and `legal.file_mislabelled` (its name says something else).
 */
export async function inspectFile(bytes: Uint8Array, name: string): Promise<Outcome<LegalFileType>> {
  if (bytes.length === 0) return refused({ id: "legal.file_empty", ...FIELD });
  if (bytes.length > MAX_FILE_BYTES) return refused(tooLarge(bytes.length));
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const type = FILE_TYPES.find((each) => each === found?.ext);
  if (!type) return refused({ id: "legal.file_type", ...FIELD, values: { found: (found?.ext ?? "?").toUpperCase() } });
  if (!isWhole(bytes, type)) return refused({ id: "legal.file_damaged", ...FIELD });
  const said = /\.([a-z0-9]{1,10})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? "";
  if (said !== type)
    return refused({ id: "legal.file_mislabelled", ...FIELD, values: { said: said.toUpperCase() || "–", found: type.toUpperCase() } });
  return done(type);
}

/** The refusal of a file that is larger than we take; whoever sees the size first says it. */
export function tooLarge(bytes: number) {
  return {
    id: "legal.file_large",
    ...FIELD,
    values: { megabytes: Math.ceil(bytes / MEGABYTE), limit: MAX_FILE_BYTES / MEGABYTE },
  };
}

function isWhole(bytes: Uint8Array, type: LegalFileType): boolean {
  // A PDF that was cut off in transfer has lost its end mark; some writers put a little rubbish after it.
  if (type === "pdf") return new TextDecoder("latin1").decode(bytes.subarray(-2048)).includes("%%EOF");
  // Without its end record a packed file opens nowhere, though its directory may still be readable.
  if (!Buffer.from(bytes.subarray(-66_000)).includes("PK\u0005\u0006", 0, "latin1")) return false;
  const unpacked = unpackedSize(bytes);
  return unpacked !== null && unpacked <= MAX_UNPACKED;
}
