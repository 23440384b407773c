import { describe, expect, it } from "vitest";
import type { Position } from "#kernel/geometry";
import { facts } from "#modules/catalogue/testing";
import { cornersAt, cornersOf, moveCorner, pointAt, pointOf, withCorner } from "./place-edit.ts";
import { precisionOf, withPrecision } from "./precision.ts";

const blank = facts("place", {});
const square: Position[] = [
  [105, 21],
  [105.1, 21],
  [105.1, 21.1],
  [105, 21.1],
];

describe("places of a form", () => {
  it("put a point where the hand is, to a hand's breadth, and say it as it would be typed", () => {
    const there = pointAt("place", blank, "point", [105.12345678, 21.5]);
    expect(pointOf(there, "point")).toEqual([105.123457, 21.5]);
    expect(there.claims).toMatchObject({ point: [{ typed: "21.5, 105.123457", chosen: true }] });
  });

  it("add a corner to the side it is nearest to, move one, take one away", () => {
    expect(withCorner([square], [105.05, 20.99])[0]).toEqual(square.toSpliced(1, 0, [105.05, 20.99]));
    expect(withCorner([square], [104.99, 21.05])[0]?.at(-1)).toEqual([104.99, 21.05]);
    expect(withCorner([], [105, 21])).toEqual([[[105, 21]]]);
    expect(moveCorner([square], "0:2", [105.2, 21.2])[0]?.[2]).toEqual([105.2, 21.2]);
    expect(moveCorner([square], "0:2", null)[0]).toHaveLength(3);
  });

  it("keep the corners of an outline that is no outline yet, and take it away with its last one", () => {
    const drawn = cornersAt("place", blank, "outline", [square.slice(0, 2)]);
    expect(cornersOf(drawn, "outline")).toEqual({ rings: [square.slice(0, 2)], sound: false });
    const whole = cornersAt("place", drawn, "outline", [square]);
    expect(cornersOf(whole, "outline")).toEqual({ rings: [square], sound: true });
    expect(cornersAt("place", whole, "outline", []).claims).toEqual({});
  });

  it("are kept back no less after a value was unreadable for a while, also in a saved draft", () => {
    const hidden = withPrecision("place", pointAt("place", blank, "point", [105, 21]), "hidden");
    const unread = { ...hidden, claims: { point: [{ typed: "đâu đó", value: null }] } } as typeof hidden;
    expect(precisionOf("place", unread)).toBe("hidden");
    const again = pointAt("place", unread, "point", [105.5, 21.5]);
    expect(again.claims).toMatchObject({ point: [{ value: { precision: "hidden" } }] });
    expect(precisionOf("place", withPrecision("place", again, "exact"))).toBe("exact");
  });
});
