import type { Chance } from "../seed.ts";
import { dashes, ground, num, place } from "../strokes.ts";

/** A Đông Sơn drum face, cropped in one of five ways and turned a little. */
export function drum(chance: Chance): string {
  const { x, y, scale } = chance.pick([
    { x: 290, y: 150, scale: 1.75 },
    { x: 110, y: 190, scale: 1.9 },
    { x: 200, y: 300, scale: 2.3 },
    { x: 380, y: 40, scale: 2.5 },
    { x: 200, y: 150, scale: 1.35 },
  ]);
  const face = `<circle class="fb" cx="${x}" cy="${y}" r="${num(scale * 106)}"/>`;
  return `${ground()}${face}<g class="sd" color="var(--d)">${place("drum", { x, y, scale, turn: chance.whole(0, 25) })}</g>`;
}

/** Xoan singing: three open fans and a line of birds. */
export function song(chance: Chance): string {
  const fans = [
    { x: chance.between(70, 120), y: 250, scale: 1.5, leaf: "sb", ribs: "sd" },
    { x: chance.between(280, 330), y: 270, scale: 1.25, leaf: "sc", ribs: "se" },
    { x: chance.between(190, 215), y: 310, scale: 1.05, leaf: "sd", ribs: "sa" },
  ];
  let svg = ground();
  for (const { leaf, ribs, ...where } of fans) {
    const turn = chance.whole(-16, 17);
    svg += place("leaf", { ...where, turn, class: leaf }) + place("ribs", { ...where, turn, class: ribs });
  }
  for (let bird = 0; bird < 5; bird++) {
    const y = 70 - 18 * Math.sin(bird * 0.9) + chance.between(-6, 6);
    svg += place("bird", { x: 60 + bird * 72 + chance.between(-8, 8), y, scale: 0.5, class: "fd" });
  }
  return svg;
}

/** Pomelos: three fruits of different size. */
export function pomelo(chance: Chance): string {
  const fruits = [
    { x: 120, y: 182, scale: 0.92 },
    { x: 296, y: 134, scale: 0.72 },
    { x: 262, y: 270, scale: 0.64 },
  ];
  const placed = fruits.map(({ x, y, scale }) =>
    place("pomelo", { x: x + chance.between(-12, 12), y, scale, turn: chance.whole(-14, 15) }),
  );
  return ground() + placed.join("");
}

/** One row of Mường brocade: how tall it is and what it holds when its upper edge stands at `y`. */
type BrocadeRow = { height: number; draw(y: number): string };

const BROCADE: readonly BrocadeRow[] = [
  { height: 58, draw: diamondRow },
  { height: 44, draw: zigzagRow },
  { height: 66, draw: flowerRow },
  { height: 32, draw: barRow },
  { height: 44, draw: zigzagRow },
];

/** Brocade: rows in a fixed order that starts anywhere, down to the lower edge. */
export function weave(chance: Chance): string {
  let svg = ground();
  let order = chance.whole(0, BROCADE.length);
  for (let y = -6; y < 300; order++) {
    const row = BROCADE[order % BROCADE.length] ?? { height: 32, draw: barRow };
    svg += row.draw(y);
    y += row.height;
  }
  return svg;
}

function diamondRow(y: number): string {
  const middle = y + 28;
  const beads = `<path class="n se rd" stroke-width="11" stroke-dasharray="0 40" d="M0 ${middle}h400"/>`;
  return `<path class="fb" d="M0 ${y}h400v56H0z"/>${place("diamonds", { y: middle, class: "fd" })}${beads}`;
}

function zigzagRow(y: number): string {
  const line = (offset: number, stroke: string) => `<use href="#d-zigzag" y="${y + offset}" class="${stroke}"/>`;
  return `<g stroke-width="3">${line(6, "sd")}${line(15, "sc")}${line(24, "se")}</g>`;
}

function flowerRow(y: number): string {
  const flowers = (x: number, fill: string) => place("flowers", { x, y: y + 32, scale: 1.1, class: fill });
  return `<path class="fc" d="M0 ${y}h400v64H0z"/>${flowers(0, "fa")}${flowers(53, "fe")}`;
}

function barRow(y: number): string {
  return `${dashes("se", 10, "10 10", `M0 ${y + 9}h400`)}<path class="n sd" stroke-width="4" d="M0 ${y + 20}h400M0 ${y + 27}h400"/>`;
}
