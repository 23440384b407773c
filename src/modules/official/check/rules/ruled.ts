import { textWidth } from "../../text/width.ts";
import { IMITATED } from "../find.ts";
import type { Line, Reading } from "../model.ts";
import type { Add } from "../report.ts";

/** What a line under a component must be: its length as a share of the text above it. */
export type Ruled = { element: string; low: number; high: number; required: string; clause: string };

/**
 * The line under a name: drawn, or the border of a paragraph, of the right length. Underlining and rows of signs are not a
 * line. `after` is how many further paragraphs may hold it.
 */
export function checkRuled(add: Add, lines: readonly Line[], reading: Reading, rule: Ruled): void {
  const last = lines.at(-1);
  if (!last) return;
  const { element, clause, required } = rule;
  const near = neighbours(lines, last, reading);
  const lengths = near.flatMap((paragraph) => {
    const { left = 0, right = 0, border, boxed } = paragraph.form;
    const own = border && !boxed ? [paragraph.place.width - left - right] : [];
    return [...paragraph.drawn.map(({ length }) => length), ...own];
  });
  if (lengths.length === 0) {
    const next = reading.lines.slice(last.at + 1, last.at + 3).find((line) => line.text !== "");
    if (next && IMITATED.test(next.text))
      return add({ id: `${element}.line_signs`, found: next.text.slice(0, 12), required, clause, line: last });
    const underlined = last.runs.filter(({ text }) => text.trim() !== "").every(({ form }) => form.underline);
    return add({
      id: underlined ? `${element}.line_underlined` : `${element}.line_missing`,
      found: underlined ? "underlined" : "none",
      required,
      clause,
      line: last,
    });
  }
  const longest = Math.max(...lines.map((line) => lengthOf(line)));
  const text = Math.min(longest, last.paragraph.place.width);
  const fits = lengths.some((length) => length >= rule.low * text && length <= rule.high * text);
  if (!fits)
    add({ id: `${element}.line_length`, found: `${Math.round(((lengths[0] ?? 0) / text) * 100)} %`, required, clause, line: last });
}

/** The component's own paragraphs and the empty ones behind it in the same cell, where a drawn line is anchored. */
function neighbours(lines: readonly Line[], last: Line, { paragraphs }: Reading): Reading["paragraphs"] {
  const own = [...new Set(lines.map(({ paragraph }) => paragraph))];
  const { cell } = last.paragraph.place;
  const next = paragraphs.slice(last.paragraph.at + 1, last.paragraph.at + 4).filter(({ place }) => place.cell === cell && !place.box);
  const filled = next.findIndex(({ runs }) => runs.some(({ text }) => text.trim() !== ""));
  return [...own, ...(filled < 0 ? next : next.slice(0, filled))];
}

function lengthOf({ runs }: Line): number {
  return runs.reduce((sum, { text, form }) => sum + textWidth(text, form.size ?? 20, Boolean(form.bold)), 0);
}
