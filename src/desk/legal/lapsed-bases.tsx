import { Link } from "react-router";
import { lapsedOn, type LegalView } from "#modules/legal/contract";
import { Notice } from "#ui/desk/frame";
import { useWords } from "../messages/use-messages.tsx";
import { type Lapse, lapseWords } from "./words.tsx";

type Props = { lapsed: readonly Pick<LegalView, "id" | "type" | "number" | "state" | "expiresOn" | "successor">[]; endsOn: string };

/** Names every basis of a plan that no longer holds, with who followed it and from which day; what lapsed after the plan had ended is no trouble. */
export function LapsedBases({ lapsed, endsOn }: Props) {
  const t = useWords();
  if (lapsed.length === 0) return null;
  const after = (each: Props["lapsed"][number]) => (lapsedOn(each) ?? "") > endsOn;
  return (
    <Notice {...(lapsed.every(after) ? {} : { tone: "bad" as const })}>
      <details open={lapsed.length < 3}>
        <summary>{t("legal.lapsed_bases", { n: lapsed.length })}</summary>
        <ul>
          {lapsed.map((each) => (
            <li key={each.id}>
              {lapseWords(t, each)} {after(each) ? t("legal.lapsed_after") : null}{" "}
              <Link to={`/desk/legal/${each.id}`} aria-label={`${t("legal.open_record")}: ${each.number}`}>
                {t("legal.open_record")}
              </Link>
            </li>
          ))}
        </ul>
      </details>
    </Notice>
  );
}

/** Says of the one document on which a rule, its deadlines and its forms rest that it no longer holds, and where to read on. */
export function LapsedBasis({ basis, href }: { basis: Lapse | null | undefined; href: string | null }) {
  const t = useWords();
  if (!basis) return null;
  return (
    <Notice tone="bad">
      {t("legal.lapsed_basis")} {lapseWords(t, basis)}{" "}
      {href ? (
        <a href={href} aria-label={`${t("legal.open_record")}: ${basis.number}`}>
          {t("legal.open_record")}
        </a>
      ) : null}
    </Notice>
  );
}
