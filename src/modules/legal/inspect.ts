import { fileTypeFromBuffer } from "file-type";
import { done, type Outcome, refused } from "#kernel/outcome";
import { isWholePack, isWholePdf } from "#kernel/takenFiles";
import { FILE_TYPES, type LegalFileType, MAX_FILE_BYTES } from "./contract.ts";

const MEGABYTE = 1024 * 1024;
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
  if (!(type === "pdf" ? isWholePdf(bytes) : isWholePack(bytes))) return refused({ id: "legal.file_damaged", ...FIELD });
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
