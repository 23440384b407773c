import type { Polygon, Position } from "#kernel/geometry";

/** The lines of a map of areas: closed ones around them all, and those between two of them, each once. */
export type Mesh = { outer: Position[][]; inner: Position[][] };

/** Corners closer together than this many parts of a degree (about a metre) are one: neighbours then share their border. */
const GRID = 1e5;

type Edge = { from: number; to: number; uses: number };

/** The borders of areas. A side that two of them have lies between them, one that a single area has lies on the outside. */
export function meshOf(areas: readonly (readonly Polygon[])[]): Mesh {
  const corners: Position[] = [];
  const numbers = new Map<string, number>();
  const numberOf = ([lon, lat]: Position) => {
    const snapped: Position = [Math.round(lon * GRID) / GRID, Math.round(lat * GRID) / GRID];
    const key = `${snapped[0]},${snapped[1]}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, corners.length);
    return corners.push(snapped) - 1;
  };
  const edges = new Map<string, Edge>();
  for (const ring of areas.flat(2)) {
    const path = ring.map(numberOf);
    for (let at = 1; at < path.length; at++) {
      const [from, to] = [path[at - 1] ?? 0, path[at] ?? 0];
      if (from === to) continue;
      const key = from < to ? `${from} ${to}` : `${to} ${from}`;
      const known = edges.get(key);
      if (known) known.uses += 1;
      else edges.set(key, { from, to, uses: 1 });
    }
  }
  const all = [...edges.values()];
  const drawn = (which: Edge[]) => chains(which).map((chain) => chain.map((number): Position => corners[number] ?? [0, 0]));
  return { outer: drawn(all.filter(({ uses }) => uses === 1)), inner: drawn(all.filter(({ uses }) => uses > 1)) };
}

/** Edges joined to lines that end only where three meet; what closes upon itself is a ring. */
function chains(edges: readonly Edge[]): number[][] {
  const at = new Map<number, Edge[]>();
  for (const edge of edges) {
    for (const corner of [edge.from, edge.to]) {
      const there = at.get(corner);
      if (there) there.push(edge);
      else at.set(corner, [edge]);
    }
  }
  const used = new Set<Edge>();
  const walk = (start: number, first: Edge): number[] => {
    const line = [start];
    let [corner, edge]: [number, Edge | undefined] = [start, first];
    while (edge) {
      used.add(edge);
      corner = edge.from === corner ? edge.to : edge.from;
      line.push(corner);
      const there = at.get(corner) ?? [];
      edge = there.length === 2 ? there.find((each) => !used.has(each)) : undefined;
    }
    return line;
  };
  const lines: number[][] = [];
  for (const [corner, there] of at) {
    if (there.length === 2) continue;
    for (const edge of there) if (!used.has(edge)) lines.push(walk(corner, edge));
  }
  for (const edge of edges) if (!used.has(edge)) lines.push(walk(edge.from, edge));
  return lines;
}

/** The mesh with at most so many corners: coarser and coarser, and at last without the lines between the areas. */
export function simplified(mesh: Mesh, most: number, finest: number, digits: number): Mesh {
  for (let tolerance = finest; tolerance < 1; tolerance *= 1.4) {
    const next = coarser(mesh, tolerance, digits);
    if (countOf(next) <= most) return next;
    const outside = { outer: next.outer, inner: [] };
    // A large province's many short borders cannot be made fewer by leaving corners out.
    if (tolerance > 0.02 && countOf(outside) <= most) return outside;
  }
  return { outer: [], inner: [] };
}

const countOf = ({ outer, inner }: Mesh) => [...outer, ...inner].reduce((sum, line) => sum + line.length, 0);

function coarser({ outer, inner }: Mesh, tolerance: number, digits: number): Mesh {
  const each = (lines: readonly Position[][], least: number) =>
    lines.map((line) => rounded(fewer(line, tolerance), digits)).filter((line) => line.length >= least);
  return { outer: each(outer, 4), inner: each(inner, 2) };
}

function rounded(line: readonly Position[], digits: number): Position[] {
  const near = line.map(([lon, lat]): Position => [Number(lon.toFixed(digits)), Number(lat.toFixed(digits))]);
  return near.filter((corner, at) => at === 0 || String(corner) !== String(near[at - 1]));
}

/** Douglas and Peucker's choice of corners: none that is left out lies farther than `tolerance` from the line. */
export function fewer(line: readonly Position[], tolerance: number): Position[] {
  const last = line.length - 1;
  if (last < 2) return [...line];
  const kept = new Set([0, last]);
  const open: [number, number][] = [[0, last]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    let [farthest, distance] = [0, tolerance];
    for (let at = from + 1; at < to; at++) {
      const away = distanceOf(line[at], line[from], line[to]);
      if (away > distance) [farthest, distance] = [at, away];
    }
    if (farthest === 0) continue;
    kept.add(farthest);
    open.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, at) => kept.has(at));
}

function distanceOf(place: Position | undefined, from: Position | undefined, to: Position | undefined): number {
  if (!place || !from || !to) return 0;
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const length = x * x + y * y;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((place[0] - from[0]) * x + (place[1] - from[1]) * y) / length));
  return Math.hypot(place[0] - from[0] - along * x, place[1] - from[1] - along * y);
}
