import assert from "node:assert/strict";
import { pdf } from "./legalFiles.ts";
import { sample } from "./planSamples.ts";
import { publishArticle } from "./yearEdition.ts";
import { answer, approveAndIssue, importPlan, openTask, prove, split, takeProof, TASKS } from "./yearPlan.ts";
import { morning, UNITS, type World } from "./yearWorld.ts";

/** January: the plan is imported, corrected, submitted, approved, issued and public. */
export async function planned({ as, server }: World): Promise<string> {
  const planner = await as("planner");
  const address = await importPlan(planner, server.origin, sample("phu-tho-2025").bytes.toString("utf8"));
  await planner.getByRole("button", { name: "Gửi duyệt" }).click();
  await planner.getByText("Chờ duyệt").first().waitFor();
  await server.moveTo(morning("2025-01-10"));
  const approver = await as("approver");
  await approver.goto(`${server.origin}/desk/notifications`);
  await approver.getByRole("link", { name: /Kế hoạch chờ duyệt/ }).waitFor();
  await approveAndIssue(approver, address, { number: "77/KH-UBND", signedOn: "2025-01-10", slug: "ke-hoach-2025" });
  const page = await fetch(`${server.origin}/vi/plans/ke-hoach-2025`);
  assert.equal(page.status, 200);
  assert.match(await page.text(), /77\/KH-UBND/);
  return address;
}

/** Units answer: one takes its task, one asks back, one splits. */
export async function assigned({ as, server }: World, plan: string): Promise<void> {
  await server.moveTo(morning("2025-01-15"));
  const unit = await as("unit_reporter");
  await openTask(unit, plan, TASKS.publications);
  await answer(unit, "Nhận nhiệm vụ");
  await openTask(unit, plan, TASKS.press);
  await split(unit, ["Phóng sự bốn kỳ bằng tiếng Anh", "Chương trình tiếng Nhật"]);
  await openTask(unit, plan, TASKS.fairs);
  await answer(unit, "Hỏi lại", "Tỉnh tham gia hội chợ nào trong năm?");
  const planner = await as("planner");
  await planner.goto(`${server.origin}/desk/notifications`);
  await planner
    .getByRole("link", { name: /hỏi lại/i })
    .first()
    .click();
  await planner.getByText("Tỉnh tham gia hội chợ nào trong năm?").first().waitFor();
}

/** Units work and prove it: a published page, an event, a file, an address; what is not proved is not counted. */
export async function worked({ as, server }: World, plan: string): Promise<void> {
  await server.moveTo(morning("2025-03-20"));
  const unit = await as("unit_reporter");
  const page = await publishArticle(
    {
      writer: await as("writer"),
      clearance: await as("clearance_officer"),
      approver: await as("approver"),
      publisher: await as("publisher"),
    },
    server,
    "Sách ảnh Đất Tổ bằng ba thứ tiếng",
  );
  await openTask(unit, plan, TASKS.publications);
  await prove(unit, { kind: "Bài đã xuất bản", title: "Bài giới thiệu sách ảnh", ref: page, on: "2025-03-20", unit: UNITS.culture });
  await openTask(unit, plan, TASKS.fairs);
  await prove(unit, { kind: "Sự kiện", title: "Hội chợ Hùng Vương", ref: "HC-2025-01", on: "2025-03-15", unit: UNITS.trade });
  await openTask(unit, plan, TASKS.newspaper);
  await prove(unit, {
    kind: "Tệp",
    title: "Bản ghi nhớ hợp tác",
    file: { name: "hop-tac-2025.pdf", bytes: pdf() },
    on: "2025-03-10",
    unit: UNITS.paper,
  });
  await openTask(unit, plan, TASKS.press);
  await prove(unit, {
    kind: "Đường dẫn",
    title: "Phóng sự bốn kỳ bằng tiếng Anh",
    ref: "https://truyenhinh.example.vn/phong-su",
    on: "2025-03-18",
    unit: UNITS.radio,
  });
  const planner = await as("planner");
  for (const [task, title] of [
    [TASKS.publications, "Bài giới thiệu sách ảnh"],
    [TASKS.fairs, "Hội chợ Hùng Vương"],
    [TASKS.newspaper, "Bản ghi nhớ hợp tác"],
    [TASKS.press, "Phóng sự bốn kỳ bằng tiếng Anh"],
  ] as const) {
    await openTask(planner, plan, task);
    await takeProof(planner, title);
  }
}
