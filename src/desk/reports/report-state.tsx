import { IconAlertTriangle, IconArrowBackUp, IconCheck, IconEye, IconPencil, IconTransfer } from "@tabler/icons-react";
import { Badge, type Tone } from "#ui/desk/badge";
import type { ConsolidationState, ObligationState } from "#modules/reports/contract";
import type { MessageKey } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";

type Look = { icon: typeof IconCheck; tone: Tone };
const LOOKS: Record<ObligationState, Look> = {
  not_begun: { icon: IconAlertTriangle, tone: "bad" },
  draft: { icon: IconPencil, tone: "neutral" },
  sent: { icon: IconEye, tone: "wait" },
  returned: { icon: IconArrowBackUp, tone: "bad" },
  accepted: { icon: IconCheck, tone: "ok" },
  passed_on: { icon: IconTransfer, tone: "neutral" },
};
const CONSOLIDATED: Record<ConsolidationState | "returned", Look> = {
  draft: { icon: IconPencil, tone: "neutral" },
  returned: { icon: IconArrowBackUp, tone: "bad" },
  submitted: { icon: IconEye, tone: "wait" },
  signed: { icon: IconCheck, tone: "ok" },
  issued: { icon: IconCheck, tone: "pub" },
};

/** The badge of what a unit owes; before its last day 'not sent' is no alarm. */
export function ReportState({ state, late = true }: { state: ObligationState; late?: boolean }) {
  const t = useWords();
  const look = LOOKS[state];
  return (
    <Badge tone={state === "not_begun" && !late ? "none" : look.tone} icon={look.icon}>
      {t(`reports.state.${state}`)}
    </Badge>
  );
}

/** The badge of a consolidated report. */
export function ConsolidatedState({ state, returned }: { state: ConsolidationState; returned: boolean }) {
  const t = useWords();
  const key = returned && state === "draft" ? "returned" : state;
  return (
    <Badge tone={CONSOLIDATED[key].tone} icon={CONSOLIDATED[key].icon}>
      {t(`consolidated.state.${key}` as MessageKey)}
    </Badge>
  );
}
