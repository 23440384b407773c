import { Link } from "react-router";
import { lapsedOn, type LegalView } from "#modules/legal/contract";
import { Notice } from "#ui/desk/frame";
import { useWords } from "../messages/use-messages.tsx";
import { lapseWords } from "./words.tsx";

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
