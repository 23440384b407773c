import { Button } from "@mantine/core";
import { useWords } from "../messages/use-messages.tsx";
import type { ConsolidatedView } from "./consolidated.tsx";

/** What units wrote to a question, each with its source; one press takes the words into the section. */
export function UnitWords({ wrote, onTake }: { wrote: ConsolidatedView["words"]; onTake: ((words: string) => void) | null }) {
  const t = useWords();
  if (wrote.length === 0) return null;
  return (
    <details className="dk-more">
      <summary>
        {t("consolidated.units_wrote")} {wrote.length}
      </summary>
      <ul className="dk-lines">
        {wrote.map((each) => (
          <li key={each.unitId} lang="vi">
            <span className="row">
              <b>{each.unitName}</b>
              {each.accepted ? null : <span className="dim">{t("consolidated.not_accepted")}</span>}
              <span className="sp" />
              {onTake ? (
                <Button size="xs" type="button" variant="subtle" onClick={() => onTake(`${each.words} (${each.unitName})`)}>
                  {t("consolidated.take_over")}
                </Button>
              ) : null}
            </span>
            <p className="dk-answer">{each.words}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
