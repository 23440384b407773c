import { z } from "zod";
import { readTypedNumber } from "#kernel/typedNumber";

export const HORIZONS = ["long", "medium", "yearly"] as const;
export type Horizon = (typeof HORIZONS)[number];
export const VERSION_STATES = ["draft", "submitted", "approved", "issued", "superseded"] as const;
export type VersionState = (typeof VERSION_STATES)[number];
export const NODE_KINDS = ["part", "section", "task", "text"] as const;
export type NodeKind = (typeof NODE_KINDS)[number];
export const ASSIGNMENT_STATES = ["assigned", "accepted", "asked_back", "split", "ended"] as const;
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number];
export const EVIDENCE_KINDS = ["edition", "event", "release", "file", "address", "stated"] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
/** What a file that proves work may be, by its content. */
export const EVIDENCE_FILES = ["pdf", "docx", "odt", "xlsx", "ods", "jpg", "png"] as const;
export type EvidenceFileType = (typeof EVIDENCE_FILES)[number];
export const EVIDENCE_FILE_BYTES = 20 * 1024 * 1024;
const OFFICE = "application/vnd.openxmlformats-officedocument";
export const EVIDENCE_FILE_MIME: Record<EvidenceFileType, string> = {
  pdf: "application/pdf",
  docx: `${OFFICE}.wordprocessingml.document`,
  odt: "application/vnd.oasis.opendocument.text",
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  ods: "application/vnd.oasis.opendocument.spreadsheet",
  jpg: "image/jpeg",
  png: "image/png",
};
export type EvidenceFile = { id: string; name: string; type: EvidenceFileType; bytes: number };
export const EVIDENCE_STATES = ["expected", "offered", "accepted", "refused"] as const;
export type EvidenceState = (typeof EVIDENCE_STATES)[number];
export const BUDGET_SOURCES = ["state_budget", "integrated", "other_lawful"] as const;
export type BudgetSource = (typeof BUDGET_SOURCES)[number];

/** The eleven channels by which a province promotes its image (Circular 22/2016/TT-BTTTT, article 5). */
export const CHANNELS = [
  "external_activities",
  "portals",
  "promotion_data",
  "publications",
  "border_gates",
  "domestic_press",
  "foreign_press",
  "internet_media",
  "foreign_press_contacts",
  "big_events",
  "other",
] as const;
export type Channel = (typeof CHANNELS)[number];
/** Fields of external information that a task can belong to. */
export const TOPICS = [
  "guidance",
  "promotion",
  "culture",
  "tourism",
  "investment",
  "foreign_relations",
  "technology",
  "sovereignty",
  "human_rights",
  "clarification",
] as const;
export type Topic = (typeof TOPICS)[number];

const id = z.uuid();
const optionalId = z.preprocess((value) => value || null, id.nullable());
const words = (max: number) => z.string().trim().normalize("NFC").min(1).max(max);
const optionalWords = (max: number) =>
  z.preprocess((value) => (typeof value === "string" && value.trim() === "" ? null : value), words(max).nullable());
const optionalDay = z.preprocess((value) => value || null, z.iso.date().nullable());
/** Whole đồng; an empty field is none. The issue of anything else is a fault of `readTypedNumber`, with what stood there as `params.value`. */
const money = z.preprocess((given, issues) => {
  const read = readTypedNumber(given, { fractions: false });
  if (read.ok) return read.value ?? 0;
  issues.addIssue({ code: "custom", message: read.fault, params: { value: read.value } });
  return z.NEVER;
}, z.number());
export const REPORT_PERIODS = ["month", "quarter", "half_year", "nine_months", "year", "mid_term", "final", "ad_hoc", "periodic"] as const;

export const Frame = z.object({
  bases: z.array(words(2_000)).max(60).default([]),
  opening: optionalWords(4_000).default(null),
  closing: optionalWords(4_000).default(null),
  recipients: z.array(words(300)).max(60).default([]),
  /** Lines of authority from TM. down to the title: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]. */
  authority: z.array(words(160)).max(4).default([]),
  signer: optionalWords(120).default(null),
  symbol: optionalWords(40).default(null),
  /** The number and day that an imported text carries already; the issue proposes them. */
  number: optionalWords(60).default(null),
  signedOn: optionalDay.default(null),
  /** What the plan asks to be reported, as the officer left it. */
  reports: z
    .array(
      z.object({
        period: z.enum(REPORT_PERIODS),
        to: optionalWords(200).default(null),
        through: optionalWords(200).default(null),
        lastDay: optionalDay.default(null),
      }),
    )
    .max(100)
    .default([]),
  legalDocumentIds: z.array(id).max(100).default([]),
});
export type Frame = z.infer<typeof Frame>;

export const IndicatorInput = z.object({
  id: id.optional(),
  name: words(200),
  measure: words(60),
  baseline: z.number().finite().nullable().default(null),
  target: z.number().finite(),
});

/** What a node says; facts other than words belong to tasks only. */
export const NodeFields = z
  .object({
    kind: z.enum(NODE_KINDS),
    label: z.string().trim().max(40).default(""),
    title: words(8_000),
    leadUnitId: optionalId.default(null),
    coordinatingUnitIds: z.array(id).max(400).default([]),
    startsOn: optionalDay.default(null),
    dueOn: optionalDay.default(null),
    output: optionalWords(1_000).default(null),
    topic: z.preprocess((value) => value || null, z.enum(TOPICS).nullable()).default(null),
    channels: z.array(z.enum(CHANNELS)).max(CHANNELS.length).default([]),
    indicators: z.array(IndicatorInput).max(20).default([]),
    needs: z.array(id).max(50).default([]),
    /** The task of the plan above of which this one is a part. */
    servesKey: optionalId.default(null),
  })
  .refine((node) => !node.startsOn || !node.dueOn || node.dueOn >= node.startsOn, { path: ["dueOn"], error: "before_start" });
