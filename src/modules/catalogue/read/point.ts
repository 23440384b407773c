import type { Values } from "../values.ts";
import { type Reading, readAs, type TypingLang, unread } from "./reading.ts";
import { fromVn2000 } from "./vn2000.ts";

type Point = Values["point"];
type Degrees = { lat: number; lon: number };

/** The box around the country and its islands, in degrees. */
const LAT = { from: 6, to: 23.6 };
const LON = { from: 102, to: 118 };
const within = ({ lat, lon }: Degrees) => lat >= LAT.from && lat <= LAT.to && lon >= LON.from && lon <= LON.to;

/**
 * A place in degrees of WGS 84: `21.368, 105.323`, `21,368; 105,323`, `21°22'05"N 105°19'23"E` (also B and Đ). Plane coordinates of VN-2000 are
 * converted when their central meridian is named (`KTT 104°45'`). Swapped and foreign ones are refused by name.
 */
export function readPoint(typed: string, lang: TypingLang): Reading<Point> {
  const text = typed.normalize("NFC").trim();
  const plane = fromVn2000(text, lang);
  if (plane) return "why" in plane ? plane : inside(plane.value);
  const found = degreesMinutes(text) ?? decimals(text);
  return found ? inside(found) : unread("fact.point");
}

function inside({ lat, lon }: Degrees): Reading<Point> {
  const swapped = { lat: lon, lon: lat };
  const rounded = { lat: Number(lat.toFixed(6)), lon: Number(lon.toFixed(6)) };
  if (within(rounded)) return readAs({ ...rounded, precision: "exact" });
  if (within(swapped)) return unread("fact.swapped", { lat: rounded.lon, lon: rounded.lat });
  return unread("fact.abroad", { lat: rounded.lat, lon: rounded.lon });
}

/** Degrees have no thousands: every mark within a number is a point, in either language. */
function decimals(text: string): Degrees | null {
  const parts = /[;\t|]/.test(text) ? text.split(/[;\t|]/) : /^[^,]*\.[^,]*,[^,]*$/.test(text) ? text.split(",") : text.split(/,\s+|\s+/);
  const [lat, lon, more] = parts.map((part) =>
    /^\s*[-−]?\d{1,3}([.,]\d+)?\s*°?\s*$/.test(part) ? part.replace(/[°\s]/g, "").replace("−", "-").replace(",", ".") : null,
  );
  return !lat || !lon || more !== undefined ? null : { lat: Number(lat), lon: Number(lon) };
}

const DMS = /(\d{1,3})\s*[°ºo]\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*['’′]\s*)?(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["”″]|''|’’)\s*)?\s*([NSEWBĐ])?/giu;

function degreesMinutes(text: string): Degrees | null {
  const found = [...text.matchAll(DMS)];
  if (found.length !== 2 || text.replace(DMS, "").replace(/[\s,;]/g, "") !== "") return null;
  const [first, second] = found.map(([, degrees, minutes = "0", seconds = "0", side = ""]) => {
    const [m, s] = [minutes, seconds].map((part) => Number(part.replace(",", ".")));
    if (m === undefined || s === undefined || m >= 60 || s >= 60) return null;
    const value = Number(degrees) + m / 60 + s / 3600;
    return { value: /[SW]/i.test(side) ? -value : value, side: side.toUpperCase() };
  });
  if (!first || !second) return null;
  return /[EWĐ]/.test(first.side) ? { lat: second.value, lon: first.value } : { lat: first.value, lon: second.value };
}

/** How a point is written for somebody who may change it. */
export const writePoint = ({ lat, lon }: Point): string => `${lat}, ${lon}`;
