import { done, type Outcome, refused } from "#kernel/outcome";
import type { SourceText } from "../parse/types.ts";
import { readDocx } from "./docx.ts";
import { decode, recode } from "./encoding.ts";
import { paragraphsOf } from "./plain-text.ts";
import { sniff } from "./sniff.ts";

/** The largest file that is read. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;
/** The longest text that can be pasted, in characters. */
export const MAX_PASTED = 5_000_000;

/** Reads the bytes of a .docx or a text file by their content, whatever the file's name; what cannot be read is refused by name. */
export async function readPlanFile(bytes: Uint8Array): Promise<Outcome<SourceText>> {
  if (bytes.length === 0) return refused({ id: "plan.file.empty", field: "file" });
  if (bytes.length > MAX_FILE_BYTES)
    return refused({
      id: "plan.file.too_large",
      field: "file",
      values: { megabytes: Math.ceil(bytes.length / 1024 / 1024), limit: MAX_FILE_BYTES / 1024 / 1024 },
    });
  const kind = sniff(bytes);
  if (kind === "zip") return readDocx(bytes);
  if (kind !== "text") return refused({ id: `plan.file.${kind}`, field: "file" });
  const decoded = decode(bytes);
  if (!decoded) return refused({ id: "plan.file.encoding", field: "file" });
  return fromText(decoded.text, decoded.encoding, "file");
}

/** Reads pasted text; letters of old fonts are converted as in a file. */
export function readPasted(text: string): Outcome<SourceText> {
  if (text.length > MAX_PASTED) return refused({ id: "plan.file.too_long", field: "text", values: { limit: MAX_PASTED } });
  const { text: right, encoding } = recode(text, "utf-8");
  return fromText(right, encoding, "text");
}

function fromText(text: string, encoding: SourceText["encoding"], field: string): Outcome<SourceText> {
  const source = paragraphsOf(text, encoding);
  return source.paragraphs.length === 0 ? refused({ id: "plan.file.empty", field }) : done(source);
}
