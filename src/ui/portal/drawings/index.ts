/** Drawings computed from a document's permanent code, and the portal's fixed pictures. Strings of SVG; server side only (node:crypto). */
export { brandIcon, brandMark, brokenStar } from "./brand.ts";
export { drawing, type DrawingFamily, type DrawingOptions, reuse } from "./drawing.ts";
export { heroDrawing } from "./hero.ts";
export { type MapName, type MapPoint, provinceMap, type ProvinceShape } from "./map.ts";
export type { Palette } from "./palettes.ts";
export { standaloneSvg } from "./standalone.ts";
export { sharedSymbols } from "./symbols.ts";
