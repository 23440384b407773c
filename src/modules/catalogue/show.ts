import { LANGUAGE_INFO, type Lang } from "#kernel/languages";
import { areaKm2 } from "#kernel/geometry";
import type { Field } from "./field.ts";
import { seasonSpans } from "./read/lunar.ts";
import { SAYINGS } from "./sayings.ts";
import { type SolarSpan, solarDays } from "./solarDays.ts";
import { canonicalUnit, valueAs, type Values } from "./values.ts";

/** Words of a value; `lang` when they are in another language than was asked. */
export type Shown = { text: string; lang?: Lang };
type ShownField = Exclude<Field, { type: "area" | "records" }>;

/**
 * A value in the words of a language. Communes and other records are left to whoever knows their names. `today` decides which solar days of a
 * lunar day come next; without it none is told.
 */
export function showValue(field: ShownField, value: unknown, lang: Lang, today: string | null): Shown {
  const say = SAYINGS[lang];
  switch (field.type) {
    case "text":
      return showText(valueAs("text", value), lang);
    case "names":
      return { text: valueAs("names", value).join(say.list) };
    case "amount":
      return { text: showAmount(field.measure, valueAs("amount", value), lang) };
    case "count":
      return { text: showNumber(valueAs("count", value), lang) };
    case "money":
      return { text: showMoney(valueAs("money", value), lang) };
    case "day":
      return { text: showDay(valueAs("day", value), lang) };
    case "year": {
      const year = valueAs("year", value);
      return { text: year < 0 ? say.bc(-year) : String(year) };
    }
    case "url":
      return { text: valueAs("url", value) };
    case "decision": {
      const { number, on } = valueAs("decision", value);
      return { text: on === null ? number : say.decision(number, showDay(on, lang)) };
    }
    case "point": {
      return { text: placeShown(valueAs("point", value), lang) };
    }
    case "outline": {
      const { coordinates } = valueAs("outline", value);
      // The corners say where, roughly how large is all that may be told from them: no false digits.
      const ha = Number((areaKm2(coordinates) * 100).toPrecision(3));
      return { text: say.outline(showAmount("area", ha, lang), coordinates.flat().length - coordinates.length) };
    }
    case "hours":
      return { text: showHours(valueAs("hours", value), lang, today) };
    case "season":
      return {
        text: seasonSpans(valueAs("season", value))
          .map((span) => showMonths(span, lang))
          .join(say.list),
      };
    case "lunarDay":
      return { text: showLunarDay(valueAs("lunarDay", value), lang, today) };
    case "choice":
      return { text: labelOf(field, valueAs("choice", value), lang) };
    case "choices":
      return {
        text: valueAs("choices", value)
          .map((code) => labelOf(field, code, lang))
          .join(say.list),
      };
    default:
      throw new Error("this field is shown by whoever knows the names");
  }
}

/** Degrees with the separators of the language; where those have commas, a semicolon stands between. */
export const placeShown = ({ lat, lon }: { lat: number; lon: number }, lang: Lang): string =>
  `${showNumber(lat, lang)}${lang === "vi" || lang === "fr" ? "; " : ", "}${showNumber(lon, lang)}`;

const labelOf = (field: Extract<Field, { type: "choice" | "choices" }>, code: string, lang: Lang) =>
  field.list.labels[code]?.[lang] ?? code;

function showText(text: Values["text"], lang: Lang): Shown {
  const own = text[lang];
  if (own) return { text: own };
  return text.vi ? { text: text.vi, lang: "vi" } : { text: Object.values(text)[0] ?? "" };
}

/** A number with the separators of the language. */
const showNumber = (value: number, lang: Lang) =>
  new Intl.NumberFormat(LANGUAGE_INFO[lang].locale, { maximumFractionDigits: 6 }).format(value);

/** Units that languages write in their own way; the others are written alike everywhere. */
const INTL_UNITS = { area: "hectare", length: "meter", share: "percent" } as const;

function showAmount(measure: Extract<Field, { type: "amount" }>["measure"], value: number, lang: Lang): string {
  if (measure === "power" || measure === "weight") return `${showNumber(value, lang)}\u00a0${canonicalUnit(measure)}`;
  const format = { style: "unit", unit: INTL_UNITS[measure], unitDisplay: "short", maximumFractionDigits: 6 } as const;
  return new Intl.NumberFormat(LANGUAGE_INFO[lang].locale, format).format(value);
}

function showMoney({ amount, currency }: Values["money"], lang: Lang): string {
  const format = { style: "currency", currency, currencyDisplay: "code", maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(LANGUAGE_INFO[lang].locale, format).format(amount);
}

/** A day in full; noon in UTC is the same day in every zone near the province's. */
export function showDay(iso: string, lang: Lang): string {
  const text = new Intl.DateTimeFormat(LANGUAGE_INFO[lang].locale, { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${iso}T12:00:00Z`),
  );
  return lang === "vi" ? text.replace(", ", " năm ") : text;
}

function showSpan({ from, to }: SolarSpan, lang: Lang): string {
  if (from === to) return showDay(from, lang);
  const format = new Intl.DateTimeFormat(LANGUAGE_INFO[lang].locale, { dateStyle: "long", timeZone: "UTC" });
  const text = format.formatRange(new Date(`${from}T12:00:00Z`), new Date(`${to}T12:00:00Z`));
  return lang === "vi" ? text.replaceAll(", ", " năm ") : text;
}

function showMonths([first, last]: [number, number], lang: Lang): string {
  const name = (month: number) =>
    new Intl.DateTimeFormat(LANGUAGE_INFO[lang].locale, { month: "long", timeZone: "UTC" }).format(new Date(Date.UTC(2026, month - 1, 15)));
  return first === last ? name(first) : `${name(first)} – ${name(last)}`;
}

/** How many of the next solar days stand beside a lunar one. */
const NEXT = 2;

function showLunarDay(day: Values["lunarDay"], lang: Lang, today: string | null): string {
  const say = SAYINGS[lang];
  const name = say.lunar(day.day, day.month);
  const whole = day.to ? `${name} – ${say.lunar(day.to.day, day.to.month)}` : name;
  if (today === null) return whole;
  const next = solarDays(day, today, NEXT).map((span) => showSpan(span, lang));
  return next.length === 0 ? whole : `${whole}${say.colon}${next.join("; ")}`;
}

function showHours({ weekly, lunar }: Values["hours"], lang: Lang, today: string | null): string {
  const say = SAYINGS[lang];
  const name = (day: number) =>
    new Intl.DateTimeFormat(LANGUAGE_INFO[lang].locale, { weekday: "short", timeZone: "UTC" }).format(new Date(Date.UTC(2026, 5, day)));
  const week = weekly.map(
    ({ days, opens, closes }) => `${days.length === 7 ? say.daily : days.map(name).join(say.list)} ${opens}–${closes}`,
  );
  const moon = lunar.map(
    ({ when, hours }) => `${showLunarDay(when, lang, today)} – ${hours ? `${hours.opens}–${hours.closes}` : say.closed}`,
  );
  return [...week, ...moon].join("; ");
}
