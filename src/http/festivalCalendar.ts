import ical, { ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { homeZone, localDate } from "#kernel/clock";
import { LANGUAGE_INFO, type Lang } from "#kernel/languages";
import { festivals } from "#modules/catalogue";
import { type Festival, solarDaysWithin } from "#modules/catalogue/contract";
import { documentTag, listTag, publicAnswer } from "#modules/editions";
import { SECTIONS } from "#modules/editions/contract";
import { siteLanguages, siteNames } from "../profile/current.ts";
import type { App } from "./app.ts";
import type { MountParts } from "./mount.ts";
import { tagAddress } from "./tagAddress.ts";

/** Whole years before and after this one that a calendar holds; whoever subscribes gets the later ones in time. */
const YEARS = { before: 1, after: 3 };
const DAY_MS = 86_400_000;
const SUFFIX = ".ics";

type Parts = Pick<MountParts, "db" | "origin">;

/** Calendars to subscribe to (RFC 5545): all festivals of a language, and each alone. Days of the lunar year stand as those of the solar ones. */
export function mountFestivals(app: App, { db, origin }: Parts): void {
  app.get("/:lang/festivals.ics", async (c, next) => {
    const lang = languageOf(c.req.param("lang"));
    if (!lang) return next();
    const today = localDate(c.get("now"), homeZone());
    const text = calendarText(await festivals(db, { lang, today }), { lang, origin, today });
    return c.body(text, 200, headers(lang, [listTag(lang)], "festivals"));
  });
  app.get("/:lang/:section/:file{[^/]+\\.ics}", async (c, next) => {
    const lang = languageOf(c.req.param("lang"));
    const section = SECTIONS.find((each) => each === c.req.param("section"));
    if (!lang || !section) return next();
    const slug = c.req.param("file").slice(0, -SUFFIX.length);
    const answer = await publicAnswer(db, { lang, section, slug });
    if (answer.kind === "moved") return c.redirect(`/${lang}/${answer.section}/${encodeURIComponent(answer.slug)}${SUFFIX}`, 301);
    if (answer.kind === "withdrawn") return c.text(answer.notice, 410, { "cache-control": "no-store" });
    if (answer.kind === "missing") return next();
    const today = localDate(c.get("now"), homeZone());
    const { documentId } = answer.edition;
    const found = await festivals(db, { lang, today, documentId });
    if (found.length === 0) return next();
    return c.body(calendarText(found, { lang, origin, today }), 200, headers(lang, [documentTag(documentId), listTag(lang)], slug));
  });
}

const languageOf = (word: string) => siteLanguages().find((each) => each === word);

function headers(lang: Lang, tags: string[], name: string): Record<string, string> {
  return {
    "content-type": "text/calendar; charset=utf-8",
    "content-language": LANGUAGE_INFO[lang].tag,
    "content-disposition": `inline; filename="festivals.ics"; filename*=UTF-8''${encodeURIComponent(`${name}${SUFFIX}`)}`,
    "surrogate-key": tags.join(" "),
  };
}

type At = { lang: Lang; origin: string; today: string };

function calendarText(found: readonly Festival[], at: At): string {
  const { place } = siteNames(at.lang);
  const [only] = found;
  const name = found.length === 1 && only ? only.title : place;
  const calendar = ical({ name, prodId: { company: "Xoan", product: "festivals", language: at.lang.toUpperCase() }, ttl: DAY_MS / 1000 });
  for (const festival of found) addFestival(calendar, festival, at);
  return calendar.toString();
}

function addFestival(calendar: ReturnType<typeof ical>, festival: Festival, { lang, origin, today }: At): void {
  const { documentId, title, summary, section, slug, days, modifiedAt, sequence } = festival;
  const year = Number(today.slice(0, 4));
  const url = `${origin}/${lang}/${section}/${encodeURIComponent(slug)}`;
  for (const span of solarDaysWithin(days, `${year - YEARS.before}-01-01`, `${year + YEARS.after}-12-31`)) {
    calendar.createEvent({
      // The same festival of the same lunar year in whatever language, also after its days were corrected.
      id: tagAddress(origin, `${documentId}/${span.year}`),
      sequence,
      stamp: modifiedAt,
      lastModified: modifiedAt,
      // Days without a zone: they are those of the place, wherever the reader is.
      allDay: true,
      start: midnight(span.from),
      // The day after the last, as the standard counts.
      end: new Date(midnight(span.to).getTime() + DAY_MS),
      summary: title,
      description: [summary, url].filter(Boolean).join("\n\n"),
      url,
      status: ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
      location: placeOf(festival, siteNames(lang).place),
    });
  }
}

function placeOf({ area, point }: Festival, province: string) {
  const geo = point ? { geo: point } : null;
  return area ? { title: `${area.name}, ${province}`, ...geo } : geo;
}

const midnight = (iso: string) => new Date(`${iso}T00:00:00Z`);
