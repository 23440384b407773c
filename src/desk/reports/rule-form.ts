import type { Reason } from "#kernel/outcome";
import { FIGURE_SOURCES, type Question, type Shape, type YearDay } from "#modules/reports/contract";

/** `15/5` → a day of the period's year; `15/11-` → of the year before. Null when it is written otherwise. */
export function readDay(text: string): YearDay | null {
  const match = /^\s*(\d{1,2})\s*\/\s*(\d{1,2})\s*(-?)\s*$/.exec(text);
  if (!match) return null;
  return { day: Number(match[1]), month: Number(match[2]), year: match[3] === "-" ? -1 : 0 };
}

/** A day as `readDay` reads it. */
export function writeDay({ day, month, year }: YearDay): string {
  return `${day}/${month}${year < 0 ? "-" : ""}`;
}

/** Lines to an outline: items, and below each its figures (`- Tin, bài | bài | editions_published`). */
export function readOutline(text: string): Question[] {
  const questions: Question[] = [];
  for (const line of text
    .split("\n")
    .map((each) => each.trim())
    .filter(Boolean)) {
    const last = questions.at(-1);
    if (/^[-–]/.test(line) && last) {
      const [name = "", measure = "", source = ""] = line
        .replace(/^[-–]\s*/, "")
        .split("|")
        .map((part) => part.trim());
      const known = FIGURE_SOURCES.find((each) => each === source) ?? null;
      last.figures.push({ id: `f${last.figures.length + 1}`, name, measure, source: known });
    } else questions.push({ id: `s${questions.length + 1}`, title: line.replace(/^\d+[.)]\s*/, ""), hint: "", text: true, figures: [] });
  }
  return questions;
}

/** An outline as `readOutline` reads it. */
export function writeOutline(outline: readonly Question[]): string {
  return outline
    .flatMap((question) => [
      question.title,
      ...question.figures.map((figure) => `- ${[figure.name, figure.measure, figure.source].filter(Boolean).join(" | ")}`),
    ])
    .join("\n");
}

type Read = (name: string) => string;
const FREQUENCY = ["half_year", "year"] as const;

/** The two periods of the form; one without a name is left out. Days that can not be read come back as reasons. */
export function readShapes(text: Read, levels: readonly string[]): { shapes: Shape[]; reasons: Reason[] } {
  const reasons: Reason[] = [];
  const shapes: Shape[] = [];
  for (const [index, frequency] of FREQUENCY.entries()) {
    const name = text(`shape${index}.name`).trim();
    if (name === "") continue;
    const dayOf = (field: string): YearDay => {
      const raw = text(`shape${index}.${field}`);
      const day = readDay(raw);
      if (!day) reasons.push({ id: "rule.day", field: `shape${index}.${field}`, values: { day: raw || "…" } });
      return day ?? { month: 1, day: 1, year: 0 };
    };
    const due = dayOf("due");
    shapes.push({
      key: frequency === "year" ? "year" : "h1",
      name,
      frequency,
      starts: dayOf("starts"),
      ends: dayOf("ends"),
      cutoff: dayOf("cutoff"),
      estimatedTo: null,
      due: levels.map((level) => ({ level, on: due })),
      onHoliday: "next_working_day",
    });
  }
  return { shapes, reasons };
}
