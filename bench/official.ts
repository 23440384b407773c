import { OfficialDocument } from "../src/modules/official/contract.ts";
import { checkDocx, renderDocx } from "../src/modules/official/index.ts";

// About eleven lines of 14 pt: three and a bit of these fill a page.
const SENTENCE =
  "Các cơ quan, đơn vị, địa phương tiếp tục đổi mới nội dung, phương thức truyền thông theo hướng đa dạng, hấp dẫn và hiệu quả; ";
const PARAGRAPH = SENTENCE.repeat(8).trim();

/** A report that fills at least the given pages: headings, paragraphs, lists, and a table on every tenth page. */
export function longDocument(pages: number): OfficialDocument {
  const body = Array.from({ length: pages }, (_, page) => [
    { type: "heading", level: 2, number: `${page + 1}.`, text: "Kết quả thực hiện nhiệm vụ" },
    { type: "paragraph", text: PARAGRAPH },
    { type: "list", style: "dash", items: [PARAGRAPH, PARAGRAPH] },
    ...(page % 10 === 0
      ? [
          {
            type: "table",
            columns: [{}, { share: 4 }, {}],
            header: [["TT", "Đơn vị", "Số bài"]],
            rows: Array.from({ length: 20 }, (_, row) => [`${row}`, "Ủy ban nhân dân xã", "12"]),
          },
        ]
      : []),
    { type: "paragraph", text: SENTENCE.repeat(4) },
  ]).flat();
  const signature = { by: "KT", head: "Giám đốc", title: "Phó Giám đốc" };
  return OfficialDocument.parse({
    kind: "report",
    agency: "Sở Văn hóa",
    symbol: "BC-SVH",
    place: "Phú Thọ",
    subject: "Kết quả cả năm",
    body,
    signature,
  });
}

/** Milliseconds to write a document of 200 pages as DOCX, and to measure it; `bytes` is the size of the file. */
export async function timeOfficial(pages = 200): Promise<{ render: number; check: number; bytes: number }> {
  const document = longDocument(pages);
  const start = performance.now();
  const bytes = await renderDocx(document);
  const rendered = performance.now();
  const outcome = await checkDocx(bytes);
  if (!outcome.ok || outcome.value.length > 0) throw new Error(`the long document is not in form: ${JSON.stringify(outcome)}`);
  return { render: Math.round(rendered - start), check: Math.round(performance.now() - rendered), bytes: bytes.byteLength };
}
