import { IconCheck } from "@tabler/icons-react";
import { Badge } from "#ui/desk/badge";
import type { NodeView, Standing } from "#modules/plans/contract";
import { useWords } from "../messages/use-messages.tsx";
import { isoDay } from "./say.ts";

/** A due date as officers say it: what is left first, the date second; the title shows the arithmetic. */
export function DueWords({ node, today, standing }: { node: Pick<NodeView, "dueOn">; today: string; standing: Standing }) {
  const t = useWords();
  const { dueOn } = node;
  if (standing.state === "done")
    return (
      <Badge tone="ok" icon={IconCheck}>
        {t("plans.done")}
      </Badge>
    );
  if (dueOn === null || standing.daysLeft === null) return <span className="dim">{t("plans.no_due")}</span>;
  const date = isoDay(t, dueOn, Number(today.slice(0, 4)));
  const why = t("plans.arithmetic", {
    due: isoDay(t, dueOn),
    today: isoDay(t, today),
    n: standing.daysLeft,
    accepted: standing.accepted,
    asked: standing.asked,
  });
  const { daysLeft } = standing;
  const words =
    daysLeft < 0
      ? t("plans.late", { n: -daysLeft })
      : daysLeft === 0
        ? t("plans.today")
        : daysLeft < 8
          ? t("plans.left", { n: daysLeft })
          : "";
  return (
    <span title={why} className="nw">
      {words ? <span className={daysLeft < 0 ? "dk-late" : daysLeft === 0 ? "dk-soon" : undefined}>{words}</span> : null}
      {words ? <span className="dim"> · {date}</span> : date}
      {standing.state === "at_risk" && words === "" ? <span className="dk-soon"> · {t("plans.standing.at_risk")}</span> : null}
    </span>
  );
}
