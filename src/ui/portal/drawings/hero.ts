import { escapeSvg, type Stroke } from "./strokes.ts";

type Point = readonly [x: number, y: number];
/** Runs from its first to its second value over the lines of a bundle. */
type Sweep<T> = readonly [first: T, last: T];

const CENTRE: Point = [1222, 376];
const RIM = 330;

/** Lines that set out side by side and meet the drum's rim at right angles. */
type Bundle = {
  lines: number;
  stroke: Stroke;
  width: number;
  start: Sweep<Point>;
  bend: Sweep<Point>;
  /** Where on the rim they arrive, in degrees clockwise from the right. */
  arrival: Sweep<number>;
  /** How far out, in rims, a line turns toward the centre. */
  approach: number;
};

const BUNDLES: readonly Bundle[] = [
  {
    lines: 8,
    stroke: "sd",
    width: 1.5,
    start: [
      [470, -10],
      [760, -10],
    ],
    bend: [
      [600, 200],
      [800, 130],
    ],
    arrival: [200, 246],
    approach: 1.75,
  },
  {
    lines: 5,
    stroke: "se",
    width: 1.1,
    start: [
      [1420, -60],
      [1840, 170],
    ],
    bend: [
      [1400, -20],
      [1700, 130],
    ],
    arrival: [-66, -30],
    approach: 1.12,
  },
  {
    lines: 8,
    stroke: "sb",
    width: 2.4,
    start: [
      [-20, 772],
      [-20, 850],
    ],
    bend: [
      [560, 690],
      [700, 850],
    ],
    arrival: [166, 112],
    approach: 1.75,
  },
  {
    lines: 6,
    stroke: "sd",
    width: 1.5,
    start: [
      [1900, 520],
      [1400, 1000],
    ],
    bend: [
      [1700, 500],
      [1370, 860],
    ],
    arrival: [22, 72],
    approach: 1.12,
  },
];

/**
 * The home page's picture, 1600×800, its weight on the right so that text can stand at the start side: the SVG content given, else
 * rivers meeting at a bronze drum. `label` is the text alternative. Needs `sharedSymbols`.
 */
export function heroDrawing(label: string, content = riversAtTheDrum()): string {
  const start = '<svg class="hero-art p2" viewBox="0 0 1600 800" preserveAspectRatio="xMaxYMid slice" role="img"';
  return `${start} aria-label="${escapeSvg(label)}">${content}</svg>`;
}

function riversAtTheDrum(): string {
  const [x, y] = CENTRE;
  const extraRings =
    '<circle r="90.4"/><circle r="85" stroke-width="2.6" stroke-dasharray="0 4.4" class="rd"/><circle r="64.5"/>' +
    '<circle class="sb rd" r="55" stroke-width="2.4" stroke-dasharray="0 8.64"/>';
  const drum = `<g transform="translate(${x} ${y})scale(3.16)"><use href="#d-drum"/><g class="n">${extraRings}</g></g>`;
  return [
    '<path class="fa" d="M0 0h1600v800H0z"/>',
    ...BUNDLES.map(bundlePath),
    `<circle class="fb" cx="${x}" cy="${y}" r="${RIM}"/><g class="sd" color="var(--d)" stroke-width=".55">${drum}</g>`,
  ].join("");
}

function bundlePath({ lines, stroke, width, start, bend, arrival, approach }: Bundle): string {
  let path = "";
  for (let line = 0; line < lines; line++) {
    const share = line / (lines - 1);
    const angle = (between(arrival, share) * Math.PI) / 180;
    path += `M${along(start, share)}C${along(bend, share)} ${onCircle(RIM * approach, angle)} ${onCircle(RIM, angle)}`;
  }
  return `<path class="n ${stroke}" stroke-width="${width}" d="${path}"/>`;
}

function between([first, last]: Sweep<number>, share: number): number {
  return first + (last - first) * share;
}

function along([first, last]: Sweep<Point>, share: number): string {
  return whole(between([first[0], last[0]], share), between([first[1], last[1]], share));
}

function onCircle(radius: number, angle: number): string {
  return whole(CENTRE[0] + radius * Math.cos(angle), CENTRE[1] + radius * Math.sin(angle));
}

function whole(x: number, y: number): string {
  return `${Math.round(x)} ${Math.round(y)}`;
}