export type NodeFields = z.infer<typeof NodeFields>;

/** A node of a tree that is taken over whole: keys are given so that children can name their parents. */
export const TreeNodeInput = z.object({
  key: id,
  parentKey: id.nullable(),
  fields: NodeFields,
  source: z.object({ paragraph: z.number().int(), start: z.number().int(), end: z.number().int() }).nullable().default(null),
});
export type TreeNodeInput = z.input<typeof TreeNodeInput>;

export const PlanInput = z
  .object({
    title: words(400),
    horizon: z.enum(HORIZONS),
    startsOn: z.iso.date(),
    endsOn: z.iso.date(),
    unitId: id,
    parentId: optionalId.default(null),
    frame: Frame.prefault({}),
    tree: z.array(TreeNodeInput).max(20_000).default([]),
    sourceText: z.string().max(2_000_000).nullable().default(null),
  })
  .refine((plan) => plan.endsOn >= plan.startsOn, { path: ["endsOn"], error: "before_start" });
export type PlanInput = z.input<typeof PlanInput>;

export const BudgetLineInput = z
  .object({
    id: id.optional(),
    lockVersion: z.number().int().optional(),
    planId: id,
    taskKey: optionalId.default(null),
    unitId: id,
    source: z.enum(BUDGET_SOURCES),
    sourceUnitId: optionalId.default(null),
    programme: optionalWords(300).default(null),
    donor: optionalWords(300).default(null),
    agreement: optionalWords(300).default(null),
    estimate: money.default(0),
    allocated: money.default(0),
    spent: money.default(0),
    note: optionalWords(1_000).default(null),
  })
  .superRefine((line, issues) => {
    const missing = (path: string) => issues.addIssue({ code: "custom", path: [path], message: "required" });
    if (line.source === "state_budget" && !line.sourceUnitId) missing("sourceUnitId");
    if (line.source === "integrated" && !line.programme) missing("programme");
    if (line.source === "other_lawful" && !line.donor) missing("donor");
    if (line.source === "other_lawful" && !line.agreement) missing("agreement");
    if (line.spent > line.allocated) issues.addIssue({ code: "custom", path: ["spent"], message: "above_allocated" });
  });
export type BudgetLineInput = z.input<typeof BudgetLineInput>;

export const EvidenceInput = z
  .object({
    planId: id,
    taskKey: id,
    unitId: id,
    kind: z.preprocess((value) => value || null, z.enum(EVIDENCE_KINDS).nullable()).default(null),
    title: words(300),
    /** An address, a page of ours, or the id of a file that was taken in for this plan. */
    ref: optionalWords(2_000).default(null),
    indicatorId: optionalId.default(null),
    amount: z.number().finite().nullable().default(null),
    happenedOn: optionalDay.default(null),
    dueOn: optionalDay.default(null),
    reason: optionalWords(1_000).default(null),
    /** Fills an expected piece instead of adding one. */
    fillsId: optionalId.default(null),
  })
  .superRefine((piece, issues) => {
    if (piece.kind && piece.kind !== "stated" && !piece.ref) issues.addIssue({ code: "custom", path: ["ref"], message: "required" });
    if (piece.kind === "stated" && !piece.reason) issues.addIssue({ code: "custom", path: ["reason"], message: "required" });
    if (piece.kind === "address" && piece.ref && !/^https?:\/\/[^\s]+$/i.test(piece.ref))
      issues.addIssue({ code: "custom", path: ["ref"], message: "not_an_address" });
  });
export type EvidenceInput = z.input<typeof EvidenceInput>;

/** A task or heading as the tree shows it. Sums and counts are of the node itself; a branch adds its own up. */
export type NodeView = {
  key: string;
  parentKey: string | null;
  path: string;
  kind: NodeKind;
  label: string;
  title: string;
  leadUnitId: string | null;
  /** The unit that answers today, when the lead was followed by another. */
  heirUnitId: string | null;
  coordinatingUnitIds: string[];
  startsOn: string | null;
  dueOn: string | null;
  output: string | null;
  topic: Topic | null;
  channels: Channel[];
  /** The task of the plan above of which this one is a part. */
  servesKey: string | null;
  /** Tasks that must be done before it. */
  needs: string[];
  /** Units that asked back, and units that have not answered, about this task. */
  askedBack: number;
  unanswered: number;
  evidenceAccepted: number;
  evidenceAsked: number;
  estimate: number;
  allocated: number;
  spent: number;
};

/** Where a node stands: under which one, and after how many of its siblings. */
export type NodePlace = { parentKey: string | null; position: number };

export type PlanHead = {
  id: string;
  versionId: string;
  number: number;
  state: VersionState;
  returned: boolean;
  lockVersion: number;
  title: string;
  frame: Frame;
  horizon: Horizon;
  startsOn: string;
  endsOn: string;
  unitId: string;
  parentId: string | null;
  slug: string | null;
  documentNumber: string | null;
  signedOn: string | null;
  issuedAt: Date | null;
  isPublic: boolean;
  total: { estimate: number; allocated: number; spent: number };
};

export { type BranchSum, branchSums, daysBetween, RISK_DAYS, type Standing, standingOf } from "./progress.ts";
export type * from "./propose/types.ts";
