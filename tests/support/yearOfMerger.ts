import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { openTask, prove, takeProof, TASKS } from "./yearPlan.ts";
import { EVENTS, fillForm, formsOf, lineOf, openOwn, openPeriod } from "./yearReports.ts";
import { morning, UNITS, type World } from "./yearWorld.ts";

/**
 * June and July: the year's period is open, the radio station and the newspaper have begun, and the one becomes part of the other.
 * Their figures are together what they were. Answers the address of the year's board.
 */
export async function merged({ as, server }: World, plan: string): Promise<string> {
  await server.moveTo(morning("2025-06-20"));
  const [planner, unit] = [await as("planner"), await as("unit_reporter")];
  await openTask(unit, plan, TASKS.press);
  const piece = { kind: "Đường dẫn", title: "Chương trình tiếng Nhật", ref: "https://truyenhinh.example.vn/nhat", on: "2025-06-18" };
  await prove(unit, { ...piece, unit: UNITS.radio });
  await openTask(planner, plan, TASKS.press);
  await takeProof(planner, piece.title);
  const board = await openPeriod(planner, server.origin, "Năm", "2025");
  const forms = await formsOf(planner, board, [UNITS.radio, UNITS.paper]);
  await openOwn(unit, forms, UNITS.radio);
  await fillForm(unit, { results: "Phát sóng hai thứ tiếng.", troubles: "Không có.", events: 5, proof: "https://truyenhinh.example.vn" });
  await openOwn(unit, forms, UNITS.paper);
  await fillForm(unit, { results: "Đăng 90 tin, bài.", troubles: "Không có.", events: 3, proof: "https://bao.example.vn" });
  const before = await total(unit, forms, [UNITS.radio, UNITS.paper]);
  assert.deepEqual(before, { events: 8, evidence: 3 });
  await server.moveTo(morning("2025-06-30"));
  await recordMerger(await as("administrator"), server.origin);
  await server.moveTo(morning("2025-07-01"));
  await planner.goto(board);
  await lineOf(planner, UNITS.radio).getByText("Đã chuyển tiếp").waitFor();
  assert.deepEqual(await total(unit, forms, [UNITS.paper]), before);
  return board;
}

/** The administrator ends the one unit on 1 July and says which one takes all of it over. */
async function recordMerger(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/desk/units?q=${encodeURIComponent(UNITS.radio)}`);
  await page.getByRole("link", { name: UNITS.radio }).first().click();
  await page.getByRole("heading", { name: "Sửa đơn vị" }).waitFor();
  await page.getByRole("textbox", { name: "Thôi từ ngày" }).fill("01/07/2025");
  await page.getByRole("button", { name: "Lưu đơn vị" }).click();
  await page.getByRole("cell", { name: "1/7/2025" }).waitFor();
  await page.getByText("Thêm đơn vị kế thừa").click();
  await page.getByRole("combobox", { name: "Đơn vị kia" }).selectOption({ label: UNITS.paper });
  await page.getByRole("button", { name: "Thêm", exact: true }).click();
  await page.getByRole("listitem").getByRole("link", { name: UNITS.paper }).waitFor();
}

/** What the forms of these units say together. */
async function total(
  page: Page,
  forms: ReadonlyMap<string, string>,
  units: readonly string[],
): Promise<{ events: number; evidence: number }> {
  const sum = { events: 0, evidence: 0 };
  for (const name of units) {
    await openOwn(page, forms, name);
    sum.events += Number(await page.getByRole("textbox", { name: EVENTS }).inputValue());
    sum.evidence += Number(await page.getByRole("textbox", { name: /Minh chứng được nhận/ }).inputValue());
  }
  return sum;
}
