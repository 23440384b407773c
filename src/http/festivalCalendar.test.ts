import { sql } from "drizzle-orm";
import { Hono } from "hono";
import ICAL from "ical.js";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "#tests/database";
import { profile } from "../../profiles/phu-tho/profile.ts";
import { withdrawEdition } from "../modules/editions/index.ts";
import {
  type CatalogueOffice,
  catalogueOffice,
  changeFacts,
  claim,
  facts,
  liveRecord,
  liveTranslation,
} from "../modules/catalogue/testing.ts";
import { serveProfile } from "../profile/current.ts";
import type { AppEnv } from "./app.ts";
import { mountFestivals } from "./festivalCalendar.ts";

let test: TestDatabase;
let office: CatalogueOffice;
const now = new Date("2026-11-01T02:00:00Z");
const app = new Hono<AppEnv>();
const LONG = "Hội nhiều ngày có một cái tên dài đến mức dòng của nó phải gập lại vài lần";
const made: Record<string, Awaited<ReturnType<typeof liveRecord>>> = {};

beforeAll(async () => {
  serveProfile(profile);
  test = await testDatabase();
  office = await catalogueOffice(test.db);
  app.use(async (c, next) => {
    c.set("now", now);
    await next();
  });
  mountFestivals(app, { db: test.db, origin: "https://portal.example" });
  const lunar = (month: number, day: number, to: { month: number; day: number } | null = null) => [claim({ month, day, to })];
  const live = async (title: string, claims: Parameters<typeof facts>[1]) => {
    made[title] = await liveRecord(office, title, facts("festival", claims), "festival");
  };
  const point = (precision: "exact" | "blurred") => [claim({ lat: 21.3654, lon: 105.3213, precision })];
  await live("Giỗ Tổ; rước, hội \\ lễ", { days: lunar(3, 10), point: point("exact") });
  await live(LONG, { days: lunar(1, 5, { month: 1, day: 10 }), point: point("blurred") });
  await live("Chính hội", { mainDay: lunar(1, 25) });
  await live("Không rõ ngày", {});
});
afterAll(() => test.close());

type Event = { uid: string; summary: string; start: string; end: string; sequence: number };

/** The calendar as another program reads it. */
async function read(address: string): Promise<{ text: string; events: Event[] }> {
  const answer = await app.request(address);
  expect([address, answer.status, answer.headers.get("content-type")]).toEqual([address, 200, "text/calendar; charset=utf-8"]);
  const text = await answer.text();
  const root = new ICAL.Component(ICAL.parse(text));
  const events = root.getAllSubcomponents("vevent").map((each) => {
    const event = new ICAL.Event(each);
    expect(event.startDate.isDate).toBe(true);
    const { uid, summary, startDate, endDate, sequence } = event;
    return { uid, summary, start: startDate.toString(), end: endDate.toString(), sequence };
  });
  return { text, events };
}

it("holds each festival by its days of the solar year, the end being the day after the last", async () => {
  const { events, text } = await read("/vi/festivals.ics");
  const of = (title: string) => events.filter(({ summary }) => summary === title).map(({ start, end }) => `${start}/${end}`);
  expect(of("Giỗ Tổ; rước, hội \\ lễ")).toEqual([
    "2025-04-07/2025-04-08",
    "2026-04-26/2026-04-27",
    "2027-04-16/2027-04-17",
    "2028-04-04/2028-04-05",
    "2029-04-23/2029-04-24",
  ]);
  expect(of(LONG)).toContain("2027-02-10/2027-02-16");
  expect(of("Chính hội")).toContain("2027-03-02/2027-03-03");
  expect(of("Không rõ ngày")).toEqual([]);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  // Of a blurred place not even the rounded degrees stand in it.
  expect(text.match(/^GEO:.*$/gm)).toEqual(Array.from({ length: 5 }, () => "GEO:21.3654;105.3213"));
});

it("keeps to the standard's lines, says when it changed, and is the same twice", async () => {
  const { text } = await read("/vi/festivals.ics");
  expect(text.startsWith("BEGIN:VCALENDAR\r\n")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const count = (name: string) => text.split("\r\n").filter((line) => line.startsWith(name)).length;
  const events = count("BEGIN:VEVENT");
  for (const name of ["DTSTAMP:", "LAST-MODIFIED:", "SEQUENCE:", "UID:", "DTSTART;VALUE=DATE:"])
    expect([name, count(name)]).toEqual([name, events]);
  expect(text).not.toContain("TZID");
  expect((await read("/vi/festivals.ics")).text).toBe(text);
});

it("keeps an event's name through a correction of its day, under a higher number", async () => {
  const before = (await read("/vi/heritage/chinh-hoi.ics")).events;
  await changeFacts(
    office,
    made["Chính hội"] ?? { revisionId: "" },
    facts("festival", { mainDay: [claim({ month: 1, day: 26, to: null })] }),
    "Chính hội",
  );
  const after = (await read("/vi/heritage/chinh-hoi.ics")).events;
  expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
  expect(after.map(({ start }) => start)).toContain("2027-03-03");
  for (const [index, { sequence }] of after.entries())
    expect(sequence).toBeGreaterThan(before[index]?.sequence ?? Number.POSITIVE_INFINITY);
});

it("names the same events in every language, and holds only what is public in it", async () => {
  const { documentId } = made["Giỗ Tổ; rước, hội \\ lễ"] ?? { documentId: "" };
  const body = { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "Words." }] }] };
  await liveTranslation(office, documentId, "en", "Kings Day", body);
  const [en, vi] = [await read("/en/festivals.ics"), await read("/vi/festivals.ics")];
  expect(en.events).toHaveLength(5);
  for (const { uid } of en.events) expect(vi.events.map((each) => each.uid)).toContain(uid);
  expect((await read("/ko/festivals.ics")).events).toEqual([]);
});

it("loses a festival that is withdrawn: its own file says so, and the calendar has it no more", async () => {
  office.at("2026-11-02T02:00:00Z");
  const { revisionId } = made[LONG] ?? { revisionId: "" };
  const { rows } = await test.db.execute<{ id: string }>(sql`select edition_id as id from editions.revision where id = ${revisionId}`);
  const done = await withdrawEdition(office.as("publisher", "publisher"), { editionId: rows[0]?.id ?? "", notice: "Đã gỡ." });
  expect(done).toMatchObject({ ok: true });
  expect((await app.request("/vi/heritage/hoi-nhieu-ngay-co-mot-cai-ten-dai-den-muc-dong-cua-no-phai-gap-lai-vai-lan.ics")).status).toBe(
    410,
  );
  expect((await read("/vi/festivals.ics")).events.filter(({ summary }) => summary === LONG)).toEqual([]);
});

it.each(["/xx/festivals.ics", "/vi/heritage/khong-co.ics", "/vi/heritage/khong-ro-ngay.ics", "/vi/nowhere/chinh-hoi.ics"])(
  "%s is no address",
  async (address) => {
    expect((await app.request(address)).status).toBe(404);
  },
);
