import type { Page } from "playwright-core";

/** The tasks of the 2025 plan that the year follows: words of its text, and what the officer adds to them. */
export const TASKS = {
  publications: { words: "Biên soạn tài liệu, ấn phẩm", lead: "Sở Văn hóa, Thể thao và Du lịch", due: "2025-09-30" },
  fairs: { words: "hội chợ, triển lãm, hội nghị, hội thảo", lead: "Sở Công Thương", due: "2025-10-31" },
  press: { words: "Phát huy vai trò chủ lực của các cơ quan báo chí", lead: "Đài Phát thanh và Truyền hình tỉnh", due: "2025-10-31" },
  newspaper: { words: "Xây dựng các chương trình hợp tác với các cơ quan báo chí", lead: "Báo Phú Thọ", due: "2025-06-30" },
} as const;
type Task = (typeof TASKS)[keyof typeof TASKS];

/** Reads the plan's file, gives the followed tasks their leads and days, takes it; answers the address of the draft. */
export async function importPlan(page: Page, origin: string, text: string): Promise<string> {
  await page.goto(`${origin}/desk/plans/import`);
  const file = { name: "ke-hoach-ttdn-2025.txt", mimeType: "text/plain", buffer: Buffer.from(text) };
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByRole("button", { name: "Đọc văn bản" }).click();
  const tree = page.getByRole("treeitem");
  await tree.first().waitFor();
  for (const { words, lead, due } of Object.values(TASKS)) {
    await tree.filter({ hasText: words }).last().click();
    await page.locator('[role="treeitem"][aria-selected="true"]', { hasText: words }).waitFor();
    await page.getByRole("combobox", { name: "Chủ trì", exact: true }).selectOption({ label: lead });
    await page.getByLabel("Hạn", { exact: true }).fill(due);
  }
  await page.getByRole("button", { name: "Nhận kế hoạch" }).click();
  await page.waitForURL(/\/desk\/plans\/[0-9a-f-]{36}$/);
  return page.url();
}

/** Approves the plan that waits at this address and issues it with number, day and a place on the portal. */
export async function approveAndIssue(
  page: Page,
  address: string,
  { number, signedOn, slug }: { number: string; signedOn: string; slug: string },
): Promise<void> {
  await page.goto(address);
  await page.getByRole("button", { name: "Duyệt", exact: true }).click();
  await page.getByText("Đã duyệt", { exact: true }).first().waitFor();
  await page.getByRole("button", { name: "Ban hành", exact: true }).click();
  await page.getByLabel("Số, ký hiệu").fill(number);
  await page.getByLabel("Ngày ký").fill(signedOn);
  await page.getByLabel("Địa chỉ trên cổng").fill(slug);
  await page.getByLabel("Công khai trên cổng thông tin").check();
  await page.getByRole("button", { name: "Ban hành", exact: true }).last().click();
  await page.getByText("Đã ban hành", { exact: true }).first().waitFor();
}

/** Opens a task of the plan beside its tree. */
export async function openTask(page: Page, address: string, { words }: Task): Promise<void> {
  await page.goto(address);
  await page.getByRole("row").filter({ hasText: words }).last().click();
  await panel(page).getByRole("heading", { name: words }).waitFor();
}

/** The unit's answer to a task: taken, or asked back with a question. */
export async function answer(page: Page, how: "Nhận nhiệm vụ" | "Hỏi lại", said = ""): Promise<void> {
  const then = { "Nhận nhiệm vụ": "Đã nhận việc", "Hỏi lại": "Hỏi lại" }[how];
  if (said) await panel(page).getByLabel("Nội dung hỏi lại").fill(said);
  await panel(page).getByRole("button", { name: how }).click();
  await panel(page).getByRole("listitem").filter({ hasText: then }).first().locator("> span", { hasText: then }).first().waitFor();
}

/** The unit splits the task that is open into parts of a plan of its own, which then stands under the province's. */
export async function split(page: Page, parts: readonly string[]): Promise<void> {
  await panel(page).getByText("Tách việc trong kế hoạch đơn vị", { exact: true }).click();
  await panel(page).getByLabel("Các phần việc").fill(parts.join("\n"));
  await panel(page).getByRole("button", { name: "Tách vào kế hoạch đơn vị" }).click();
  await page.getByText("Thuộc kế hoạch:").waitFor();
  for (const part of parts) await page.getByRole("treegrid").getByRole("row").filter({ hasText: part }).waitFor();
}

type Proof = { kind: string; title: string; on: string; unit: string } & ({ ref: string } | { file: { name: string; bytes: Uint8Array } });

/** Adds a piece of evidence to the task that is open. */
export async function prove(page: Page, piece: Proof): Promise<void> {
  await panel(page).getByText("Thêm minh chứng", { exact: true }).click();
  await panel(page).getByRole("combobox", { name: "Loại" }).selectOption({ label: piece.kind });
  await panel(page).getByLabel("Tên minh chứng").fill(piece.title);
  if ("ref" in piece) await panel(page).getByLabel("Đường dẫn hoặc mã").fill(piece.ref);
  else {
    const { name, bytes } = piece.file;
    await panel(page)
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: "application/pdf", buffer: Buffer.from(bytes) });
    await panel(page).getByText(`Đã nhận ${name}`).waitFor();
  }
  await panel(page).getByRole("combobox", { name: "Đơn vị" }).selectOption({ label: piece.unit });
  await panel(page).getByLabel("Ngày có").fill(piece.on);
  await panel(page).getByRole("button", { name: "Ghi minh chứng" }).click();
  await panel(page).getByRole("listitem").filter({ hasText: piece.title }).filter({ hasText: "Chờ xem" }).first().waitFor();
}

/** The plan officer takes a piece of the task that is open. */
export async function takeProof(page: Page, title: string): Promise<void> {
  const piece = panel(page).getByRole("listitem").filter({ hasText: title }).first();
  await piece.getByRole("button", { name: "Nhận", exact: true }).click();
  await piece.getByText("Đã nhận", { exact: true }).waitFor();
}

const panel = (page: Page) => page.getByRole("complementary", { name: "Nhiệm vụ" });
