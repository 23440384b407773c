import { Button } from "@mantine/core";
import { useWords } from "../messages/use-messages.tsx";
import type { WorkLine } from "./work-line.tsx";

/** What narrows a list of work: words of the title, kind of text, state. Empty means everything. */
export type WorkFilter = { q: string; kind: string; state: string };
export const NO_FILTER: WorkFilter = { q: "", kind: "", state: "" };

// Vietnamese is typed without its marks more often than not.
const bare = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();

/** The items that match; titles are compared without marks. */
export function matching(items: WorkLine[], { q, kind, state }: WorkFilter): WorkLine[] {
  const words = bare(q.trim());
  return items.filter(
    (item) => bare(item.title).includes(words) && (kind === "" || item.type === kind) && (state === "" || item.state === state),
  );
}

/** The filters of 'My work'; only what occurs in the list is offered. */
export function WorkFilters({ items, filter, onFilter }: { items: WorkLine[]; filter: WorkFilter; onFilter: (next: WorkFilter) => void }) {
  const t = useWords();
  const kinds = new Set(items.map((item) => item.type));
  const states = new Set(items.map((item) => item.state));
  const set = (part: Partial<WorkFilter>) => onFilter({ ...filter, ...part });
  return (
    <div className="dk-filters" role="search" aria-label={t("board.filter")} data-few={items.length <= 5 || undefined}>
      <input
        id="work-q"
        className="dk-select"
        type="search"
        value={filter.q}
        onChange={(event) => set({ q: event.currentTarget.value })}
        aria-label={t("work.filter")}
        placeholder={t("work.filter")}
      />
      <select aria-label={t("work.kind")} value={filter.kind} onChange={(event) => set({ kind: event.currentTarget.value })}>
        <option value="">{t("work.kind_all")}</option>
        {[...kinds].map((kind) => (
          <option key={kind} value={kind}>
            {kind}
          </option>
        ))}
      </select>
      <select aria-label={t("work.state")} value={filter.state} onChange={(event) => set({ state: event.currentTarget.value })}>
        <option value="">{t("work.state_all")}</option>
        {[...states].map((state) => (
          <option key={state} value={state}>
            {state}
          </option>
        ))}
      </select>
      {filter === NO_FILTER ? null : (
        <Button size="xs" variant="subtle" onClick={() => onFilter(NO_FILTER)}>
          {t("board.clear")}
        </Button>
      )}
    </div>
  );
}
