/** The six colour sets of the portal, by the number in their CSS class (`p1` … `p6`): tea, lacquer, celadon, earth, night, straw. */
export type Palette = 1 | 2 | 3 | 4 | 5 | 6;

/** Five flat colours, lightest use first: `a` is the ground, `b` and `c` the middle distance, `d` the subject, `e` the accent. */
export type Colours = Readonly<Record<"a" | "b" | "c" | "d" | "e", string>>;

/**
 * The colours behind `.p1` … `.p6`. The portal's style sheet states the same values as `--a … --e`;
 * this copy serves the pictures that leave the page (Open Graph image, favicon) and so cannot read a style sheet.
 */
export const PALETTES: Readonly<Record<Palette, Colours>> = {
  1: { a: "#ecdfc6", b: "#bccb9d", c: "#6d9160", d: "#2b5138", e: "#b4432c" },
  2: { a: "#4a110d", b: "#7d1f17", c: "#a93a26", d: "#d8ab5e", e: "#f6e6c6" },
  3: { a: "#dfe3d4", b: "#a9c0b2", c: "#5c8a80", d: "#204b4a", e: "#b98a3d" },
  4: { a: "#f1dcc0", b: "#dfae7d", c: "#b8663c", d: "#5c2a1b", e: "#8f1d17" },
  5: { a: "#1f1714", b: "#3b2a22", c: "#8a672f", d: "#d8ab5e", e: "#b4432c" },
  6: { a: "#e9d8ad", b: "#d3b56a", c: "#92762f", d: "#3f4a24", e: "#fbf3e0" },
};
