import { Button } from "@mantine/core";
import { useState } from "react";
import { DayInput } from "../calendar/day-field.tsx";
import { laterDay, weekDay } from "../due.ts";
import { useWords } from "../messages/use-messages.tsx";
import type { WorkLine } from "./work-line.tsx";

/** Asks until when an item is put off: tomorrow, next Monday or a day of one's own. Escape leaves it. */
export function SnoozeBar({
  item,
  today,
  onChoose,
  onLeave,
}: {
  item: WorkLine;
  today: string;
  onChoose: (until: string) => void;
  onLeave: () => void;
}) {
  const t = useWords();
  const tomorrow = laterDay(today, 1);
  const monday = nextMonday(today);
  const [day, setDay] = useState<string | null>(monday);
  return (
    <form
      className="dk-inspector dk-snoozebar"
      aria-label={t("snooze.title")}
      onKeyDown={(event) => event.key === "Escape" && onLeave()}
      onSubmit={(event) => {
        event.preventDefault();
        if (day) onChoose(day);
      }}
    >
      <span className="el">
        {t("snooze.title")}: <b lang={item.lang}>{item.title}</b>
      </span>
      <span className="sp" />
      <Button autoFocus onClick={() => onChoose(tomorrow)}>
        {t("snooze.tomorrow", { day: weekDay(t, tomorrow, today) })}
      </Button>
      {monday === tomorrow ? null : (
        <Button onClick={() => onChoose(monday)}>{t("snooze.monday", { day: weekDay(t, monday, today).replace(/^\S+ /, "") })}</Button>
      )}
      <DayInput
        className="dk-select"
        size={10}
        aria-label={t("snooze.on")}
        required
        min={tomorrow}
        max={laterDay(today, 366)}
        day={day}
        onDay={setDay}
      />
      <Button type="submit" variant="filled">
        {t("snooze.go")}
      </Button>
      <Button onClick={onLeave}>{t("action.cancel")}</Button>
    </form>
  );
}

/** The first Monday after today. */
function nextMonday(today: string): string {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  return laterDay(today, (8 - weekday) % 7 || 7);
}
