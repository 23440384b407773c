/** Drawings computed from a document's permanent code, and the portal's fixed pictures. Strings of SVG; server side only (node:crypto). */
export { brandIcon, brandMark, brokenStar } from "./brand.ts";
export { clusterMap } from "./clusters.ts";
export { type DrawingFamily, type DrawingOptions, drawing, reuse } from "./drawing.ts";
export { heroDrawing } from "./hero.ts";
export { type MapName, type MapPoint, type ProvinceShape, provinceMap } from "./map.ts";
export type { Palette } from "./palettes.ts";
export { standaloneSvg } from "./standalone.ts";
export { sharedSymbols } from "./symbols.ts";
