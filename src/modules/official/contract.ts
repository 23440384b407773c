import { z } from "zod";
import { BodyBlock, words } from "./blocks.ts";
import { DOCUMENT_KINDS } from "./kinds.ts";
import { SIGNER_RIGHTS } from "./signer.ts";

export type { BodyBlock, FigureBlock, ListBlock, RichText, TableBlock } from "./blocks.ts";
export { DOCUMENT_TYPES, type DocumentKind } from "./kinds.ts";
export type { Deviation, Severity } from "./deviation.ts";
export { CHECK_BYTES } from "./deviation.ts";
export { agencyAbbreviation } from "./abbreviation.ts";
export { SIGNER_LONGEST, SIGNER_RIGHTS, type SignerGiven, withSigner } from "./signer.ts";

/** Marks of urgency (Annex I, III.2). Marks of secrecy are not offered: a secret document is not made here. */
export const URGENCY_MARKS = ["KHẨN", "THƯỢNG KHẨN", "HỎA TỐC"] as const;

const line = words(300);

/** The day of issue, or what is known of it: an open day, or an open day and month, stays blank for the clerk's hand. */
export const IssueDate = z.union([
  z.iso.date(),
  z.object({ year: z.number().int().min(1945).max(9999), month: z.number().int().min(1).max(12).optional() }),
]);

/**
 * Who signs. `onBehalfOf` is the body behind TM.; `by` tells in what right: in one's own, or for the head named in `head`
 * (KT. a deputy, TL. by order, TUQ. by authorisation), or Q. as the acting holder of the title itself.
 */
export const Signature = z
  .object({
    onBehalfOf: line.optional(),
    by: z.enum(SIGNER_RIGHTS).default("self"),
    head: line.optional(),
    title: line,
    name: line.optional(),
  })
  .superRefine((signature, ctx) => {
    const forHead = ["KT", "TL", "TUQ"].includes(signature.by);
    if (forHead && !signature.head) ctx.addIssue({ code: "custom", path: ["head"], message: "official.head_missing" });
    if (!forHead && signature.head) ctx.addIssue({ code: "custom", path: ["head"], message: "official.head_unused" });
    // A collective body decides by its head or the head's deputy; TL. and TUQ. come from the head alone.
    if (signature.onBehalfOf && ["TL", "TUQ"].includes(signature.by))
      ctx.addIssue({ code: "custom", path: ["by"], message: "official.authority_mixed" });
  });
export type Signature = z.infer<typeof Signature>;

/** An annex: 'Phụ lục' (with a Roman number when there are several), its title, and its blocks, upright or landscape. */
export const Annex = z.object({ title: words(500), landscape: z.boolean().default(false), blocks: z.array(BodyBlock).min(1).max(20_000) });
export type Annex = z.infer<typeof Annex>;

/**
 * An administrative document in the form of Decree 30/2020/NĐ-CP. Words carry no form: no closing './.', no dash before a
 * recipient, no ';' after a legal base; the generator sets them.
 */
export const OfficialDocument = z
  .object({
    kind: z.enum(DOCUMENT_KINDS),
    /** The name of the type when the list has none; printed instead of the kind's own name. */
    typeName: line.optional(),
    superior: line.optional(),
    agency: line,
    /** The number in the register; null while the document has none. */
    number: z.number().int().min(1).max(999_999).nullable().default(null),
    /** Behind the '/': 'KH-UBND', or 'SVHTTDL-BCXB' for a letter. */
    symbol: z
      .string()
      .regex(/^[\p{L}\d]+([-.][\p{L}\d]+)*$/u, "official.symbol_form")
      .max(60),
    place: line,
    date: IssueDate.nullable().default(null),
    subject: words(1_000),
    /** In whose name a decision is taken, such as 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …'; the agency itself when left out. */
    decidesAs: line.optional(),
    bases: z.array(words(3_000)).max(60).default([]),
    addressees: z.array(line).max(60).default([]),
    body: z.array(BodyBlock).min(1).max(50_000),
    signature: Signature,
    recipients: z.array(line).max(60).default([]),
    /** After 'Lưu:', such as 'VT, TH2, VX4'. */
    filing: line.default("VT"),
    drafter: words(40).optional(),
    copies: z.number().int().min(1).max(9_999).optional(),
    urgency: z.enum(URGENCY_MARKS).optional(),
    /** Section 13: address, telephone, e-mail of the agency at the foot of page one. */
    contact: words(300).optional(),
    annexes: z.array(Annex).max(60).default([]),
  })
  .superRefine((document, ctx) => {
    if (document.kind === "letter" && document.addressees.length === 0)
      ctx.addIssue({ code: "custom", path: ["addressees"], message: "official.addressee_missing" });
    if (document.kind === "decision" && !document.body.some((block) => block.type === "article"))
      ctx.addIssue({ code: "custom", path: ["body"], message: "official.article_missing" });
  });
export type OfficialDocument = z.infer<typeof OfficialDocument>;
/** What a caller writes: fields with a default may be left out. */
export type OfficialDocumentInput = z.input<typeof OfficialDocument>;
