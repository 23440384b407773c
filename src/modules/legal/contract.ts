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

const words = (max: number) => z.string().trim().normalize("NFC").min(1).max(max);
const optionalWords = (max: number) =>
  z.preprocess((value) => (typeof value === "string" && value.trim() === "" ? null : value), words(max).nullable()).default(null);
const optionalDay = z.preprocess((value) => value || null, z.iso.date().nullable()).default(null);

/** The fields that Decree 42/2022/NĐ-CP, article 4, asks of a published document, and what the register adds. */
export const LegalInput = z
  .object({
    id: z.uuid().optional(),
    lockVersion: z.number().int().optional(),
    type: z.enum(LEGAL_TYPES),
    number: words(80),
    issuer: words(200),
    signedOn: optionalDay,
    effectiveOn: optionalDay,
    expiresOn: optionalDay,
    abstract: words(2_000),
    fullText: optionalWords(1_000_000),
    source: optionalWords(1_000),
    checkedOn: optionalDay,
    note: optionalWords(2_000),
    isPublic: z.boolean().default(false),
  })
  .superRefine((each, issues) => {
    const say = (path: string, message: string) => issues.addIssue({ code: "custom", path: [path], message });
    if (each.signedOn && each.effectiveOn && each.effectiveOn < each.signedOn) say("effectiveOn", "before_start");
    if (each.effectiveOn && each.expiresOn && each.expiresOn <= each.effectiveOn) say("expiresOn", "before_start");
    if (each.source && !/^https?:\/\/[^\s]+$/i.test(each.source)) say("source", "not_an_address");
  });
export type LegalInput = z.input<typeof LegalInput>;

export const RelationInput = z
  .object({ fromId: z.uuid(), toId: z.uuid(), kind: z.enum(RELATION_KINDS), onDate: optionalDay })
  .refine((each) => each.fromId !== each.toId, { path: ["toId"], error: "own_parent" });
export type RelationInput = z.input<typeof RelationInput>;

export const LegalQuery = z.object({
  q: z.string().trim().max(200).default(""),
  type: z.preprocess((value) => value || undefined, z.enum(LEGAL_TYPES).optional()),
  state: z.preprocess((value) => value || undefined, z.enum(LEGAL_STATES).optional()),
  before: z.preprocess((value) => value || undefined, z.string().max(60).optional()),
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
  fileName: string | null;
  lockVersion: number;
  state: LegalState;
  /** Who replaced or repealed it, when somebody did. */
  successor: { id: string; number: string } | null;
};
export type LegalRelation = {
  kind: RelationKind;
  direction: "to" | "from";
  id: string;
  number: string;
  abstract: string;
  onDate: string | null;
};
