import type { Segment } from "./segments.ts";
import type { Recipient, SignatureBlock } from "./types.ts";

const AUTHORITY = /^(?:tm|kt|tl|tuq|q)\s?\. ?\p{L}|^thừa lệnh|^thay mặt/u;
const TITLE =
  /^(?:q\. ?|quyền |phó )?(?:chủ tịch|giám đốc|bí thư|chánh văn phòng|cục trưởng|trưởng|tổng giám đốc|hiệu trưởng|chủ nhiệm|trưởng phòng|trưởng ban)(?: |$)/u;
const NAME = /^(?:\p{Lu}\p{Ll}+ ){1,4}\p{Lu}\p{Ll}+$/u;
const SIGNED = /^\((?:đã ký|ký tên)/u;

/** Sorts the lines below the text into recipients and signature; the two may stand side by side, line by line. */
export function readTail(segments: Segment[]): {
  kinds: ("recipients" | "signature")[];
  recipients: Recipient[];
  signature: SignatureBlock | null;
} {
  let signing = false;
  const kinds = segments.map((segment) => {
    const signs = isSignature(segment);
    signing ||= signs;
    const listed = (segment.marker?.bullet ?? false) || /^(?:nơi nhận|nơi gửi|lưu ?:|như trên)/u.test(segment.folded.trim());
    return signs || (signing && !listed) ? "signature" : "recipients";
  });
  const signed = segments.filter((_, at) => kinds[at] === "signature");
  return { kinds, recipients: recipientsOf(segments.filter((_, at) => kinds[at] === "recipients")), signature: signatureOf(signed) };
}

function isSignature(segment: Segment): boolean {
  const line = segment.folded.trim();
  if (segment.marker?.bullet || line.length > 120) return false;
  return AUTHORITY.test(line) || (TITLE.test(line) && !/[;.]$/u.test(line)) || SIGNED.test(line) || NAME.test(segment.text.trim());
}

function recipientsOf(segments: Segment[]): Recipient[] {
  const listed = segments.some((each) => each.marker?.bullet);
  const found: Recipient[] = [];
  for (const segment of segments) {
    const start = segment.marker?.length ?? /^\s*nơi (?:nhận|gửi) ?:?\s*/u.exec(segment.folded)?.[0].length ?? 0;
    const text = segment.text
      .slice(start)
      .trim()
      .replace(/[;.]+$/u, "");
    if (!text) continue;
    const last = found.at(-1);
    // In a list of dashes, a line without one goes on with the line above.
    if (last && listed && !segment.marker && start === 0) last.text = `${last.text} ${text}`;
    else found.push({ text, span: { ...segment.span, start: segment.span.start + start } });
  }
  return found;
}

function signatureOf(segments: Segment[]): SignatureBlock | null {
  const lines = segments.filter((each) => each.text.trim() !== "" && !SIGNED.test(each.folded.trim()));
  if (lines.length === 0) return null;
  const title = lines.findLast((each) => TITLE.test(each.folded.trim()));
  const authority = lines.filter((each) => each !== title && AUTHORITY.test(each.folded.trim())).map((each) => each.text.trim());
  const name = lines.findLast((each) => NAME.test(each.text.trim()) && each !== title);
  return { authority, title: title?.text.trim() ?? null, name: name?.text.trim() ?? null, spans: lines.map((each) => each.span) };
}
