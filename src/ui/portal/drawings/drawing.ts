import { temple, tower, village } from "./families/buildings.ts";
import { drum, pomelo, song, weave } from "./families/crafts.ts";
import { fields, peaks, tea } from "./families/land.ts";
import { lake, river } from "./families/water.ts";
import type { Palette } from "./palettes.ts";
import { chanceOf } from "./seed.ts";
import { escapeSvg } from "./strokes.ts";

const FAMILIES = { tea, drum, song, temple, tower, lake, peaks, weave, pomelo, fields, village, river } as const;

/** What a drawing shows; follows the subject of the document. */
export type DrawingFamily = keyof typeof FAMILIES;

/** Options of `drawing`. */
export type DrawingOptions = {
  /** The text alternative, in the page's language. Without it the drawing is decoration and hidden from assistive technology. */
  label?: string;
  /** Gives the picture's content an id, unique in the page, so that `reuse` can show it again. */
  id?: string;
};

/**
 * The picture of a document that has no photo: the same code gives the same drawing in every language and on every machine.
 * Any frame ratio works, the middle 60 % stays in view. The page must also carry `sharedSymbols` for it.
 */
export function drawing(code: string, family: DrawingFamily, palette: Palette, { label, id }: DrawingOptions = {}): string {
  const body = drawingBody(code, family);
  return frame(palette, "0 0 400 300", label, id ? `<g id="${escapeSvg(id)}">${body}</g>` : body);
}

/** Only the shapes of a drawing, for callers that bring their own `<svg>`. */
export function drawingBody(code: string, family: DrawingFamily): string {
  return FAMILIES[family](chanceOf(code));
}

/**
 * A drawing already in the page, shown again in other colours and another crop for about a hundred bytes.
 * `id` is the one given to `drawing`; `viewBox` is the crop within 400×300.
 */
export function reuse(id: string, palette: Palette, viewBox = "0 0 400 300"): string {
  return frame(palette, viewBox, undefined, `<use href="#${escapeSvg(id)}"/>`);
}

function frame(palette: Palette, viewBox: string, label: string | undefined, content: string): string {
  const access = label ? `role="img" aria-label="${escapeSvg(label)}"` : 'aria-hidden="true"';
  return `<svg class="p${palette}" viewBox="${viewBox}" preserveAspectRatio="xMidYMid slice" ${access}>${content}</svg>`;
}
