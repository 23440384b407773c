import type { KeyboardEvent } from "react";
import { Empty } from "#ui/desk/frame";
import { useWords } from "../messages/use-messages.tsx";
import type { CollectRowView, CollectView } from "./collect.tsx";
import { CollectRow } from "./collect-row.tsx";

type Props = {
  view: CollectView;
  rows: readonly CollectRowView[];
  chosen: ReadonlySet<string>;
  onToggle: (id: string) => void;
  onRemind: (id: string) => void;
};

/** The units of a period; arrows move from unit to unit, the space bar marks. */
export function CollectTable({ view, rows, chosen, onToggle, onRemind }: Props) {
  const t = useWords();
  const before = rows.find((row) => row.before)?.before?.name;
  return (
    <div className="dk-scroll">
      {rows.length === 0 ? <Empty title={t("reports.no_match")} /> : null}
      <table className="dk-table stack dk-collect" onKeyDown={(event) => onKey(event, onToggle)}>
        <thead>
          <tr>
            <th scope="col" className="c-check">
              <span className="vh">{t("collect.chosen")}</span>
            </th>
            <th scope="col">{t("reports.unit")}</th>
            <th scope="col" className="c-contact">
              {t("collect.contact")}
            </th>
            {before ? (
              <th scope="col" className="c-before">
                {before}
              </th>
            ) : null}
            <th scope="col" className="c-state">
              {t("reports.state")}
            </th>
            <th scope="col" className="c-when">
              {t("reports.sent_on")}
            </th>
            <th scope="col" className="c-count">
              {t("reports.answered")}
            </th>
            <th scope="col" className="c-reminded">
              {t("reports.last_reminder")}
            </th>
            <th scope="col" className="c-act num">
              {t("reports.action")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <CollectRow
              key={row.id}
              row={row}
              view={view}
              hasBefore={before !== undefined}
              chosen={chosen.has(row.id)}
              onToggle={() => onToggle(row.id)}
              onRemind={() => onRemind(row.id)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function onKey(event: KeyboardEvent<HTMLTableElement>, onToggle: (id: string) => void): void {
  const at = event.target instanceof HTMLElement ? event.target : null;
  const row = at?.closest<HTMLElement>("tr[data-obligation]");
  if (!at || !row || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    const next = event.key === "ArrowDown" ? row.nextElementSibling : row.previousElementSibling;
    next?.querySelector<HTMLElement>("th a")?.focus();
    event.preventDefault();
  }
  // On the check box itself the browser does it.
  if (event.key === " " && at.tagName === "A" && row.querySelector("input[type=checkbox]")) {
    onToggle(row.dataset["obligation"] ?? "");
    event.preventDefault();
  }
}
