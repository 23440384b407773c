import { Button } from "@mantine/core";
import { type KeyboardEvent, type RefObject } from "react";
import { Link } from "react-router";
import { Key } from "#ui/desk/frame";
import { moment } from "../dates.ts";
import { DueDay } from "../due-day.tsx";
import { DUE_GROUPS, dueWords, weekDay } from "../due.ts";
import type { Translate } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import type { WorkLine } from "./work-line.tsx";

/** What a list may do beside the next step of an item: put it off, or wake it. */
type Later = { label: string; run: (item: WorkLine) => void };
type Props = {
  items: WorkLine[];
  now: Date;
  today: string;
  /** Days on which the items wake; given only for those asleep. */
  wakes?: Record<string, string> | undefined;
  /** Finished things are told by when, not by when they are due. */
  finished?: boolean;
  at: number;
  onAt: (at: number) => void;
  later?: Later | undefined;
  body: RefObject<HTMLTableSectionElement | null>;
};

/** Items in groups of urgency; the arrow keys move between their next steps, Enter takes one. */
export function WorkTable({ items, now, today, wakes, finished = false, at, onAt, later, body }: Props) {
  const t = useWords();
  const grouped = !finished && !wakes;
  const groups = grouped
    ? DUE_GROUPS.map((group) => ({ group, items: items.filter((item) => dueWords(t, item.due, today).group === group) }))
    : [];
  const rows = grouped ? groups.flatMap((each) => each.items) : items;
  function onKeyDown(event: KeyboardEvent) {
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const to = Math.max(0, Math.min(rows.length - 1, next));
    onAt(to);
    body.current?.querySelectorAll<HTMLElement>("[data-next]")[to]?.focus();
  }
  const row = (item: WorkLine) => {
    const index = rows.indexOf(item);
    return (
      <Row key={item.item} item={item} chosen={index === at} onFocus={() => onAt(index)} later={later}>
        {wakes ? t("work.wakes", { day: weekDay(t, wakes[item.item] ?? today, today) }) : null}
        {finished ? moment(t, item.since, now) : null}
        {grouped ? <DueDay due={item.due} today={today} /> : null}
      </Row>
    );
  };
  return (
    <table className="dk-table stack dk-worklist">
      <colgroup>
        <col />
        <col width={110} />
        <col width={170} />
        <col width={176} />
        <col width={150} />
        <col width={250} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t("work.task")}</th>
          <th scope="col">{t("work.type")}</th>
          <th scope="col">{t("work.state")}</th>
          <th scope="col">{finished ? t("work.changed") : t("work.due")}</th>
          <th scope="col">{t("work.from")}</th>
          <th scope="col" className="num">
            {t("work.next")}
          </th>
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={onKeyDown}>
        {grouped
          ? groups.flatMap(({ group, items: inside }) =>
              inside.length === 0
                ? []
                : [
                    <tr key={group} className="grp">
                      <th colSpan={6} scope="rowgroup">
                        {t(`group.${group}`)} <span className="dim">{count(t, inside.length)}</span>
                      </th>
                    </tr>,
                    ...inside.map(row),
                  ],
            )
          : items.map(row)}
      </tbody>
    </table>
  );
}

function Row({
  item,
  chosen,
  onFocus,
  later,
  children,
}: {
  item: WorkLine;
  chosen: boolean;
  onFocus: () => void;
  later: Later | undefined;
  children: React.ReactNode;
}) {
  const { title, step } = item;
  return (
    <tr className={chosen ? "sel" : undefined} data-item={item.item} onFocus={onFocus}>
      <th scope="row" title={title} className={chosen ? "b" : "m"}>
        <Link className="rowlink" to={step.to} tabIndex={-1}>
          <span lang={item.lang}>{title}</span>
        </Link>
      </th>
      <td className="dim">{item.type}</td>
      <td>{item.badge}</td>
      <td className="dim">{children}</td>
      <td className="dim" title={item.from}>
        {item.from}
      </td>
      <td className="num">
        {later ? (
          <Button size="xs" variant="subtle" className="dk-later" onClick={() => later.run(item)} aria-label={`${later.label}: ${title}`}>
            {later.label}
          </Button>
        ) : null}
        <Button component={Link} to={step.to} data-next size="xs" variant={chosen ? "filled" : "subtle"}>
          {step.label}
          {chosen ? <Key>Enter</Key> : null}
        </Button>
      </td>
    </tr>
  );
}

const count = (t: Translate, n: number): string => (n === 1 ? t("group.count_one") : t("group.count", { n }));
