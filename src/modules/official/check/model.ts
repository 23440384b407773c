import type { ParagraphForm, RunForm } from "./form.ts";

/** A stretch of text of one form. */
export type Run = { text: string; form: RunForm };

/** Where a paragraph stands: in the page's flow, or in a cell; `width` in twips is what its lines may take. */
export type Place = {
  cell: string | null;
  table: number | null;
  column: number;
  row: number;
  framed: boolean;
  box: boolean;
  width: number;
  section: number;
};

/** A line drawn in a paragraph: its length in twips. */
export type Drawn = { length: number };

/** One paragraph of the file. */
export type Paragraph = { at: number; form: ParagraphForm; runs: Run[]; drawn: Drawn[]; place: Place; page: boolean };

/** One line between breaks, which is what a component of the form is; `paragraph` carries its form. */
export type Line = { text: string; runs: Run[]; paragraph: Paragraph; at: number };

/** A section's paper and page-number rule, all lengths in twips. */
export type Section = {
  width: number;
  height: number;
  margin: { top: number; right: number; bottom: number; left: number };
  titlePage: boolean;
  numberFormat: string;
  headers: Record<string, Paragraph[]>;
  footers: Record<string, Paragraph[]>;
};

/** A Word file read for measuring. */
export type Reading = { paragraphs: Paragraph[]; lines: Line[]; sections: Section[] };
