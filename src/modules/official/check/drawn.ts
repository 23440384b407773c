import { all, attr, type Element, num } from "./dom.ts";
import type { Drawn } from "./model.ts";

const EMU_PER_TWIP = 635;
const LINE_SHAPE = /^(line|straightConnector1)$/;

/** Lines drawn inside an element: DrawingML shapes and connectors, and VML of older versions. */
export function drawnLines(element: Element): Drawn[] {
  const modern = [...all(element, "anchor"), ...all(element, "inline")]
    .filter((frame) => all(frame, "prstGeom").some((shape) => LINE_SHAPE.test(attr(shape, "prst") ?? "")))
    .map((frame) => ({ length: Math.round((num(all(frame, "extent")[0], "cx") ?? 0) / EMU_PER_TWIP) }));
  const old = [...all(element, "line"), ...all(element, "shape").filter((shape) => /_x0000_t32\b/.test(attr(shape, "type") ?? ""))];
  return [...modern, ...old.map((shape) => ({ length: vmlLength(shape) })).filter(({ length }) => length > 0)];
}

function vmlLength(shape: Element): number {
  const [from, to] = [points(attr(shape, "from")), points(attr(shape, "to"))];
  if (from && to) return Math.round(Math.abs(to - from) * 20);
  const width = /width\s*:\s*([\d.]+)\s*(pt|in|cm|mm)?/.exec(attr(shape, "style") ?? "");
  return width ? Math.round(Number(width[1]) * (UNIT[width[2] ?? "pt"] ?? 20)) : 0;
}

const UNIT: Record<string, number> = { pt: 20, in: 1_440, cm: 567, mm: 56.7 };

/** The first co-ordinate of a pair such as '12pt,3pt', in points. */
function points(pair: string | undefined): number | null {
  const found = /^\s*(-?[\d.]+)\s*(pt|in|cm|mm)?/.exec(pair ?? "");
  return found ? (Number(found[1]) * (UNIT[found[2] ?? "pt"] ?? 20)) / 20 : null;
}
