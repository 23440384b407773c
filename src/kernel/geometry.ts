/** Longitude and latitude in degrees. */
export type Position = readonly [longitude: number, latitude: number];
/** A closed line: its last corner is its first. */
export type Ring = readonly Position[];
/** A surface: its edge, then its holes. */
export type Polygon = readonly Ring[];

/** What is wrong with a polygon. Rings count from 1 (the edge), sides by their first corner. */
export type PolygonFault =
  | { fault: "short"; ring: number }
  | { fault: "crosses"; ring: number; side: number; otherRing: number; otherSide: number }
  | { fault: "hole_outside"; ring: number }
  | { fault: "holes_meet"; ring: number; otherRing: number };

/** Ten-millionths of a degree, about a centimetre: what lies closer together is one place. */
const GRID = 1e7;

type Side = { ring: number; side: number; from: Position; to: Position; west: number; east: number; south: number; north: number };

/** The first thing that is wrong with a polygon whose rings are closed; null for a sound one. */
export function polygonFault(polygon: Polygon): PolygonFault | null {
  const rings = polygon.map((ring) => ring.map(([x, y]) => [Math.round(x * GRID), Math.round(y * GRID)] as const));
  const short = rings.findIndex((ring) => new Set(ring.map(String)).size < 3 || ring.length < 4 || flat(ring));
  if (short >= 0) return { fault: "short", ring: short + 1 };
  const crossing = firstCrossing(rings);
  if (crossing) return crossing;
  const [edge, ...holes] = rings;
  if (!edge) return { fault: "short", ring: 1 };
  for (const [index, hole] of holes.entries()) {
    if (!hole.every((corner) => within(edge, corner))) return { fault: "hole_outside", ring: index + 2 };
    const other = holes.findIndex((each, at) => at !== index && holds(each, hole));
    if (other >= 0) return { fault: "holes_meet", ring: index + 2, otherRing: other + 2 };
  }
  return null;
}

/** Sides sorted from the west are compared with those that begin before they end: close to linear for real outlines. */
function firstCrossing(rings: readonly Ring[]): PolygonFault | null {
  const sides = rings.flatMap(sidesOf).toSorted((a, b) => a.west - b.west);
  let open: Side[] = [];
  for (const side of sides) {
    open = open.filter((each) => each.east >= side.west);
    for (const other of open) {
      if (other.south > side.north || other.north < side.south || !clash(side, other, rings)) continue;
      const [first, second] =
        side.ring < other.ring || (side.ring === other.ring && side.side < other.side) ? [side, other] : [other, side];
      return { fault: "crosses", ring: first.ring, side: first.side, otherRing: second.ring, otherSide: second.side };
    }
    open.push(side);
  }
  return null;
}

function sidesOf(ring: Ring, index: number): Side[] {
  return ring.slice(1).flatMap((to, at) => {
    const from = ring[at] ?? to;
    if (same(from, to)) return [];
    const [west, east] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
    return [{ ring: index + 1, side: at + 1, from, to, west, east, south: Math.min(from[1], to[1]), north: Math.max(from[1], to[1]) }];
  });
}

/** Sides of one ring may meet only where one follows the other; those of two rings may touch and not cross. */
function clash(a: Side, b: Side, rings: readonly Ring[]): boolean {
  const how = meeting(a, b);
  if (how === null) return false;
  if (a.ring !== b.ring || how !== "touch") return how !== "touch";
  const last = (rings[a.ring - 1]?.length ?? 0) - 1;
  const [first, second] = a.side < b.side ? [a, b] : [b, a];
  const follows = second.side - first.side === 1 || (first.side === 1 && second.side === last);
  return !follows || !(same(first.to, second.from) || same(second.to, first.from));
}

function meeting({ from: a, to: b }: Side, { from: c, to: d }: Side): "cross" | "overlap" | "touch" | null {
  const [c1, d1, a2, b2] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)];
  if (c1 === 0 && d1 === 0) return along(a, b, c, d);
  if (c1 * d1 < 0 && a2 * b2 < 0) return "cross";
  if (c1 * d1 > 0 || a2 * b2 > 0) return null;
  return "touch";
}

