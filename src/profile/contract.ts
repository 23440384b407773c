import { z } from "zod";
import { LANGUAGES, type Lang } from "../kernel/languages.ts";

const text = z.string().trim().min(1);
const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).readonly();
const offset = z.tuple([z.number(), z.number()]).readonly();

const names = z.object({
  place: text,
  portal: text,
  /** Who answers for the portal. */
  owner: text,
  motto: text,
});

/** What the front page says of the province. */
const frontPage = z.object({
  description: text,
  heroLabel: text,
  heroTitle: text,
  heroText: text,
  heritageIntro: text,
  unionTitle: text,
  unionText: text,
  /** At most three numbers, written as the language writes them. */
  figures: z
    .array(z.object({ value: text, unit: text.optional(), label: text }))
    .max(3)
    .readonly(),
  figuresSource: text,
  mapTitle: text,
  /** Names along the rivers and beside the points of `map`, in its order. */
  rivers: z.array(text).readonly(),
  places: z.array(text).readonly(),
  investTitle: text,
  investText: text,
  investMore: text,
});

/** The schematic map: drawn freely, an outline to recognise and not a boundary to cite. Degrees of longitude and latitude. */
const map = z.object({
  shape: z.object({
    viewBox: z.string().regex(/^-?\d+ -?\d+ \d+ \d+$/, "must be four whole numbers"),
    northWest: position,
    unitsPerDegree: offset,
    outline: z.array(position).min(3).readonly(),
    rivers: z.array(z.object({ width: z.number().positive(), course: z.array(position).min(2).readonly() })).readonly(),
    hills: z.array(position).readonly(),
  }),
  places: z
    .array(
      z.object({
        longitude: z.number(),
        latitude: z.number(),
        offset: offset.optional(),
        anchor: z.enum(["start", "middle", "end"]).optional(),
      }),
    )
    .readonly(),
  rivers: z.array(z.object({ longitude: z.number(), latitude: z.number(), turn: z.number() })).readonly(),
});

const language = z.enum(LANGUAGES);

/** What a province says about itself on its portal: one `profile.ts` in a folder below `profiles/`. */
export const Profile = z
  .object({
    code: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    timeZone: z.string().refine(isTimeZone, "must be a time zone such as Asia/Ho_Chi_Minh"),
    /** The languages that the portal offers, in the order in which it names them. */
    languages: z.array(language).min(1).readonly(),
    sourceLanguage: language,
    names: z.partialRecord(language, names),
    frontPage: z.partialRecord(language, frontPage),
    map,
    /** The drawing behind the first headline: SVG content within 1600 × 800; without one, rivers meeting at a drum. */
    hero: z.string().startsWith("<").optional(),
  })
  .superRefine((given, check) => {
    const problem = (message: string, ...path: string[]) => check.addIssue({ code: "custom", message, path });
    if (!given.languages.includes(given.sourceLanguage)) problem("must name the source language", "languages");
    for (const lang of given.languages) {
      const words = given.frontPage[lang];
      if (!given.names[lang]) problem("is missing", "names", lang);
      if (!words) problem("is missing", "frontPage", lang);
      if (words && words.places.length !== given.map.places.length)
        problem("must name every place of the map", "frontPage", lang, "places");
      if (words && words.rivers.length !== given.map.rivers.length)
        problem("must name every river of the map", "frontPage", lang, "rivers");
    }
  });
export type Profile = z.infer<typeof Profile>;
export type SiteNames = z.infer<typeof names>;
export type FrontPage = z.infer<typeof frontPage>;
/** A text in every language of the platform: what a profile that offers them all gives. */
export type InEveryLanguage<T> = Record<Lang, T>;

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
