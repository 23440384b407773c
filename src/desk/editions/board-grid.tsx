import { Button } from "@mantine/core";
import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { Link, useNavigate } from "react-router";
import { LANGUAGES, type Lang } from "#kernel/languages";
import { Key } from "#ui/desk/frame";
import type { BoardRow } from "#modules/editions/contract";
import type { Translate } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { DueDay } from "../due-day.tsx";
import { useLetterKeys } from "../shell/letter-keys.ts";
import { useToast } from "../shell/toast.tsx";
import { CellBadges } from "../states.tsx";
import { langName } from "../titles.ts";
import { PlanBar, type PlanAsk } from "./plan-bar.tsx";
import { QuickView } from "./quick-view.tsx";

type Place = { row: number; col: number };
const MOVES: Record<string, (at: Place, rows: number) => Place> = {
  ArrowDown: (at, rows) => ({ ...at, row: Math.min(rows - 1, at.row + 1) }),
  ArrowUp: (at) => ({ ...at, row: Math.max(0, at.row - 1) }),
  ArrowRight: (at) => ({ ...at, col: Math.min(LANGUAGES.length - 1, at.col + 1) }),
  ArrowLeft: (at) => ({ ...at, col: Math.max(0, at.col - 1) }),
  Home: (at) => ({ ...at, col: 0 }),
  End: (at) => ({ ...at, col: LANGUAGES.length - 1 }),
  PageDown: (at, rows) => ({ ...at, row: Math.min(rows - 1, at.row + 10) }),
  PageUp: (at) => ({ ...at, row: Math.max(0, at.row - 10) }),
};

