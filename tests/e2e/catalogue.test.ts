import { sql } from "drizzle-orm";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compareRecords } from "../../src/modules/catalogue/commands/compareRecords.ts";
import { axeViolations } from "../support/axe.ts";
import { openBrowser } from "../support/browser.ts";
import { mapScenarios } from "../support/mapScenarios.ts";
import { signedIn } from "../support/office.ts";
import { startServer, type TestServer } from "../support/server.ts";

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Pictures of what a person sees, into a folder that somebody named to look at them. */
const look = async (page: Page, name: string, fullPage = true) => {
  const folder = process.env["XOAN_LOOK"];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage });
};

async function addressOf(code: string, lang: string): Promise<string> {
  const { rows } = await server.database.db.execute<{ address: string }>(sql`
    select '/' || p.lang || '/' || p.section || '/' || p.slug as address from editions.public_edition p
    join catalogue.record r on r.document_id = p.document_id where r.code = ${code} and p.lang = ${lang}`);
  return rows[0]?.address ?? "";
}

describe("the page of a record", () => {
  const rows = async (page: Page) =>
    Object.fromEntries(
      await page
        .locator("table.stack tbody tr")
        .evaluateAll((found) =>
          found.map((row) => [row.querySelector("th")?.textContent ?? "", row.querySelector("td")?.textContent ?? ""]),
        ),
    ) as Record<string, string>;

  it.each([
    [
      "vi",
      "Độ cao",
      "175 m",
      "Ngày thực hành",
      "mồng 10 tháng Ba âm lịch: 16 tháng 4 năm 2027; 4 tháng 4 năm 2028",
      "xã Hy Cương, tỉnh Phú Thọ",
    ],
    [
      "en",
      "Elevation",
      "175 m",
      "Practised on",
      "10th day of the 3rd lunar month: 16 April 2027; 4 April 2028",
      "Hy Cương commune, Phú Thọ province",
    ],
    ["ko", "해발고도", "175m", "행하는 날", "음력 3월 10일: 2027년 4월 16일; 2028년 4월 4일", "Phú Thọ 성 Hy Cương 면"],
    ["zh", "海拔", "175米", "举行日期", "农历3月10日：2027年4月16日; 2028年4月4日", "Hy Cương 乡"],
    ["ja", "標高", "175 m", "行われる日", "旧暦3月10日：2027年4月16日; 2028年4月4日", "Hy Cương 社"],
    ["fr", "Altitude", "175 m", "Pratiqué le", "10e jour du 3e mois lunaire", "commune de Hy Cương"],
  ])(
    "says in %s what is known, from whom, by both calendars and with the names of before",
    async (lang, height, metres, practice, days, commune) => {
      const context = await browser.newContext({ javaScriptEnabled: lang === "ko" ? false : true, bypassCSP: true });
      const page = await context.newPage();
      await page.goto(server.origin + (await addressOf("DS-DEN-HUNG", lang)));
      const found = await rows(page);
      expect(found[height]?.replace(/\s/gu, " ")).toContain(metres);
      expect(found[practice]?.replace(/[\s\u00a0]/gu, " ")).toContain(days);
      expect(Object.values(found).join(" ")).toContain(commune);
      // What the commune was made of, with the districts that are no more.
      expect(Object.values(found).join(" ")).toMatch(/Chu Hóa.*Việt Trì|Hy Cương.*Việt Trì|Việt Trì/su);
      expect(await page.locator('table.stack a[href*="hanoitourist"]').count()).toBeGreaterThan(0);
      const graphs = (await page.locator('script[type="application/ld+json"]').allTextContents()).map(
        (text) => JSON.parse(text) as Record<string, unknown>,
      );
      const thing = graphs.find((graph) => graph["@type"] === "LandmarksOrHistoricalBuildings");
      expect(thing).toMatchObject({
        identifier: "DS-DEN-HUNG",
        geo: { latitude: 21.36, longitude: 105.32 },
        address: { addressCountry: "VN" },
      });
      if (lang !== "ko") expect(await axeViolations(page)).toEqual([]);
      await look(page, `record-${lang}`);
      await context.close();
    },
  );

  it("stands on a phone, in the dark, and never shows an exact place that is blurred, nor a value that was not chosen", async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, colorScheme: "dark", bypassCSP: true });
    const page = await context.newPage();
    await page.goto(server.origin + (await addressOf("DD-VQG-TAM-DAO", "vi")));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect((await rows(page))["Diện tích"]).toContain("36.883");
    expect(await axeViolations(page)).toEqual([]);
    await look(page, "record-phone-dark");
    for (const code of ["DD-VQG-TAM-DAO", "DS-DEN-HUNG"]) {
      const html = await (await fetch(server.origin + (await addressOf(code, "vi")))).text();
      expect(html).not.toMatch(/34\.995|21[.,]368|105[.,]323/);
    }
    await context.close();
  });

  it("stands in the list of its section, and is found by a name that is no more", async () => {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/vi/products`);
    await page.getByRole("link", { name: "Bưởi Đoan Hùng", exact: true }).waitFor();
    await page.getByRole("link", { name: "Bưởi Đoan Hùng (vị trí gần đúng)" }).waitFor();
    await page.goto(`${server.origin}/vi/search?q=${encodeURIComponent("bản Lác Chiềng Châu")}`);
    await page
      .getByRole("link", { name: /Bản Lác của người Thái trắng/ })
      .first()
      .waitFor();
    await page.close();
  });
});

describe("records leave the catalogue", () => {
  it("as CSV, Excel and GeoJSON, for those who keep them", async () => {
    const { context, page } = await signedIn(browser, server, "data_steward", { bypassCSP: true });
    await page.goto(`${server.origin}/desk/records/exchange`);
    await page.getByRole("link", { name: "Tải Di sản dạng CSV" }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await look(page, "exchange-vi");
    const file = async (format: string) => (await page.request.get(`${server.origin}/desk/records/export/heritage/${format}`)).body();
    expect((await file("csv")).toString("utf8")).toMatch(/^\uFEFF.*\[title\.ko\].*DS-DEN-HUNG/su);
    expect((await file("xlsx")).subarray(0, 2).toString("latin1")).toBe("PK");
    expect(JSON.parse((await file("geojson")).toString("utf8"))).toMatchObject({ type: "FeatureCollection" });
    expect((await page.request.get(`${server.origin}/desk/records/export/news/csv`)).status()).toBe(404);
    await context.close();
  });
});

describe("the form of a record", () => {
  it("is made from the fields of its kind: refuses by name, shows a disagreement, keeps both and is sent", async () => {
    const { context, page } = await signedIn(browser, server, "data_steward", { bypassCSP: true });
    await page.goto(`${server.origin}/desk/new`);
    expect(await page.getByRole("radio", { name: "Bài viết" }).count()).toBe(0);
    await page.getByLabel("Điểm đến").check();
    await page.locator('input[name="title"]').fill("Hồ thử");
    await page.getByRole("button", { name: "Tạo và soạn bài" }).click();
    await page.waitForURL(/\/desk\/edit\//);
    await page.locator('#body[contenteditable="true"]').waitFor();
    await page.locator("#summary").fill("Một cái hồ.");
    const group = (name: string) => page.getByRole("group", { name, exact: false });
    const extent = group("Diện tích");
    await extent.getByLabel("Giá trị", { exact: true }).fill("15.048 mẫu");
    await extent.getByLabel("Giá trị", { exact: true }).blur();
    await extent.getByText("không biết đơn vị “mẫu” trong “15.048 mẫu”; dùng ha, m², km².").waitFor();
    await extent.getByLabel("Giá trị", { exact: true }).fill("150,48 km2");
    await extent.getByLabel("Giá trị", { exact: true }).blur();
    expect(await extent.getByLabel("Giá trị", { exact: true }).inputValue()).toBe("15.048 ha");
    await extent.getByLabel("Tên nguồn", { exact: true }).fill("Nguồn một");
    await extent.getByRole("button", { name: "Thêm nguồn khác" }).click();
    await extent.getByLabel("Giá trị", { exact: true }).nth(1).fill("18.369");
    await extent.getByLabel("Tên nguồn", { exact: true }).nth(1).fill("Nguồn hai");
    await extent.getByText("Các nguồn không khớp").waitFor();
    const point = group("Tọa độ");
    await point.getByLabel("Giá trị", { exact: true }).fill("105.03; 21.16");
    await point.getByLabel("Giá trị", { exact: true }).blur();
    await point.getByText(/vĩ độ và kinh độ bị đổi chỗ; có lẽ là 21.16, 105.03/).waitFor();
    await page.getByRole("button", { name: /Gửi duyệt/ }).click();
    // What is missing comes first into the hand.
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("fact-type-0");
    await page.locator("#fact-type-0").selectOption("lake");
    await group("Loại hình").getByLabel("Tên nguồn", { exact: true }).fill("Nguồn một");
    await look(page, "form-vi");
    expect(await axeViolations(page)).toEqual([]);
    await point.getByLabel("Giá trị", { exact: true }).fill(`21°09'36"B 105°01'48"Đ`);
    await point.getByLabel("Tên nguồn", { exact: true }).fill("Nguồn một");
    await page.getByLabel("Công khai vị trí").selectOption("hidden");
    await page.locator("#body").click();
    await page.keyboard.type("Lời về hồ.");
    await page.getByText(/Đã lưu lúc/).waitFor();
    await page.getByRole("button", { name: /Gửi duyệt/ }).click();
    await page.waitForURL((url) => url.pathname === "/desk");
    const { rows } = await server.database.db.execute<{ claims: Record<string, unknown> }>(
      sql`select facts->'claims' as claims from editions.revision where lang = 'und' and state = 'submitted' and facts->'claims'->'extent' @> '[{"value": 18369}]'`,
    );
    expect(rows[0]?.claims).toMatchObject({
      type: [{ value: "lake", chosen: true }],
      extent: [
        { value: 15048, typed: "150,48 km2", chosen: true, source: { label: "Nguồn một" } },
        { value: 18369, chosen: false },
      ],
      point: [{ value: { lat: 21.16, lon: 105.03, precision: "hidden" } }],
    });
    await context.close();
  }, 60_000);

  it("speaks English, stands on a phone, and lets whoever clears read every claim", async () => {
    const { context, page } = await signedIn(browser, server, "clearance_officer", {
      bypassCSP: true,
      viewport: { width: 390, height: 844 },
    });
    await context.addCookies([{ name: "xoan_desk_lang", value: "en", url: server.origin }]);
    const { rows } = await server.database.db.execute<{ id: string }>(
      sql`select r.id from editions.revision r where r.content->>'title' = 'Hồ thử' and r.state = 'submitted'`,
    );
    await page.goto(`${server.origin}/desk/review/${rows[0]?.id}`);
    const facts = page.locator(".dk-factlist");
    await facts.waitFor();
    expect((await facts.textContent())?.replace(/\s+/gu, " ")).toMatch(/15,048.*18,369/u);
    expect(await axeViolations(page)).toEqual([]);
    await look(page, "review-phone");
    await context.close();
  });
});

