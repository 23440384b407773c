import { landMarks, type ProvinceShape, projectionOf } from "./map.ts";
import { escapeSvg } from "./strokes.ts";

/** A place or several close together, each a way to read on. */
export type Pin = { longitude: number; latitude: number; count: number; blurred: boolean; href: string; name: string };

/** About two kilometres in drawing units, as far as a blurred place may be off. */
const BLUR = 8;

/**
 * A schematic map whose pins are links with names. `window` shows that part alone, by its south-western corner and its side in degrees.
 * The list of the same entries must stand beside it, and a caption that says it is not a boundary map.
 */
export function clusterMap(
  pins: readonly Pin[],
  title: string,
  shape: ProvinceShape,
  window?: { west: number; south: number; side: number },
): string {
  const project = projectionOf(shape);
  const whole = shape.viewBox.split(" ").map(Number);
  const [left, top] = window ? project([window.west, window.south + window.side]) : [whole[0] ?? 0, whole[1] ?? 0];
  const [right, bottom] = window ? project([window.west + window.side, window.south]) : [];
  const width = right === undefined ? (whole[2] ?? 0) : right - left;
  const height = bottom === undefined ? (whole[3] ?? 0) : bottom - top;
  // A pin keeps its size on the page, however near the map is looked at.
  const scale = width / (whole[2] ?? width);
  const box = [left, top, width, height].map(Math.round).join(" ");
  return [
    `<svg class="map pins${window ? " near" : ""}" viewBox="${box}" role="group" aria-label="${escapeSvg(title)}">`,
    landMarks(shape),
    ...pins.map((pin) => pinMark(pin, project([pin.longitude, pin.latitude]), scale)),
    "</svg>",
  ].join("");
}

/** A cluster shows its number; a single place has an invisible ring around it that is large enough to touch. */
function pinMark({ count, blurred, href, name }: Pin, [x, y]: readonly [number, number], scale: number): string {
  const place = `translate(${round(x)} ${round(y)})${scale === 1 ? "" : `scale(${round(scale)})`}`;
  const label = escapeSvg(name);
  const mark =
    count > 1
      ? `<circle class="pt" r="13"/><text y="4">${count}</text>`
      : `<title>${label}</title><circle class="hit" r="15"/>${blurred ? `<circle class="blur" r="${round(BLUR / scale)}"/>` : '<circle class="pt" r="6"/>'}`;
  // A square holds many choices of a list, which robots need not follow.
  const rel = count > 1 ? ' rel="nofollow"' : "";
  return `<a href="${escapeSvg(href)}" aria-label="${label}"${rel} transform="${place}">${mark}</a>`;
}

const round = (value: number) => Number(value.toFixed(2));
