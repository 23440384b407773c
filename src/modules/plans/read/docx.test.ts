import { describe, expect, it } from "vitest";
import { zipped as zip } from "#tests/planFiles";
import { parsePlan } from "../parse/parse-plan.ts";
import type { SourceText } from "../parse/types.ts";
import { inOrder } from "../parse/nodes.ts";
import { readPlanFile } from "./index.ts";

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

const word = (body: string, more: Record<string, string | Buffer> = {}) =>
  zip({ "[Content_Types].xml": "<Types/>", "word/document.xml": `<w:document ${W}><w:body>${body}</w:body></w:document>`, ...more });
const p = (text: string, properties = "") =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const list = (list: number, level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const cell = (...paragraphs: string[]) => `<w:tc>${paragraphs.join("")}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;

async function read(bytes: Promise<Buffer>): Promise<SourceText> {
  const outcome = await readPlanFile(await bytes);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons));
  return outcome.value;
}
const texts = async (bytes: Promise<Buffer>) => (await read(bytes)).paragraphs.map((each) => each.text);
const refusal = async (bytes: Promise<Buffer>) => {
  const outcome = await readPlanFile(await bytes);
  return outcome.ok ? [] : outcome.reasons.map((each) => each.id);
};

const level = (at: number, format: string, text: string, start = 1) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = `<w:numbering ${W}>
  <w:abstractNum w:abstractNumId="0">${level(0, "upperRoman", "%1.")}${level(1, "decimal", "%2.")}${level(2, "decimal", "%2.%3.")}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, "bullet", "\uf02d")}${level(1, "bullet", "+")}${level(2, "lowerLetter", "%3)")}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>
</w:numbering>`;
const numbered = { "word/numbering.xml": NUMBERING };

describe("Word's automatic numbering", () => {
  it("is put before the text as Word shows it, and counted apart from it", async () => {
    const body = [
      p("Mục đích", list(1, 0)),
      p("Chung", list(1, 1)),
      p("Riêng", list(1, 1)),
      p("Sâu", list(1, 2)),
      p("Một việc", list(2, 0)),
      p("Con", list(2, 1)),
      p("Nội dung", list(1, 0)),
      p("Lại một", list(1, 1)),
      p("Nối tiếp", list(3, 0)),
    ];
    const source = await read(word(body.join(""), numbered));
    expect(source.paragraphs.map((each) => each.text)).toEqual([
      "I. Mục đích",
      "1. Chung",
      "2. Riêng",
      "2.1. Sâu",
      "- Một việc",
      "+ Con",
      "II. Nội dung",
      "1. Lại một",
      "IV. Nối tiếp",
    ]);
    expect(source.paragraphs.map((each) => each.generated)).toEqual([3, 3, 3, 5, 2, 2, 4, 3, 4]);
  });

  it("comes from styles too, is switched off by list 0, and does not double a typed number", async () => {
    const styles = `<w:styles ${W}><w:style w:type="paragraph" w:styleId="A"><w:pPr>${list(2, 0)}</w:pPr></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>`;
    const body = [
      p("Từ kiểu", '<w:pStyle w:val="B"/>'),
      p("Không số", `<w:pStyle w:val="B"/>${list(0, 0)}`),
      p("- Đã gõ", '<w:pStyle w:val="A"/>'),
    ];
    expect(await texts(word(body.join(""), { ...numbered, "word/styles.xml": styles }))).toEqual(["- Từ kiểu", "Không số", "- Đã gõ"]);
  });
});

describe("a Word document", () => {
  it("gives lines, insertions, links, controls and text boxes once, and no deleted text", async () => {
    const box = `<mc:AlternateContent><mc:Choice><a:x><w:txbxContent>${p("Trong khung")}</w:txbxContent></a:x></mc:Choice><mc:Fallback><w:txbxContent>${p("Trong khung")}</w:txbxContent></mc:Fallback></mc:AlternateContent>`;
    const body = [
      "<w:p><w:r><w:t>KẾ HOẠCH</w:t><w:br/><w:t>Năm</w:t><w:tab/><w:t>2025</w:t></w:r></w:p>",
      "<w:p><w:ins><w:r><w:t>Thêm </w:t></w:r></w:ins><w:del><w:r><w:delText>Bỏ</w:delText></w:r></w:del><w:hyperlink><w:r><w:t>liên kết</w:t></w:r></w:hyperlink></w:p>",
      `<w:sdt><w:sdtContent>${p("Trong ô")}</w:sdtContent></w:sdt>`,
      `<w:p><w:r><w:t>Có khung</w:t></w:r><w:r>${box}</w:r></w:p>`,
    ];
    expect(await texts(word(body.join("")))).toEqual(["KẾ HOẠCH", "Năm 2025", "Thêm liên kết", "Trong ô", "Có khung", "Trong khung"]);
  });

  it("converts the old fonts run by run, with capitals where the font draws them", async () => {
    const run = (font: string, text: string) =>
      `<w:r><w:rPr><w:rFonts w:ascii="${font}"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const body = [
      `<w:p>${run(".VnTimeH", "kÕ ho¹ch")}</w:p>`,
      `<w:p>${run(".VnTime", "§èi ngo¹i ")}${run("VNI-Times", "tænh Phuù Thoï")}${run("Times New Roman", " rõ ràng")}</w:p>`,
    ];
    expect(await texts(word(body.join("")))).toEqual(["KẾ HOẠCH", "Đối ngoại tỉnh Phú Thọ rõ ràng"]);
  });

  it("with its tasks in a table and its recipients beside the signature becomes a plan", async () => {
    const body = [
      p("KẾ HOẠCH"),
      p("Thông tin đối ngoại năm 2026"),
      p("I. MỤC TIÊU"),
      p("Đưa hình ảnh tỉnh ra thế giới."),
      p("II. NHIỆM VỤ"),
      `<w:tbl>${row(cell(p("TT")), cell(p("Nhiệm vụ")), cell(p("Đơn vị chủ trì")), cell(p("Đơn vị phối hợp")), cell(p("Thời gian")), cell(p("Sản phẩm")))}${row(cell(p("1")), cell(p("Làm phim"), p("về di sản")), cell(p("Sở Ngoại vụ")), cell(p("Sở Nội vụ, Công an tỉnh")), cell(p("Quý II")), cell(p("01 phim")))}</w:tbl>`,
      p("Trên đây là Kế hoạch năm 2026./."),
      `<w:tbl>${row(cell(p("Nơi nhận:"), p("- Như trên;"), p("- Lưu: VT.")), cell(p("TM. ỦY BAN NHÂN DÂN"), p("KT. CHỦ TỊCH"), p("PHÓ CHỦ TỊCH")))}</w:tbl>`,
    ];
    const outcome = parsePlan(await read(word(body.join(""))));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons));
    const task = inOrder(outcome.value.nodes).find((each) => each.task);
    expect(task).toMatchObject({ kind: "item", number: "1", text: "Làm phim về di sản" });
    expect([
      task?.task?.lead.map((each) => each.name),
      task?.task?.coordinate.map((each) => each.name),
      task?.task?.time,
      task?.task?.product,
    ]).toEqual([["Sở Ngoại vụ"], ["Sở Nội vụ", "Công an tỉnh"], "Quý II", "01 phim"]);
    expect(outcome.value.deadlines.map((each) => each.lastDay)).toEqual(["2026-06-30"]);
    expect(outcome.value.signature).toMatchObject({ authority: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"], title: "PHÓ CHỦ TỊCH" });
    expect(outcome.value.recipients.map((each) => each.text)).toEqual(["Như trên", "Lưu: VT"]);
  });

  it("tells of footnotes, which are not read", async () => {
    const source = await read(
      word(p("Chữ"), {
        "word/footnotes.xml": `<w:footnotes ${W}><w:footnote w:type="separator"/><w:footnote w:id="2">${p("Chú")}</w:footnote></w:footnotes>`,
      }),
    );
    expect(source.warnings).toMatchObject([{ id: "plan.footnotes", values: { count: 1 } }]);
  });
});

