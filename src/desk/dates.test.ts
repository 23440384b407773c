import { describe, expect, it } from "vitest";
import { clock, day, moment } from "./dates.ts";
import { translator } from "./messages/index.ts";

const vi = translator("vi");
const en = translator("en");

describe("times of the desk", () => {
  const evening = new Date("2026-05-15T17:30:00Z"); // 00:30 on the 16th in Việt Trì

  it("reads the province's clock, not the machine's", () => {
    expect(clock(vi, evening)).toBe("00:30");
    expect(day(vi, evening)).toBe("16/5/2026");
    expect(day(en, evening)).toBe("16 May 2026");
  });

  it("says today and yesterday by the province's days", () => {
    expect(moment(vi, evening, new Date("2026-05-16T01:00:00Z"))).toBe("hôm nay 00:30");
    expect(moment(en, new Date("2026-05-15T16:00:00Z"), new Date("2026-05-16T01:00:00Z"))).toBe("yesterday 23:00");
  });
});
