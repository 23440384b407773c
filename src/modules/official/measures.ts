/** Twips (1/1440 inch) of a length in millimetres. */
export const mm = (length: number): number => Math.round((length * 1440) / 25.4);

/** Millimetres of a length in twips, to a tenth. */
export const toMm = (twips: number): number => Math.round((twips * 254) / 1440) / 10;

export const PAPER = { width: 11_906, height: 16_838 } as const;
export const FONT = "Times New Roman";

/** What the generator sets, within Decree 30/2020, Annex I, part I, I; lengths in twips. */
export const MARGIN = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15) + 1, header: mm(9), footer: mm(9) } as const;
export const TEXT_WIDTH = PAPER.width - MARGIN.left - MARGIN.right;
export const FIRST_LINE = mm(12.7);

/** Sizes in half-points as OOXML counts them. */
export const SIZE = {
  national: 24,
  motto: 26,
  agency: 24,
  number: 26,
  date: 26,
  letterSubject: 24,
  title: 28,
  body: 28,
  page: 28,
} as const;
export const TABLE_SIZE = 26;
