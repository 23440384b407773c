import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mm } from "../measures.ts";
import { officialDocument, planDocument } from "../testing.ts";
import { idsAfter, type Parts, paragraph, ruled, run, swap } from "./mutate.testing.ts";

const plan = planDocument({ number: 7, date: "2026-02-05" });
const report = officialDocument();
const letter = officialDocument({ kind: "letter", addressees: ["Sở Tài chính"], symbol: "SVHTTDL-BCXB", subject: "Đăng ký nội dung" });
const letters = officialDocument({ ...letter, addressees: ["Sở Tài chính", "Sở Ngoại vụ"] });
const annexed = officialDocument({
  annexes: [1, 2].map((n) => ({ title: `Bảng ${n}`, blocks: [{ type: "paragraph", text: "Nội dung" }] })),
});

const ARIAL = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>';
const OFF = { bold: '<w:b w:val="0"/>', italic: '<w:i w:val="0"/>' };
const size = (half: number) => `<w:sz w:val="${half}"/>`;
const BODY = "UBND tỉnh Phú Thọ ban hành";
const jc = (align: string) => `<w:jc w:val="${align}"/>`;
const both =
  (...changes: ((parts: Parts) => void)[]) =>
  (parts: Parts) => {
    for (const change of changes) change(parts);
  };
const styles = "word/styles.xml";
const header = "word/header.xml";

