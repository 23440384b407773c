import type { Deviation, Severity } from "../deviation.ts";
import type { Line } from "./model.ts";

/** What a rule says when a measure is broken; the same breach at another place raises the count. */
export type Add = (breach: {
  id: string;
  found: string;
  required: string;
  clause: string;
  severity?: Severity;
  line?: Line | undefined;
}) => void;

/** A list of deviations in the order of finding. */
export function collector(): { add: Add; list(): Deviation[] } {
  const found = new Map<string, Deviation>();
  const add: Add = ({ id, found: measure, required, clause, severity = "error", line }) => {
    const key = `${id} ${measure}`;
    const known = found.get(key);
    if (known) {
      known.count += 1;
      return;
    }
    const element = id.split(".")[0] ?? id;
    const excerpt = line?.text ? { excerpt: line.text.length > 80 ? `${line.text.slice(0, 79)}…` : line.text } : {};
    found.set(key, {
      id,
      element,
      found: measure,
      required,
      clause: `NĐ 30/2020, Phụ lục I, mục ${clause}`,
      severity,
      ...excerpt,
      count: 1,
    });
  };
  return { add, list: () => [...found.values()] };
}

/** Points of a size in half-points, as people write them. */
export function points(size: number): string {
  return `${String(size / 2).replace(".", ",")} pt`;
}

/** What a component asks of its letters. */
export type Face = { size: readonly [number, number]; bold: boolean; italic: boolean; upper?: boolean };

/** Measures size, boldness, slant and capitals of the lines of one component. */
export function checkFace(add: Add, element: string, lines: readonly Line[], face: Face, clause: string): void {
  const [low, high] = face.size;
  for (const line of lines) {
    for (const { text, form } of line.runs) {
      if (text.trim() === "") continue;
      const size = form.size ?? 20;
      const required = low === high ? points(low) : `${low / 2}–${points(high)}`;
      if (size < low || size > high) add({ id: `${element}.size`, found: points(size), required, clause, line });
      if (Boolean(form.bold) !== face.bold)
        add({ id: `${element}.bold`, found: form.bold ? "bold" : "regular", required: face.bold ? "bold" : "regular", clause, line });
      if (Boolean(form.italic) !== face.italic)
        add({
          id: `${element}.italic`,
          found: form.italic ? "italic" : "upright",
          required: face.italic ? "italic" : "upright",
          clause,
          line,
        });
    }
    if (face.upper && line.text !== line.text.toLocaleUpperCase("vi"))
      add({ id: `${element}.upper`, found: line.text, required: "capitals", clause, line });
  }
}
