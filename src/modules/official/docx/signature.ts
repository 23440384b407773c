import type { OfficialDocument } from "../contract.ts";
import { mm, TEXT_WIDTH } from "../measures.ts";
import { authorityLines, recipientLines } from "../wording.ts";
import { twoColumns } from "./letterhead.ts";
import { paragraph, run } from "./xml.ts";

const LEFT = mm(75);

/** Recipients on the left, authority, title and name on the right, with room for hand and seal between. */
export function signatureBlock(document: OfficialDocument): string {
  const space = paragraph("", { exact: 240, keepNext: true });
  return space + twoColumns([LEFT, TEXT_WIDTH - LEFT], [[recipients(document), signature(document)]]);
}

function recipients(document: OfficialDocument): string {
  const head = paragraph(run("Nơi nhận:", { bold: true, italic: true, size: 24 }), { style: "Recipients", keepNext: true });
  return (
    head +
    recipientLines(document)
      .map((line) => paragraph(run(line), { style: "Recipients" }))
      .join("")
  );
}

function signature({ signature: who }: OfficialDocument): string {
  const lines = authorityLines(who).map((line) => paragraph(run(line), { style: "Signature" }));
  return lines.join("") + paragraph(who.name ? run(who.name) : "", { style: "Signature", before: mm(28) });
}
