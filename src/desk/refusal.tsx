import { Notice } from "#ui/desk/frame";
import type { Reason } from "#kernel/outcome";
import { reasonText } from "./messages/index.ts";
import { useWords } from "./messages/use-messages.tsx";

/** Every reason of a refusal, one line each. */
export function Refusal({ reasons }: { reasons: readonly Reason[] }) {
  const t = useWords();
  if (reasons.length === 0) return null;
  return (
    <Notice tone="bad">
      <ul>
        {reasons.map((reason) => (
          <li key={JSON.stringify(reason)}>{reasonText(t, reason)}</li>
        ))}
      </ul>
    </Notice>
  );
}
