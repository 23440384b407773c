import { type Due, dueReason, dueWords } from "./due.ts";
import { useWords } from "./messages/use-messages.tsx";

/** A due day: relative first, the date after it, the arithmetic in the tooltip. `today` is an ISO date; `short` leaves the date out. */
export function DueDay({ due, today, short = false }: { due: Due | null; today: string; short?: boolean }) {
  const t = useWords();
  const { text, date, tone } = dueWords(t, due, today);
  return (
    <span className={due ? "dk-due" : "dk-due dim"} data-due={tone} title={due ? dueReason(t, due, today) : undefined}>
      {text}
      {date && !short ? <small> · {date}</small> : null}
    </span>
  );
}
