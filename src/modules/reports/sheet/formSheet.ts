import { writeXlsx } from "hucre/xlsx";
import { type Question, takesFractions } from "../contract.ts";
import type { AnswerRow } from "../schema.ts";

/** Columns of the form, from the left; the first holds the code that ties a row to its question. */
export const COLUMNS = ["Mã", "Nội dung", "Trả lời", "Đơn vị tính", "Lý do hoặc minh chứng", "Lỗi cần sửa"] as const;
/** The form's code stands in the first cell, so that a sheet can not be sent for another unit or period. */
export const HEAD_ROW = 3;
const TEXT = "@";

/** One line of the form: a question in words, or a figure (`s1.f2`). */
export type FormLine = { key: string; label: string; measure: string; figure: boolean; fractions: boolean };

/** The lines of an outline in reading order. */
export function formLines(outline: readonly Question[]): FormLine[] {
  return outline.flatMap((question) => [
    ...(question.text ? [{ key: question.id, label: question.title, measure: "", figure: false, fractions: false }] : []),
    ...question.figures.map((figure) => ({
      key: `${question.id}.${figure.id}`,
      label: `${question.title}: ${figure.name}`,
      measure: figure.measure,
      figure: true,
      fractions: takesFractions(figure),
    })),
  ]);
}

type Filled = { words?: string | null; amount?: number | null; note?: string | null; error?: string };

/**
 * A unit's form as an Excel file: what is known filled in, errors (when it goes back) in the last column and in colour. Words are cells
 * of the format 'text', so that nothing typed there can run as a formula.
 */
export async function formSheet(
  head: { code: string; unitName: string; periodName: string; due: string },
  outline: readonly Question[],
  filled: ReadonlyMap<string, Filled>,
): Promise<Uint8Array> {
  const lines = formLines(outline);
  const rows = [
    [head.code, `Báo cáo ${head.periodName}`, head.unitName, "", "", ""],
    ["", `Hạn nộp ${head.due.split("-").toReversed().join("/")}. Chỉ điền cột “Trả lời” và cột “Lý do hoặc minh chứng”.`, "", "", "", ""],
    [...COLUMNS],
    ...lines.map(({ key, label, measure, figure }) => {
      const { words, amount, note, error } = filled.get(key) ?? {};
      // A figure that could not be read goes back as the words that stood there.
      return [key, label, (figure ? (amount ?? (error ? words : null)) : words) ?? null, measure, note ?? null, error ?? null];
    }),
  ];
  const cells = new Map(
    lines.flatMap(({ key }, index) =>
      filled.get(key)?.error
        ? [
            [
              `${index + HEAD_ROW},5`,
              {
                style: { fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: { rgb: "F7D6CF" } }, font: { bold: true } },
              },
            ] as const,
          ]
        : [],
    ),
  );
  const widths = [14, 60, 40, 14, 40, 40];
  return writeXlsx({
    sheets: [
      {
        name: "Báo cáo",
        rows,
        columns: widths.map((width, index) => ({ width, ...(index === 2 ? {} : { numFmt: TEXT }) })),
        freezePane: { rows: HEAD_ROW, columns: 2 },
        cells,
      },
    ],
  });
}

/** What a form holds already, as the sheet shows it. */
export function filledFrom(answers: readonly AnswerRow[]): Map<string, Filled> {
  return new Map(
    answers.map((each) => [
      each.question,
      { words: each.words, amount: each.amount, note: each.reason ?? (each.evidence.map((piece) => piece.ref).join("\n") || null) },
    ]),
  );
}
