import { writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { sql } from "drizzle-orm";
import type { Browser, Page } from "playwright-core";
import { expect, it } from "vitest";
import { folderStorage } from "../../src/kernel/storage.ts";
import { mapCommand } from "../../src/mapCommands.ts";
import { axeViolations } from "./axe.ts";
import { madeBoundaries } from "./boundaries.ts";
import { signedIn } from "./office.ts";
import type { TestServer } from "./server.ts";
import { madeTiles } from "./tiles.ts";

type Suite = { server: TestServer; browser: Browser; look: (page: Page, name: string, fullPage?: boolean) => Promise<void> };

/** The desk's map, tried on the server and in the browser that a suite has already. */
export function mapScenarios(suite: () => Suite): void {
  const newPlace = async (page: Page, title: string) => {
    const { server } = suite();
    await page.goto(`${server.origin}/desk/new`);
    await page.getByLabel("Điểm đến").check();
    await page.locator('input[name="title"]').fill(title);
    await page.getByRole("button", { name: "Tạo và soạn bài" }).click();
    await page.waitForURL(/\/desk\/edit\//);
    await page.locator('#body[contenteditable="true"]').waitFor();
  };
  const value = (page: Page, name: string) => page.getByRole("group", { name, exact: true }).getByLabel("Giá trị", { exact: true });

  it("moves point and outline by hand, by key and by typing, as one value, tells what the public will see, and undoes", async () => {
    const { server, browser, look } = suite();
    const { context, page } = await signedIn(browser, server, "data_steward", { bypassCSP: false });
    const foreign: string[] = [];
    const faults: string[] = [];
    page.on(
      "request",
      (request) => /^(http|ws)/.test(request.url()) && !request.url().startsWith(server.origin) && foreign.push(request.url()),
    );
    page.on(
      "console",
      (line) => /Content Security Policy|WebGL|maplibre/iu.test(line.text()) && line.type() === "error" && faults.push(line.text()),
    );
    await newPlace(page, "Hồ vẽ");
    await page.getByRole("heading", { name: "Bản đồ" }).scrollIntoViewIfNeeded();
    const map = page.locator(".dk-map[data-drawn]");
    await map.scrollIntoViewIfNeeded();
    await map.click({ position: { x: 200, y: 150 } });
    const point = value(page, "Tọa độ");
    await page.locator(".dk-point").waitFor();
    const first = await point.inputValue();
    expect(first).toMatch(/^2[01]\.\d+, 10[45]\.\d+$/);
    // By key, and back.
    await page.locator(".dk-point").focus();
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => point.inputValue()).not.toBe(first);
    expect(Number((await point.inputValue()).split(",")[0])).toBeGreaterThan(Number(first.split(",")[0]));
    await page.keyboard.press("Control+z");
    await expect.poll(() => point.inputValue()).toBe(first);
    // Typing moves the point on the map.
    await point.fill("21.16, 105.03");
    await point.blur();
    await page.getByRole("button", { name: /^Điểm 21\.16, 105\.03/ }).waitFor();
    await page.getByText(/Đúng vị trí này: 21,16; 105,03\./).waitFor();
    await page.getByRole("button", { name: "Vừa khung" }).click();
    await page.getByLabel("Vẽ ranh giới").check();
    for (const [x, y] of [
      [100, 80],
      [300, 80],
      [300, 250],
      [100, 250],
    ] as const)
      await map.click({ position: { x, y } });
    const outline = value(page, "Ranh giới");
    await expect.poll(async () => (await outline.inputValue()).split("\n").length).toBe(4);
    await page.getByText(/Đúng vị trí và ranh giới này/).waitFor();
    await page.locator(".dk-corner").nth(3).focus();
    await page.keyboard.press("Delete");
    await expect.poll(async () => (await outline.inputValue()).split("\n").length).toBe(3);
    await page.getByRole("button", { name: "Hoàn tác" }).click();
    await expect.poll(async () => (await outline.inputValue()).split("\n").length).toBe(4);
    await look(page, "map-form-vi", false);
    expect(await axeViolations(page, { policed: true })).toEqual([]);
    // What crosses itself is refused by the sides that do, and what was typed stays.
    await outline.fill("21.1, 105\n21.2, 105.1\n21.1, 105.1\n21.2, 105");
    await outline.blur();
    await page.getByText("ranh giới tự cắt: cạnh 21.1, 105 → 21.2, 105.1 gặp cạnh 21.1, 105.1 → 21.2, 105.").waitFor();
    await outline.fill("21.1, 105\n21.1, 105.1\n21.2, 105.1\n21.2, 105");
    await page.getByLabel("Công khai vị trí").selectOption("blurred");
    await page.getByText(/Một điểm gần đó: 21,16; 105,04, lệch không quá 1,6 km\. Ranh giới không công khai\./).waitFor();
    await page.getByText(/Đã lưu lúc/).waitFor();
    const kept = async () =>
      (
        await server.database.db.execute<{ precision: string; claims: Record<string, { value: { precision: string } }[]> }>(
          sql`select facts->>'precision' as precision, facts->'claims' as claims from editions.revision f where lang = 'und' and document_id =
            (select document_id from editions.revision where content->>'title' = 'Hồ vẽ' limit 1) order by number desc limit 1`,
        )
      ).rows[0];
    await expect.poll(async () => (await kept())?.claims.outline?.[0]?.value.precision).toBe("blurred");
    expect(await kept()).toMatchObject({
      precision: "blurred",
      claims: { point: [{ value: { lat: 21.16, lon: 105.03, precision: "blurred" } }] },
    });
    expect([...foreign, ...faults]).toEqual([]);
    await context.close();
  }, 90_000);

  it("says so where it cannot be drawn, and everything is done by typing", async () => {
    const { server, browser } = suite();
    const { context, page } = await signedIn(browser, server, "data_steward", { bypassCSP: true });
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await newPlace(page, "Hồ gõ");
    await page.getByRole("heading", { name: "Bản đồ" }).scrollIntoViewIfNeeded();
    await page.getByText(/Trình duyệt này không vẽ được bản đồ \(thiếu WebGL\)\. Nhập tọa độ/).waitFor();
    await value(page, "Tọa độ").fill("21.16, 105.03");
    await page.getByText(/Đúng vị trí này: 21,16; 105,03\./).waitFor();
    await context.close();
  });

  it("holds all records with a list of the same beside it, narrows both, and opens what is chosen; in English, on a phone, in the dark", async () => {
    const { server, browser, look } = suite();
    const { context, page } = await signedIn(browser, server, "data_steward", { bypassCSP: true });
    await page.goto(`${server.origin}/desk/map`);
    await page.locator(".dk-map[data-drawn]").waitFor();
    const lines = page.getByRole("region", { name: "Danh sách bản ghi" }).getByRole("listitem");
    const all = await lines.count();
    expect(all).toBeGreaterThan(30);
    await look(page, "map-vi");
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel("Loại").selectOption("park");
    await page.waitForURL(/kind=park/);
    await expect.poll(() => lines.count()).toBeLessThan(all);
    await page.goto(`${server.origin}/desk/map?kind=place&state=working`);
    await page.locator(".dk-map[data-drawn]").waitFor();
    // Two drafts lie at one place, so they are one cluster; a click looks closer, the list opens either.
    await page.getByRole("link", { name: "Hồ vẽ" }).click();
    await page.waitForURL(/\/desk\/edit\//);
    await context.close();
    const phone = await signedIn(browser, server, "data_steward", {
      bypassCSP: true,
      viewport: { width: 390, height: 844 },
      colorScheme: "dark",
    });
    await phone.context.addCookies([{ name: "xoan_desk_lang", value: "en", url: server.origin }]);
    await phone.page.goto(`${server.origin}/desk/map?kind=heritage`);
    await phone.page.locator(".dk-map[data-drawn]").waitFor();
    expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await axeViolations(phone.page)).toEqual([]);
    await look(phone.page, "map-phone-en-dark");
    await phone.context.close();
  }, 90_000);

  it("stands on boundaries and a base map that an operator loads; the portal draws the boundaries within its 16 KB and loads no map", async () => {
    const { server, browser, look } = suite();
    const { db } = server.database;
    const storage = folderStorage(path.join(server.dataDir, "media"));
    const load = (...args: string[]) => mapCommand(args, { db, storage, now: new Date(), say: () => {} });
    const { rows } = await db.execute<{ code: string }>(
      sql`select code from territory.area where valid_to is null and code is not null and type in ('commune', 'ward')`,
    );
    const files = { boundaries: path.join(server.dataDir, "b.geojson"), base: path.join(server.dataDir, "b.pmtiles") };
    writeFileSync(files.boundaries, JSON.stringify(madeBoundaries(rows.map(({ code }) => code))));
    writeFileSync(files.base, madeTiles());
    // A page that is kept already is drawn anew.
    expect(await (await fetch(`${server.origin}/vi/heritage`)).text()).not.toContain("bnd");
    await load("boundaries", files.boundaries, "--source", "Tự vẽ để thử");
    await load("base", files.base);
    await expect.poll(async () => await (await fetch(`${server.origin}/vi/heritage`)).text()).toContain('class="bnd"');
    for (const address of ["/vi", "/vi/heritage", "/fr/heritage", "/ko"]) {
      const page = await (await fetch(server.origin + address)).text();
      expect(page).toContain("Tự vẽ để thử");
      expect(page).not.toMatch(/maplibre|pmtiles|<script(?! type="application\/ld\+json")/iu);
      expect(brotliCompressSync(page).length, address).toBeLessThanOrEqual(16_384);
    }
    const base = `${server.origin}/desk/map/base.pmtiles`;
    expect((await fetch(base, { headers: { range: "bytes=0-126" }, redirect: "manual" })).status).toBe(404);
    const { context, page } = await signedIn(browser, server, "data_steward", { bypassCSP: false });
    const faults: string[] = [];
    const parts: number[] = [];
    page.on("console", (line) => line.type() === "error" && faults.push(line.text()));
    page.on("response", (answer) => answer.url() === base && parts.push(answer.status()));
    await page.goto(`${server.origin}/desk/map?kind=park`);
    await page.locator(".dk-map[data-drawn]").waitFor();
    await page.getByText("Ranh giới xã, phường: Tự vẽ để thử. © Người vẽ thử.").waitFor();
    await look(page, "map-boundaries");
    expect(parts.length).toBeGreaterThan(0);
    expect(new Set(parts)).toEqual(new Set([206]));
    expect(faults).toEqual([]);
    const head = await page.evaluate(async (address) => {
      const answer = await fetch(address, { headers: { range: "bytes=0-6" } });
      return [answer.status, answer.headers.get("content-range"), await answer.text()];
    }, base);
    expect(head).toEqual([206, `bytes 0-6/${madeTiles().length}`, "PMTiles"]);
    await load("boundaries", "--remove");
    await load("base", "--remove");
    await expect.poll(async () => await (await fetch(`${server.origin}/vi/heritage`)).text()).not.toContain("bnd");
    await context.close();
  }, 90_000);
}
