type Ring = number[][];
type Feature = { type: "Feature"; properties: { code: string }; geometry: { type: string; coordinates: Ring[] } };

/** Boundaries of our own making: a grid of squares with bent sides, which neighbours share, one for each code. */
export function madeBoundaries(codes: readonly string[]): { type: "FeatureCollection"; features: Feature[] } {
  const wide = Math.ceil(Math.sqrt(codes.length));
  const corner = (column: number, row: number) => [104.8 + column * 0.06, 20.4 + row * 0.08];
  // A bend that depends on where the side is and not on which area asks for it.
  const bent = ([x = 0, y = 0]: number[], [x2 = 0, y2 = 0]: number[]) => {
    const off = 0.006 * Math.sin(37 * (x + x2) + 53 * (y + y2));
    return [Number(((x + x2) / 2 + (y === y2 ? 0 : off)).toFixed(6)), Number(((y + y2) / 2 + (y === y2 ? off : 0)).toFixed(6))];
  };
  const rounded = (place: number[]) => place.map((each) => Number(each.toFixed(6)));
  return {
    type: "FeatureCollection",
    features: codes.map((code, index) => {
      const [column, row] = [index % wide, Math.floor(index / wide)];
      const corners = [corner(column, row), corner(column + 1, row), corner(column + 1, row + 1), corner(column, row + 1)];
      const ring = corners.flatMap((place, at) => [rounded(place), bent(place, corners[(at + 1) % 4] ?? place)]);
      return { type: "Feature", properties: { code }, geometry: { type: "Polygon", coordinates: [[...ring, ring[0] ?? []]] } };
    }),
  };
}
