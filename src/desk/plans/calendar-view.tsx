import { Link, useSearchParams } from "react-router";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { type NodeView, standingOf } from "#modules/plans/contract";
import { weekDay } from "../due.ts";
import type { Translate } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { DueWords } from "./due-words.tsx";
import { chosenMonth, laterMonth, type Month, weeksOf } from "./month.ts";
import type { PlanView } from "./plan.tsx";
import { monthName } from "./say.ts";
import { TaskPane } from "./task-filter.tsx";
import { type TaskFilter, useTaskFilter } from "./use-task-filter.ts";

const IN_CELL = 3;

/** The last days of a month as a grid, and the same as a list; tasks without a last day are counted, never lost. */
export function CalendarView({ view }: { view: PlanView }) {
  const t = useWords();
  const filter = useTaskFilter(view);
  const [query] = useSearchParams();
  const month = chosenMonth(query.get("month"), view.today, view.head);
  const due = filter.tasks.filter((node) => node.dueOn?.startsWith(month)).toSorted((a, b) => (a.dueOn ?? "").localeCompare(b.dueOn ?? ""));
  const without = filter.tasks.filter((node) => node.dueOn === null).length;
  return (
    <TaskPane view={view} filter={filter} name="plan_tree.tab.calendar">
      <div className="dk-scroll">
        <div className="dk-monthhead">
          <Step query={query} month={laterMonth(month, -1)} t={t} before />
          <h2 aria-live="polite">{monthName(t, month)}</h2>
          <Step query={query} month={laterMonth(month, 1)} t={t} />
          <span className="dim">{t("plan_tree.calendar.count", { n: due.length })}</span>
          <span className="sp" />
          {without > 0 ? <span className="dim">{t("plan_tree.calendar.without", { n: without })}</span> : null}
        </div>
        <Grid view={view} filter={filter} month={month} due={due} />
        <List view={view} filter={filter} due={due} />
      </div>
    </TaskPane>
  );
}

function Step({ query, month, t, before = false }: { query: URLSearchParams; month: Month; t: Translate; before?: boolean }) {
  const next = new URLSearchParams(query);
  next.set("month", month);
  const Icon = before ? IconChevronLeft : IconChevronRight;
  return (
    <Link to={`?${next}`} preventScrollReset className="dk-tool" aria-label={monthName(t, month)} title={monthName(t, month)}>
      <Icon aria-hidden /> <span className="dk-hide-phone">{monthName(t, month)}</span>
    </Link>
  );
}

function Grid({ view, filter, month, due }: { view: PlanView; filter: TaskFilter; month: Month; due: readonly NodeView[] }) {
  const t = useWords();
  const weeks = weeksOf(month);
  return (
    <table className="dk-month">
      <caption className="vh">{t("plan_tree.calendar.caption", { month: monthName(t, month) })}</caption>
      <thead>
        <tr>
          {(weeks[0] ?? []).map((day) => (
            <th key={day} scope="col">
              <abbr title={dayName(t, day, "long")}>{dayName(t, day, "short")}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => {
              const own = due.filter((node) => node.dueOn === day);
              return (
                <td
                  key={day}
                  data-other={day.startsWith(month) ? undefined : ""}
                  data-today={day === view.today ? "" : undefined}
                  aria-current={day === view.today ? "date" : undefined}
                >
                  <span className="dk-daynumber">{Number(day.slice(8))}</span>
                  {own.length > 0 ? (
                    <a href={`#due-${day}`} className="dk-daycount">
                      {t("plan_tree.calendar.tasks", { n: own.length })}
                    </a>
                  ) : null}
                  <ul>
                    {own.slice(0, IN_CELL).map((node) => (
                      <li key={node.key} data-standing={standingOf(node, view.today).state}>
                        <Link to={filter.address(node.key)} preventScrollReset lang="vi" title={node.title}>
                          {node.title}
                        </Link>
                      </li>
                    ))}
                  </ul>
                  {own.length > IN_CELL ? (
                    <a className="xs dk-dayrest" href={`#due-${day}`}>
                      {t("plan_tree.calendar.rest", { n: own.length - IN_CELL })}
                    </a>
                  ) : null}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function List({ view, filter, due }: { view: PlanView; filter: TaskFilter; due: readonly NodeView[] }) {
  const t = useWords();
  if (due.length === 0) return <p className="dk-body dim">{t("plan_tree.calendar.none")}</p>;
  const days = [...new Set(due.map((node) => node.dueOn ?? ""))];
  return (
    <dl className="dk-agenda">
      {days.map((day) => (
        <div key={day} id={`due-${day}`}>
          <dt className="m">{weekDay(t, day, view.today)}</dt>
          {due
            .filter((node) => node.dueOn === day)
            .map((node) => (
              <dd key={node.key}>
                <Link to={filter.address(node.key)} preventScrollReset lang="vi">
                  {node.title}
                </Link>{" "}
                <span className="dim">{view.units.find((unit) => unit.id === (node.heirUnitId ?? node.leadUnitId))?.name}</span>{" "}
                <DueWords node={node} today={view.today} standing={standingOf(node, view.today)} />
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}

function dayName(t: Translate, day: string, length: "long" | "short"): string {
  const at = new Date(`${day}T00:00:00Z`);
  if (t.lang === "vi" && length === "short") return at.getUTCDay() === 0 ? "CN" : `T${at.getUTCDay() + 1}`;
  return new Intl.DateTimeFormat(t.lang === "vi" ? "vi-VN" : "en-GB", { timeZone: "UTC", weekday: length }).format(at);
}
