import type { ReactNode } from "react";
import { type Art, Picture } from "./picture.tsx";

/** What a card says of one document. `meta` is the small last line. */
export type CardView = { href: string; kind: string; title: ReactNode; dek?: ReactNode; meta?: ReactNode; art: Art | null; key: string };

/** The default way to show a document; the title's link covers the card, the picture is decoration. */
export function Card({ card, big = false, className }: { card: CardView; big?: boolean; className?: string }) {
  return (
    <article className={["card", big ? "big" : "", className ?? ""].filter(Boolean).join(" ")}>
      {card.art ? <Picture art={card.art} eager={big} /> : null}
      <CardText card={card} />
    </article>
  );
}

/** A line of a dense list, with a small square picture or none. */
export function Row({ card, wide = false, small = false }: { card: CardView; wide?: boolean; small?: boolean }) {
  return (
    <li className="row">
      <CardText card={card} small={small} />
      {card.art ? <Picture art={card.art} {...(wide ? {} : { shape: "sq" as const })} sizes="10rem" /> : null}
    </li>
  );
}

function CardText({ card, small = false }: { card: CardView; small?: boolean }) {
  return (
    <div className="txt">
      <p className="kind">{card.kind}</p>
      <h3 className={small ? "h4" : undefined}>
        <a href={card.href}>{card.title}</a>
      </h3>
      {card.dek ? <p className="dek">{card.dek}</p> : null}
      {card.meta ? <p className="meta">{card.meta}</p> : null}
    </div>
  );
}
