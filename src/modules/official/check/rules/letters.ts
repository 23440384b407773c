import type { Reading, Run } from "../model.ts";
import type { Add } from "../report.ts";

const URGENCY = /^\s*(HỎA TỐC|THƯỢNG KHẨN|KHẨN)\s*$/u;
const SECRECY = /^(TUYỆT MẬT|TỐI MẬT|MẬT)$/u;
/** Fonts of the encodings before Unicode: TCVN3 (ABC) and VNI. */
const LEGACY = /^(\.vn|vni-)/i;

/** Font, colour and Unicode of every letter (I.4), and marks of secrecy, which must not come here at all (III.2). */
export function checkLetters(add: Add, { lines, sections }: Reading): void {
  for (const line of lines) {
    for (const run of line.runs) if (run.text.trim() !== "") checkRun(add, run, line);
    if (SECRECY.test(line.text)) add({ id: "secrecy.mark", found: line.text, required: "none", clause: "III.2", line });
  }
  for (const edge of sections.flatMap((section) => [...Object.values(section.headers), ...Object.values(section.footers)]))
    for (const paragraph of edge) for (const run of paragraph.runs) if (run.text.trim() !== "") checkRun(add, run, undefined);
}

function checkRun(add: Add, { text, form }: Run, line: Reading["lines"][number] | undefined): void {
  const clause = "I.4";
  // Latin letters are set in these two; a producer that names one of them means both.
  const ascii = form.fonts?.["ascii"] ?? form.fonts?.["hAnsi"] ?? "Times New Roman";
  const fonts = new Set([ascii, form.fonts?.["hAnsi"] ?? ascii]);
  for (const font of fonts) {
    if (LEGACY.test(font)) add({ id: "font.legacy", found: font, required: "Unicode (TCVN 6909:2001)", clause, line });
    else if (!/^times new roman$/i.test(font.trim())) add({ id: "font.name", found: font, required: "Times New Roman", clause, line });
  }
  if (form.color && form.color !== "000000" && !URGENCY.test(text))
    add({ id: "font.color", found: `#${form.color}`, required: "black", clause, line });
  if (text !== text.normalize("NFC")) add({ id: "font.unicode", found: "NFD", required: "NFC", clause, line });
}
