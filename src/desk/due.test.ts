import { describe, expect, it } from "vitest";
import { dueReason, dueWords } from "./due.ts";
import { translator } from "./messages/index.ts";

const vi = translator("vi");
const en = translator("en");
const today = "2025-05-16";
const said = (t: typeof vi, on: string | null, at: string | null = null) => {
  const { text, date } = dueWords(t, on ? { on, at: at ? new Date(at) : null } : null, today);
  return date ? `${text} · ${date}` : text;
};

describe("a due day in words", () => {
  it.each([
    ["2025-05-14", null, "Trễ 2 ngày · 14/5", "2 days late · 14 May"],
    ["2025-05-15", null, "Trễ 1 ngày · 15/5", "1 day late · 15 May"],
    ["2024-12-31", null, "Trễ 136 ngày · 31/12/2024", "136 days late · 31 Dec 2024"],
    ["2025-05-16", "2025-05-16T09:00:00Z", "Hôm nay · 16:00", "Today · 16:00"],
    ["2025-05-16", null, "Hôm nay", "Today"],
    ["2025-05-17", null, "Còn 1 ngày · T7 17/5", "In 1 day · Sat 17 May"],
    ["2025-05-18", null, "Còn 2 ngày · CN 18/5", "In 2 days · Sun 18 May"],
    ["2025-05-19", null, "Còn 3 ngày · T2 19/5", "In 3 days · Mon 19 May"],
    ["2025-05-23", null, "Còn 7 ngày · T6 23/5", "In 7 days · Fri 23 May"],
    ["2025-05-24", null, "24/5", "24 May"],
    ["2025-09-30", null, "30/9", "30 Sept"],
    [null, null, "Chưa đặt hạn", "No due date"],
  ])("%s %s", (on, at, vietnamese, english) => {
    expect([said(vi, on, at), said(en, on, at)]).toEqual([vietnamese, english]);
  });

  it("counts a report late by working days: on a day off after the last day it is over, not late", () => {
    const report = (lateNow: number) => {
      const { text, group } = dueWords(vi, { on: "2025-05-14", lateNow }, today);
      return [text, group, dueWords(en, { on: "2025-05-14", lateNow }, today).text];
    };
    expect(report(0)).toEqual(["Vừa hết hạn", "today", "Just past due"]);
    expect(report(2)).toEqual(["Trễ 2 ngày làm việc", "late", "2 working days late"]);
  });

  it("falls into the group of its urgency, in bronze today and lacquer when late", () => {
    const of = (on: string | null) => {
      const { group, tone } = dueWords(vi, on ? { on } : null, today);
      return [group, tone];
    };
    expect(["2025-05-15", today, "2025-05-23", "2025-05-24", null].map(of)).toEqual([
      ["late", "late"],
      ["today", "soon"],
      ["soon", undefined],
      ["later", undefined],
      ["none", undefined],
    ]);
  });

  it("shows the arithmetic", () => {
    const due = { on: "2025-05-20", at: null, why: "clearance" as const, since: new Date("2025-05-16T02:00:00Z"), workingDays: 2 };
    expect(dueReason(vi, due, "2026-05-15")).toBe("Gửi 16/5/2025, cộng 2 ngày làm việc để kiểm tra mật");
    expect(dueReason(en, due, "2026-05-15")).toBe("Submitted 16 May 2025, plus 2 working days for clearance");
  });
});
