import { IconArrowBackUp, IconCheck, IconClockHour4, IconHistory, IconPencil } from "@tabler/icons-react";
import { Badge, type Tone } from "#ui/desk/badge";
import type { VersionState } from "#modules/plans/contract";
import type { MessageKey } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";

const LOOKS: Record<VersionState | "returned", { icon: typeof IconCheck; tone: Tone; word: MessageKey }> = {
  draft: { icon: IconPencil, tone: "neutral", word: "plans.state.draft" },
  returned: { icon: IconArrowBackUp, tone: "bad", word: "plans.state.returned" },
  submitted: { icon: IconClockHour4, tone: "wait", word: "plans.state.submitted" },
  approved: { icon: IconCheck, tone: "ok", word: "plans.state.approved" },
  issued: { icon: IconCheck, tone: "ok", word: "plans.state.issued" },
  superseded: { icon: IconHistory, tone: "neutral", word: "plans.state.superseded" },
};

/** The badge of a plan's version. */
export function PlanState({ state, returned }: { state: VersionState; returned: boolean }) {
  const t = useWords();
  const look = LOOKS[returned && state === "draft" ? "returned" : state];
  return (
    <Badge tone={look.tone} icon={look.icon}>
      {t(look.word)}
    </Badge>
  );
}