describe("a package that is refused by name", () => {
  it("only pictures", async () =>
    expect(await refusal(word(`<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>`))).toEqual(["plan.file.scanned"]));
  it("nothing in it", async () => expect(await refusal(word("<w:p/>"))).toEqual(["plan.file.empty"]));
  it("another kind", async () => expect(await refusal(zip({ "xl/workbook.xml": "<x/>" }))).toEqual(["plan.file.spreadsheet"]));
  it("slides, an open document, or a package of anything", async () => {
    expect(await refusal(zip({ "ppt/presentation.xml": "<x/>" }))).toEqual(["plan.file.slides"]);
    expect(await refusal(zip({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<x/>" }))).toEqual([
      "plan.file.open_document",
    ]);
    expect(await refusal(zip({ "photo.txt": "x" }))).toEqual(["plan.file.not_word"]);
  });
  it("a name that leaves the package", async () => {
    const bytes = await word(p("KẾ HOẠCH"), { "aa/evil.xml": "<x/>" });
    const slipped = Buffer.from(bytes.toString("latin1").replaceAll("aa/evil.xml", "../evil.xml"), "latin1");
    expect(await refusal(Promise.resolve(slipped))).toEqual(["plan.file.damaged"]);
  });
  it("pages of a scanner under a Word name", async () =>
    expect(await refusal(Promise.resolve(Buffer.from("%PDF-1.4 x")))).toEqual(["plan.file.pdf"]));
  it("damaged XML", async () => expect(await refusal(zip({ "word/document.xml": "<w:document><w:body>" }))).toEqual(["plan.file.damaged"]));
  it("a document type", async () =>
    expect(await refusal(zip({ "word/document.xml": `<!DOCTYPE x [<!ENTITY a "b">]><w:document ${W}><w:body/></w:document>` }))).toEqual([
      "plan.file.damaged",
    ]));
  it("nested beyond sense", async () =>
    expect(await refusal(word(`${"<w:tbl><w:tr><w:tc>".repeat(1000)}${p("x")}${"</w:tc></w:tr></w:tbl>".repeat(1000)}`))).toEqual([
      "plan.file.damaged",
    ]));
  it("a bomb", async () =>
    expect(await refusal(zip({ "word/document.xml": Buffer.alloc(30 * 1024 * 1024, 32) }))).toEqual(["plan.file.bomb"]));

  it("encrypted entries", async () => {
    const bytes = await word(p("Chữ"));
    // The flag of encryption, in each entry of the directory at the end.
    for (let at = bytes.indexOf("PK\u0001\u0002"); at >= 0; at = bytes.indexOf("PK\u0001\u0002", at + 4))
      bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | 1, at + 8);
    expect(await refusal(Promise.resolve(bytes))).toEqual(["plan.file.encrypted"]);
  });

  it("a size that lies", async () => {
    const bytes = await word(p("Chữ ".repeat(50_000)));
    const entry = bytes.indexOf("PK\u0001\u0002", bytes.indexOf("PK\u0001\u0002") + 4);
    bytes.writeUInt32LE(10, entry + 24);
    expect(await refusal(Promise.resolve(bytes))).toEqual(["plan.file.bomb"]);
  });
});
