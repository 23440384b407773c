import { readFileSync } from "node:fs";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { map } from "../../../../profiles/phu-tho/map.ts";
import { drawingBody } from "./drawing.ts";
import {
  brandMark,
  brokenStar,
  type DrawingFamily,
  drawing,
  heroDrawing,
  type Palette,
  provinceMap,
  reuse,
  sharedSymbols,
  standaloneSvg,
} from "./index.ts";
import { PALETTES } from "./palettes.ts";

const PALETTE_NUMBERS: readonly Palette[] = [1, 2, 3, 4, 5, 6];
const families: readonly DrawingFamily[] = [
  "tea",
  "drum",
  "song",
  "temple",
  "tower",
  "lake",
  "peaks",
  "weave",
  "pomelo",
  "fields",
  "village",
  "river",
];
const codes = Array.from({ length: 40 }, (_, index) => `PT-2026-${index}`);

/** Tags left open or closed wrongly; empty for balanced markup. */
function unbalanced(svg: string): string[] {
  const open: string[] = [];
  for (const [, closing, name, selfClosing] of svg.matchAll(/<(\/?)([a-z]+)(?:\s[a-zA-Z-]+="[^"<>]*")*\s*(\/?)>/g)) {
    if (closing) {
      if (open.pop() !== name) return [`</${name}>`];
    } else if (!selfClosing) open.push(name ?? "");
  }
  // Whatever is left after removing well-formed tags and text must hold no stray bracket.
  const stray = svg.replace(/<\/?[a-z]+(?:\s[a-zA-Z-]+="[^"<>]*")*\s*\/?>/g, "").match(/[<>]/g) ?? [];
  return [...open, ...stray];
}

describe("drawing", () => {
  test("gives the same picture for the same code, another for another", () => {
    for (const family of families) {
      expect(drawing("PT-2026-1", family, 1)).toBe(drawing("PT-2026-1", family, 1));
      expect(new Set(codes.map((code) => drawing(code, family, 1))).size).toBeGreaterThan(4);
    }
  });

  test("keeps the pictures of published codes: a change here repaints every document", () => {
    expect(drawing("PT-2026-1", "drum", 2)).toMatchInlineSnapshot(
      `"<svg class="p2" viewBox="0 0 400 300" preserveAspectRatio="xMidYMid slice" aria-hidden="true"><path class="fa" d="M0 0h400v300H0z"/><circle class="fb" cx="200" cy="300" r="244"/><g class="sd" color="var(--d)"><use href="#d-drum" transform="translate(200 300)rotate(6)scale(2.3)"/></g></svg>"`,
    );
  });

  test("is balanced and free of broken numbers in twelve families and six palettes", () => {
    expect(new Set(families).size).toBe(12);
    for (const family of families) {
      for (const palette of PALETTE_NUMBERS) {
        const svg = drawing(`PT-${palette}`, family, palette, { id: "a1" });
        expect(unbalanced(svg)).toEqual([]);
        expect(svg).toContain(`<svg class="p${palette}" `);
        expect(svg).not.toMatch(/NaN|Infinity|undefined|--\d|\de-|\d\.\d{3}/);
      }
    }
  });

  test("stays within 1.7 KB per body", () => {
    for (const family of families) {
      const largest = Math.max(...codes.map((code) => Buffer.byteLength(drawingBody(code, family))));
      expect(largest, family).toBeLessThanOrEqual(1700);
    }
  });

  test("is decoration without a label and an image with one, escaped", () => {
    expect(drawing("x", "tea", 1)).toContain('aria-hidden="true"');
    const labelled = drawing("x", "tea", 1, { label: 'Đồi chè "Long Cốc" <b>' });
    expect(labelled).toContain('role="img" aria-label="Đồi chè &quot;Long Cốc&quot; &lt;b&gt;"');
    expect(labelled).not.toContain("aria-hidden");
  });
});

describe("sharedSymbols", () => {
  test("holds exactly the symbols used, with what those use in turn", () => {
    const idsIn = (svg: string) => [...svg.matchAll(/ id="d-([a-z]+)"/g)].map(([, name]) => name).sort();
    expect(idsIn(sharedSymbols([drawing("x", "drum", 1)]))).toEqual(["bird", "drum", "star"]);
    expect(idsIn(sharedSymbols([drawing("x", "lake", 1), drawing("y", "lake", 1)]))).toEqual(["boat"]);
    expect(sharedSymbols(["<p>none</p>"])).toBe("");
  });

  test("answers every reference of every family", () => {
    const bodies = [...families.map((family) => drawing("x", family, 1)), heroDrawing("h"), brokenStar("b")];
    const page = sharedSymbols(bodies) + bodies.join("");
    expect(unbalanced(page)).toEqual([]);
    for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(page.split(` id="${id}"`)).toHaveLength(2);
  });

  test("reuse refers to a drawing by its id", () => {
    expect(reuse("a1", 6, "60 0 240 300")).toBe(
      '<svg class="p6" viewBox="60 0 240 300" preserveAspectRatio="xMidYMid slice" aria-hidden="true"><use href="#a1"/></svg>',
    );
  });
});

describe("fixed pictures", () => {
  test("the 404 star has thirteen rays, the mark fourteen", () => {
    const raysIn = (svg: string) => {
      const path = svg.match(/d="(M0 -34[^"]*)"/)?.[1] ?? "";
      const corners = path
        .slice(1, -1)
        .split("L")
        .map((corner) => corner.split(" ").map(Number));
      return corners.filter(([x = 0, y = 0]) => Math.hypot(x, y) > 25).length;
    };
    expect(raysIn(brandMark())).toBe(14);
    expect(raysIn(brokenStar("Một cánh còn thiếu"))).toBe(13);
  });

  test("the map places, numbers and escapes its points", () => {
    const svg = provinceMap(
      [
        { label: "Đền Hùng", longitude: 105.325, latitude: 21.367, offset: [-8, 4], anchor: "end" },
        { label: "A & B", longitude: 105.44, latitude: 21.275, number: 2 },
      ],
      [{ text: "sông Thao", longitude: 104.99, latitude: 21.59, turn: 43 }],
      "Sơ đồ",
      map.shape,
    );
    expect(unbalanced(svg)).toEqual([]);
    expect(svg).toContain(
      '<circle fill="var(--lacquer)" cx="218" cy="177" r="3.6"/><text class="halo" x="210" y="181" text-anchor="end">Đền Hùng</text>',
    );
    expect(svg).toContain(">2</text>");
    expect(svg).toContain("A &amp; B");
    expect(svg).not.toMatch(/NaN|\.\d{2}/);
  });

  test("the outline is the one of the design", () => {
    expect(provinceMap([], [], "t", map.shape)).toContain(
      'd="M140 21c10 0 19 22 28 35s19 37 28 42 17-6 28-8 24-7 36-4 25 15 36 21 22 11 32 17',
    );
  });
});

describe("a map with boundaries", () => {
  test("draws them straight in whole units, the outside closed and filled, and not the free outline", () => {
    const square = [
      [105, 21],
      [105.5, 21],
      [105.5, 21.5],
      [105, 21],
    ] as const;
    const svg = provinceMap([], [], "t", {
      ...map.shape,
      land: {
        outer: [square],
        inner: [
          [square[0], square[2]],
          [square[1], square[1]],
        ],
      },
    });
    expect(svg).toContain('<path class="land" d="M88 334l200 0 0-214-200 214z"/><path class="bnd" d="M88 334l200-214M288 334"/>');
    expect(svg).not.toContain("M140 21c10");
    expect(provinceMap([], [], "t", { ...map.shape, land: { outer: [square], inner: [] } })).not.toContain("bnd");
  });
});

describe("standaloneSvg", () => {
  test("carries colours and symbols itself", () => {
    for (const family of families) {
      const svg = standaloneSvg("PT-1", family, 4, { width: 1200, height: 630 });
      expect(svg).not.toMatch(/class=|var\(/);
      expect(unbalanced(svg)).toEqual([]);
      for (const [, id] of svg.matchAll(/href="#([^"]+)"/g)) expect(svg).toContain(` id="${id}"`);
    }
  });

  test("uses the colours of the style sheet", () => {
    const css = readFileSync(new URL("../portal.css", import.meta.url), "utf8");
    for (const palette of PALETTE_NUMBERS) {
      const rule = css.match(new RegExp(`\\.p${palette}\\{([^}]*)\\}`))?.[1] ?? "";
      const colours = Object.fromEntries([...rule.matchAll(/--([a-e]):\s*(#[0-9a-f]{6})/g)].map(([, tone, colour]) => [tone, colour]));
      expect(colours).toEqual(PALETTES[palette]);
    }
  });

  test("rasterises to 1200×630 and is not a blank sheet", async () => {
    const svg = standaloneSvg("PT-1", "drum", 2, { width: 1200, height: 630 });
    const image = sharp(Buffer.from(svg));
    const { width, height } = await image.metadata();
    expect([width, height]).toEqual([1200, 630]);
    const { channels } = await image.stats();
    expect(Math.max(...channels.slice(0, 3).map(({ stdev }) => stdev))).toBeGreaterThan(10);
  });
});

test("the committed favicon holds the mark and no script", () => {
  const favicon = readFileSync("public/favicon.svg", "utf8");
  expect(unbalanced(favicon)).toEqual([]);
  expect(favicon).toMatch(/^<svg xmlns=[^>]*viewBox="-50 -50 100 100">/);
});
