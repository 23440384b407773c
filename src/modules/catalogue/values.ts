import { z } from "zod";
import { polygonFault } from "#kernel/geometry";
import { LANGUAGES } from "#kernel/languages";
import { type Field, type FieldType, MEASURES } from "./field.ts";

const line = (max: number) => z.string().trim().min(1).max(max);
/** Half a point of what a measuring person can mean; also keeps sums of facets exact. */
const LARGEST = 1e12;

export const Text = z.partialRecord(z.enum(LANGUAGES), line(500)).refine((text) => Object.keys(text).length > 0);
export const Names = z.array(line(200)).min(1).max(50);
export const Amount = z.number().min(0).max(LARGEST);
export const Count = z.number().int().min(0).max(LARGEST);
/** Whole units of the currency: no xu, no cents. */
export const Money = z.object({
  amount: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
  currency: z.enum(["VND", "USD", "EUR", "JPY", "KRW"]),
});
export const Day = z.iso.date();
export const Year = z.number().int().min(-3000).max(2200);
export const Link = z.url({ protocol: /^https?$/ }).max(2000);
export const Decision = z.object({ number: line(80), on: Day.nullable() });
export const Area = z.uuid();
export const PRECISIONS = ["exact", "blurred", "hidden"] as const;
/** Degrees of WGS 84 within the country, and how exactly the public may know them. */
export const Point = z.object({ lat: z.number().min(6).max(23.6), lon: z.number().min(102).max(118), precision: z.enum(PRECISIONS) });
export type Precision = (typeof PRECISIONS)[number];
/** Corners that an outline has at most, over all its rings, and rings. */
export const CORNERS_MOST = 500;
export const RINGS_MOST = 10;
const Corner = z.tuple([z.number().min(102).max(118), z.number().min(6).max(23.6)]);
/** A sound polygon of GeoJSON within the country. */
export const Outline = z
  .object({
    type: z.literal("Polygon"),
    coordinates: z
      .array(
        z
          .array(Corner)
          .min(4)
          .max(CORNERS_MOST + 1),
      )
      .min(1)
      .max(RINGS_MOST),
    precision: z.enum(PRECISIONS),
  })
  .refine(({ coordinates }) => coordinates.flat().length - coordinates.length <= CORNERS_MOST)
  .refine(({ coordinates }) => coordinates.every((ring) => String(ring[0]) === String(ring.at(-1))) && polygonFault(coordinates) === null);
const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const LunarDate = z.object({ month: z.number().int().min(1).max(12), day: z.number().int().min(1).max(30) });
/** One day of every lunar year, or the days up to `to`. */
export const LunarDay = LunarDate.extend({ to: LunarDate.nullable() });
const Hour = z.object({ opens: Clock, closes: Clock });
/** Days count from Monday = 1; `lunar` are other hours on days of the lunar year, null = closed. */
export const Hours = z.object({
  weekly: z.array(Hour.extend({ days: z.array(z.number().int().min(1).max(7)).min(1).max(7) })).max(14),
  lunar: z.array(z.object({ when: LunarDay, hours: Hour.nullable() })).max(20),
});
export const Season = z.array(z.number().int().min(1).max(12)).min(1).max(12);
export const Records = z.array(z.uuid()).min(1).max(50);

/** The value that a field of each type holds. */
export type Values = {
  text: z.infer<typeof Text>;
  names: string[];
  amount: number;
  count: number;
  money: z.infer<typeof Money>;
  day: string;
  year: number;
  url: string;
  decision: z.infer<typeof Decision>;
  area: string;
  point: z.infer<typeof Point>;
  outline: z.infer<typeof Outline>;
  hours: z.infer<typeof Hours>;
  season: number[];
  lunarDay: z.infer<typeof LunarDay>;
  choice: string;
  choices: string[];
  records: string[];
};
export type Value = Values[FieldType];

const SCHEMAS: Record<Exclude<FieldType, "choice" | "choices">, z.ZodType> = {
  text: Text,
  names: Names,
  amount: Amount,
  count: Count,
  money: Money,
  day: Day,
  year: Year,
  url: Link,
  decision: Decision,
  area: Area,
  point: Point,
  outline: Outline,
  hours: Hours,
  season: Season,
  lunarDay: LunarDay,
  records: Records,
};

/** The schema of a value of any field, for whoever says what values look like without knowing the field. */
export const anyValue = (): z.ZodType<Value> =>
  z.union([...Object.values(SCHEMAS), z.string(), z.array(z.string())]) as unknown as z.ZodType<Value>;

/** The schema of the value of one field. */
export function valueSchema(field: Field): z.ZodType {
  if (field.type !== "choice" && field.type !== "choices") return SCHEMAS[field.type];
  const code = z.enum(Object.keys(field.list.labels));
  return field.type === "choice" ? code : z.array(code).min(1).max(50);
}

/** A value with the type of its field, for whoever has looked at that type. Claims are checked by `valueSchema` before they are stored. */
export function valueAs<T extends FieldType>(_type: T, value: unknown): Values[T] {
  return value as Values[T];
}

/** The unit in which an amount is kept: the first of its measure. */
export function canonicalUnit(measure: keyof typeof MEASURES): string {
  return Object.keys(MEASURES[measure])[0] ?? "";
}
