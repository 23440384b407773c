import type { PublicCard, Section } from "#modules/editions/contract";
import { Card } from "#ui/portal/card";
import type { Art } from "#ui/portal/picture";
import type { Lang } from "../kernel/languages.ts";
import { cardView } from "./cards.tsx";
import { messages } from "./messages/index.ts";
import { to } from "./to.ts";

/** What to read next, under an article. */
export function Related({ lang, section, cards, art }: { lang: Lang; section: Section; cards: PublicCard[]; art: Art[] }) {
  const t = messages(lang);
  return (
    <section className="sec tone tight rel">
      <div className="wrap">
        <div className="sh">
          <h2>{t.related}</h2>
          <a className="more" href={to(lang).section(section)}>
            {t.moreIn(t.sections[section])}
          </a>
        </div>
        <div className="cards">
          {cards.map((card, index) => (
            <Card key={card.documentId} card={cardView(card, art[index] ?? null)} />
          ))}
        </div>
      </div>
    </section>
  );
}
