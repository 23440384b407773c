import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaKm2, middleOf, type Polygon, polygonFault, type Position, rightHanded, within } from "./geometry.ts";

const box = (west: number, south: number, size: number): Position[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

describe("polygonFault", () => {
  it.each<[string, Polygon, unknown]>([
    ["a square", [box(105, 21, 1)], null],
    ["a square with a hole", [box(105, 21, 1), box(105.2, 21.2, 0.2)], null],
    ["two holes that touch at a corner", [box(105, 21, 1), box(105.2, 21.2, 0.2), box(105.4, 21.4, 0.2)], null],
    [
      "two corners",
      [
        [
          [105, 21],
          [106, 21],
          [105, 21],
        ],
      ],
      { fault: "short", ring: 1 },
    ],
    [
      "corners on a line",
      [
        [
          [105, 21],
          [106, 21],
          [105.5, 21],
          [105, 21],
        ],
      ],
      { fault: "short", ring: 1 },
    ],
    [
      "a bow tie",
      [
        [
          [105, 21],
          [106, 22],
          [106, 21],
          [105, 22],
          [105, 21],
        ],
      ],
      { fault: "crosses", side: 1, otherSide: 3 },
    ],
    [
      "a spike",
      [
        [
          [105, 21],
          [106, 21],
          [106, 22],
          [106, 20.5],
          [105, 21],
        ],
      ],
      { fault: "crosses", ring: 1 },
    ],
    [
      "a corner used twice",
      [
        [
          [105, 21],
          [106, 21],
          [105.5, 21.5],
          [106, 22],
          [105, 22],
          [105.5, 21.5],
          [105, 21],
        ],
      ],
      { fault: "crosses" },
    ],
    ["a hole outside", [box(105, 21, 1), box(107, 21, 0.2)], { fault: "hole_outside", ring: 2 }],
    ["a hole across the edge", [box(105, 21, 1), box(105.9, 21.2, 0.2)], { fault: "crosses", ring: 1, otherRing: 2 }],
    ["a hole in a hole", [box(105, 21, 1), box(105.2, 21.2, 0.6), box(105.3, 21.3, 0.1)], { fault: "holes_meet", ring: 3, otherRing: 2 }],
    ["no ring", [], { fault: "short" }],
  ])("%s", (_name, polygon, fault) => {
    if (fault === null) expect(polygonFault(polygon)).toBeNull();
    else expect(polygonFault(polygon)).toMatchObject(fault as object);
  });

  it("finds no fault in any star of corners around a middle, and one when two of its corners change places", () => {
    const star = fc.array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: 5, maxLength: 60 });
    fc.assert(
      fc.property(star, (radii) => {
        const ring = radii.map((radius, at): Position => {
          const angle = (at / radii.length) * 2 * Math.PI;
          return [105 + radius * Math.cos(angle), 21 + radius * Math.sin(angle)];
        });
        const closed = [...ring, ring[0] ?? [0, 0]] as Position[];
        expect(polygonFault([closed])).toBeNull();
        expect(within(closed, middleOf([closed]))).toBe(true);
      }),
    );
  });
});

describe("areas and middles", () => {
  it("measures a square of a tenth of a degree at 21° north", () => {
    expect(areaKm2([box(105, 21, 0.1)])).toBeCloseTo(115.4, 0);
    expect(areaKm2([box(105, 21, 0.1), box(105.02, 21.02, 0.05)])).toBeCloseTo(115.4 * 0.75, 0);
  });

  it("turns the edge against the clock and holes with it", () => {
    const turned = rightHanded([box(105, 21, 1).toReversed(), box(105.2, 21.2, 0.1)]);
    expect(turned[0]).toEqual(box(105, 21, 1));
    expect(turned[1]).toEqual(box(105.2, 21.2, 0.1).toReversed());
  });

  it("stands for a crescent by a place within it", () => {
    const crescent: Position[] = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 3],
      [3, 3],
      [3, 1],
      [0, 1],
      [0, 0],
    ];
    expect(within(crescent, middleOf([crescent]))).toBe(true);
    const ringed: Polygon = [box(0, 0, 4), box(1, 1, 2)];
    const middle = middleOf(ringed);
    expect(within(box(1, 1, 2), middle)).toBe(false);
    expect(within(box(0, 0, 4), middle)).toBe(true);
  });
});
