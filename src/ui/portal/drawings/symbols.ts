import { num } from "./strokes.ts";

/** The shapes that several drawings share; a page carries each once, under the id `d-` + name. */
export type SymbolName = keyof typeof SYMBOLS;

const SYMBOLS = {
  star: () => `<path id="d-star" d="${starPath()}"/>`,
  bird: () => '<path id="d-bird" d="M-30 1L-15-4Q-9-13 3-12-5-9-6-4 1-5 6-4L13-18 18-3Q26-2 33 5H22L30 11 15 6Q2 9-9 3-14 1-30 1z"/>',
  drum: () => `<g id="d-drum" class="n">${drumRings()}<use href="#d-star" fill="currentColor" stroke="none"/></g>`,
  mound,
  roof: () => '<path id="d-roof" d="M-78-8Q-48-6-36-30H36Q48-6 78-8 70 3 54 3H-54Q-70 3-78-8z"/>',
  leaf: () => `<path id="d-leaf" class="n" stroke-width="62" d="${arc(69)}"/>`,
  ribs,
  pomelo,
  zigzag: () => `<path id="d-zigzag" class="n" d="M-10 10${"l10-10 10 10".repeat(21)}"/>`,
  diamonds: () => `<path id="d-diamonds" d="M-20 0${"l20-20 20 20-20 20-20-20m40 0".repeat(11)}"/>`,
  flower: () => '<path id="d-flower" d="M0-20L5-8 14-14 8-5 20 0 8 5 14 14 5 8 0 20-5 8-14 14-8 5-20 0-8-5-14-14-5-8z"/>',
  flowers: () => `<g id="d-flowers">${[28, 124, 220, 316, 412].map((x) => `<use href="#d-flower" x="${x}"/>`).join("")}</g>`,
  tower,
  boat: () => '<path id="d-boat" d="M-46-3Q0 9 46-5 36 9 20 10H-24Q-38 8-46-3zM-20-3Q-16-18 0-18T20-4z"/>',
  house: () =>
    '<path id="d-house" d="M-44-22L-30-52Q0-58 30-52L44-22zM-34-22h68v14h-68zM-32-8h4V10h-4zM-12-8h4V10h-4zM8-8h4V10H8zM28-8h4V10h-4z"/>',
} as const;

/** The `<defs>` content for exactly the symbols that the given SVG texts use, including what those symbols use in turn. */
export function definitionsFor(bodies: readonly string[]): string {
  const wanted = new Map<SymbolName, string>();
  const collect = (svg: string) => {
    for (const name of Object.keys(SYMBOLS) as SymbolName[]) {
      if (wanted.has(name) || !svg.includes(`href="#d-${name}"`)) continue;
      const markup = SYMBOLS[name]();
      wanted.set(name, markup);
      collect(markup);
    }
  };
  collect(bodies.join(""));
  return [...wanted.values()].join("");
}

/**
 * The hidden `<svg class="defs">` a page carries once, before its first drawing, with only the symbols those drawings use.
 * Pass every drawing's markup, the hero and the 404 drum included; empty when none is needed.
 */
export function sharedSymbols(bodies: readonly string[]): string {
  const definitions = definitionsFor(bodies);
  return definitions && `<svg class="defs" aria-hidden="true"><defs>${definitions}</defs></svg>`;
}

/** The drum's star. `missing` leaves out one ray, counted clockwise from the top. */
export function starPath({ rays = 14, tip = 34, valley = 11, missing = -1 } = {}): string {
  const points = Array.from({ length: rays * 2 }, (_, corner) => {
    const angle = (Math.PI * corner) / rays - Math.PI / 2;
    const radius = corner % 2 === 0 && corner !== missing * 2 ? tip : valley;
    return `${num(radius * Math.cos(angle))} ${num(radius * Math.sin(angle))}`;
  });
  return `M${points.join("L")}z`;
}

/** The rings and birds around the star of a Đông Sơn drum, radius 100. */
export function drumRings(): string {
  const birds = Array.from(
    { length: 10 },
    (_, bird) => `<use href="#d-bird" transform="rotate(${bird * 36})translate(0-72.5)scale(.53)"/>`,
  );
  return [
    '<circle r="100"/><circle r="94" stroke-width="7" stroke-dasharray="4.95 4.89"/><circle r="88"/>',
    `<g fill="currentColor" stroke="none">${birds.join("")}</g>`,
    '<circle r="61"/><circle r="55" stroke-width="6" stroke-dasharray="0 8.64" class="rd"/><circle r="49"/>',
    '<circle r="44" stroke-width="5" stroke-dasharray="2.4 2.2"/><circle r="39.5"/>',
  ].join("");
}

/** A tea hill: a round back with seven planted rows, whose arcs sink toward the viewer. */
function mound(): string {
  let rows = "";
  for (let row = 0; row < 7; row++) {
    const rise = (row + 0.35) / 7;
    const height = 90 * rise;
    const half = 100 * (1 - rise ** 1.9) ** 0.62;
    rows += `M${num(-half)} ${num(-height)}Q0 ${num(half * 0.42 - height)} ${num(half)} ${num(-height)}`;
  }
  const back = '<path stroke="none" d="M-102 2C-92-52-50-92 0-92S92-52 102 2Q0 46-102 2z"/>';
  return `<g id="d-mound">${back}<path class="n rd" stroke-width="3.4" stroke-dasharray="7 4.5" d="${rows}"/></g>`;
}

/** Half a circle, the spine of a fan. */
function arc(radius: number): string {
  return `M-${radius} 0A${radius} ${radius} 0 0 1 ${radius} 0`;
}

/** The ribs, rims and beads of an open fan. */
function ribs(): string {
  return (
    `<g id="d-ribs" class="n"><path stroke-width="62" stroke-dasharray=".7 13.5" d="${arc(69)}"/><path d="${arc(100)}${arc(38)}"/>` +
    `<path class="rd" stroke-width="2.4" stroke-dasharray="0 17" d="${arc(88)}"/></g>`
  );
}

/** A pomelo with dotted skin, two leaves and its stem. */
function pomelo(): string {
  const dots = [
    [90, 8.1],
    [72, 8.7],
    [52, 9.3],
    [30, 9.4],
  ].map(([radius, gap]) => `<circle class="n sc rd" r="${radius}" stroke-width="2.8" stroke-dasharray="0 ${gap}"/>`);
  return (
    `<g id="d-pomelo"><circle class="fb" r="100"/>${dots.join("")}` +
    '<path class="fd" d="M0-94q10-56 72-56-6 54-72 56zM0-94q-6-44-56-50 0 46 56 50z"/><path class="n sa" d="M0-94q22-36 66-52"/></g>'
  );
}

/** Eleven storeys that narrow upward and a finial: the brick tower of Bình Sơn, told in outline. */
function tower(): string {
  let path = "";
  let y = 0;
  for (let storey = 0; storey < 11; storey++) {
    const half = 30 - storey * 1.55;
    path += `M${num(-half - 5)} ${num(y)}h${num(2 * half + 10)}l-3-4h${num(-2 * half - 4)}z`;
    path += `M${num(-half)} ${num(y - 4)}h${num(2 * half)}l-.7-11h${num(1.4 - 2 * half)}z`;
    y -= 16.4;
  }
  return `<path id="d-tower" d="${path}M-9 ${num(y)}h18l-4-7-5-8-5 8z"/>`;
}
