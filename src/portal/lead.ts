import type { PublicEdition } from "#modules/editions/contract";
import { type Art, drawn } from "#ui/portal/picture";
import { messages } from "./messages/index.ts";
import type { Photos } from "./photos.ts";

/** The picture at the head of a page: its photo, or the drawing of its permanent code, described in the page's language. */
export function leadArt(edition: Pick<PublicEdition, "lead" | "facts" | "lang" | "documentId">, photos: Photos): Art {
  const { lead, facts, lang, documentId } = edition;
  const photo = lead ? photos[lead.mediaId] : undefined;
  if (lead && photo) return { photo: { ...photo, alt: lead.decorative ? "" : lead.alt } };
  const t = messages(lang);
  return drawn(documentId, facts.family, facts.palette, t.drawnFor(t.families[facts.family]));
}
