// Screenshots for README and the guide, from a running demonstration: node scripts/screenshots.ts [ORIGIN] [PART OF A NAME]
import { mkdirSync } from "node:fs";
import { readDemoAccounts } from "../src/demonstration.ts";
import type { Page } from "playwright-core";
import type { Role } from "../src/modules/identity/contract.ts";
import { openBrowser } from "../tests/support/browser.ts";
import { signedIn } from "../tests/support/office.ts";
import { sample } from "../tests/support/planSamples.ts";

type Shot = { file: string; path: string; role?: Role; phone?: boolean; open?: RegExp; steps?: (page: Page) => Promise<unknown> };

const SHOTS: Shot[] = [
  { file: "portal-home", path: "/en" },
  { file: "portal-article", path: "/en/heritage/xoan-singing" },
  { file: "desk-my-work", path: "/desk", role: "writer" },
  { file: "desk-board", path: "/desk/board", role: "writer" },
  { file: "desk-approve-phone", path: "/desk", role: "approver", phone: true },
  { file: "desk-translate", path: "/desk/board", role: "translator", open: /Lỗi thời 1 đoạn/ },
  { file: "desk-plan-import", path: "/desk/plans/import", role: "planner", steps: readPlan },
  { file: "desk-plan", path: "/desk/plans", role: "planner", steps: openTask },
  { file: "desk-collect", path: "/desk/reports", role: "planner" },
  { file: "desk-consolidated", path: "/desk/reports", role: "planner", steps: openConsolidated },
  { file: "desk-task", path: "/desk/plans", role: "unit_reporter", steps: openTask },
  { file: "desk-report-form", path: "/desk/reports/owed", role: "unit_reporter", steps: openReport },
];

const server = { origin: process.argv[2] ?? "http://127.0.0.1:3000", accounts: readDemoAccounts(process.env["XOAN_DATA"] ?? "var") };
const folder = "docs/guide/images";
mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
const wanted = SHOTS.filter(({ file }) => file.includes(process.argv[3] ?? ""));
for (const shot of wanted) {
  const size = { viewport: shot.phone ? { width: 390, height: 844 } : { width: 1440, height: 900 } };
  const { context, page } = shot.role ? await signedIn(browser, server, shot.role, size) : await fresh(size);
  // Twice: fonts are optional on the first visit and there on the second.
  for (let visit = 0; visit < 2; visit++) await page.goto(server.origin + shot.path, { waitUntil: "networkidle" });
  if (shot.open) {
    await page.getByText(shot.open).first().click();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/desk\/translate\//);
    await page.locator("[data-segment]").first().waitFor();
  }
  await shot.steps?.(page);
  await page.screenshot({ path: `${folder}/${shot.file}.png` });
  await context.close();
}
await browser.close();

async function fresh(size: { viewport: { width: number; height: number } }) {
  const context = await browser.newContext(size);
  return { context, page: await context.newPage() };
}

/** A plan as an officer pastes it; the sample is one of those that the tests read. */
async function readPlan(page: Page): Promise<void> {
  const { bytes } = sample("phu-tho-2025");
  await page.locator('textarea[name="text"]').fill(bytes.toString("utf8"));
  await page.locator('button[value="read"]').click();
  await page.getByRole("treeitem").filter({ hasText: "Biên soạn tài liệu" }).click();
  await page.locator('[role="option"][aria-selected="true"]').waitFor();
}

/** This year's plan with a task that has evidence open beside it. */
async function openTask(page: Page): Promise<void> {
  await page
    .getByRole("link", { name: /tỉnh Phú Thọ năm 2026/ })
    .first()
    .click();
  const task = page.getByRole("row").filter({ has: page.locator("progress:not([value='0'])") });
  await task.filter({ hasText: "VHTTDL" }).last().click();
  await page.getByRole("complementary", { name: "Nhiệm vụ" }).waitFor();
}

async function openConsolidated(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Mở báo cáo tổng hợp" }).click();
  await page.waitForURL(/\/consolidated\//);
  await page.locator("article, .dk-paper").first().waitFor();
}

async function openReport(page: Page): Promise<void> {
  await page.getByRole("main").getByRole("row").getByRole("link").first().click();
  await page.waitForURL(/\/reports\/form\//);
  await page.locator("main form").first().waitFor();
}
