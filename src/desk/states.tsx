import {
  IconArchive,
  IconArrowBackUp,
  IconCheck,
  IconCircleDashed,
  IconClockCheck,
  IconClockHour4,
  IconHistory,
  IconPencil,
  IconRefreshAlert,
  IconShieldHalf,
  IconWorldCheck,
  IconWorldOff,
} from "@tabler/icons-react";
import { Badge, type Tone } from "#ui/desk/badge";
import { type BoardCell, type State, STATES } from "#modules/editions/contract";
import type { MessageKey } from "./messages/index.ts";
import { useWords } from "./messages/use-messages.tsx";
import { stateWord } from "./state-words.ts";

type Look = { icon: typeof IconCheck; tone: Tone; word: MessageKey };

const LOOKS: Record<State | "none" | "returned", Look> = {
  none: { icon: IconCircleDashed, tone: "none", word: "state.none" },
  working: { icon: IconPencil, tone: "neutral", word: "state.working" },
  returned: { icon: IconArrowBackUp, tone: "bad", word: "state.returned" },
  submitted: { icon: IconShieldHalf, tone: "secret", word: "state.submitted" },
  cleared: { icon: IconClockHour4, tone: "wait", word: "state.cleared" },
  approved: { icon: IconCheck, tone: "ok", word: "state.approved" },
  scheduled: { icon: IconClockCheck, tone: "ok", word: "state.scheduled" },
  live: { icon: IconWorldCheck, tone: "pub", word: "state.live" },
  superseded: { icon: IconHistory, tone: "neutral", word: "state.superseded" },
  withdrawn: { icon: IconWorldOff, tone: "neutral", word: "state.withdrawn" },
  archived: { icon: IconArchive, tone: "neutral", word: "state.archived" },
};

/** The states by which a filter narrows; what was superseded is no state of anything that is listed. */
export function StateOptions() {
  const t = useWords();
  return STATES.filter((state) => state !== "superseded").map((state) => (
    <option key={state} value={state}>
      {stateWord(t, state)}
    </option>
  ));
}

/** The badge of a state, in the words of the desk's glossary. */
export function StateBadge({ state, returned = false }: { state: State | "none"; returned?: boolean }) {
  const t = useWords();
  const look = LOOKS[returned && state === "working" ? "returned" : state];
  return (
    <Badge tone={look.tone} icon={look.icon}>
      {t(look.word)}
    </Badge>
  );
}

/** The badge of a translation that no longer follows its source. */
export function StaleBadge({ count }: { count: number }) {
  return (
    <Badge tone="bad" icon={IconRefreshAlert}>
      {useWords()("state.stale", { n: count })}
    </Badge>
  );
}

/** A cell of the board: the revision in flight and the public face; both when both exist. */
export function CellBadges({ cell }: { cell: BoardCell | undefined }) {
  if (!cell) return <StateBadge state="none" />;
  const quiet = cell.working === "working" && !cell.returned && cell.live !== null && cell.stale > 0;
  return (
    <>
      {cell.working && !quiet ? <StateBadge state={cell.working} returned={cell.returned} /> : null}
      {cell.working && !quiet && cell.live ? " " : null}
      {cell.stale > 0 && (!cell.working || quiet) ? <StaleBadge count={cell.stale} /> : null}
      {cell.live && (cell.stale === 0 || (cell.working && !quiet)) ? <StateBadge state={cell.live} /> : null}
    </>
  );
}
