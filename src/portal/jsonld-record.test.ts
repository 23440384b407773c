import { beforeAll, expect, it } from "vitest";
import { profile } from "../../profiles/phu-tho/profile.ts";
import { CATALOGUE_KINDS, type PublicFact, type PublicFacts, type Value } from "../modules/catalogue/contract.ts";
import type { PublicEdition } from "../modules/editions/contract.ts";
import { serveProfile } from "../profile/current.ts";
import { recordLd } from "./jsonld-record.ts";

beforeAll(() => serveProfile(profile));

const AREA = "00000000-0000-7000-8000-000000000001";
const OTHER = "00000000-0000-7000-8000-000000000002";

const fact = (field: string, value: Value): PublicFact => ({
  field,
  value,
  asOf: "2026",
  readOn: null,
  sourceLabel: "Nguồn",
  sourceUrl: "https://example.vn/",
});
const edition = (kind: string, section: PublicEdition["section"]): PublicEdition => ({
  documentId: OTHER,
  editionId: OTHER,
  revisionId: OTHER,
  kind,
  lang: "en",
  section,
  slug: "it",
  title: "It",
  summary: "What it is.",
  body: { type: "doc", content: [] } as unknown as PublicEdition["body"],
  lead: null,
  facts: { topics: [], family: "temple", palette: 1, sources: [] },
  unitName: "Unit",
  publishedAt: new Date("2026-01-02T03:00:00Z"),
  modifiedAt: new Date("2026-01-03T03:00:00Z"),
  version: 1,
  sha256: "0".repeat(64),
  archived: false,
  translation: null,
  languages: [{ lang: "en", slug: "it", section }],
});
const record = (kind: string, facts: PublicFact[]): PublicFacts => ({
  kind,
  code: "C-1",
  facts,
  areas: { [AREA]: { id: AREA, code: "08515", type: "commune", name: "Hy Cương", within: [], formerly: [] } },
  records: [],
});

/** What schema.org wants of each kind beside name, description and address: facts as they are kept, and what they become. */
const KINDS: Record<string, { section: PublicEdition["section"]; type: string; facts: PublicFact[]; has: object }> = {
  heritage: {
    section: "heritage",
    type: "LandmarksOrHistoricalBuildings",
    facts: [fact("form", "relic"), fact("area", AREA), fact("point", { lat: 21.36, lon: 105.32, precision: "exact" })],
    has: {
      address: { "@type": "PostalAddress", addressCountry: "VN", addressLocality: "Hy Cương commune" },
      geo: { "@type": "GeoCoordinates", latitude: 21.36, longitude: 105.32 },
    },
  },
  place: {
    section: "heritage",
    type: "TouristAttraction",
    facts: [fact("hours", { weekly: [{ days: [1, 7], opens: "08:00", closes: "17:00" }], lunar: [] }), fact("spoken", ["en"])],
    has: {
      openingHoursSpecification: [{ "@type": "OpeningHoursSpecification", opens: "08:00", closes: "17:00" }],
      availableLanguage: ["en"],
    },
  },
  festival: {
    section: "heritage",
    type: "Event",
    facts: [fact("days", { month: 3, day: 8, to: { month: 3, day: 10 } }), fact("area", AREA)],
    // An event without its days and its place is none to search engines.
    has: {
      startDate: "2027-04-14",
      endDate: "2027-04-16",
      eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
      location: { "@type": "Place", name: "Hy Cương commune", address: { "@type": "PostalAddress", addressCountry: "VN" } },
    },
  },
  person: {
    section: "heritage",
    type: "Person",
    facts: [fact("born", 1871), fact("died", 1926)],
    has: { birthDate: "1871", deathDate: "1926" },
  },
  product: {
    section: "products",
    type: "Product",
    facts: [fact("type", "fruit"), fact("producers", ["Hợp tác xã"])],
    has: { category: "Fruit", manufacturer: "Hợp tác xã" },
  },
  project: {
    section: "invest",
    type: "Project",
    facts: [fact("capital", { amount: 5_000_000, currency: "USD" })],
    has: { additionalProperty: [{ "@type": "PropertyValue" }] },
  },
  park: {
    section: "invest",
    type: "Place",
    facts: [fact("extent", 335)],
    has: { additionalProperty: [{ "@type": "PropertyValue", value: 335, unitText: "ha" }] },
  },
  partner: {
    section: "partners",
    type: "Organization",
    facts: [fact("country", "JP")],
    has: { additionalProperty: [{ name: "Country" }] },
  },
  figure: { section: "invest", type: "Observation", facts: [fact("number", 148)], has: { additionalProperty: [{ value: 148 }] } },
};

it("knows every kind of the catalogue", () => {
  expect(Object.keys(KINDS).toSorted()).toEqual(CATALOGUE_KINDS.map(({ id }) => id).toSorted());
});

it.each(Object.entries(KINDS))("%s is what schema.org calls it", (kind, { section, type, facts, has }) => {
  const ld = recordLd(edition(kind, section), record(kind, facts), "https://portal.example", "2026-11-27");
  expect(ld).toMatchObject({
    "@type": type,
    "@id": `https://portal.example/en/${section}/it#it`,
    name: "It",
    description: "What it is.",
    url: `https://portal.example/en/${section}/it`,
    image: `https://portal.example/media/og/${OTHER}.png`,
    identifier: "C-1",
    subjectOf: { "@type": "WebPage", headline: "It", dateModified: "2026-01-03T03:00:00.000Z" },
    ...has,
  });
  expect(JSON.stringify(ld)).not.toMatch(/undefined|\[object/);
});

it("calls what cannot be touched no building", () => {
  const ld = recordLd(
    edition("heritage", "heritage"),
    record("heritage", [fact("form", "intangible")]),
    "https://portal.example",
    "2026-11-27",
  );
  expect(ld["@type"]).toBe("CreativeWork");
});
