import { normalise } from "#kernel/fold";
import type { PlanDraft } from "../parse/index.ts";

/** The title in ordinary letters where the text itself writes it so somewhere; capitals cannot be undone by rule. */
export function titleOf(draft: PlanDraft): string {
  const title = draft.title.trim();
  if (title !== title.toUpperCase())
    return title.replace(/^KẾ HOẠCH\s+(\p{L})/u, (_all, first: string) => `Kế hoạch ${first.toLowerCase()}`).slice(0, 400);
  for (const { text } of draft.paragraphs) {
    const lower = normalise(text);
    const wanted = normalise(title);
    // The two folds keep length only when nothing was composed; a paragraph where it did not is passed over.
    const at = lower.length === text.length ? lower.indexOf(wanted) : -1;
    const found = at >= 0 ? text.slice(at, at + wanted.length) : "";
    if (found !== "" && found !== found.toUpperCase()) return capital(found).slice(0, 400);
  }
  return title.slice(0, 400);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
