import { eq } from "drizzle-orm";
import { done, type Outcome, refused } from "#kernel/outcome";
import { lockObligation, type ReportContext } from "../load.ts";
import { answer } from "../schema.ts";
import { formSheet } from "../sheet/formSheet.ts";
import { type ReadLine, readForm } from "../sheet/readForm.ts";
import { partsHeld } from "./here.ts";
import { firstCounts, writeFirst } from "./countInto.ts";
import { writeAnswer, writeReasons } from "./saveAnswer.ts";
import { unitForm } from "../queries/form.ts";

/** Words of faults of single cells, as they stand in the returned file: forms are in Vietnamese. */
const WORDS: Record<string, string> = {
  "sheet.row_missing": "Dòng này đã bị xóa khỏi biểu mẫu",
  "sheet.row_twice": "Dòng này có hai lần; hãy giữ một dòng",
  "sheet.label_changed": "Nội dung hoặc đơn vị tính của dòng đã bị sửa; Xoan đã ghi lại như cũ, hãy kiểm tra câu trả lời",
  "sheet.formula": "Ô có công thức; hãy gõ giá trị",
  "sheet.not_a_number": "Phải là số, phần nghìn cách nhau bằng dấu chấm: 1.248",
  "sheet.negative": "Không được là số âm",
  "sheet.not_whole": "Phải là số nguyên: đơn vị tính này đếm từng cái",
  "sheet.number_too_large": "Số quá lớn",
  "sheet.too_long": "Dài quá 20.000 ký tự",
};

/**
 * Takes a form that came back as an Excel file: all of it or nothing. With faults in cells it answers the same file with each fault
 * marked (`returned`), and nothing is saved. Refuses what `readForm` refuses, who may not write, and `sheet.held` while another writes an answer of the file.
 */
export async function takeSheet(
  ctx: ReportContext,
  input: { obligationId: string; bytes: Uint8Array },
): Promise<Outcome<{ saved: number; returned: Uint8Array | null }>> {
  const form = await unitForm(ctx.db, input.obligationId, "vi");
  if (!form) return refused({ id: "report.unknown" });
  const read = await readForm(input.bytes, sheetCode(input.obligationId), form.rule.outline);
  if (!read.ok) return read;
  if (read.value.some((line) => line.error !== null)) {
    const head = {
      code: sheetCode(input.obligationId),
      unitName: form.unitName,
      periodName: form.period.name,
      due: form.obligation.extendedTo ?? form.obligation.dueOn,
    };
    return done({ saved: 0, returned: await formSheet(head, form.rule.outline, marked(read.value)) });
  }
  return ctx.db.transaction(async (tx) => {
    const loaded = await lockObligation(tx, input.obligationId);
    const reasons = writeReasons(ctx, loaded);
    if (reasons.length > 0) return refused(...reasons);
    const given = read.value.filter((line) => line.words !== null || line.amount !== null);
    const held = await partsHeld(tx, ctx, input.obligationId);
    if (given.some((line) => held.has(line.key))) return refused({ id: "sheet.held" });
    await writeFirst(tx, await firstCounts(tx, ctx, loaded));
    const there = new Map(
      (await tx.select().from(answer).where(eq(answer.obligationId, input.obligationId))).map((each) => [each.question, each]),
    );
    for (const line of given) {
      const old = there.get(line.key);
      const counted = old?.prefilled ?? null;
      const evidence = line.figure && counted === null ? linesOf(line.note) : [];
      const reason = line.figure && counted !== null && line.amount !== counted ? (line.note?.slice(0, 1_000) ?? null) : null;
      await writeAnswer(tx, ctx, loaded, {
        question: line.key,
        words: line.words,
        amount: line.amount,
        reason,
        evidence,
        lockVersion: old?.lockVersion ?? 0,
      });
    }
    return done({ saved: given.length, returned: null });
  });
}

/** The code in the first cell of a unit's form. */
export function sheetCode(obligationId: string): string {
  return `XOAN-${obligationId}`;
}

function marked(lines: readonly ReadLine[]) {
  return new Map(
    lines.map(({ key, words, amount, note, error }) => [key, { words, amount, note, ...(error ? { error: WORDS[error] ?? error } : {}) }]),
  );
}

function linesOf(text: string | null): { title: string; ref: string }[] {
  const lines = (text ?? "").split("\n").map((line) => line.trim());
  return lines
    .filter(Boolean)
    .slice(0, 50)
    .map((line) => ({ title: line.slice(0, 300), ref: line.slice(0, 2_000) }));
}
