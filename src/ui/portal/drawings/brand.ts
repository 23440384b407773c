import { PALETTES } from "./palettes.ts";
import { escapeSvg } from "./strokes.ts";
import { drumRings, starPath } from "./symbols.ts";

/** The portal's mark: a drum star within two rings, in the colour of the text around it. Decoration; the name stands beside it. */
export function brandMark(): string {
  const rings =
    '<circle r="48" fill="none" stroke="currentColor" stroke-width="2"/>' +
    '<circle r="42" fill="none" stroke="currentColor" stroke-width="5" stroke-dasharray="3.3 3.3"/>';
  return `<svg viewBox="-50 -50 100 100" aria-hidden="true">${rings}<path fill="currentColor" d="${starPath()}"/></svg>`;
}

/**
 * The picture of the 404 page: a drum whose star should have fourteen rays and has one missing, its outline dashed.
 * `label` is the text alternative. Needs `sharedSymbols`.
 */
export function brokenStar(label: string): string {
  const absentRay = '<path class="n" stroke-width=".7" stroke-dasharray="1.6 1.4" d="M2.4 -10.7L14.8 -30.6L6.9 -8.6"/>';
  const star = `<path fill="currentColor" stroke="none" d="${starPath({ missing: 1 })}"/>`;
  return [
    `<svg class="p2 nf" viewBox="-106 -106 212 212" role="img" aria-label="${escapeSvg(label)}"><circle class="fb" r="104"/>`,
    `<g class="sd" color="var(--d)" stroke-width=".6"><g class="n">${drumRings()}${star}${absentRay}</g></g></svg>`,
  ].join("");
}

/**
 * The mark as a file of its own: bronze star on deep lacquer. The favicon is a disc (`round`); a home-screen icon fills its square,
 * because the device cuts the corners itself. No fine rings: they turn grey at 16 px.
 */
export function brandIcon({ round }: { round: boolean }): string {
  const { a: lacquer, d: bronze } = PALETTES[2];
  const ground = round ? `<circle r="50" fill="${lacquer}"/>` : `<path fill="${lacquer}" d="M-50-50h100v100h-100z"/>`;
  const star = starPath({ tip: round ? 37 : 30, valley: round ? 14 : 11 });
  const ring = `<circle r="${round ? 44 : 37}" fill="none" stroke="${bronze}" stroke-width="3"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-50 -50 100 100">${ground}${ring}<path fill="${bronze}" d="${star}"/></svg>`;
}
