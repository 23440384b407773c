import { expect, test } from "vitest";
import { newId } from "#kernel/ids";
import { checkDocx, renderDocx } from "#modules/official";
import { OfficialDocument } from "#modules/official/contract";
import { Frame, NodeFields } from "./contract.ts";
import { planDocument, signatureOf } from "./document.ts";

const frame = Frame.parse({
  bases: ["Căn cứ Nghị định số 72/2015/NĐ-CP ngày 07/9/2015 của Chính phủ về quản lý hoạt động thông tin đối ngoại;"],
  opening: "Ủy ban nhân dân tỉnh ban hành Kế hoạch với các nội dung như sau:",
  closing: "Các cơ quan, đơn vị báo cáo kết quả trước ngày 15/5 và trước ngày 15/11./.",
  recipients: ["- Các đơn vị có tên tại KH;", "Lưu: VT, VX4."],
  authority: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
});
const node = (path: string, kind: "part" | "section" | "task" | "text", label: string, title: string) => ({
  key: newId(),
  parentKey: null,
  path,
  source: null,
  fields: NodeFields.parse({ kind, label, title }),
});

test("a plan is laid out to the letter of the decree: the checker finds nothing", async () => {
  const tree = [
    node("0000", "part", "I", "MỤC ĐÍCH, YÊU CẦU"),
    node("0000.0000", "section", "1", "Mục đích"),
    node("0000.0000.0000", "text", "", "Thống nhất trong chỉ đạo."),
    node("0001", "part", "II", "NỘI DUNG THỰC HIỆN"),
    node("0001.0000", "task", "-", "Biên soạn ấn phẩm bằng nhiều ngôn ngữ."),
    node("0001.0001", "task", "-", "Đón phóng viên nước ngoài."),
  ];
  const paper = {
    title: "Kế hoạch công tác thông tin đối ngoại năm 2026",
    frame,
    agency: "Ủy ban nhân dân tỉnh Phú Thọ",
    place: "Phú Thọ",
    documentNumber: "07/KH-UBND",
    signedOn: "2026-02-05",
    year: 2026,
  };
  const document = OfficialDocument.parse(planDocument(paper, tree));
  expect(document).toMatchObject({
    number: 7,
    symbol: "KH-UBND",
    subject: "công tác thông tin đối ngoại năm 2026",
    filing: "VT, VX4",
    recipients: ["Các đơn vị có tên tại KH"],
  });
  expect(document.body.map((block) => block.type)).toEqual([
    "paragraph",
    "heading",
    "heading",
    "paragraph",
    "heading",
    "list",
    "paragraph",
  ]);
  const checked = await checkDocx(await renderDocx(document));
  expect(checked).toEqual({ ok: true, value: [] });
});

test.each([
  [
    ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
    { onBehalfOf: "ỦY BAN NHÂN DÂN", by: "KT", head: "CHỦ TỊCH", title: "PHÓ CHỦ TỊCH" },
  ],
  [["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], { by: "KT", head: "GIÁM ĐỐC", title: "PHÓ GIÁM ĐỐC" }],
  [["GIÁM ĐỐC"], { by: "self", title: "GIÁM ĐỐC" }],
  [[], { by: "self", title: "CHỦ TỊCH" }],
])("%j signs in its own right or another's", (authority, signature) => {
  expect(signatureOf({ authority, signer: null })).toEqual(signature);
});
