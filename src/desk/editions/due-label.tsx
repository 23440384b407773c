import { dueWords } from "../due.ts";
import { useWords } from "../messages/use-messages.tsx";

/** The day on which words are expected back, relative first; nothing when nobody set one. `today` is the province's ISO date. */
export function DueLabel({ on, today }: { on: string | null; today: string }) {
  const t = useWords();
  if (!on) return null;
  const { text, date, tone } = dueWords(t, { on }, today);
  return (
    <span className="dk-due" data-due={tone}>
      {text}
      {date ? <small> · {date}</small> : null}
    </span>
  );
}
