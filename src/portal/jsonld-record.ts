import {
  catalogueKindOf,
  type Field,
  type PublicFact,
  type PublicFacts,
  showValue,
  solarDays,
  type Values,
  valueAs,
} from "#modules/catalogue/contract";
import type { PublicEdition } from "#modules/editions/contract";
import { newsArticle } from "./jsonld.ts";
import { areaWords } from "./messages/areas.ts";
import { to } from "./to.ts";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** A record as schema.org knows the thing itself; what is said of it stands in the page about it. Facts without a property of their own are named values. */
export function recordLd(edition: PublicEdition, record: PublicFacts, origin: string, today: string): Record<string, unknown> {
  const { lang, section, slug } = edition;
  const kind = catalogueKindOf(record.kind);
  const page = origin + to(lang).article(section, slug);
  const fields = kind?.fields ?? {};
  const known = record.facts.flatMap((fact) => {
    const field = fields[fact.field];
    return field ? [{ field, fact }] : [];
  });
  const own = known.map(({ field, fact }) => ownProperty(edition, record, field, fact, origin, today));
  // A point and an outline say where it is, each in its way.
  const geo = own.flatMap((each) => ("geo" in each ? [each.geo] : []));
  const type = typeOf(record, kind?.schemaOrg ?? "Thing");
  return {
    "@type": type,
    "@id": `${page}#it`,
    name: edition.title,
    description: edition.summary,
    url: page,
    image: `${origin}/media/og/${edition.documentId}.png`,
    ...(record.code ? { identifier: record.code } : {}),
    ...Object.assign({}, ...own.filter((each) => !("additionalProperty" in each))),
    ...(geo.length > 1 ? { geo } : {}),
    ...(record.kind === "festival" ? eventLd(edition, record, today) : {}),
    ...(own.some((each) => "additionalProperty" in each)
      ? { additionalProperty: own.flatMap((each) => ("additionalProperty" in each ? [each.additionalProperty] : [])) }
      : {}),
    subjectOf: newsArticle(edition, "WebPage", origin),
  };
}

/** An event has days and a place: the next time that the festival is held, and the commune that holds it. */
function eventLd({ lang }: PublicEdition, record: PublicFacts, today: string): Record<string, unknown> {
  const value = (name: string) => record.facts.find(({ field }) => field === name)?.value;
  const days = value("days") ?? value("mainDay");
  const [next] = days === undefined ? [] : solarDays(valueAs("lunarDay", days), today, 1);
  const area = record.areas[valueAs("area", value("area") ?? "")];
  const name = area && areaWords[lang].name(area.type, area.name);
  return {
    ...(next ? { startDate: next.from, endDate: next.to } : {}),
    eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
    eventStatus: "https://schema.org/EventScheduled",
    ...(name
      ? { location: { "@type": "Place", name, address: { "@type": "PostalAddress", addressCountry: "VN", addressLocality: name } } }
      : {}),
  };
}

/** Heritage that cannot be touched is no building. */
function typeOf(record: PublicFacts, declared: string): string {
  const form = record.facts.find(({ field }) => field === "form")?.value;
  return record.kind === "heritage" && form === "intangible" ? "CreativeWork" : declared;
}

function ownProperty(
  { lang }: PublicEdition,
  record: PublicFacts,
  field: Field,
  { value, sourceUrl }: PublicFact,
  origin: string,
  today: string,
): Record<string, unknown> {
  switch (field.type) {
    case "area": {
      const area = record.areas[valueAs("area", value)];
      const words = areaWords[lang];
      if (!area) return {};
      const [local = "", region] = [area, ...area.within].map(({ type, name }) => words.name(type, name));
      return {
        address: { "@type": "PostalAddress", addressCountry: "VN", addressLocality: local, ...(region ? { addressRegion: region } : {}) },
      };
    }
    case "point": {
      const { lat, lon } = valueAs("point", value);
      return { geo: { "@type": "GeoCoordinates", latitude: lat, longitude: lon } };
    }
    case "outline": {
      const [edge = []] = valueAs("outline", value).coordinates;
      return { geo: { "@type": "GeoShape", polygon: edge.map(([lon, lat]) => `${lat},${lon}`).join(" ") } };
    }
    case "records": {
      const ids = valueAs("records", value);
      const items = record.records
        .filter(({ id, via }) => via === null && ids.includes(id))
        .map(({ title, section, slug }) => ({ "@id": `${origin + to(lang).article(section, slug)}#it`, name: title }));
      return field.property && items.length > 0 ? { [field.property]: items } : {};
    }
    case "hours":
      return { openingHoursSpecification: openingHours(valueAs("hours", value)) };
    case "url":
      return { [field.property ?? "sameAs"]: valueAs("url", value) };
    case "choices":
      if (field.property) return { [field.property]: valueAs("choices", value) };
      break;
    default:
      break;
  }
  const { text } = showValue(field, value, lang, today);
  if (field.property) return { [field.property]: text };
  const number =
    typeof value === "number" ? { value, ...(field.type === "amount" ? { unitText: UNIT[field.measure] } : {}) } : { value: text };
  return { additionalProperty: { "@type": "PropertyValue", name: field.label[lang], ...number, ...(sourceUrl ? { url: sourceUrl } : {}) } };
}

/** Canonical units by measure, as text. */
const UNIT = { area: "ha", length: "m", power: "MW", share: "%", weight: "t" } as const;

function openingHours({ weekly }: Values["hours"]) {
  return weekly.map(({ days, opens, closes }) => ({
    "@type": "OpeningHoursSpecification",
    dayOfWeek: days.map((day) => `https://schema.org/${WEEKDAYS[day - 1] ?? "Monday"}`),
    opens,
    closes,
  }));
}
