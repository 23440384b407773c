import { escapeSvg } from "./strokes.ts";

type Position = readonly [longitude: number, latitude: number];

/** What a schematic map of a province is made of. */
export type ProvinceShape = {
  viewBox: string;
  /** The place that lies at the drawing's origin. */
  northWest: Position;
  unitsPerDegree: readonly [x: number, y: number];
  outline: readonly Position[];
  rivers: readonly { width: number; course: readonly Position[] }[];
  hills: readonly Position[];
  /** Boundaries of its communes instead of the outline: closed lines around it, and those between two of them. */
  land?: { outer: readonly (readonly Position[])[]; inner: readonly (readonly Position[])[] };
};

/** A place on the map. */
export type MapPoint = {
  /** Its name in the page's language; an empty one leaves the point unlabelled. */
  label: string;
  longitude: number;
  latitude: number;
  /** Its number in the list beside the map; without one it is a plain dot. */
  number?: number;
  /** Where the label stands from the point, in drawing units. */
  offset?: readonly [x: number, y: number];
  anchor?: "start" | "middle" | "end";
  /** The place the page is about: a larger dot. */
  highlight?: boolean;
};

/** The name of a river, laid along its course. */
export type MapName = { text: string; longitude: number; latitude: number; turn: number };

/**
 * A schematic map with points and river names. `title` is the text alternative.
 * The caption beside it must say that it is not a boundary map.
 */
export function provinceMap(points: readonly MapPoint[], names: readonly MapName[], title: string, shape: ProvinceShape): string {
  const project = projectionOf(shape);
  return [
    `<svg class="map" viewBox="${shape.viewBox}" role="img" aria-label="${escapeSvg(title)}">`,
    landMarks(shape),
    ...names.map((name) => nameMark(name, project([name.longitude, name.latitude]))),
    ...points.map((point) => pointMark(point, project([point.longitude, point.latitude]))),
    "</svg>",
  ].join("");
}

/** The land, its hills and rivers, on which everything else stands. */
export function landMarks(shape: ProvinceShape): string {
  const project = projectionOf(shape);
  return [
    shape.land ? boundaryMarks(shape.land, project) : `<path class="land" d="${smoothPath(shape.outline.map(project), true)}"/>`,
    hillMarks(shape.hills.map(project)),
    ...shape.rivers.map(({ width, course }) => `<path class="riv" stroke-width="${width}" d="${smoothPath(course.map(project), false)}"/>`),
  ].join("");
}

/** Boundaries as they are: in straight lines, each once. */
function boundaryMarks({ outer, inner }: NonNullable<ProvinceShape["land"]>, project: (place: Position) => Spot): string {
  const path = (lines: readonly (readonly Position[])[], end: string) =>
    lines.map((line) => straightPath(line.map(project)) + end).join("");
  const between = path(inner, "");
  return `<path class="land" d="${path(outer, "z")}"/>${between ? `<path class="bnd" d="${between}"/>` : ""}`;
}

function straightPath(spots: readonly Spot[]): string {
  const whole = spots.map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  const [start = [0, 0], ...others] = whole.filter((spot, at) => at === 0 || String(spot) !== String(whole[at - 1]));
  let [before, path] = [start, `M${start[0]} ${start[1]}`];
  for (const [index, spot] of others.entries()) {
    path += `${index === 0 ? "l" : " "}${spot[0] - before[0]} ${spot[1] - before[1]}`;
    before = spot;
  }
  return path.replaceAll(" -", "-");
}

type Spot = readonly [x: number, y: number];

/** From degrees to the units of the drawing. */
export function projectionOf({ northWest: [west, north], unitsPerDegree: [perLongitude, perLatitude] }: ProvinceShape) {
  return ([longitude, latitude]: Position): Spot => [(longitude - west) * perLongitude, (north - latitude) * perLatitude];
}

/** The first hill is drawn, the others refer to it: `use` moves relative to where the first stands. */
function hillMarks([first, ...others]: readonly Spot[]): string {
  if (!first) return "";
  const [x, y] = [Math.round(first[0]), Math.round(first[1])];
  const drawn = `<path id="d-hill" class="hill" d="M-26 0Q0-34 26 0M-17-3Q0-23 17-3M-9-7Q0-16 9-7" transform="translate(${x} ${y})"/>`;
  return drawn + others.map((hill) => `<use href="#d-hill" x="${Math.round(hill[0]) - x}" y="${Math.round(hill[1]) - y}"/>`).join("");
}

function nameMark({ text, turn }: MapName, [x, y]: Spot): string {
  return `<text class="ri halo" transform="translate(${Math.round(x)} ${Math.round(y)})rotate(${turn})">${escapeSvg(text)}</text>`;
}

function pointMark({ label, number, offset = [8, 4], anchor = "start", highlight = false }: MapPoint, [left, top]: Spot): string {
  const [x, y] = [Math.round(left), Math.round(top)];
  const mark =
    number === undefined
      ? `<circle fill="var(--lacquer)" cx="${x}" cy="${y}" r="${highlight ? 6 : 3.6}"/>`
      : `<circle class="pt" cx="${x}" cy="${y}" r="10"/><text x="${x}" y="${y + 4}">${number}</text>`;
  if (!label) return mark;
  const anchored = anchor === "start" ? "" : ` text-anchor="${anchor}"`;
  return `${mark}<text class="halo" x="${x + Math.round(offset[0])}" y="${y + Math.round(offset[1])}"${anchored}>${escapeSvg(label)}</text>`;
}

/** A curve through all spots (Catmull-Rom as Béziers), in relative whole units; `closed` returns to the first. */
function smoothPath(spots: readonly Spot[], closed: boolean): string {
  const count = spots.length;
  const at = (index: number): Spot => spots[closed ? (index + count) % count : Math.max(0, Math.min(count - 1, index))] ?? [0, 0];
  let path = `M${Math.round(at(0)[0])} ${Math.round(at(0)[1])}`;
  for (let leg = 0; leg < (closed ? count : count - 1); leg++) {
    const [before, from, to, after] = [at(leg - 1), at(leg), at(leg + 1), at(leg + 2)];
    const origin = [Math.round(from[0]), Math.round(from[1])] as const;
    const relative = ([0, 1] as const).map((axis) => [
      from[axis] + (to[axis] - before[axis]) / 6 - origin[axis],
      to[axis] - (after[axis] - from[axis]) / 6 - origin[axis],
      Math.round(to[axis]) - origin[axis],
    ]);
    // After the first leg `s` continues the curve, so the leaving handle need not be written.
    const handles = leg === 0 ? [0, 1, 2] : [1, 2];
    const numbers = handles.flatMap((handle) => relative.map((axis) => Math.round(axis[handle] ?? 0)));
    path += (leg === 0 ? "c" : leg === 1 ? "s" : " ") + numbers.join(" ");
  }
  return path.replaceAll(" -", "-") + (closed ? "z" : "");
}
