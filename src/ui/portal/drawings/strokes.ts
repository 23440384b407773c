import type { Chance } from "./seed.ts";
import type { SymbolName } from "./symbols.ts";

/** The classes the portal's style sheet gives meaning to: `f` fills and `s` strokes with one of the palette's five colours. */
type Tone = "a" | "b" | "c" | "d" | "e";
export type Fill = `f${Tone}`;
export type Stroke = `s${Tone}`;

/**
 * A coordinate in as few bytes as the eye needs: whole from 5 upward, one decimal below, no leading zero.
 * Throws a RangeError on NaN or infinity, which would otherwise silently blank the picture.
 */
export function num(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a coordinate: ${value}`);
  const text = Math.abs(value) >= 5 ? String(Math.round(value)) : value.toFixed(1).replace(/\.0$/, "");
  if (text === "-0") return "0";
  return text.replace(/^(-?)0\./, "$1.");
}

/** Text made safe inside an SVG attribute or element. */
export function escapeSvg(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** Where and how a shared symbol is placed. */
export type Placing = { x?: number; y?: number; scale?: number; turn?: number; class?: string };

/** A shared symbol placed in the picture. The page must carry it once: see `sharedSymbols`. */
export function place(symbol: SymbolName, { x = 0, y = 0, scale = 1, turn = 0, class: classes }: Placing = {}): string {
  const moves = [
    x !== 0 || y !== 0 ? `translate(${num(x)} ${num(y)})` : "",
    turn !== 0 ? `rotate(${turn})` : "",
    scale !== 1
      ? `scale(${scale
          .toFixed(2)
          .replace(/\.?0+$/, "")
          .replace(/^0\./, ".")})`
      : "",
  ].join("");
  return `<use href="#d-${symbol}"${moves && ` transform="${moves}"`}${classes ? ` class="${classes}"` : ""}/>`;
}

/** The flat ground of a 400×300 picture. */
export function ground(fill: Fill = "fa"): string {
  return `<path class="${fill}" d="M0 0h400v300H0z"/>`;
}

/** A sun, a moon, a tree crown. */
export function disc(x: number, y: number, radius: number, fill: Fill = "fe"): string {
  return `<circle class="${fill}" cx="${num(x)}" cy="${num(y)}" r="${num(radius)}"/>`;
}

/** A chain of `count` rounded hills whose feet stand at `base`, filled down to the lower edge. */
export function ridge(chance: Chance, base: number, height: number, fill: Fill, count = 5): string {
  const step = 420 / count;
  let path = `M-10 300V${num(base)}`;
  for (let hill = 0; hill < count; hill++) {
    const rise = height * chance.between(0.45, 1);
    // Tall hills need a wider shoulder or their tops turn into needles.
    const shoulder = step * (rise < 80 ? 0.2 : 0.3);
    const half = step * 0.5;
    path += `c${num(shoulder)} 0 ${num(half - shoulder * 0.8)}-${num(rise)} ${num(half)}-${num(rise)}`;
    path += `s${num(half - shoulder)} ${num(rise)} ${num(half)} ${num(rise)}`;
  }
  return `<path class="${fill}" d="${path}V300z"/>`;
}

/** A bundle of lines that run side by side from edge to edge: water, contour lines, terraces. */
export type Threads = {
  count: number;
  stroke: Stroke;
  from: number;
  to: number;
  spread: [start: number, end: number];
  width: number;
  bend: number;
};

/** Draws the bundle: `from` and `to` are the first line's heights at the two edges, `spread` the gaps there. */
export function threads({ count, stroke, from, to, spread, width, bend }: Threads): string {
  let path = "";
  for (let line = 0; line < count; line++) {
    const start = from + line * spread[0];
    const end = to + line * spread[1];
    path += `M-10 ${num(start)}C137 ${num(start + bend)} 242 ${num(end - bend)} 410 ${num(end)}`;
  }
  return `<path class="n ${stroke}" stroke-width="${width}" d="${path}"/>`;
}

/** A horizontal band of dashes, cheap in bytes: one stroked line with a rhythm. */
export function dashes(stroke: Stroke, width: number, rhythm: string, path: string): string {
  return `<path class="n ${stroke}" stroke-width="${num(width)}" stroke-dasharray="${rhythm}" d="${path}"/>`;
}
