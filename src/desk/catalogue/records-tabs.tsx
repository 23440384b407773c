import { Link } from "react-router";
import { useWords } from "../messages/use-messages.tsx";

const TABS = { list: "/desk/records", board: "/desk/records/board", doubles: "/desk/records/doubles" } as const;

/** The three views of a steward's records. */
export function RecordsTabs({ current }: { current: keyof typeof TABS }) {
  const t = useWords();
  return (
    <nav className="dk-tabs" aria-label={t("records.tabs")}>
      {(Object.keys(TABS) as (keyof typeof TABS)[]).map((name) => (
        <Link key={name} className="dk-tab" to={TABS[name]} aria-current={name === current ? "page" : undefined}>
          {t(`records.${name}`)}
        </Link>
      ))}
    </nav>
  );
}
