import { expect, it } from "vitest";
import type { Festival } from "#modules/catalogue/contract";
import { byMonth, heldWithin, readCalendar, spanAsked } from "./calendar-span.ts";

const today = "2026-11-27";
const festival = (title: string, month: number, day: number, to: { month: number; day: number } | null = null): Festival => ({
  documentId: title,
  title,
  summary: "",
  section: "heritage",
  slug: title,
  days: { month, day, to },
  mainDay: null,
  point: null,
  area: null,
  modifiedAt: new Date(0),
  sequence: 1,
});
const held = (query: string, ...found: Festival[]) => {
  const span = spanAsked(readCalendar(new URL(`https://x.example/vi/calendar${query}`), today), today);
  return byMonth(heldWithin(found, span), span).flatMap(([month, each]) =>
    each.map(({ festival: { title }, span: { from } }) => `${month} ${title} ${from}`),
  );
};
const kings = festival("Giỗ Tổ", 3, 10);
const winter = festival("Qua năm", 12, 20, { month: 1, day: 3 });

it.each([
  ["", ["2027-04 Giỗ Tổ 2027-04-16"]],
  ["?year=2027", ["2027-04 Giỗ Tổ 2027-04-16"]],
  ["?year=2028", ["2028-04 Giỗ Tổ 2028-04-04"]],
  ["?month=2027-04", ["2027-04 Giỗ Tổ 2027-04-16"]],
  ["?month=2027-05", []],
])("%s holds the king's day where it falls", (query, expected) => expect(held(query, kings)).toEqual(expected));

it("shows a festival over the new year in each month that is asked for", () => {
  expect(held("?month=2027-01", winter)).toEqual(["2027-01 Qua năm 2027-01-27"]);
  expect(held("?month=2027-02", winter)).toEqual(["2027-02 Qua năm 2027-01-27"]);
});

it.each(["?month=2027-13", "?month=27-1", "?month=2027-1", "?year=1800", "?year=2999", "?year=x", "?month=9999-01"])(
  "%s is no address",
  (query) => {
    let thrown: unknown = null;
    try {
      held(query, kings);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ init: { status: 404 } });
  },
);