/** Two sides on one line. */
function along(a: Position, b: Position, c: Position, d: Position): "overlap" | "touch" | null {
  const axis = a[0] === b[0] ? 1 : 0;
  const low = Math.max(Math.min(a[axis], b[axis]), Math.min(c[axis], d[axis]));
  const high = Math.min(Math.max(a[axis], b[axis]), Math.max(c[axis], d[axis]));
  if (low > high) return null;
  return low < high ? "overlap" : "touch";
}

const turn = (a: Position, b: Position, c: Position) => Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
const same = (a: Position, b: Position) => a[0] === b[0] && a[1] === b[1];
const flat = (ring: Ring) =>
  ring.every((corner) => turn(ring[0] ?? corner, ring.find((each) => !same(each, ring[0] ?? each)) ?? corner, corner) === 0);

/** True for a place within a ring or on it. */
export function within(ring: Ring, [x, y]: Position): boolean {
  let inside = false;
  for (let at = 1; at < ring.length; at++) {
    const [from, to] = [ring[at - 1], ring[at]];
    if (!from || !to) continue;
    const isOn = turn(from, to, [x, y]) === 0 && between(from[0], to[0], x) && between(from[1], to[1], y);
    if (isOn) return true;
    if (from[1] > y !== to[1] > y && x < ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1]) + from[0]) inside = !inside;
  }
  return inside;
}

const between = (a: number, b: number, x: number) => x >= Math.min(a, b) && x <= Math.max(a, b);
/** True when a ring lies in another, but for corners that touch. */
const holds = (outer: Ring, inner: Ring) => inner.every((corner) => within(outer, corner));

const EARTH_KM = 6371.0088;
const rad = (degrees: number) => (degrees * Math.PI) / 180;

/** The area on the sphere in km²: positive when the corners run against the clock. */
function signedArea(ring: Ring): number {
  let sum = 0;
  for (let at = 1; at < ring.length; at++) {
    const [from, to] = [ring[at - 1], ring[at]];
    if (from && to) sum += rad(to[0] - from[0]) * (2 + Math.sin(rad(from[1])) + Math.sin(rad(to[1])));
  }
  return (-sum * EARTH_KM ** 2) / 2;
}

/** The area of a polygon in square kilometres. */
export function areaKm2([edge = [], ...holes]: Polygon): number {
  return Math.abs(signedArea(edge)) - holes.reduce((sum, hole) => sum + Math.abs(signedArea(hole)), 0);
}

/** The rings as GeoJSON turns them: the edge against the clock, holes with it (RFC 7946, 3.1.6). */
export function rightHanded(polygon: Polygon): Position[][] {
  return polygon.map((ring, index) => (signedArea(ring) > 0 === (index === 0) ? [...ring] : ring.toReversed()));
}

/** A place within a polygon, to stand for it: its middle, or where that is outside the widest part at its height. */
export function middleOf([edge = [], ...holes]: Polygon): Position {
  const corners = edge.slice(1);
  const [x, y] = [0, 1].map((axis) => corners.reduce((sum, corner) => sum + (corner[axis] ?? 0), 0) / corners.length);
  const mean: Position = [x ?? 0, y ?? 0];
  if (within(edge, mean) && !holes.some((hole) => within(hole, mean))) return mean;
  const cuts = [edge, ...holes].flatMap((ring) => cutsAt(ring, mean[1])).toSorted((a, b) => a - b);
  const spans = cuts.flatMap((from, at) => (at % 2 === 0 ? [[from, cuts[at + 1] ?? from] as const] : []));
  const [widest = [mean[0], mean[0]] as const] = spans.toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]));
  return [(widest[0] + widest[1]) / 2, mean[1]];
}

function cutsAt(ring: Ring, y: number): number[] {
  return ring.slice(1).flatMap((to, at) => {
    const from = ring[at] ?? to;
    return from[1] > y === to[1] > y ? [] : [from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0])];
  });
}
