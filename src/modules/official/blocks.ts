import { z } from "zod";

/** Whether an XML file can hold every character: no control but tab and line end, no half of a pair. */
function printable(text: string): boolean {
  return text.isWellFormed() && !/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/u.test(text);
}

/** Words on one line or wrapped by the page, in NFC, with single spaces as written; never empty. */
export function words(max: number) {
  return z
    .string()
    .max(max)
    .refine(printable, "official.unprintable")
    .transform((text) =>
      text
        .normalize("NFC")
        .replace(/[\r\n\t ]+/g, " ")
        .trim(),
    )
    .refine((text) => text.length > 0, "official.empty");
}

const plain = words(20_000);
const span = z.object({
  // The space between two spans belongs to one of them.
  text: z
    .string()
    .min(1)
    .max(20_000)
    .refine(printable, "official.unprintable")
    .transform((text) => text.normalize("NFC").replace(/[\r\n\t ]+/g, " ")),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
});

/** A sentence, or spans of one with bold or italic parts. */
export const RichText = z.union([plain, z.array(span).min(1).max(500)]);
export type RichText = z.infer<typeof RichText>;

const heading = z.object({
  type: z.literal("heading"),
  /** 1 = 'I.', 2 = '1.', 3 = '1.1.', 4 = '1.1.1.' or 'a)'. */
  level: z.number().int().min(1).max(5),
  /** Printed as given before the text; with its own full stop or bracket. */
  number: z.string().max(20).optional(),
  text: plain,
});
const division = z.object({
  type: z.literal("division"),
  word: z.enum(["Phần", "Chương", "Mục", "Tiểu mục"]),
  number: words(12),
  title: plain,
});
const article = z.object({
  type: z.literal("article"),
  number: z.number().int().min(1).max(999),
  title: plain.optional(),
  text: RichText.optional(),
});
const paragraph = z.object({ type: z.literal("paragraph"), text: RichText });
const list = z.object({
  type: z.literal("list"),
  /** '-' , '+', '1.' or 'a)'. */
  style: z.enum(["dash", "plus", "number", "letter"]),
  start: z.number().int().min(1).max(999).default(1),
  items: z.array(RichText).min(1).max(5_000),
});
const cell = z
  .string()
  .max(5_000)
  .transform((text) =>
    text
      .normalize("NFC")
      .replace(/[\r\n\t ]+/g, " ")
      .trim(),
  );
const column = z.object({ share: z.number().positive().max(100).default(1), align: z.enum(["left", "center", "right"]).default("left") });
const table = z
  .object({
    type: z.literal("table"),
    caption: plain.optional(),
    columns: z.array(column).min(1).max(24),
    /** Rows that repeat at the top of every page. */
    header: z.array(z.array(cell)).min(1).max(4),
    rows: z.array(z.array(cell)).max(10_000),
    /** What the table shows, for a reader who hears it. */
    description: plain.optional(),
  })
  .superRefine((value, ctx) => {
    for (const [part, rows] of Object.entries({ header: value.header, rows: value.rows }))
      for (const [at, row] of rows.entries())
        if (row.length !== value.columns.length) ctx.addIssue({ code: "custom", path: [part, at], message: "official.row_length" });
  });
const figure = z.object({
  type: z.literal("figure"),
  png: z
    .custom<Uint8Array>((value) => value instanceof Uint8Array)
    .refine(isPng, "official.not_png")
    .refine((bytes) => bytes.byteLength <= 10 * 1024 * 1024, "official.figure_large"),
  /** What is to be seen; a reader who hears the document has nothing else. */
  alt: plain,
  caption: plain.optional(),
  /** Width on paper in millimetres; the height follows from the picture. */
  width: z.number().min(10).max(250).default(140),
});
const pageBreak = z.object({ type: z.literal("pageBreak") });
const all = [heading, division, article, paragraph, list, table, figure, pageBreak] as const;

export const BodyBlock = z.discriminatedUnion("type", [...all]);
export type BodyBlock = z.infer<typeof BodyBlock>;
export type ListBlock = z.infer<typeof list>;
export type TableBlock = z.infer<typeof table>;
export type FigureBlock = z.infer<typeof figure>;

function isPng(bytes: Uint8Array): boolean {
  const signature = [137, 80, 78, 71, 13, 10, 26, 10];
  return (
    bytes.byteLength > 33 && signature.every((byte, at) => bytes[at] === byte) && String.fromCharCode(...bytes.subarray(12, 16)) === "IHDR"
  );
}
