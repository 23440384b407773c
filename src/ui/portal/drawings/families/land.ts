import type { Chance } from "../seed.ts";
import { dashes, disc, type Fill, ground, place, ridge, type Stroke, threads } from "../strokes.ts";

/** Tea hills: three rows of planted mounds under a sun that carries the drum star. */
export function tea(chance: Chance): string {
  const x = chance.pick([95, 130, 275, 310]);
  const y = chance.between(66, 92);
  let svg = ground() + disc(x, y, 34) + place("star", { x, y, scale: 0.8, class: "fa" }) + ridge(chance, 150, 34, "fb", 4);
  const rows = [
    { y: 196, scale: 0.72, class: "fc sb", step: 128, count: 4 },
    { y: 250, scale: 1.02, class: "fd sc", step: 176, count: 3 },
    { y: 322, scale: 1.5, class: "fc sa", step: 250, count: 3 },
  ];
  for (const row of rows) {
    const offset = chance.between(-40, 40);
    for (let mound = 0; mound < row.count; mound++) {
      svg += place("mound", {
        x: offset + mound * row.step + chance.between(-10, 10),
        y: row.y + chance.between(-8, 8),
        scale: row.scale * chance.between(0.92, 1.08),
        class: row.class,
      });
    }
  }
  return svg;
}

/** Fields of the midlands: six bands of plots in different rhythm, a road across them. */
export function fields(chance: Chance): string {
  let svg = `${ground()}${ridge(chance, 96, 44, "fb", 5)}<path class="fc" d="M0 92h400v208H0z"/>`;
  const tones: readonly Stroke[] = ["sb", "sd", "sa", "sb", "sd", "sa"];
  let top = 94;
  for (const [band, tone] of tones.entries()) {
    const height = 12 + band * 8;
    const middle = top + height / 2;
    top += height + 2;
    const plots = `${chance.whole(5, 12)}0 ${chance.whole(3, 9)}0 40 ${chance.whole(3, 9)}0`;
    svg += dashes(tone, height, plots, `M-${chance.whole(0, 120)} ${middle}h560`);
    svg += dashes("sc", height, `1.2 ${chance.pick([4, 6, 9])}`, `M-${chance.whole(0, 9)} ${middle}h${chance.whole(180, 460)}`);
  }
  const road = "M-10 268C110 262 180 236 232 190S300 118 410 104";
  svg += `<path class="n sa" stroke-width="12" d="${road}"/>${dashes("se", 1.6, "12 8", road)}`;
  return svg + disc(chance.pick([90, 250]), 58, 22);
}

/** Mountains: three ranges, contour lines in the first two hollows, three birds. */
export function peaks(chance: Chance): string {
  let svg = ground() + disc(chance.between(60, 340), chance.between(50, 84), 24);
  const ranges: readonly { base: number; height: number; fill: Fill; lined: boolean }[] = [
    { base: 150, height: 110, fill: "fb", lined: true },
    { base: 196, height: 90, fill: "fc", lined: true },
    { base: 250, height: 80, fill: "fd", lined: false },
  ];
  for (const [order, { base, height, fill, lined }] of ranges.entries()) {
    svg += ridge(chance, base, height, fill, 3 + order);
    if (!lined) continue;
    const to = base + chance.between(2, 14);
    svg += threads({ count: 4, stroke: "sa", from: base + 8, to, spread: [7, 6], width: 1.1, bend: chance.between(-14, 14) });
  }
  for (const bird of [0, 1, 2]) svg += place("bird", { x: 150 + bird * 44, y: 60 + bird * 13, scale: 0.34, class: "fd" });
  return svg;
}
