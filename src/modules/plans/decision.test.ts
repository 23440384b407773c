import { expect, test } from "vitest";
import { newId } from "#kernel/ids";
import { checkDocx, renderDocx } from "#modules/official";
import { OfficialDocument } from "#modules/official/contract";
import { Frame, NodeFields } from "./contract.ts";
import { decisionDocument } from "./decision.ts";
import type { GroupedUnit } from "./unitGroups.ts";

const [culture, finance] = [newId(), newId()];
const unit = (id: string, name: string, kind: GroupedUnit["kind"] = "department", validTo: string | null = null): GroupedUnit => ({
  id,
  name,
  kind,
  validFrom: "2020-01-01",
  validTo,
});
const units = [unit(culture, "Sở Văn hóa, Thể thao và Du lịch"), unit(finance, "Sở Tài chính")];
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
  const made = decisionDocument(paper, tree, units);
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
  expect(decisionDocument(paper, [node({ kind: "task", label: "-", title: "Đón khách." })], units)).toBe(null);
});

test("all communes that help are named as a group, listed once at the end; some of them by their names", async () => {
  const communes = Array.from({ length: 14 }, (_, at) => unit(newId(), at < 10 ? `Xã ${at + 1}` : `Phường ${at + 1}`, "commune"));
  const ended = unit(newId(), "Xã cũ", "commune", "2025-07-01");
  const task = (title: string, coordinatingUnitIds: string[]) =>
    node({ kind: "task", label: "-", title, leadUnitId: culture, coordinatingUnitIds });
  const all = communes.map(({ id }) => id);
  const tree = [
    task("Cả tỉnh.", [finance, ...all]),
    task("Cũng cả tỉnh.", all),
    task("Vài xã.", all.slice(0, 2)),
    task("Xã cũ.", [ended.id]),
  ];
  const document = OfficialDocument.parse(decisionDocument(paper, tree, [...units, ...communes, ended]));
  const [table, words, list, ...rest] = document.annexes[0]?.blocks ?? [];
  expect(table?.type === "table" && table.rows.map((row) => row[3])).toEqual([
    "Sở Tài chính; 14 xã, phường",
    "14 xã, phường",
    "Xã 1; Xã 2",
    "Xã cũ",
  ]);
  expect(words).toMatchObject({ text: "Danh sách 14 xã, phường:" });
  const cells = list?.type === "table" ? list.rows.flat().filter((cell) => /^(Xã|Phường)/u.test(String(cell))) : [];
  expect(cells).toHaveLength(14);
  expect(rest).toEqual([]);
  expect(await checkDocx(await renderDocx(document))).toEqual({ ok: true, value: [] });
});
