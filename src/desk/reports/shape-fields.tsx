import { Button } from "@mantine/core";
import { useState } from "react";
import type { Reason } from "#kernel/outcome";
import type { Shape } from "#modules/reports/contract";
import type { MessageKey } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { PlacedField, PlacedReasons } from "./in-place.tsx";
import { type Level, MOST_SHAPES, OFTEN, writeDay } from "./rule-form.ts";

/** The half-year and the year as the province's plan asks for them: the last valid days are 14/5 and 14/11, and each year begins where the last was cut off. */
const PLAN = [
  { name: "6 tháng đầu năm", frequency: "half_year", starts: "11/11-", ends: "10/5", cutoff: "10/5", due: "14/5" },
  { name: "Năm", frequency: "year", starts: "11/11-", ends: "10/11", cutoff: "10/11", due: "14/11" },
];
const DAYS = ["starts", "ends", "cutoff", "estimatedTo"] as const;

type Props = { shapes: readonly Shape[] | null; levels: readonly Level[]; reasons: readonly Reason[] };

/** The periods of a rule: their days, and one last day for every level that reports. */
export function ShapeFields({ shapes, levels, reasons }: Props) {
  const t = useWords();
  const [count, setCount] = useState(shapes?.length ?? PLAN.length);
  return (
    <fieldset className="dk-plainset">
      <legend className="dk-label">{t("rules.shapes")}</legend>
      <p className="dim xs">{t("rules.day_hint")}</p>
      {Array.from({ length: count }, (_, index) => (
        // A period is its place in the form.
        // oxlint-disable-next-line react/no-array-index-key
        <OneShape key={index} index={index} start={startOf(shapes, index)} levels={levels} reasons={reasons} />
      ))}
      <PlacedReasons reasons={reasons} of="shapes" />
      {count < MOST_SHAPES ? (
        <Button type="button" size="xs" onClick={() => setCount(count + 1)}>
          {t("rules.add_shape")}
        </Button>
      ) : null}
    </fieldset>
  );
}

type Start = { key: string; name: string; frequency: string; days: Record<string, string>; due: (level: Level) => string; stays: boolean };

function startOf(shapes: readonly Shape[] | null, index: number): Start {
  const shape = shapes?.[index];
  if (shape) {
    const days = { starts: shape.starts, ends: shape.ends, cutoff: shape.cutoff, estimatedTo: shape.estimatedTo };
    return {
      key: shape.key,
      name: shape.name,
      frequency: shape.frequency,
      days: Object.fromEntries(Object.entries(days).map(([name, day]) => [name, day ? writeDay(day) : ""])),
      due: (level) => {
        const found = shape.due.find((each) => each.level === level);
        return found ? writeDay(found.on) : "";
      },
      stays: shape.onHoliday === "stays",
    };
  }
  const plan = shapes ? undefined : PLAN[index];
  const { name = "", frequency = "quarter", due = "", ...days } = plan ?? {};
  return { key: "", name, frequency, days, due: (level) => (level === "lead" ? "" : due), stays: false };
}

function OneShape({
  index,
  start,
  levels,
  reasons,
}: {
  index: number;
  start: Start;
  levels: readonly Level[];
  reasons: readonly Reason[];
}) {
  const t = useWords();
  const at = `shapes.${index}`;
  return (
    <div className="dk-shape" role="group" aria-label={start.name || t("rules.shape_n", { n: index + 1 })}>
      <input type="hidden" name={`${at}.key`} value={start.key} />
      <div className="dk-periodfields">
        <PlacedField name={`${at}.name`} label={t("rules.shape_name")} defaultValue={start.name} reasons={reasons} lang="vi" />
        <label>
          <span className="dk-label">{t("rules.frequency")}</span>
          <select className="dk-select wide" name={`${at}.frequency`} defaultValue={start.frequency}>
            {OFTEN.map((each) => (
              <option key={each} value={each}>
                {t(`rules.frequency.${each}` as MessageKey)}
              </option>
            ))}
          </select>
        </label>
        {DAYS.map((day) => (
          <PlacedField
            key={day}
            name={`${at}.${day}`}
            label={t(day === "estimatedTo" ? "rules.estimated_to" : `rules.${day}`)}
            defaultValue={start.days[day] ?? ""}
            reasons={reasons}
          />
        ))}
      </div>
      <div className="dk-periodfields">
        {[...levels, "lead" as const].map((level) => (
          <PlacedField
            key={level}
            name={`${at}.due.${level}`}
            label={t("rules.due_of", { level: t(`rules.level.${level}`) })}
            defaultValue={start.due(level)}
            reasons={reasons}
          />
        ))}
        <label>
          <span className="dk-label">{t("rules.on_holiday")}</span>
          <select className="dk-select wide" name={`${at}.onHoliday`} defaultValue={start.stays ? "stays" : "next_working_day"}>
            <option value="next_working_day">{t("rules.on_holiday.next")}</option>
            <option value="stays">{t("rules.on_holiday.stays")}</option>
          </select>
        </label>
      </div>
    </div>
  );
}