describe("an error that a reader reports", () => {
  it("is sent without script, with what was typed kept, and lands on the desk beside the new draft", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(server.origin + (await addressOf("DS-DEN-HUNG", "en")));
    await page.getByRole("link", { name: "Report an error on this page" }).click();
    await page.getByLabel("What is wrong?").fill("The hill is 175 m high.\nNot 170.");
    await page.getByLabel("E-mail address").fill("reader@nowhere");
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByRole("alert").getByText("This is not a mail address").waitFor();
    expect(await page.getByLabel("What is wrong?").inputValue()).toBe("The hill is 175 m high.\nNot 170.");
    await look(page, "report-refused");
    await page.getByLabel("E-mail address").fill("reader@example.org");
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByRole("heading", { name: "Thank you" }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/report-error\/thanks$/);
    await look(page, "report-thanks");
    await context.close();

    const desk = await signedIn(browser, server, "data_steward", { bypassCSP: true });
    await desk.page.goto(`${server.origin}/desk/requests?state=new&lang=en`);
    await desk.page.getByRole("cell", { name: "The hill is 175 m high." }).waitFor();
    await desk.page.locator("tbody th a").first().click();
    await desk.page.getByText("một thư trả lời").waitFor();
    expect(await desk.page.content()).not.toContain("reader@example.org");
    expect(await axeViolations(desk.page)).toEqual([]);
    await look(desk.page, "requests");
    await desk.page.getByRole("button", { name: "Nhận và mở bản nháp" }).click();
    await desk.page.waitForURL(/\/desk\/(edit|translate)\//);
    await desk.page.getByText("Báo lỗi, đề nghị đã nhận").waitFor();
    await look(desk.page, "request-beside");
    await desk.context.close();
  });
});

