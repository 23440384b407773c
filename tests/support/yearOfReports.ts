import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import {
  accept,
  bySheet,
  consolidate,
  fillForm,
  formsOf,
  lineOf,
  openForm,
  openOwn,
  openPeriod,
  send,
  signAndIssue,
  writeRule,
} from "./yearReports.ts";
import { morning, UNITS, type World } from "./yearWorld.ts";

/** April: the rule and its first period; who ended in March stands there for the record and owes nothing. Answers the board's address. */
export async function halfYearOpened({ as, server }: World): Promise<string> {
  await server.moveTo(morning("2025-04-02"));
  const planner = await as("planner");
  await writeRule(planner, server.origin, { collector: UNITS.culture, receiver: UNITS.province });
  const board = await openPeriod(planner, server.origin, "6 tháng đầu năm", "2025");
  await lineOf(planner, UNITS.before).getByText("Đã chuyển tiếp").waitFor();
  return board;
}

/** May: by desk, by spreadsheet, by a link; one is given more days, two are reminded. */
export async function halfYearReported({ as, server, browser }: World, board: string): Promise<void> {
  await server.moveTo(morning("2025-05-09"));
  const [planner, unit] = [await as("planner"), await as("unit_reporter")];
  const forms = await formsOf(
    planner,
    board,
    Object.values(UNITS).filter((each) => each !== UNITS.province),
  );
  await unit.goto(`${server.origin}/desk/reports/owed`);
  await unit.getByRole("link", { name: /6 tháng đầu năm 2025/ }).click();
  await unit.getByRole("heading", { name: `Báo cáo của ${UNITS.culture}` }).waitFor();
  await fillForm(unit, {
    results: "Ra mắt sách ảnh bằng ba thứ tiếng.",
    troubles: "Thiếu người dịch.",
    events: 4,
    proof: "https://svhttdl.example.vn/su-kien",
  });
  await send(unit);
  await unit.goto(`${server.origin}/desk/reports/owed`);
  await unit.getByRole("link", { name: "Mọi đơn vị" }).click();
  await unit.getByRole("row").filter({ hasText: UNITS.trade }).getByRole("link").click();
  await unit.getByRole("heading", { name: `Báo cáo của ${UNITS.trade}` }).waitFor();
  await bySheet(unit, {
    "Kết quả thực hiện": "Tổ chức hội chợ Hùng Vương.",
    "Khó khăn, kiến nghị": "Không có.",
    "Hội nghị, hội chợ, sự kiện": 3,
  });
  await unit.getByText("Đã ghi mọi ô của biểu mẫu.").waitFor();
  await send(unit);
  await openOwn(unit, forms, UNITS.paper);
  await fillForm(unit, { results: "Đăng 40 tin, bài.", troubles: "Không có.", events: 1, proof: "https://bao.example.vn" });
  await send(unit);
  await openOwn(unit, forms, UNITS.radio);
  await fillForm(unit, { results: "Phát phóng sự bốn kỳ.", troubles: "Không có.", events: 2, proof: "https://truyenhinh.example.vn" });
  await send(unit);
  await openForm(planner, board, UNITS.foreign);
  await planner.getByRole("button", { name: "Tạo liên kết" }).click();
  await byLink(browser, (await planner.getByText(/\/desk\/form\//).textContent()) ?? "");
  await openForm(planner, board, UNITS.science);
  await planner.getByRole("button", { name: "Gia hạn" }).click();
  await fieldSays(planner, "Đến ngày", "Chưa điền.");
  await planner.getByRole("textbox", { name: "Đến ngày" }).fill("2025-05-20");
  await planner.getByRole("textbox", { name: "Lý do gia hạn" }).fill("Sáp nhập từ tháng 3");
  await planner.getByRole("button", { name: "Gia hạn" }).click();
  await planner.getByText("Sáp nhập từ tháng 3").waitFor();

  await server.moveTo(morning("2025-05-12"));
  await planner.goto(board);
  await lineOf(planner, UNITS.science)
    .getByText(/gia hạn đến 20\/5/)
    .waitFor();
  for (const name of [UNITS.nature, UNITS.money]) await lineOf(planner, name).getByRole("checkbox").check();
  await planner.getByRole("button", { name: "Nhắc 2 đơn vị" }).click();
  await planner.getByText("Đã nhắc 2 đơn vị, gửi sau 60 giây").waitFor();
  await server.moveTo(morning("2025-05-13"));
  await unit.goto(`${server.origin}/desk/notifications`);
  await unit
    .getByRole("link", { name: /Nhắc nộp báo cáo/ })
    .first()
    .click();
  await unit.waitForURL(/\/desk\/reports\/form\//);
  await openOwn(unit, forms, UNITS.nature);
  await fillForm(unit, { results: "Quảng bá chè Phú Thọ.", troubles: "Không có.", events: 6, proof: "https://snnmt.example.vn" });
}

/** An empty field is refused in the officer's language, not in the browser's. */
async function fieldSays(page: Page, name: string, words: string): Promise<void> {
  const field = page.getByRole("textbox", { name });
  await field.waitFor();
  assert.equal(await field.evaluate((each) => (each as HTMLInputElement).validationMessage), words);
}

/** A unit without an account opens its link, fills the form and sends it. */
async function byLink(browser: Browser, link: string): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(link);
  await fillForm(page, { results: "Đón ba đoàn khách quốc tế.", troubles: "Không có.", events: 5, proof: "https://sngoaivu.example.vn" });
  await send(page);
  await context.close();
}

/** 14 May: consolidated on the last day. Late is counted and not refused, and the report that waits for its signature stays as it was. */
export async function halfYearSigned({ as, server }: World, board: string): Promise<string> {
  await server.moveTo(morning("2025-05-14"));
  const [planner, unit, approver] = [await as("planner"), await as("unit_reporter"), await as("approver")];
  const forms = await formsOf(planner, board, [UNITS.nature]);
  for (const name of [UNITS.culture, UNITS.trade, UNITS.paper, UNITS.radio, UNITS.foreign]) await accept(planner, board, name);
  const report = await consolidate(planner, board);
  await server.moveTo(morning("2025-05-15"));
  await openOwn(unit, forms, UNITS.nature);
  await send(unit);
  await planner.goto(board);
  await lineOf(planner, UNITS.nature)
    .getByText(/trễ 1 ngày làm việc/i)
    .waitFor();
  await accept(planner, board, UNITS.nature);
  await approver.goto(`${server.origin}/desk/notifications`);
  await approver
    .getByRole("link", { name: /tổng hợp chờ ký/i })
    .first()
    .waitFor();
  await signAndIssue(approver, report, { number: "45/BC-SVHTTDL", signedOn: "2025-05-15" });
  return report;
}

/** November: two units report, the rest are named, and the year is signed on its last day. */
export async function yearSigned({ as, server }: World, board: string): Promise<string> {
  await server.moveTo(morning("2025-11-12"));
  const [planner, unit, approver] = [await as("planner"), await as("unit_reporter"), await as("approver")];
  const forms = await formsOf(planner, board, [UNITS.culture, UNITS.paper]);
  await openOwn(unit, forms, UNITS.culture);
  await fillForm(unit, {
    results: "Cả năm: sách ảnh, bốn tuần văn hóa.",
    troubles: "Thiếu người dịch.",
    events: 9,
    proof: "https://svhttdl.example.vn/su-kien",
  });
  await send(unit);
  await openOwn(unit, forms, UNITS.paper);
  await send(unit);
  await server.moveTo(morning("2025-11-14"));
  for (const name of [UNITS.culture, UNITS.paper]) await accept(planner, board, name);
  const report = await consolidate(planner, board);
  await signAndIssue(approver, report, { number: "112/BC-SVHTTDL", signedOn: "2025-11-14" });
  return report;
}
