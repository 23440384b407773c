import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, it } from "vitest";
import type { Role } from "../../src/modules/identity/contract.ts";
import { openBrowser } from "../support/browser.ts";
import { signedIn } from "../support/office.ts";
import { startServerAt, type TimedServer } from "../support/server.ts";
import { assigned, planned, worked } from "../support/yearOfPlan.ts";
import { merged } from "../support/yearOfMerger.ts";
import { halfYearOpened, halfYearReported, halfYearSigned, yearSigned } from "../support/yearOfReports.ts";
import { papers } from "../support/yearPapers.ts";
import { morning } from "../support/yearWorld.ts";

let server: TimedServer;
let browser: Browser;
const pages = new Map<Role, Page>();
beforeAll(async () => {
  [server, browser] = await Promise.all([startServerAt(morning("2025-01-06")), openBrowser()]);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function as(role: Role): Promise<Page> {
  const page = pages.get(role) ?? (await signedIn(browser, server, role)).page;
  pages.set(role, page);
  return page;
}

it("the province's year is played from its plan to both reports, by officers at their screens", async () => {
  const world = { server, browser, as };
  const plan = await planned(world);
  await assigned(world, plan);
  await worked(world, plan);
  const board = await halfYearOpened(world);
  await halfYearReported(world, board);
  const half = await halfYearSigned(world, board);
  const year = await yearSigned(world, await merged(world, plan));
  await papers(world, half, year);
}, 600_000);
