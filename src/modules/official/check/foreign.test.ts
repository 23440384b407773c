import { readFileSync } from "node:fs";
import path from "node:path";
import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { expect, it } from "vitest";
import { checkDocx } from "./check.ts";

// Files that another program wrote: tables for the letterhead, empty paragraphs with a border for lines, form on every run.
type Messy = {
  font?: string;
  size?: number;
  color?: string;
  margins?: object;
  page?: object;
  number?: "top" | "bottom" | "none";
  place?: string;
  numberText?: string;
  motto?: string;
  align?: (typeof AlignmentType)[keyof typeof AlignmentType];
  italicDate?: boolean;
  sign?: string;
  name?: string;
  recipients?: string[];
  end?: string;
  firstLine?: number;
  /** Recipients, title and name one below the other. */
  freeEnd?: boolean;
  signBold?: boolean;
  spacing?: object;
};
const NONE = { style: BorderStyle.NONE, size: 0, color: "FFFFFF" };
const borders = { top: NONE, bottom: NONE, left: NONE, right: NONE };
function make(o: Messy) {
  const run = (text: string, more: object = {}) =>
    new TextRun({ text, font: o.font ?? "Times New Roman", size: o.size ?? 28, ...(o.color ? { color: o.color } : {}), ...more });
  const p = (runs: TextRun[], more: object = {}) => new Paragraph({ children: runs, ...more });
  const c = AlignmentType.CENTER;
  const under = { border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: "000000" } } };
  const left = [
    p([run("ỦY BAN NHÂN DÂN TỈNH PHÚ THỌ", { size: 26 })], { alignment: c }),
    p([run("SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", { size: 26, bold: true })], { alignment: c }),
    p([run("")], { indent: { left: 1100, right: 1100 }, ...under }),
    p([run(o.numberText ?? "Số: 07/BC-SVHTTDL", { size: 26 })], { alignment: c }),
  ];
  const right = [
    p([run("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { size: 26, bold: true })], { alignment: c }),
    p([run(o.motto ?? "Độc lập - Tự do - Hạnh phúc", { size: 28, bold: true })], { alignment: c }),
    p([run("")], { indent: { left: 700, right: 700 }, ...under }),
    p([run(o.place ?? "Phú Thọ, ngày 05 tháng 02 năm 2026", { italics: o.italicDate ?? true })], { alignment: c }),
  ];
  const two = (a: Paragraph[], b: Paragraph[], w: [number, number]) =>
    new Table({
      width: { size: 9355, type: WidthType.DXA },
      columnWidths: w,
      rows: [
        new TableRow({
          children: [
            new TableCell({ children: a, borders, width: { size: w[0], type: WidthType.DXA } }),
            new TableCell({ children: b, borders, width: { size: w[1], type: WidthType.DXA } }),
          ],
        }),
      ],
    });
  const body = (t: string) =>
    p([run(t)], {
      alignment: o.align ?? AlignmentType.BOTH,
      indent: { firstLine: o.firstLine ?? 567 },
      spacing: o.spacing ?? { before: 60, after: 60, line: 276 },
    });
  const to = [
    p([run("Nơi nhận:", { size: 24, bold: true, italics: true })]),
    ...(o.recipients ?? ["- UBND tỉnh;", "- Lưu: VT, BCXB."]).map((t) => p([run(t, { size: 22 })])),
  ];
  const signed = [
    p([run(o.sign ?? "GIÁM ĐỐC", { bold: o.signBold ?? true })], { alignment: c }),
    p([run("")]),
    p([run("")]),
    p([run(o.name ?? "Lê Minh Đức", { bold: true })], { alignment: c }),
  ];
  return new Document({
    styles: { default: { document: { run: { font: o.font ?? "Times New Roman", size: 28 } } } },
    sections: [
      {
        properties: {
          titlePage: o.number !== "bottom",
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1134, bottom: 1134, left: 1701, right: 1134, ...o.margins },
            ...o.page,
          },
        },
        ...(o.number === "none"
          ? {}
          : {
              headers: {
                default: new Header({
                  children: [
                    p([new TextRun({ children: [PageNumber.CURRENT], size: 28, font: o.font ?? "Times New Roman" })], { alignment: c }),
                  ],
                }),
              },
            }),
        children: [
          two(left, right, [4100, 5255]),
          p([run("")]),
          p([run("BÁO CÁO", { bold: true })], { alignment: c }),
          p([run("Kết quả công tác thông tin đối ngoại năm 2025", { bold: true })], { alignment: c }),
          p([run("")], { indent: { left: 3200, right: 3200 }, ...under }),
          body("Thực hiện Kế hoạch công tác thông tin đối ngoại, Sở báo cáo kết quả như sau:"),
          body("1. Các đơn vị đã xuất bản 214 tin, bài bằng sáu ngôn ngữ, trong đó có 96 bài bằng tiếng nước ngoài."),
          body(o.end ?? "Trên đây là báo cáo kết quả công tác thông tin đối ngoại./."),
          p([run("")]),
          ...(o.freeEnd ? [...to, ...signed] : [two(to, signed, [4677, 4678])]),
        ],
      },
    ],
  });
}

