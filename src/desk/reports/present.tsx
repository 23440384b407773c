import { IconUsers } from "@tabler/icons-react";
import type { Here } from "#modules/reports/contract";
import { useWords } from "../messages/use-messages.tsx";

/** The others who have this report open, each with the section they write. */
export function PresentPeople({ here, titles }: { here: Here | null; titles: ReadonlyMap<string, string> }) {
  const t = useWords();
  const others = (here?.present ?? []).filter((each) => !each.mine);
  if (others.length === 0) return null;
  const words = others.map(({ name, part }) => {
    const title = part === null ? undefined : titles.get(part);
    return title === undefined ? name : t("consolidated.writes_in", { name, section: title });
  });
  return (
    <span className="dk-hint" role="status">
      <IconUsers aria-hidden />
      {t("consolidated.here", { names: [...new Set(words)].join("; ") })}
    </span>
  );
}