/** One measure changed, and the one deviation that must be named. */
const MUTATIONS: [string, typeof plan, (parts: Parts) => void, string][] = [
  ["paper letter", plan, swap('w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"'), "page.paper"],
  ["landscape text", letter, swap('w:w="11906" w:h="16838"', 'w:w="16838" w:h="11906"'), "page.orientation"],
  ["right margin 25 mm", plan, swap('w:right="851" w:bottom', 'w:right="1417" w:bottom'), "page.margin_right"],
  ["left margin 25 mm", plan, swap('w:left="1701" w:header', 'w:left="1417" w:header'), "page.margin_left"],
  ["top margin 15 mm", plan, swap('w:top="1134" w:right', 'w:top="850" w:right'), "page.margin_top"],
  ["bottom margin 30 mm", plan, swap('w:bottom="1134" w:left="1701" w:h', 'w:bottom="1701" w:left="1701" w:h'), "page.margin_bottom"],
  ["page number on page one", plan, swap("<w:titlePg/>", ""), "page.number_first"],
  ["page number right", plan, swap(/<w:pStyle w:val="Header"\/>/, `<w:pStyle w:val="Header"/>${jc("right")}`, header), "page.number_align"],
  ["page number of 10 pt", plan, swap(/(w:styleId="Header".*?<w:sz w:val=")28/, "$120", styles), "page.number_size"],
  ["page number italic", plan, swap(/<w:r><w:t/, "<w:r><w:rPr><w:i/></w:rPr><w:t", header), "page.number_face"],
  [
    "page number below",
    planDocument({ number: 7, contact: "Đường Trần Phú" }),
    (parts) => void parts.set("word/footer.xml", (parts.get(header) ?? "").replace(/hdr/g, "ftr")).set(header, "<x/>"),
    "page.number_place",
  ],
  ["no page number", plan, (parts) => void parts.set(header, "<x/>"), "page.number_missing"],
  ["Roman page numbers", plan, swap("<w:titlePg/>", '<w:pgNumType w:fmt="lowerRoman"/><w:titlePg/>'), "page.number_format"],
  ["Arial in one run", plan, run(BODY, ARIAL), "font.name"],
  ["Calibri for all", plan, swap(/<w:rFonts [^>]*>/, '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/>', styles), "font.name"],
  ["a font before Unicode", plan, run(BODY, '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>'), "font.legacy"],
  ["blue text", plan, run(BODY, '<w:color w:val="0000FF"/>'), "font.color"],
  ["decomposed letters", plan, swap(`${BODY} K`, `${BODY} K`.normalize("NFD")), "font.unicode"],
  ["a mark of secrecy", plan, swap(/<w:p><w:pPr><w:pStyle w:val="Title"\/>/, "<w:p><w:r><w:t>MẬT</w:t></w:r></w:p>$&"), "secrecy.mark"],
  ["no national name", plan, swap("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", ""), "national.missing"],
  ["national name of 14 pt", plan, run("CỘNG HÒA", size(28)), "national.size"],
  ["national name not bold", plan, run("CỘNG HÒA", OFF.bold), "national.bold"],
  ["no motto", plan, swap("Độc lập - Tự do - Hạnh phúc", ""), "motto.missing"],
  ["motto with long dashes", plan, swap("Độc lập - Tự do - Hạnh phúc", "Độc lập – Tự do – Hạnh phúc"), "motto.form"],
  ["motto of 12 pt", plan, run("Độc lập", size(24)), "motto.size"],
  ["motto italic", plan, run("Độc lập", "<w:i/>"), "motto.italic"],
  ["no line under the motto", plan, ruled("Độc lập", "<w:p/>"), "motto.line_missing"],
  ["underscores under the motto", plan, ruled("Độc lập", "<w:p><w:r><w:t>___________</w:t></w:r></w:p>"), "motto.line_signs"],
  ["motto underlined", plan, both(ruled("Độc lập", "<w:p/>"), run("Độc lập", '<w:u w:val="single"/>')), "motto.line_underlined"],
  [
    "short line under the motto",
    plan,
    ruled("Độc lập", '<w:p><w:pPr><w:pStyle w:val="RuledLine"/><w:ind w:left="2000" w:right="2000"/></w:pPr></w:p>'),
    "motto.line_length",
  ],
  ["agency not bold", report, both(run("VÀ DU", OFF.bold), run("SỞ VĂN", OFF.bold)), "agency.bold"],
  ["agency in small letters", report, swap("SỞ VĂN HÓA", "SỞ VĂN HóA"), "agency.upper"],
  ["agency of 14 pt", report, both(run("VÀ DU", size(28)), run("SỞ VĂN", size(28))), "agency.size"],
  ["full line under the agency", report, ruled("VÀ DU", '<w:p><w:pPr><w:pStyle w:val="RuledLine"/></w:pPr></w:p>'), "agency.line_length"],
  ["no number", plan, swap("Số: 07/KH-UBND", ""), "number.missing"],
  ["number without zero", plan, swap("Số: 07/", "Số: 7/"), "number.zero"],
  ["number without space", plan, swap("Số: 07/", "Số:07/"), "number.form"],
  ["spaces in the symbol", plan, swap("07/KH-UBND", "07/KH - UBND"), "number.form"],
  ["number of 12 pt", plan, run("Số: 07", size(24)), "number.size"],
  ["no comma after the place", plan, swap("Phú Thọ, ngày", "Phú Thọ ngày"), "date.comma"],
  ["day without zero", plan, swap("ngày 05 tháng 02", "ngày 5 tháng 02"), "date.zero_day"],
  ["month without zero", plan, swap("ngày 05 tháng 02", "ngày 05 tháng 2"), "date.zero_month"],
  ["zero too many", plan, swap("ngày 05 tháng 02", "ngày 05 tháng 05"), "date.extra_zero"],
  ["date upright", plan, run("Phú Thọ, ngày", OFF.italic), "date.italic"],
  ["type of 16 pt", plan, run("KẾ HOẠCH", size(32)), "type.size"],
  ["type not bold", plan, run("KẾ HOẠCH", OFF.bold), "type.bold"],
  ["subject at the left", plan, paragraph("Công tác thông tin", jc("left")), "subject.align"],
  ["subject not bold", plan, run("Công tác thông tin", OFF.bold), "subject.bold"],
  ["no line under the subject", plan, ruled("Công tác thông tin", "<w:p/>"), "subject.line_missing"],
  ["subject of a letter bold", letter, run("V/v", "<w:b/>"), "letter_subject.bold"],
  ["'Kính gửi' of 12 pt", letter, run("Kính gửi", size(24)), "addressees.size"],
  ["'Kính gửi' bold", letter, run("Kính gửi", "<w:b/>"), "addressees.bold"],
  ["'Kính gửi' without colon", letter, swap("Kính gửi:", "Kính gửi"), "addressees.form"],
  ["last addressee without a stop", letters, swap("- Sở Ngoại vụ.", "- Sở Ngoại vụ"), "addressees.last"],
  ["base upright", plan, run("Căn cứ Kế hoạch", OFF.italic), "base.italic"],
  ["base with a comma", plan, swap("2022 - 2025;<", "2022 - 2025,<"), "base.end"],
  ["last base with ';'", plan, swap("đối ngoại năm 2025.<", "đối ngoại năm 2025;<"), "base.last"],
  ["body of 12 pt", plan, run(BODY, size(24)), "body.size"],
  ["body at the left", plan, paragraph(BODY, jc("left")), "body.align"],
  ["first line of 15 mm", plan, paragraph(BODY, '<w:ind w:firstLine="850"/>'), "body.first_line"],
  ["no space between paragraphs", plan, paragraph(BODY, '<w:spacing w:before="0" w:after="0"/>'), "body.spacing"],
  ["double line spacing", plan, paragraph(BODY, '<w:spacing w:line="480" w:lineRule="auto"/>'), "body.line_spacing"],
  ["no closing mark", plan, swap("báo cáo năm./.", "báo cáo năm."), "closing.missing"],
  ["K/T for KT.", plan, swap("KT. CHỦ TỊCH", "K/T CHỦ TỊCH"), "signature.prefix"],
  ["KT. by one who is no deputy", plan, swap(">PHÓ CHỦ TỊCH", ">CHÁNH VĂN PHÒNG"), "signature.deputy"],
  ["title not bold", plan, run("PHÓ CHỦ TỊCH", OFF.bold), "signature.bold"],
  ["name of 12 pt", plan, run("Họ và tên", size(24)), "name.size"],
  ["academic rank", plan, swap(">Họ và tên", ">TS. Họ và tên"), "name.rank"],
  ["'Nơi nhận' upright", plan, run("Nơi nhận:", OFF.italic), "recipients_head.italic"],
  ["recipients of 12 pt", plan, run("- CVP, các PCVP", size(24)), "recipients.size"],
  ["recipient without ';'", plan, swap("PCVP;", "PCVP"), "recipients.end"],
  ["no file copy", plan, swap("- Lưu: VT, TH2, VX4.", "- Văn thư."), "recipients.filing"],
  ["no recipients", plan, swap("Nơi nhận:", "Gửi:"), "recipients.missing"],
  ["Arabic annex numbers", annexed, swap(">Phụ lục II<", ">Phụ lục 2<"), "annex.number"],
];

describe("a file in which one measure was changed", () => {
  it.each(MUTATIONS)("%s", async (_name, document, change, id) => {
    expect(await idsAfter(document, change)).toEqual([id]);
  });

  it("names each margin outside its range and none inside", async () => {
    const side = (low: number, high: number) => fc.integer({ min: low, max: high });
    await fc.assert(
      fc.asyncProperty(side(15, 30), side(15, 30), side(10, 25), async (top, bottom, right) => {
        const ids = await idsAfter(
          letter,
          swap(/w:top="\d+" w:right="\d+" w:bottom="\d+"/, `w:top="${mm(top)}" w:right="${mm(right)}" w:bottom="${mm(bottom)}"`),
        );
        const outside = (value: number, low: number, high: number) => value < low || value > high;
        const wanted = [
          outside(top, 20, 25) ? ["page.margin_top"] : [],
          outside(bottom, 20, 25) ? ["page.margin_bottom"] : [],
          outside(right, 15, 20) ? ["page.margin_right"] : [],
        ].flat();
        expect(ids).toEqual(wanted);
      }),
      { numRuns: 25 },
    );
  });
});
