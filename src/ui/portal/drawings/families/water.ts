import type { Chance } from "../seed.ts";
import { dashes, disc, ground, num, place, ridge, threads } from "../strokes.ts";

/** A reservoir among hills: ripples that widen toward the viewer, three islands, a boat. */
export function lake(chance: Chance): string {
  let svg = ground() + disc(chance.between(80, 320), 70, 30) + ridge(chance, 142, 74, "fb", 4) + ridge(chance, 156, 46, "fc", 4);
  svg += '<path class="fb" d="M0 154h400v146H0z"/>';
  for (let ripple = 0; ripple < 7; ripple++) {
    const y = 164 + ripple * ripple * 2.2 + ripple * 6;
    const rhythm = `${chance.whole(3, 9)}0 ${chance.whole(2, 6)}0 20`;
    svg += dashes("sa", 1 + ripple * 0.18, rhythm, `M-${chance.whole(0, 60)} ${num(y)}h470`);
  }
  for (let island = 0; island < 3; island++)
    svg += islandAt(chance.between(20, 380), 166 + island * 24, chance.between(0.26, 0.42) + island * 0.1);
  return svg + place("boat", { x: chance.between(120, 280), y: 262, scale: 1.1, class: "fe" });
}

function islandAt(x: number, y: number, scale: number): string {
  const [slope, rise, crest, fall, run, foot] = [40, 80, 100, 70, 120, 88].map((length) => num(length * scale));
  return `<path class="fd" d="M${num(x - 110 * scale)} ${y}q${slope}-${rise} ${crest}-${foot} ${fall} ${num(6 * scale)} ${run} ${foot}z"/>`;
}

/** Three rivers as bundles of threads that cross, and one boat. */
export function river(chance: Chance): string {
  return [
    ground(),
    disc(chance.pick([90, 300]), 84, 40),
    ridge(chance, 140, 52, "fb", 5),
    threads({ count: 9, stroke: "sc", from: 150, to: 206, spread: [7, 8], width: 3.2, bend: 44 }),
    threads({ count: 7, stroke: "sd", from: 250, to: 178, spread: [6, 6], width: 1.6, bend: -40 }),
    threads({ count: 5, stroke: "se", from: 196, to: 230, spread: [5, 4], width: 1.5, bend: 22 }),
    place("boat", { x: chance.between(120, 270), y: 224, scale: 0.8, class: "fd" }),
  ].join("");
}
