/**
 * Where moon and sun stand, as far as a calendar of days needs it. Series after J. Meeus, 'Astronomical Algorithms', chapters 25 and 49:
 * a new moon to a few seconds, the sun to a hundredth of a degree. Instants are Julian days in universal time.
 */

const RAD = Math.PI / 180;
const sin = (degrees: number) => Math.sin(degrees * RAD);

/** Periodic terms of the new moon in days: size, power of the eccentricity, multiples of M, M′, F and Ω. */
const MOON_TERMS: readonly (readonly [number, number, number, number, number, number])[] = [
  [-0.4072, 0, 0, 1, 0, 0],
  [0.17241, 1, 1, 0, 0, 0],
  [0.01608, 0, 0, 2, 0, 0],
  [0.01039, 0, 0, 0, 2, 0],
  [0.00739, 1, -1, 1, 0, 0],
  [-0.00514, 1, 1, 1, 0, 0],
  [0.00208, 2, 2, 0, 0, 0],
  [-0.00111, 0, 0, 1, -2, 0],
  [-0.00057, 0, 0, 1, 2, 0],
  [0.00056, 1, 1, 2, 0, 0],
  [-0.00042, 0, 0, 3, 0, 0],
  [0.00042, 1, 1, 0, 2, 0],
  [0.00038, 1, 1, 0, -2, 0],
  [-0.00024, 1, -1, 2, 0, 0],
  [-0.00017, 0, 0, 0, 0, 1],
];

/** The instant of the new moon of this number; 0 is the one of 6 January 2000. */
export function newMoonAt(moon: number): number {
  const t = moon / 1236.85;
  const sun = 2.5534 + 29.1053567 * moon - 0.0000014 * t * t;
  const anomaly = 201.5643 + 385.81693528 * moon + 0.0107582 * t * t + 0.00001238 * t ** 3;
  const latitude = 160.7108 + 390.67050284 * moon - 0.0016118 * t * t;
  const node = 124.7746 - 1.56375588 * moon + 0.0020672 * t * t;
  const eccentricity = 1 - 0.002516 * t - 0.0000074 * t * t;
  const mean = 2451550.09766 + 29.530588861 * moon + 0.00015437 * t * t - 0.00000015 * t ** 3;
  const periodic = MOON_TERMS.reduce(
    (sum, [size, power, m, mm, f, o]) => sum + size * eccentricity ** power * sin(m * sun + mm * anomaly + f * latitude + o * node),
    0,
  );
  const planets = 0.000325 * sin(299.77 + 0.107408 * moon - 0.009173 * t * t) + 0.000165 * sin(251.88 + 0.016321 * moon);
  const instant = mean + periodic + planets;
  return instant - clockDrift(instant);
}

/** The sun's apparent longitude in degrees, 0 up to 360, at an instant. */
export function sunLongitudeAt(instant: number): number {
  const t = (instant + clockDrift(instant) - 2451545) / 36525;
  const mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
  const anomaly = 357.52911 + 35999.05029 * t - 0.0001537 * t * t;
  const centre = (1.914602 - 0.004817 * t) * sin(anomaly) + (0.019993 - 0.000101 * t) * sin(2 * anomaly) + 0.000289 * sin(3 * anomaly);
  const longitude = mean + centre - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t);
  return ((longitude % 360) + 360) % 360;
}

/** How far the even clock of the sky runs ahead of the earth's, in days: about a minute in these years. */
function clockDrift(instant: number): number {
  const years = (instant - 2451545) / 365.25;
  const seconds = years < 5 ? 63.86 + 0.3345 * years : 62.92 + 0.32217 * years + 0.005589 * years * years;
  return seconds / 86_400;
}
