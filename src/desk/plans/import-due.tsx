import type { DueWords } from "#modules/plans/contract";
import { useWords } from "../messages/use-messages.tsx";
import { isoDay } from "./say.ts";

/** How the text's words give the last day: 'trước ngày 15/5' leaves the day itself out. Nothing once the day was changed by hand. */
export function DueWhy({ due, value }: { due: DueWords | null | undefined; value: string | null }) {
  const t = useWords();
  if (!due || due.day === null || due.day !== value) return null;
  const day = isoDay(t, due.day);
  const how = due.kind === "before" ? "before" : due.kind === "during" ? "during" : "by";
  return <p className="dim xs">{t(`plan_import.why.${how}`, { text: due.text, day, named: isoDay(t, dayAfter(due.day)) })}</p>;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
