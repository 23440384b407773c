import { fileTypeFromBuffer } from "file-type";
import { done, type Outcome, type Reason, refused } from "#kernel/outcome";
import { isWholePack, isWholePdf } from "#kernel/takenFiles";
import { EVIDENCE_FILE_BYTES, EVIDENCE_FILES, type EvidenceFileType } from "./contract.ts";

const MEGABYTE = 1024 * 1024;
const PICTURES: ReadonlySet<EvidenceFileType> = new Set(["jpg", "png"]);

/**
 * Decides from the content alone what a file is; its name proves nothing. Refuses `plan_file.empty`, `plan_file.large`, `plan_file.type`
 * (none of those we take) and `plan_file.damaged` (cut off, or would unfold into gigabytes).
 */
export async function inspectFile(bytes: Uint8Array): Promise<Outcome<EvidenceFileType>> {
  if (bytes.length === 0) return refused({ id: "plan_file.empty", field: "ref" });
  if (bytes.length > EVIDENCE_FILE_BYTES) return refused(fileTooLarge(bytes.length));
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const type = EVIDENCE_FILES.find((each) => each === found?.ext);
  if (!type) return refused({ id: "plan_file.type", field: "ref", values: { found: (found?.ext ?? "?").toUpperCase() } });
  return isWhole(bytes, type) ? done(type) : refused({ id: "plan_file.damaged", field: "ref" });
}

/** The refusal of a file that is larger than we take; whoever sees the size first says it. */
export function fileTooLarge(bytes: number): Reason {
  return { id: "plan_file.large", field: "ref", values: { megabytes: Math.ceil(bytes / MEGABYTE), limit: EVIDENCE_FILE_BYTES / MEGABYTE } };
}

function isWhole(bytes: Uint8Array, type: EvidenceFileType): boolean {
  const end = (count: number) => Buffer.from(bytes.subarray(-count));
  if (type === "pdf") return isWholePdf(bytes);
  // Cameras add what they like after the end of a picture, so its mark may stand anywhere in the last part.
  if (PICTURES.has(type)) return type === "png" ? end(4096).includes("IEND", 0, "latin1") : end(65_536).includes(Buffer.from([0xff, 0xd9]));
  return isWholePack(bytes);
}
