import type { Reason } from "#kernel/outcome";
import { FREQUENCIES, type Question, type Shape, type YearDay } from "#modules/reports/contract";
import type { UnitKind } from "#modules/identity/contract";
import { COUNTED, countedBy } from "./counted.ts";

/** `15/5` → a day of the period's year; `15/11-` → of the year before; `20/1+` → of the year after. Null when it is written otherwise. */
export function readDay(text: string): YearDay | null {
  const match = /^\s*(\d{1,2})\s*\/\s*(\d{1,2})\s*([-+]?)\s*$/.exec(text);
  if (!match) return null;
  return { day: Number(match[1]), month: Number(match[2]), year: match[3] === "-" ? -1 : match[3] === "+" ? 1 : 0 };
}

/** A day as `readDay` reads it. */
export function writeDay({ day, month, year }: YearDay): string {
  return `${day}/${month}${year < 0 ? "-" : year > 0 ? "+" : ""}`;
}

/** Lines to an outline: items, and below each its figures (`- Tin, bài | bài | bản đã xuất bản`). */
export function readOutline(text: string): Question[] {
  const questions: Question[] = [];
  for (const line of text
    .split("\n")
    .map((each) => each.trim())
    .filter(Boolean)) {
    const last = questions.at(-1);
    if (/^[-–]/.test(line) && last) {
      const { name, measure, source } = figureLine(line);
      last.figures.push({ id: `f${last.figures.length + 1}`, name, measure, source: countedBy(source) });
    } else questions.push({ id: `s${questions.length + 1}`, title: line.replace(/^\d+[.)]\s*/, ""), hint: "", text: true, figures: [] });
  }
  return questions;
}

function figureLine(line: string): { name: string; measure: string; source: string } {
  const parts = line.replace(/^[-–]\s*/, "").split("|");
  const [name = "", measure = "", source = ""] = parts.map((part) => part.trim());
  return { name, measure, source };
}

/** Sources that a figure names and nothing counts: typed by mistake, they would leave the figure uncounted without a word. */
export function outlineFaults(text: string): Reason[] {
  const lines = text.split("\n").map((each) => each.trim());
  return lines
    .filter((line) => /^[-–]/.test(line))
    .map(figureLine)
    .filter(({ source }) => source !== "" && countedBy(source) === null)
    .map(({ name, source }) => ({ id: "rule.source_unknown", field: "outline", values: { name, source } }));
}

/** An outline as `readOutline` reads it. */
export function writeOutline(outline: readonly Question[]): string {
  return outline
    .flatMap((question) => [
      question.title,
      ...question.figures.map(
        (figure) => `- ${[figure.name, figure.measure, figure.source && COUNTED[figure.source].words].filter(Boolean).join(" | ")}`,
      ),
    ])
    .join("\n");
}

/** The levels of a report from the bottom up; the last is the unit that collects, which sends the whole on. */
export const LEVELS = ["commune", "district", "department", "lead"] as const;
export type Level = (typeof LEVELS)[number];

/** The level on which units of a kind report. */
export function levelOf(kind: UnitKind): Level {
  return kind === "commune" || kind === "district" ? kind : "department";
}

/** How often, with as many periods a year as a form offers. */
export const OFTEN = FREQUENCIES.filter((each) => each !== "once");
/** More periods than a year has months and quarters and halves. */
export const MOST_SHAPES = 12;
const KEYS: Record<string, string> = { month: "m", quarter: "q", half_year: "h" };

type Read = (name: string) => string;

/**
 * The periods of the form, each with a last day for every level that reports. A period without a name is left out; days that can not be
 * read come back as reasons, each with the field that it stands in.
 */
export function readShapes(text: Read, levels: readonly Level[]): { shapes: Shape[]; reasons: Reason[] } {
  const reasons: Reason[] = [];
  const shapes: Shape[] = [];
  for (let index = 0; index < MOST_SHAPES; index++) {
    const at = `shapes.${index}`;
    const name = text(`${at}.name`).trim();
    if (name === "") continue;
    const dayOf = (field: string): YearDay => {
      const raw = text(`${at}.${field}`);
      const day = readDay(raw);
      if (!day) reasons.push({ id: "rule.day", field: `${at}.${field}`, values: { day: raw || "…" } });
      return day ?? { month: 1, day: 1, year: 0 };
    };
    const frequency = OFTEN.find((each) => each === text(`${at}.frequency`)) ?? "year";
    const asked = LEVELS.filter((level) => levels.includes(level) || (level === "lead" && text(`${at}.due.lead`).trim() !== ""));
    shapes.push({
      key: text(`${at}.key`) || keyOf(frequency, shapes),
      name,
      frequency,
      starts: dayOf("starts"),
      ends: dayOf("ends"),
      cutoff: dayOf("cutoff"),
      estimatedTo: text(`${at}.estimatedTo`).trim() === "" ? null : dayOf("estimatedTo"),
      // A level without its day is left to the validator, which names it.
      due: asked.flatMap((level) => (text(`${at}.due.${level}`).trim() === "" ? [] : [{ level, on: dayOf(`due.${level}`) }])),
      onHoliday: text(`${at}.onHoliday`) === "stays" ? "stays" : "next_working_day",
    });
  }
  return { shapes, reasons };
}

function keyOf(frequency: string, before: readonly Shape[]): string {
  const number = before.filter((shape) => shape.frequency === frequency).length + 1;
  return frequency === "year" && number === 1 ? "year" : `${KEYS[frequency] ?? "y"}${number}`;
}
