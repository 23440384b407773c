import type { Chance } from "../seed.ts";
import { dashes, disc, ground, num, place, ridge, threads } from "../strokes.ts";

/** A two-roofed temple on a hill, steps below it, trees at the sides. */
export function temple(chance: Chance): string {
  const steps = "M176 244h48M170 254h60M163 264h74M155 275h90M146 287h108";
  let svg = ground() + disc(200, 132, 92, "fb") + ridge(chance, 205, 70, "fc", 4) + hall(160, 0.78) + hall(204, 1.34);
  svg += `<path class="fd" d="M0 300V246Q100 230 200 230T400 246V300z"/><path class="n sa" stroke-width="1.6" d="${steps}"/>`;
  for (const x of [44, 82, 318, 356]) svg += tree(x, chance.between(60, 120), chance.between(20, 32));
  return svg;
}

/** One storey: wall, columns, curved roof above. */
function hall(y: number, scale: number): string {
  const height = num(23 * scale);
  const wall = `<path class="fe" d="M${num(200 - 46 * scale)} ${y}h${num(92 * scale)}v${height}h-${num(92 * scale)}z"/>`;
  const columns = `M${num(200 - 46 * scale)} ${num(y + 11.5 * scale)}h${num(92 * scale)}`;
  return (
    wall + dashes("sd", 23 * scale, `${num(3.4 * scale)} ${num(14.3 * scale)}`, columns) + place("roof", { x: 200, y, scale, class: "fd" })
  );
}

function tree(x: number, height: number, crown: number): string {
  const trunk = num(height);
  return `<path class="fd" d="M${x - 2} 250v-${trunk}h4v${trunk}z"/>${disc(x, 250 - height, crown, "fc")}`;
}

/** The brick tower on its terrace, the drum star in the sun on the other side. */
export function tower(chance: Chance): string {
  const x = chance.pick([140, 262]);
  const sun = { x: 400 - x, y: 96 };
  return [
    ground(),
    disc(sun.x, sun.y, 46),
    place("star", { ...sun, scale: 1.1, class: "fa" }),
    ridge(chance, 232, 50, "fb", 5),
    ridge(chance, 262, 36, "fc", 4),
    place("tower", { x, y: 270, scale: 1.24, class: "fd" }),
    `<path class="fd" d="M${x - 62} 270h124v10h12v20H${x - 74}v-20h12z"/>`,
    `<path class="n sb" stroke-width="1" d="M0 284H${x - 76}M0 292H${x - 76}M${x + 76} 284H400M${x + 76} 292H400"/>`,
  ].join("");
}

/** Three stilt houses between two ranges and the terraces below. */
export function village(chance: Chance): string {
  const houses = [
    { x: chance.between(60, 100), y: 214, scale: 1 },
    { x: chance.between(190, 220), y: 206, scale: 0.82 },
    { x: chance.between(300, 340), y: 222, scale: 1.25 },
  ];
  return [
    ground(),
    disc(chance.pick([84, 318]), 66, 28),
    ridge(chance, 158, 84, "fb", 4),
    ridge(chance, 190, 50, "fc", 5),
    ...houses.map((house) => place("house", { ...house, class: "fd" })),
    '<path class="fc" d="M0 230Q120 216 220 230T400 226V300H0z"/>',
    threads({ count: 7, stroke: "sa", from: 238, to: 236, spread: [9, 10], width: 1.3, bend: -12 }),
  ].join("");
}
