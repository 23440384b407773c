import { expect, test } from "vitest";
import { newId } from "#kernel/ids";
import { checkDocx, renderDocx } from "#modules/official";
import { OfficialDocument } from "#modules/official/contract";
import type { ObligationState, ObligationView } from "./contract.ts";
import { letterDocument } from "./letter.ts";
import type { LetterView } from "./queries/letterView.ts";

const row = (unitName: string, state: ObligationState, dueOn = "2026-05-15"): ObligationView => ({
  id: newId(),
  unitId: newId(),
  unitName,
  level: "unit",
  nominalOn: dueOn,
  dueOn,
  extendedTo: null,
  extensionReason: null,
  state,
  sentAt: null,
  lateDays: null,
  answered: 0,
  asked: 2,
  passedTo: [],
  lockVersion: 1,
  lastReminder: null,
  contact: null,
  reach: { email: null, phone: null },
  before: null,
});
const view = (rows: ObligationView[]): LetterView => ({
  period: { name: "6 tháng đầu năm 2026", year: 2026, startsOn: "2025-12-15", endsOn: "2026-06-14", cutoffOn: "2026-06-14" },
  rule: {
    name: "Báo cáo công tác thông tin đối ngoại",
    kind: "periodic",
    askedIn: null,
    collectorUnitId: newId(),
    outline: ["Kết quả", "Khó khăn"].map((title, at) => ({ id: `s${at}`, title, hint: "", text: true, figures: [] })),
  },
  collector: "Sở Văn hóa, Thể thao và Du lịch",
  receiver: "Ủy ban nhân dân tỉnh Phú Thọ",
  rows,
});
const told = { place: "Phú Thọ", today: "2026-05-20" };
const many = Array.from({ length: 148 }, (_, at) => row(`Ủy ban nhân dân xã số ${at + 1}`, "not_begun"));

test.each([
  ["request", view([row("Sở Tài chính", "accepted"), row("Sở Ngoại vụ", "draft")]), ["Sở Tài chính", "Sở Ngoại vụ"], 0],
  ["reminder", view([row("Sở Tài chính", "accepted"), row("Sở Ngoại vụ", "draft")]), ["Sở Ngoại vụ"], 0],
  ["reminder", view([row("Sở Y tế", "returned"), row("Sở Ngoại vụ", "draft", "2026-05-10")]), ["Sở Y tế", "Sở Ngoại vụ"], 2],
  ["request", view(many), ["Các cơ quan, đơn vị có tên trong Phụ lục"], 148],
] as const)("a letter of %s goes to whom it concerns, and the checker finds nothing in it", async (kind, of, addressees, listed) => {
  const document = OfficialDocument.parse(letterDocument(kind, of, told));
  expect(document).toMatchObject({ kind: "letter", number: null, symbol: "SVHTTDL", addressees });
  expect(document.annexes.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === "table" ? block.rows : [])))).toHaveLength(
    listed,
  );
  expect(await checkDocx(await renderDocx(document))).toEqual({ ok: true, value: [] });
});

test("nobody is reminded who has sent", () => {
  expect(letterDocument("reminder", view([row("Sở Tài chính", "sent")]), told)).toBe(null);
});
