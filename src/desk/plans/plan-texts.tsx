import { Empty } from "#ui/desk/frame";
import { useWords } from "../messages/use-messages.tsx";
import type { PlanView } from "./plan.tsx";

/** The text that an import came from, as it was. */
export function SourceText({ view }: { view: PlanView }) {
  const t = useWords();
  if (!view.source) return <Empty title={t("plans.source_none")} />;
  return (
    <div className="dk-scroll">
      <div className="dk-doc dk-source" lang="vi">
        {view.source.split("\n").map((line, index) => (
          // The lines of a stored text never change places.
          // oxlint-disable-next-line react/no-array-index-key
          <p key={index}>{line}</p>
        ))}
      </div>
    </div>
  );
}
