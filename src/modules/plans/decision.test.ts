import { expect, test } from "vitest";
import { newId } from "#kernel/ids";
import { checkDocx, renderDocx } from "#modules/official";
import { OfficialDocument } from "#modules/official/contract";
import { Frame, NodeFields } from "./contract.ts";
import { decisionDocument } from "./decision.ts";

const [culture, finance] = [newId(), newId()];
const names = new Map([
  [culture, "Sở Văn hóa, Thể thao và Du lịch"],
  [finance, "Sở Tài chính"],
]);
const paper = {
  title: "Kế hoạch công tác thông tin đối ngoại năm 2026",
  frame: Frame.parse({
    bases: ["Căn cứ Nghị định số 72/2015/NĐ-CP ngày 07/9/2015 của Chính phủ;"],
    recipients: ["- Các đơn vị có tên tại KH;", "Lưu: VT, VX4."],
    authority: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
  }),
  agency: "Ủy ban nhân dân tỉnh Phú Thọ",
  place: "Phú Thọ",
  documentNumber: "07/KH-UBND",
  signedOn: "2026-02-05",
  year: 2026,
};
const node = (fields: object) => ({ key: newId(), parentKey: null, path: "0000", source: null, fields: NodeFields.parse(fields) });

test("an issued plan gives its tasks to units by a decision in which the checker finds nothing", async () => {
  const tree = [
    node({ kind: "part", label: "I", title: "NỘI DUNG" }),
    node({
      kind: "task",
      label: "-",
      title: "Biên soạn ấn phẩm bằng sáu ngôn ngữ.",
      leadUnitId: culture,
      coordinatingUnitIds: [finance],
      dueOn: "2026-06-30",
    }),
    node({ kind: "task", label: "-", title: "Đón phóng viên nước ngoài." }),
  ];
  const made = decisionDocument(paper, tree, (id) => names.get(id) ?? "");
  const document = OfficialDocument.parse(made);
  expect(document).toMatchObject({
    kind: "decision",
    number: null,
    symbol: "QĐ-UBND",
    subject: "Giao nhiệm vụ thực hiện Kế hoạch công tác thông tin đối ngoại năm 2026",
  });
  expect(document.bases.at(-1)).toContain("số 07/KH-UBND ngày 05/02/2026");
  expect(document.annexes[0]?.blocks[0]).toMatchObject({
    rows: [["1", "Biên soạn ấn phẩm bằng sáu ngôn ngữ.", "Sở Văn hóa, Thể thao và Du lịch", "Sở Tài chính", "30/06/2026"]],
  });
  expect(await checkDocx(await renderDocx(document))).toEqual({ ok: true, value: [] });
});

test("a plan that gives nobody a task has no decision", () => {
  expect(decisionDocument(paper, [node({ kind: "task", label: "-", title: "Đón khách." })], () => "")).toBe(null);
});
