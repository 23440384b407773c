import { writeXlsx } from "hucre/xlsx";
import { LANGUAGES } from "#kernel/languages";
import type { BoardCell, BoardRow } from "#modules/editions/contract";
import { clock, day } from "../dates.ts";
import { maybe, type Translate } from "../messages/index.ts";
import { stateWord } from "../state-words.ts";
import { langName } from "../titles.ts";

/** Excel's own name for 'text': such a cell stays text even when somebody edits it, so no formula can run from a title. */
const TEXT = "@";

/** The board as an Excel file: a row per document, a column per language with its states in words; `cut` says in a last row that there are more. */
export async function boardSheet(t: Translate, rows: readonly BoardRow[], cut = false): Promise<Uint8Array> {
  const columns = [
    { header: t("board.document"), key: "title", width: 60, numFmt: TEXT },
    { header: t("field.section"), key: "section", width: 14, numFmt: TEXT },
    { header: t("export.unit"), key: "unit", width: 36, numFmt: TEXT },
    { header: t("board.due"), key: "due", width: 12, numFmt: TEXT },
    { header: t("export.updated"), key: "updated", width: 18, numFmt: TEXT },
    ...LANGUAGES.map((lang) => ({ header: `${lang} ${langName(t, lang)}`, key: lang, width: 28, numFmt: TEXT })),
  ];
  const data: Record<string, string>[] = rows.map((row) => ({
    title: row.title || t("untitled"),
    section: maybe(t, `section.${row.section}`, row.section),
    unit: row.unitName,
    due: row.due ? day(t, new Date(`${row.due.on}T09:00:00Z`)) : "",
    updated: `${day(t, row.updatedAt)} ${clock(t, row.updatedAt)}`,
    ...Object.fromEntries(LANGUAGES.map((lang) => [lang, cellWords(t, row.cells[lang])])),
  }));
  if (cut) data.push({ title: t("export.cut", { n: rows.length }) });
  return writeXlsx({ sheets: [{ name: t("nav.board"), columns, data, freezePane: { rows: 1, columns: 1 } }] });
}

/** A cell's states in words: what is in flight, what fell behind, what is public. */
function cellWords(t: Translate, cell: BoardCell | undefined): string {
  if (!cell) return stateWord(t, "none");
  const parts = [
    cell.working ? stateWord(t, cell.returned && cell.working === "working" ? "returned" : cell.working) : null,
    cell.stale > 0 ? t("state.stale", { n: cell.stale }) : null,
    cell.live ? stateWord(t, cell.live) : null,
  ];
  return parts.filter((part) => part !== null).join("; ");
}
