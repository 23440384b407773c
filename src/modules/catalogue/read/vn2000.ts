import { readNumber } from "./number.ts";
import { type Reading, readAs, type TypingLang, unread } from "./reading.ts";

/**
 * VN-2000: the ellipsoid of WGS 84, placed by the national origin. What leads to WGS 84 is Decision 05/2007/QĐ-BTNMT: shifts in metres,
 * turns in seconds of arc, scale.
 */
const TO_WGS84 = {
  dx: -191.90441429,
  dy: -39.30318279,
  dz: -111.45032835,
  rx: -0.00928836,
  ry: 0.01975479,
  rz: -0.00427372,
  scale: 1.000000252906278,
};
const A = 6_378_137;
const F = 1 / 298.257223563;
const E2 = F * (2 - F);
const FALSE_EASTING = 500_000;
const rad = (degrees: number) => (degrees * Math.PI) / 180;
const deg = (radians: number) => (radians * 180) / Math.PI;

const MERIDIAN = /(?:ktt|kinh tuyến trục|central meridian|cm)\s*[:=]?\s*(\d{3})\s*[°ºo]?\s*(?:(\d{1,2})\s*['’′]?)?/iu;

/** Plane coordinates of VN-2000 as degrees of WGS 84; null for a text that is none. Refused by name without a central meridian. */
export function fromVn2000(text: string, lang: TypingLang): Reading<{ lat: number; lon: number }> | null {
  const named = /vn\s*-?\s*2000/iu.test(text);
  const meridian = MERIDIAN.exec(text);
  const numbers = text
    .replace(/vn\s*-?\s*2000/iu, " ")
    .replace(MERIDIAN, " ")
    .replace(/múi\s*(chiếu)?\s*\d\s*(độ|°)?/iu, " ")
    .split(/[;\s|]+|,(?=\s)/u)
    .map((part) => readNumber(part.replace(/^[xynebđ]\s*[:=]\s*/iu, ""), lang))
    .filter((number) => number !== null);
  // The larger number is the way from the equator, whichever of X and Y it was called.
  const [north = 0, east = 0] = numbers.toSorted((a, b) => b - a);
  const plane = numbers.length === 2 && north > 600_000 && north < 2_700_000 && east > 100_000 && east < 900_000;
  if (!named && !plane) return null;
  if (!meridian || !plane) return unread("fact.vn2000");
  const central = Number(meridian[1]) + Number(meridian[2] ?? 0) / 60;
  // Zones of three degrees are drawn at 0.9999; the two of six degrees, at 105 and 111, at 0.9996.
  const wide = /múi\s*(chiếu)?\s*6/iu.test(text);
  return readAs(shifted(inverse(north, east - FALSE_EASTING, central, wide ? 0.9996 : 0.9999)));
}

/** From the plane of a transverse Mercator projection back to the ellipsoid, by Krüger's series in the third flattening. */
function inverse(north: number, east: number, central: number, k0: number): { lat: number; lon: number } {
  const n = F / (2 - F);
  const radius = (A / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
  const beta = [n / 2 - (2 * n ** 2) / 3 + (37 * n ** 3) / 96, n ** 2 / 48 + n ** 3 / 15, (17 * n ** 3) / 480];
  const xi = north / (k0 * radius);
  const eta = east / (k0 * radius);
  const term = (f: (j: number, b: number) => number) => beta.reduce((sum, b, index) => sum + f(2 * (index + 1), b), 0);
  const xi1 = xi - term((j, b) => b * Math.sin(j * xi) * Math.cosh(j * eta));
  const eta1 = eta - term((j, b) => b * Math.cos(j * xi) * Math.sinh(j * eta));
  const chi = Math.asin(Math.sin(xi1) / Math.cosh(eta1));
  const delta = [2 * n - (2 * n ** 2) / 3 - 2 * n ** 3, (7 * n ** 2) / 3 - (8 * n ** 3) / 5, (56 * n ** 3) / 15];
  const lat = chi + delta.reduce((sum, d, index) => sum + d * Math.sin(2 * (index + 1) * chi), 0);
  return { lat: deg(lat), lon: central + deg(Math.atan2(Math.sinh(eta1), Math.cos(xi1))) };
}

/** From the national placing of the ellipsoid to that of WGS 84, at height zero. */
function shifted({ lat, lon }: { lat: number; lon: number }): { lat: number; lon: number } {
  const [phi, lambda] = [rad(lat), rad(lon)];
  const v = A / Math.sqrt(1 - E2 * Math.sin(phi) ** 2);
  const x = v * Math.cos(phi) * Math.cos(lambda);
  const y = v * Math.cos(phi) * Math.sin(lambda);
  const z = v * (1 - E2) * Math.sin(phi);
  const { dx, dy, dz, scale, ...turn } = TO_WGS84;
  const [rx, ry, rz] = [turn.rx, turn.ry, turn.rz].map((seconds) => rad(seconds / 3600)) as [number, number, number];
  const X = dx + scale * (x - rz * y + ry * z);
  const Y = dy + scale * (rz * x + y - rx * z);
  const Z = dz + scale * (-ry * x + rx * y + z);
  return { lat: deg(latitudeOf(Math.hypot(X, Y), Z)), lon: deg(Math.atan2(Y, X)) };
}

/** The geodetic latitude by Bowring's formula: exact to far below a millimetre near the ground. */
function latitudeOf(p: number, z: number): number {
  const b = A * (1 - F);
  const theta = Math.atan2(z * A, p * b);
  const second = (A ** 2 - b ** 2) / b ** 2;
  return Math.atan2(z + second * b * Math.sin(theta) ** 3, p - E2 * A * Math.cos(theta) ** 3);
}
