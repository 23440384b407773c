import { describe, expect, test } from "vitest";
import { placeAt, placeFor } from "./arrange.ts";

// I (a b (c d)) II
const TREE = [
  { key: "I", parentKey: null },
  { key: "a", parentKey: "I" },
  { key: "b", parentKey: "I" },
  { key: "c", parentKey: "b" },
  { key: "d", parentKey: "b" },
  { key: "II", parentKey: null },
];

describe("one step", () => {
  test.each([
    ["b", "up", { parentKey: "I", position: 0 }],
    ["a", "up", null],
    ["a", "down", { parentKey: "I", position: 1 }],
    ["b", "down", null],
    ["b", "in", { parentKey: "a", position: 0 }],
    ["II", "in", { parentKey: "I", position: 2 }],
    ["a", "in", null],
    ["d", "out", { parentKey: "I", position: 2 }],
    ["a", "out", { parentKey: null, position: 1 }],
    ["II", "out", null],
    ["gone", "up", null],
  ] as const)("%s %s", (key, direction, place) => expect(placeFor(TREE, key, direction)).toEqual(place));
});

describe("a drop", () => {
  test.each([
    ["a", "d", "before", { parentKey: "b", position: 1 }],
    ["a", "b", "after", { parentKey: "I", position: 1 }],
    ["b", "a", "before", { parentKey: "I", position: 0 }],
    ["c", "b", "into", { parentKey: "b", position: 1 }],
    ["a", "II", "into", { parentKey: "II", position: 0 }],
    ["a", "a", "after", null],
    ["a", "gone", "after", null],
  ] as const)("%s on %s, %s", (key, target, drop, place) => expect(placeAt(TREE, key, target, drop)).toEqual(place));
});
