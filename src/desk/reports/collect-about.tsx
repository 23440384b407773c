import type { PeriodView } from "#modules/reports";
import { Notice } from "#ui/desk/frame";
import type { MessageKey } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { isoDay } from "../plans/say.ts";

/** What must be known of a period beside its units: who asked for a special report, and under which rule a running one stays. */
export function CollectAbout({ period, year }: { period: PeriodView; year: number }) {
  const t = useWords();
  return (
    <>
      {period.kind === "periodic" ? null : (
        <p className="dk-filters" lang={t.lang}>
          <b>{t(`rules.kind.${period.kind}` as MessageKey)}</b>
          <span className="dim">
            {t("collect.asked_by", { unit: period.receiverName })}
            {period.askedIn ? ` · ${period.askedIn}` : ""}
          </span>
        </p>
      )}
      {period.replacedFrom ? (
        <Notice>{t("collect.old_rule", { from: isoDay(t, period.replacedFrom, year), since: isoDay(t, period.ruleFrom, year) })}</Notice>
      ) : null}
    </>
  );
}
