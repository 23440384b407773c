import type { Db } from "#kernel/db";
import { publicFacts } from "#modules/catalogue";
import { catalogueKindOf, type PublicFacts, valueAs } from "#modules/catalogue/contract";
import { type Kinds, mediaIds, newestCards, publicLinks } from "#modules/editions";
import type { PublicEdition } from "#modules/editions/contract";
import { mediaView } from "#modules/media";
import { siteNames } from "../../profile/current.ts";
import { feedContent } from "../feedContent.ts";
import { type Mention, type Surroundings, tagOf } from "./item.ts";
import type { NinjsPlace } from "./shape.ts";

/** More pages than this are not told as mentioned. */
const MENTIONS = 20;

type Parts = { db: Db; origin: string; kinds: Kinds };

/** Reads what a complete item tells beside the words. Every page, place and event it names is public in the language of the item. */
export async function surroundings({ db, origin, kinds }: Parts, edition: PublicEdition, today: string): Promise<Surroundings> {
  const { lang, documentId } = edition;
  const ids = [...(edition.lead ? [edition.lead.mediaId] : []), ...mediaIds(edition.body)];
  const [photos, [html = ""], mentions] = await Promise.all([
    mediaView(db, ids),
    feedContent(db, [{ ...edition, lead: null }], { origin, addressOf: () => `${origin}/${lang}/${edition.section}/${edition.slug}` }),
    mentioned({ db, origin, kinds }, edition, today),
  ]);
  const named: Mention[] = [edition, ...mentions];
  const facts = await Promise.all(named.map((one) => publicFacts(db, one.documentId, lang)));
  const records = named.flatMap((one, index) => {
    const found = facts[index];
    return found ? [{ one, found }] : [];
  });
  return {
    origin,
    owner: siteNames(lang).owner,
    html,
    photos,
    mentions,
    places: records.flatMap(({ one, found }) => placesOf(one, found, origin, one.documentId === documentId)),
    events: records.flatMap(({ one, found }) =>
      found.kind === "festival" ? [{ id: one.documentId, name: one.title, uri: tagOf(origin, one.documentId, lang) }] : [],
    ),
  };
}

async function mentioned({ db, origin, kinds }: Parts, edition: PublicEdition, today: string): Promise<Mention[]> {
  const { documentIds } = await publicLinks(db, [edition.body], { origin });
  const others = documentIds.filter((id) => id !== edition.documentId).slice(0, MENTIONS);
  return newestCards(db, { lang: edition.lang, today, kinds: kinds.all.map(({ id }) => id), documentIds: others, limit: MENTIONS });
}

function placesOf(one: Mention, { kind, facts, areas }: PublicFacts, origin: string, own: boolean): NinjsPlace[] {
  const fields = catalogueKindOf(kind)?.fields ?? {};
  const at = facts.find(({ field }) => fields[field]?.type === "point");
  const point = at ? valueAs("point", at.value) : null;
  const uri = tagOf(origin, one.documentId, one.lang);
  const rel = own ? "about" : "mentions";
  return [
    ...(point
      ? [{ name: one.title, rel, uri, geoJSON: { type: "Point" as const, coordinates: [point.lon, point.lat] as [number, number] } }]
      : []),
    ...Object.values(areas).map((area) => ({ name: area.name, rel: "located-in", ...(area.code ? { literal: area.code } : {}) })),
  ];
}
