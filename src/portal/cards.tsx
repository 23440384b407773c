import { catalogueKindOf, type RecordPlace } from "#modules/catalogue/contract";
import type { PublicCard } from "#modules/editions/contract";
import type { CardView } from "#ui/portal/card";
import { type Art, drawn } from "#ui/portal/picture";
import { isoDate, number, shortDate } from "./format.ts";
import { areaWords } from "./messages/areas.ts";
import { nearWords } from "./messages/near.ts";
import { messages } from "./messages/index.ts";
import type { Photos } from "./photos.ts";
import { to } from "./to.ts";

type Pictured = Pick<PublicCard, "documentId" | "family" | "palette">;
type Palette = PublicCard["palette"];

const NEXT: Record<Palette, Palette> = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 1 };

/** The drawings of a list: neighbours that share family and colours get the next colours, so that no two look alike. */
export function drawings(cards: readonly Pictured[]): Art[] {
  let before: Pictured | undefined;
  return cards.map((card) => {
    const same = before?.family === card.family && before.palette === card.palette;
    const palette = same ? NEXT[card.palette] : card.palette;
    before = { ...card, palette };
    return drawn(card.documentId, card.family, palette);
  });
}

/** Photos of the leads that have one, drawings for the rest, in the order of the cards. */
export function pictures(cards: readonly PublicCard[], photos: Photos): Art[] {
  const art = drawings(cards);
  return cards.map((card, index) => {
    const photo = card.lead ? photos[card.lead.mediaId] : undefined;
    // The title link covers the card and says where it leads: the picture adds nothing for a listener.
    return photo ? { photo: { ...photo, alt: "" } } : (art[index] ?? drawn(card.documentId, card.family, card.palette));
  });
}

/** `place` says of a record where it lies, which tells a reader more than the day on which it came out. */
type Options = { dek?: boolean; unit?: boolean; place?: RecordPlace | undefined };

/** What a list shows of one document. */
export function cardView(card: PublicCard, art: Art | null, options: Options = {}): CardView {
  const t = messages(card.lang);
  const [topic] = card.topics;
  const { area, km, blurred } = options.place ?? {};
  const distance = typeof km === "number" ? nearWords[card.lang][blurred ? "about" : "km"](number(card.lang, km)) : null;
  const meta = (
    <>
      {area ? (
        areaWords[card.lang].name(area.type, area.name)
      ) : (
        <time dateTime={isoDate(card.publishedAt)}>{shortDate(card.lang, card.publishedAt)}</time>
      )}
      {distance ? ` · ${distance}` : null}
      {options.unit && card.unitName ? ` · ${card.unitName}` : null}
      {card.languageCount > 1 ? ` · ${t.languagesCount(card.languageCount)}` : null}
    </>
  );
  return {
    key: card.documentId,
    href: to(card.lang).article(card.section, card.slug),
    kind: catalogueKindOf(card.kind)?.name[card.lang] ?? (topic ? t.topics[topic] : t.sections[card.section]),
    title: card.title,
    dek: options.dek ? card.summary : undefined,
    meta,
    art,
  };
}
