import type { Page } from "playwright-core";
import type { World } from "./yearWorld.ts";

/** The four people of an article, each in a page of their own. */
export type Newsroom = Record<"writer" | "clearance" | "approver" | "publisher", Page>;

/** Takes an article from its first word to the public; answers the address under which it is read. */
export async function publishArticle(
  { writer, clearance, approver, publisher }: Newsroom,
  { origin }: World["server"],
  title: string,
): Promise<string> {
  const home = (url: URL) => url.pathname === "/desk";
  await writer.goto(`${origin}/desk/new`);
  await writer.locator('input[name="title"]').fill(title);
  await writer.getByRole("button", { name: "Tạo và viết" }).or(writer.locator("form.dk-form button[type=submit]").last()).first().click();
  await writer.waitForURL(/\/desk\/edit\//);
  const revisionId = /[0-9a-f-]{36}/.exec(writer.url())?.[0] ?? "";
  await writer.locator('#body[contenteditable="true"]').waitFor();
  await writer.locator("#summary").fill("Sách giới thiệu đất và người.");
  await writer.locator("#body").click();
  await writer.keyboard.type("Sách có một trăm ảnh.");
  await writer.getByText(/Đã lưu lúc/).waitFor();
  await writer.getByRole("button", { name: /Gửi duyệt/ }).click();
  await writer.waitForURL(home);
  const review = `${origin}/desk/review/${revisionId}`;
  await clearance.goto(review);
  await clearance.locator(".dk-bar .mantine-Button-root").last().click();
  for (const box of await clearance.locator('input[id^="check-"]').all()) await box.check();
  await clearance.locator(".dk-bar .mantine-Button-root").last().click();
  await clearance.waitForURL(home);
  await approver.goto(review);
  await approver.getByRole("button", { name: /^Duyệt/ }).click();
  await approver.waitForURL(home);
  await publisher.goto(review);
  await publisher.getByRole("button", { name: "Xuất bản", exact: true }).click();
  await publisher.waitForURL(home);
  const reader = await publisher.context().newPage();
  await reader.goto(`${origin}/vi/news`);
  await reader.getByRole("link", { name: title }).first().click();
  await reader.getByRole("heading", { level: 1, name: title }).waitFor();
  const address = reader.url();
  await reader.close();
  return address;
}
