import { readFile } from "node:fs/promises";
import { openXlsx, saveXlsx } from "hucre/xlsx";
import type { Page } from "playwright-core";

/** The outline of the year's rule as the officer types it: items, and their figures with a dash. */
export const OUTLINE = [
  "Kết quả thực hiện",
  "- Minh chứng được nhận | minh chứng | evidence_accepted",
  "- Hội nghị, hội chợ, sự kiện | cuộc",
  "Khó khăn, kiến nghị",
].join("\n");
export const RESULTS = "Kết quả thực hiện";
export const TROUBLES = "Khó khăn, kiến nghị";
export const EVENTS = "Hội nghị, hội chợ, sự kiện (cuộc)";

/** Writes the rule for departments and the press with the two periods that the plan asks for. */
export async function writeRule(page: Page, origin: string, { collector, receiver }: { collector: string; receiver: string }) {
  await page.goto(`${origin}/desk/reports/rules`);
  await page.getByRole("link", { name: /thông tin đối ngoại.*2025/i }).click();
  await page.waitForURL(/[?]plan=/);
  for (const [name, last] of [
    ["6 tháng đầu năm", "14/5"],
    ["Năm", "14/11"],
  ] as const)
    await page.getByRole("group", { name, exact: true }).locator(`input[name$=".due.department"][value="${last}"]`).waitFor();
  await page.getByLabel("Tên báo cáo").fill("Báo cáo công tác thông tin đối ngoại");
  await page.getByRole("combobox", { name: "Đơn vị tổng hợp" }).selectOption({ label: collector });
  await page.getByRole("combobox", { name: "Nơi nhận báo cáo" }).selectOption({ label: receiver });
  await page.getByRole("checkbox", { name: "Cơ quan báo chí" }).check();
  await page.getByRole("checkbox", { name: "Xã, phường" }).uncheck();
  await page.getByRole("textbox", { name: "Đề cương" }).fill(OUTLINE);
  await page.getByRole("button", { name: "Ghi quy định" }).click();
  await page.getByRole("button", { name: "Mở kỳ" }).waitFor();
}

/** Opens a period of the one rule; the board of the collection follows. */
export async function openPeriod(page: Page, origin: string, shape: string, year: string): Promise<string> {
  await page.goto(`${origin}/desk/reports/rules`);
  await page.getByRole("combobox", { name: "Kỳ báo cáo" }).selectOption({ label: shape });
  await page.getByRole("spinbutton", { name: "Năm" }).fill(year);
  await page.getByRole("button", { name: "Mở kỳ" }).click();
  await page.waitForURL(/\/desk\/reports\?period=/);
  return page.url();
}

/** The line of a unit on the board. */
export const lineOf = (page: Page, unit: string) =>
  page.getByRole("row").filter({ has: page.getByRole("link", { name: unit, exact: true }) });

/** Opens a unit's form from the board at this address, as the collector does. */
export async function openForm(page: Page, board: string, unit: string): Promise<void> {
  await page.goto(board);
  await lineOf(page, unit).getByRole("link", { name: unit, exact: true }).click();
  await page.getByRole("heading", { name: `Báo cáo của ${unit}` }).waitFor();
}

/** The addresses of these units' forms, as the collector sees them on the board and gives them to a unit that asks. */
export async function formsOf(page: Page, board: string, units: readonly string[]): Promise<Map<string, string>> {
  await page.goto(board);
  const forms = new Map<string, string>();
  for (const unit of units) {
    const href = await lineOf(page, unit).getByRole("link", { name: unit, exact: true }).getAttribute("href");
    forms.set(unit, new URL(href ?? "", board).href);
  }
  return forms;
}

/** Opens the form of a unit at the address that it was given. */
export async function openOwn(page: Page, forms: ReadonlyMap<string, string>, unit: string): Promise<void> {
  await page.goto(forms.get(unit) ?? "");
  await page.getByRole("heading", { name: `Báo cáo của ${unit}` }).waitFor();
}

type Answers = { results: string; troubles: string; events: number; proof?: string };

