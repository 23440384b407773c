import { z } from "zod";

export const LEGAL_TYPES = [
  "law",
  "decree",
  "decision",
  "circular",
  "resolution",
  "directive",
  "conclusion",
  "plan",
  "letter",
  "report",
  "notice",
  "treaty",
  "other",
] as const;
export type LegalType = (typeof LEGAL_TYPES)[number];
export const RELATION_KINDS = ["replaces", "amends", "repeals", "based_on"] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];
export const LEGAL_STATES = ["not_yet", "in_force", "replaced", "repealed", "expired", "unknown"] as const;
/** What a document is worth on a day. `unknown`: nobody noted from when it holds. */
export type LegalState = (typeof LEGAL_STATES)[number];

/** The largest file that a record takes: a long circular with scanned annexes. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
export const FILE_TYPES = ["pdf", "docx", "odt"] as const;
export type LegalFileType = (typeof FILE_TYPES)[number];
/** What the web calls each of them. */
export const FILE_MIME: Record<LegalFileType, string> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  odt: "application/vnd.oasis.opendocument.text",
};
export type LegalFile = { id: string; name: string; type: LegalFileType; bytes: number };

const words = (max: number) => z.string().trim().normalize("NFC").min(1).max(max);
/** One line: what was typed or pasted with two spaces or a line break is the same number, the same issuer. */
const line = (max: number) =>
  z
    .string()
    .trim()
    .normalize("NFC")
    .transform((value) => value.replace(/\s+/gu, " "))
    .pipe(z.string().min(1).max(max));
const optionalWords = (max: number) =>
  z.preprocess((value) => (typeof value === "string" && value.trim() === "" ? null : value), words(max).nullable()).default(null);
const optionalDay = z.preprocess((value) => value || null, z.iso.date().nullable()).default(null);

export const RelationInput = z
  .object({ fromId: z.uuid(), toId: z.uuid(), kind: z.enum(RELATION_KINDS), onDate: optionalDay })
  .refine((each) => each.fromId !== each.toId, { path: ["toId"], error: "own_parent" });
export type RelationInput = z.input<typeof RelationInput>;

const DIRECTIONS = ["to", "from"] as const;
/** How a record stands to another, seen from the record: `to`, it does so to the other; `from`, the other does so to it. */
const OwnRelation = z.object({ direction: z.enum(DIRECTIONS), kind: z.enum(RELATION_KINDS), id: z.uuid() });
const RelationChanges = z.object({
  add: z
    .array(OwnRelation.extend({ onDate: optionalDay }))
    .max(50)
    .default([]),
  remove: z.array(OwnRelation).max(200).default([]),
});
export type RelationChanges = z.output<typeof RelationChanges>;

/** The fields that Decree 42/2022/NĐ-CP, article 4, asks of a published document, and what the register adds. */
export const LegalInput = z
  .object({
    id: z.uuid().optional(),
    lockVersion: z.number().int().optional(),
    type: z.enum(LEGAL_TYPES),
    number: line(80),
    issuer: line(200),
    signedOn: optionalDay,
    effectiveOn: optionalDay,
    expiresOn: optionalDay,
    abstract: words(2_000),
    fullText: optionalWords(1_000_000),
    source: optionalWords(1_000),
    checkedOn: optionalDay,
    note: optionalWords(2_000),
    isPublic: z.boolean().default(false),
    /** The file that belongs to it: left out, it stays as it is; null takes it away. */
    fileId: z.uuid().nullable().optional(),
    /** What it does to others and others to it, as the difference to what was read: two people never undo each other. */
    relations: RelationChanges.default({ add: [], remove: [] }),
  })
  .superRefine((each, issues) => {
    const say = (path: string, message: string) => issues.addIssue({ code: "custom", path: [path], message });
    if (each.signedOn && each.effectiveOn && each.effectiveOn < each.signedOn) say("effectiveOn", "before_start");
    if (each.effectiveOn && each.expiresOn && each.expiresOn <= each.effectiveOn) say("expiresOn", "before_start");
    if (each.signedOn && each.expiresOn && !each.effectiveOn && each.expiresOn <= each.signedOn) say("expiresOn", "before_start");
    if (each.source && !/^https?:\/\/[^\s]+$/i.test(each.source)) say("source", "not_an_address");
  });
export type LegalInput = z.input<typeof LegalInput>;

export const LegalQuery = z.object({
  q: z.string().trim().max(200).default(""),
  type: z.preprocess((value) => value || undefined, z.enum(LEGAL_TYPES).optional()),
  state: z.preprocess((value) => value || undefined, z.enum(LEGAL_STATES).optional()),
  issuer: z.preprocess((value) => value || undefined, z.string().max(200).optional()),
  before: z.preprocess((value) => value || undefined, z.string().max(120).optional()),
  limit: z.coerce.number().int().min(1).max(100).default(40),
});
export type LegalQuery = z.output<typeof LegalQuery>;

export type LegalView = {
  id: string;
  type: LegalType;
  number: string;
  issuer: string;
  signedOn: string | null;
  effectiveOn: string | null;
  expiresOn: string | null;
  abstract: string;
  source: string | null;
  checkedOn: string | null;
  note: string | null;
  isPublic: boolean;
  /** The last part of its address on the portal, from the first time that it was public. */
  slug: string | null;
  file: LegalFile | null;
  lockVersion: number;
  state: LegalState;
  /** Who replaced or repealed it, and from which day, when somebody did. */
  successor: { id: string; type: LegalType; number: string; slug: string | null; onDate: string | null } | null;
};

const LAPSED: readonly LegalState[] = ["replaced", "repealed", "expired"];
/** Whether nothing should rest on it any more. */
export function isLapsed({ state }: Pick<LegalView, "state">): boolean {
  return LAPSED.includes(state);
}
/** The first day on which a lapsed document no longer holds; null when it holds, or nobody noted the day. */
export function lapsedOn(view: Pick<LegalView, "state" | "expiresOn"> & { successor: { onDate: string | null } | null }): string | null {
  if (!isLapsed(view)) return null;
  return view.state === "expired" ? view.expiresOn : (view.successor?.onDate ?? null);
}

export type LegalRelation = {
  kind: RelationKind;
  direction: "to" | "from";
  id: string;
  number: string;
  abstract: string;
  onDate: string | null;
};