/** Documents × languages as a grid with one tab stop; the arrow keys move, Enter opens the cell's next step. */
export function BoardGrid({ rows, today, more }: { rows: BoardRow[]; today: string; more: ReactNode }) {
  const t = useWords();
  const navigate = useNavigate();
  const toast = useToast();
  const [ask, setAsk] = useState<PlanAsk | null>(null);
  const [quick, setQuick] = useState(false);
  const [chosen, setChosen] = useState<Place>({ row: 0, col: 0 });
  const at = { row: Math.min(chosen.row, rows.length - 1), col: chosen.col };
  const table = useRef<HTMLTableElement>(null);
  const lang = LANGUAGES[at.col] ?? "vi";
  const row = rows[at.row];
  const focusCell = (to: Place) => table.current?.querySelector<HTMLElement>(`[data-cell="${to.row}:${to.col}"]`)?.focus();
  const plan = (what: PlanAsk["what"]) => {
    if (!row) return;
    if (what === "translator" && lang === row.sourceLang) return toast({ text: t("plan_text.source"), tone: "bad" });
    setAsk({ what, documentId: row.documentId, lang, title: row.title || t("untitled") });
  };
  useLetterKeys({ t: () => plan("translator"), h: () => plan("due"), escape: () => setQuick(false) });
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === " ") {
      event.preventDefault();
      return setQuick(!quick);
    }
    if (event.key === "Enter" && row) return void navigate(cellStep(t, row, lang).to);
    const move = MOVES[event.key];
    if (!move) return;
    event.preventDefault();
    const next = move(at, rows.length);
    setChosen(next);
    focusCell(next);
  }
  return (
    <>
      <div className="dk-beside">
        <div className="dk-scroll">
          <table ref={table} className="dk-table dk-grid" role="grid" aria-label={t("nav.board")} onKeyDown={onKeyDown}>
            <colgroup>
              <col />
              <col width={104} />
              {LANGUAGES.map((each) => (
                <col key={each} width={each === "vi" ? 164 : 140} />
              ))}
            </colgroup>
            <thead>
              <tr>
                <th scope="col">{t("board.document")}</th>
                <th scope="col">{t("board.due")}</th>
                {LANGUAGES.map((each) => (
                  <th key={each} scope="col">
                    <b>{each}</b> {langName(t, each)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((each, index) => (
                <tr key={each.documentId} className={index === at.row ? "sel" : undefined}>
                  <th scope="row" title={each.title} className={index === at.row ? "b" : undefined} lang="vi">
                    {each.title || t("untitled")}
                  </th>
                  <td>{waits(each) ? <DueDay due={each.due} today={today} short /> : <span className="dim">{t("board.no_day")}</span>}</td>
                  {LANGUAGES.map((code, col) => (
                    <td
                      key={code}
                      role="gridcell"
                      data-cell={`${index}:${col}`}
                      tabIndex={index === at.row && col === at.col ? 0 : -1}
                      aria-selected={index === at.row && col === at.col}
                      onFocus={() => setChosen({ row: index, col })}
                      onDoubleClick={() => navigate(cellStep(t, each, code).to)}
                    >
                      <CellBadges cell={each.cells[code]} /> {each.cells[code] ? null : <Asked planned={each.planned[code]} />}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {more}
        </div>
        {quick && row ? (
          <QuickView
            key={`${row.documentId}:${lang}`}
            revisionId={row.cells[lang]?.revisionId ?? null}
            title={row.title || t("untitled")}
            onClose={() => {
              setQuick(false);
              focusCell(at);
            }}
          />
        ) : null}
      </div>
      {ask ? (
        <PlanBar
          key={`${ask.what}:${ask.documentId}:${ask.lang}`}
          ask={ask}
          today={today}
          onLeave={() => {
            setAsk(null);
            focusCell(at);
          }}
        />
      ) : row ? (
        <Inspector row={row} lang={lang} today={today} />
      ) : null}
    </>
  );
}

/** Whether anything of a document is still to come; what is public in every language that was begun needs no day. */
function waits({ due, cells, planned }: BoardRow): boolean {
  const open = Object.values(cells).some((cell) => cell.live === null || cell.working !== null || cell.stale > 0);
  return due !== null || open || Object.keys(planned).length > 0;
}

/** Whom a text that is not begun was asked of. */
function Asked({ planned }: { planned: BoardRow["planned"][Lang] }) {
  const t = useWords();
  return planned?.translator ? <span className="dim xs">{t("plan_text.by", { name: planned.translator })}</span> : null;
}

function Inspector({ row, lang, today }: { row: BoardRow; lang: Lang; today: string }) {
  const t = useWords();
  const cell = row.cells[lang];
  const due = cell?.due ?? row.planned[lang]?.due ?? null;
  const step = cellStep(t, row, lang);
  return (
    <div className="dk-inspector" role="region" aria-label={t("board.chosen")}>
      <b className="el">
        <span lang="vi">{row.title || t("untitled")}</span> · {langName(t, lang)}
      </b>
      <CellBadges cell={cell} />
      <Asked planned={row.planned[lang]} />
      {due ? <DueDay due={due} today={today} /> : null}
      <span className="el dim dk-hide-phone">
        {t(`section.${row.section}`)} · {row.unitName}
      </span>
      <span className="sp" />
      {cell ? (
        <Button component={Link} to={`/desk/history/${cell.editionId}`}>
          {t("next.history")}
        </Button>
      ) : null}
      <Button component={Link} to={step.to} variant="filled">
        {step.label} <Key>Enter</Key>
      </Button>
    </div>
  );
}

function cellStep(t: Translate, row: BoardRow, lang: Lang): { to: string; label: string } {
  const cell = row.cells[lang];
  if (lang !== "vi" && (!cell || cell.working === "working" || (!cell.working && cell.stale > 0))) {
    const label = !cell
      ? t("next.translate_to", { lang: langName(t, lang) })
      : cell.stale > 0
        ? t("next.stale", { n: cell.stale })
        : t("next.translate");
    return { to: `/desk/translate/${row.documentId}/${lang}`, label };
  }
  if (!cell) return { to: "/desk/new", label: t("work.new") };
  if (cell.working === "working") return { to: `/desk/edit/${cell.revisionId}`, label: cell.returned ? t("next.resend") : t("next.write") };
  if (cell.working === "submitted") return { to: `/desk/review/${cell.revisionId}`, label: t("next.clear") };
  if (cell.working === "cleared") return { to: `/desk/review/${cell.revisionId}`, label: t("next.approve") };
  return { to: `/desk/review/${cell.revisionId}`, label: t("next.read") };
}
