import { Link } from "react-router";
import type { LegalRelation } from "#modules/legal/contract";
import { useWords } from "../messages/use-messages.tsx";
import { isoDay } from "../plans/say.ts";

/** How a record stands to others, each leading to the other. */
export function RelationLines({ relations }: { relations: readonly LegalRelation[] }) {
  const t = useWords();
  if (relations.length === 0) return <p className="dim">{t("legal.relations_none")}</p>;
  return (
    <ul className="dk-lines">
      {relations.map((each) => (
        <li key={`${each.direction} ${each.kind} ${each.id}`}>
          <span className="dim xs">
            {t(`legal.rel.${each.direction}.${each.kind}`)}
            {each.onDate ? ` · ${t("legal.since", { day: isoDay(t, each.onDate) })}` : ""}
          </span>
          <br />
          <Link to={`/desk/legal/${each.id}`}>{each.number}</Link>{" "}
          <span className="dim" lang="vi">
            {each.abstract}
          </span>
        </li>
      ))}
    </ul>
  );
}
