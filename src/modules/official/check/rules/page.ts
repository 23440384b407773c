import { PAPER, toMm } from "../../measures.ts";
import type { Paragraph, Reading, Section } from "../model.ts";
import { type Add, points } from "../report.ts";

// Programs round twips each in their own way; half a millimetre is no deviation.
const ROUNDING = 15;
const MARGINS = { top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] } as const;
// About a page and a half: a shorter text may be a single page, which shows no number.
const ONE_PAGE = 3_500;

/** Paper, direction, margins and page number (I.1 to I.3 and I.7). */
export function checkPages(add: Add, reading: Reading): void {
  for (const [at, section] of reading.sections.entries()) checkPaper(add, section, at, reading);
  const [first] = reading.sections;
  if (first) checkNumber(add, first, reading);
}

function checkPaper(add: Add, section: Section, at: number, { paragraphs }: Reading): void {
  const landscape = section.width > section.height;
  const [short, long] = [section.width, section.height].sort((a, b) => a - b);
  const size = `${toMm(section.width)} × ${toMm(section.height)} mm`;
  if (Math.abs((short ?? 0) - PAPER.width) > 60 || Math.abs((long ?? 0) - PAPER.height) > 60)
    add({ id: "page.paper", found: size, required: "A4 (210 × 297 mm)", clause: "I.1" });
  if (landscape) {
    const tables = paragraphs.some(({ place }) => place.section === at && place.framed);
    if (!tables) add({ id: "page.orientation", found: "landscape", required: "portrait", clause: "I.2" });
    return;
  }
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const [low, high] = MARGINS[side];
    const found = section.margin[side];
    if (found < (low * 1_440) / 25.4 - ROUNDING || found > (high * 1_440) / 25.4 + ROUNDING)
      add({ id: `page.margin_${side}`, found: `${toMm(found)} mm`.replace(".", ","), required: `${low}–${high} mm`, clause: "I.3" });
  }
}

function checkNumber(add: Add, section: Section, { lines }: Reading): void {
  const clause = "I.7";
  const pages = (paragraphs: Paragraph[] | undefined) => (paragraphs ?? []).filter(({ page }) => page);
  const numbers = pages(section.headers["default"]);
  const below = pages(section.footers["default"]);
  const first = [...pages(section.headers["first"]), ...pages(section.footers["first"])];
  if (below.length > 0) add({ id: "page.number_place", found: "bottom", required: "top", clause });
  if (numbers.length + below.length === 0) {
    const length = lines.reduce((sum, { text }) => sum + text.length, 0);
    if (length > ONE_PAGE) add({ id: "page.number_missing", found: "none", required: "top", clause });
    return;
  }
  if (!section.titlePage || first.length > 0) add({ id: "page.number_first", found: "shown", required: "hidden", clause });
  if (section.numberFormat !== "decimal") add({ id: "page.number_format", found: section.numberFormat, required: "1, 2, 3…", clause });
  for (const paragraph of numbers) checkNumberFace(add, paragraph, clause);
}

function checkNumberFace(add: Add, { form, runs }: Paragraph, clause: string): void {
  if (form.align !== "center") add({ id: "page.number_align", found: form.align ?? "left", required: "center", clause });
  for (const run of runs) {
    const size = run.form.size ?? 20;
    if (size < 26 || size > 28) add({ id: "page.number_size", found: points(size), required: "13–14 pt", clause });
    if (run.form.bold || run.form.italic)
      add({ id: "page.number_face", found: run.form.italic ? "italic" : "bold", required: "upright", clause });
  }
}