const CASES: [string, Messy, string[]][] = [
  ["in form", {}, []],
  ["Arial throughout", { font: "Arial" }, ["font.name"]],
  ["left margin of 20 mm, right of 10 mm", { margins: { left: 1134, right: 567 } }, ["page.margin_left", "page.margin_right"]],
  ["letter paper", { page: { size: { width: 12240, height: 15840 } } }, ["page.paper"]],
  ["page number on page one", { number: "bottom" }, ["page.number_first"]],
  ["day and month without zero", { place: "Phú Thọ, ngày 5 tháng 2 năm 2026" }, ["date.zero_day", "date.zero_month"]],
  ["spaces in the number", { numberText: "Số: 7/BC - SVHTTDL" }, ["number.form"]],
  ["long dashes in the motto", { motto: "Độc lập – Tự do – Hạnh Phúc" }, ["motto.form"]],
  ["body to the left", { align: AlignmentType.LEFT }, ["body.align"]],
  ["upright date", { italicDate: false }, ["date.italic"]],
  ["no end mark", { end: "Trên đây là báo cáo." }, ["closing.missing"]],
  [
    "recipients without dashes",
    { recipients: ["UBND tỉnh", "Lưu VT"] },
    ["recipients.dash", "recipients.end", "recipients.filing", "recipients.last"],
  ],
  ["title of the signer in small letters", { sign: "Giám đốc" }, ["signature.upper"]],
  ["paragraphs without space", { spacing: { before: 0, after: 0, line: 240 } }, ["body.spacing"]],
  ["first lines not indented", { firstLine: 0 }, ["body.first_line"]],
  ["blue letters", { color: "1F4E79" }, ["font.color"]],
  ["a symbol that does not name the agency", { numberText: "Số: 07/BC" }, ["number.form"]],
  ["a name in capitals", { name: "LÊ MINH ĐỨC" }, ["name.case"]],
  ["a rank before a name in capitals", { name: "TS. LÊ MINH ĐỨC" }, ["name.case", "name.rank"]],
  ["a signature that no table holds", { freeEnd: true }, []],
  ["a title in its own right, unbold, that no table holds", { freeEnd: true, signBold: false }, ["signature.bold"]],
  ["an academic rank", { name: "TS. Lê Minh Đức" }, ["name.rank"]],
];

it.each(CASES)("names what departs, and nothing else: %s", async (_name, messy, wanted) => {
  const outcome = await checkDocx(new Uint8Array(await Packer.toBuffer(make(messy))));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons));
  const named = new Set(outcome.value.map(({ id }) => id));
  // Wider paper or margins change what the line below the subject is measured against.
  if (wanted.some((id) => id.startsWith("page."))) named.delete("subject.line_length");
  expect([...named].toSorted()).toEqual(wanted.toSorted());
});

// Our own documents after LibreOffice opened them as its own format and saved them as Word's again: other styles, other tables.
const FIXTURES = path.resolve(import.meta.dirname, "../../../../tests/fixtures/official");

it.each(["report", "decision", "letter"])("finds nothing in a %s that LibreOffice wrote", async (kind) => {
  const bytes = readFileSync(path.join(FIXTURES, `libreoffice-${kind}.docx`));
  expect(await checkDocx(new Uint8Array(bytes))).toEqual({ ok: true, value: [] });
});