describe("the map of the desk", () => {
  mapScenarios(() => ({ server, browser, look }));
});

describe("the steward's boards", () => {
  it("lead from a number to its list, change one field of many with a preview and back, and name doubles", async () => {
    await compareRecords({ db: server.database.db, now: new Date() });
    const { context, page } = await signedIn(browser, server, "data_steward", { bypassCSP: true });
    await page.goto(`${server.origin}/desk/records/board`);
    const pictureless = page.getByRole("link", { name: /^Điểm đến, Chưa có ảnh: \d+$/ }).first();
    const count = Number(await pictureless.textContent());
    expect(await axeViolations(page)).toEqual([]);
    await look(page, "board");
    await pictureless.click();
    await page.waitForURL(/gap=picture/);
    await expect.poll(() => page.locator("tbody tr").count(), { timeout: 15_000 }).toBe(Math.min(50, count));
    expect(await axeViolations(page)).toEqual([]);
    await look(page, "records");
    for (const n of [0, 1]) await page.locator('input[name="id"]').nth(n).check();
    await page.getByRole("button", { name: "Sửa các mục đã chọn" }).click();
    await page.waitForURL(/\/desk\/records\/bulk/);
    await page.getByLabel("Mục cần sửa").selectOption("elevation");
    await page.getByLabel("Giá trị", { exact: true }).fill("1,5 km");
    await page.getByLabel("Giá trị", { exact: true }).blur();
    await page.getByRole("button", { name: "Xem trước" }).click();
    await page.getByText("chưa ghi nguồn").or(page.getByRole("alert")).first().waitFor();
    await page.getByLabel("Tên nguồn", { exact: true }).fill("Đo đạc 2026");
    await page.getByRole("button", { name: "Xem trước" }).click();
    await page.getByText("1.500 m").first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await look(page, "bulk");
    await page.getByRole("button", { name: "Ghi vào bản nháp của 2 bản ghi" }).click();
    await page.getByText("Đã ghi vào bản nháp của 2 bản ghi").waitFor();
    await page.getByRole("button", { name: "Hoàn tác cả lần sửa" }).click();
    await page.getByText("Đã hoàn tác ở 2 bản ghi").waitFor();
    await page.goto(`${server.origin}/desk/new`);
    await page.getByLabel("Di sản").first().check();
    await page.locator('input[name="title"]').fill("Den Hung");
    await page.getByRole("button", { name: "Tạo và soạn bài" }).click();
    await page.getByRole("button", { name: "Vẫn tạo bản ghi mới" }).waitFor();
    await context.addCookies([{ name: "xoan_desk_lang", value: "en", url: server.origin }]);
    await page.goto(`${server.origin}/desk/records/doubles`);
    await page.getByRole("heading", { name: "Doubles" }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await look(page, "doubles");
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: "dark" });
    for (const name of ["records/doubles", "records?kind=place", "requests", "records/board"]) {
      await page.goto(`${server.origin}/desk/${name}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(390);
      await look(page, `phone-${name.replace(/\W/g, "-")}`);
    }
    await context.close();
  });
});