/** Types the answers of a form, each saved by its own button. */
export async function fillForm(page: Page, { results, troubles, events, proof }: Answers): Promise<void> {
  for (const [title, words] of [
    [RESULTS, results],
    [TROUBLES, troubles],
  ] as const) {
    const item = page.getByRole("region", { name: title });
    await item.getByRole("textbox", { name: "Trả lời" }).fill(words);
    await saves(page, () => item.getByRole("button", { name: "Ghi mục này" }).first().click());
  }
  const figure = page.locator("form").filter({ has: page.getByRole("textbox", { name: EVENTS }) });
  await figure.getByRole("textbox", { name: EVENTS }).fill(String(events));
  if (proof) await figure.getByRole("textbox", { name: /^Minh chứng/ }).fill(proof);
  await saves(page, () => figure.getByRole("button", { name: "Ghi mục này" }).click());
}

/** Sends the form that is open. */
export async function send(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Nộp báo cáo" }).click();
  await page.getByText("Chờ xem", { exact: true }).first().waitFor();
}

/** The collector takes the report of a unit. */
export async function accept(page: Page, board: string, unit: string): Promise<void> {
  await openForm(page, board, unit);
  await page.getByRole("button", { name: "Tiếp nhận", exact: true }).click();
  await page.waitForURL(/\/desk\/reports$/);
}

/** Downloads the form as a file, writes into its third column by label, and brings it back; answers what the page says. */
export async function bySheet(page: Page, values: Record<string, string | number>): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Tải biểu mẫu đã điền sẵn" }).click(),
  ]);
  const book = await openXlsx(new Uint8Array(await readFile(await download.path())));
  const sheet = book.sheets[0];
  if (!sheet) throw new Error("the form has no sheet");
  for (const row of sheet.rows) {
    const value = Object.entries(values).find(([label]) => String(row[1] ?? "").endsWith(label))?.[1];
    if (value !== undefined) row[2] = value;
  }
  const buffer = Buffer.from(await saveXlsx(book));
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await page.locator('input[type="file"]').setInputFiles({ name: "bieu-mau.xlsx", mimeType, buffer });
  await page.getByRole("button", { name: "Đọc biểu mẫu" }).click();
}

async function saves(page: Page, click: () => Promise<void>): Promise<void> {
  const answered = page.waitForResponse((response) => response.request().method() === "POST" && !response.url().endsWith("/desk/here"));
  await click();
  const response = await answered;
  if (response.status() >= 400) throw new Error(`the form refused: ${await response.text()}`);
}

/** Begins the consolidated report of a period from its board, takes the units' words over, and sends it for signature. */
export async function consolidate(page: Page, board: string): Promise<string> {
  await page.goto(board);
  await page.getByRole("button", { name: "Soạn báo cáo tổng hợp" }).click();
  await page.waitForURL(/\/desk\/reports\/consolidated\//);
  for (const title of [RESULTS, TROUBLES]) {
    const section = page.getByRole("region", { name: title });
    await section.getByText(/^Đơn vị viết/).click();
    await section.getByRole("button", { name: "Đưa vào nội dung" }).first().click();
    // Words are stored by themselves once the officer pauses.
    await section.getByRole("status").getByText("Đã ghi", { exact: true }).waitFor();
  }
  const address = page.url();
  await page.getByRole("button", { name: "Trình lãnh đạo ký" }).click();
  await page.getByText("Chờ ký", { exact: true }).first().waitFor();
  return address;
}

/** The leader signs, then the report gets its number and is published. */
export async function signAndIssue(page: Page, address: string, { number, signedOn }: { number: string; signedOn: string }): Promise<void> {
  await page.goto(address);
  await page.getByRole("button", { name: "Ký", exact: true }).click();
  await page.getByText("Ký xong, báo cáo không sửa được nữa.").waitFor();
  await page.getByRole("button", { name: "Ký", exact: true }).last().click();
  await page.getByText("Đã ký", { exact: true }).first().waitFor();
  await page.getByRole("button", { name: "Ban hành", exact: true }).click();
  await page.getByLabel("Số, ký hiệu").fill(number);
  await page.getByLabel("Ngày ký").fill(signedOn);
  await page.getByLabel("Công khai trên cổng thông tin").check();
  await page.getByRole("button", { name: "Ban hành", exact: true }).last().click();
  await page.getByText("Đã ban hành", { exact: true }).first().waitFor();
}

/** The document as the officer downloads it. */
export async function wordFile(page: Page, address: string): Promise<Uint8Array> {
  await page.goto(address);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Xuất Word" }).click()]);
  return new Uint8Array(await readFile(await download.path()));
}
