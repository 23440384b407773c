import { z } from "zod";
import { type Lang, LANGUAGES } from "#kernel/languages";
import { UNIT_KINDS } from "../identity/contract.ts";

export const RULE_KINDS = ["periodic", "thematic", "ad_hoc"] as const;
export const FREQUENCIES = ["month", "quarter", "half_year", "year", "once"] as const;
export type Frequency = (typeof FREQUENCIES)[number];
export const OBLIGATION_STATES = ["not_begun", "draft", "sent", "returned", "accepted", "passed_on"] as const;
export type ObligationState = (typeof OBLIGATION_STATES)[number];
/** True while the unit has not sent, or has it back. */
export function owesStill(state: ObligationState): boolean {
  return state === "not_begun" || state === "draft" || state === "returned";
}
export const CONSOLIDATION_STATES = ["draft", "submitted", "signed", "issued"] as const;
export type ConsolidationState = (typeof CONSOLIDATION_STATES)[number];

/** Kinds of the catalogue: its records are counted each kind alone and all together. A test holds the list to the catalogue's own. */
export const RECORD_KINDS = ["heritage", "place", "festival", "person", "product", "project", "park", "partner", "figure"] as const;
/** Kinds of documents that can be counted alone; `record` is every kind of the catalogue. */
export const COUNTED_KINDS = ["article", "page", "record", ...RECORD_KINDS] as const;
export type CountedKind = (typeof COUNTED_KINDS)[number];

const COMMON_SOURCES = [
  "editions_published",
  "editions_foreign",
  "editions_en",
  "editions_zh",
  "editions_ja",
  "editions_ko",
  "editions_fr",
  "documents_published",
  "page_views",
  "evidence_accepted",
  "events_accepted",
  "releases_accepted",
  "tasks_done",
] as const;
/** Of one kind: documents that are new, and their editions in foreign languages. */
type KindSource = `documents_${CountedKind}` | `foreign_${CountedKind}`;
export type FigureSource = (typeof COMMON_SOURCES)[number] | KindSource;
/** What Xoan can count by itself for a unit and a period. A source that no module feeds yet is not in the list. */
export const FIGURE_SOURCES: readonly FigureSource[] = [
  ...COMMON_SOURCES,
  ...COUNTED_KINDS.flatMap((kind): FigureSource[] => [`documents_${kind}`, `foreign_${kind}`]),
];

/** What of all that was published a source counts. */
export type Published = { kinds: readonly string[] | null; lang: Lang | "foreign" | null; own: boolean };
/** Which publications a source counts: of some kinds, in one language or all foreign ones, or only a document's own; null when it counts no publications. */
export function publishedBy(source: FigureSource): Published | null {
  const lang = LANGUAGES.find((each) => source === `editions_${each}`);
  if (lang || source === "editions_published") return { kinds: null, lang: lang ?? null, own: false };
  if (source === "editions_foreign") return { kinds: null, lang: "foreign", own: false };
  if (source === "documents_published") return { kinds: null, lang: null, own: true };
  const kind = COUNTED_KINDS.find((each) => source === `documents_${each}` || source === `foreign_${each}`);
  if (!kind) return null;
  const own = source === `documents_${kind}`;
  return { kinds: kind === "record" ? RECORD_KINDS : [kind], lang: own ? null : "foreign", own };
}

const words = (max: number) => z.string().trim().normalize("NFC").min(1).max(max);
const slug = z
  .string()
  .regex(/^[a-z0-9]+(_[a-z0-9]+)*$/)
  .max(40);

/** A day of the calendar year that a period belongs to, or of a year beside it; a special report may look back over years. */
export const YearDay = z.object({
  month: z.number().int().min(1).max(12),
  day: z.number().int().min(1).max(31),
  year: z.number().int().min(-20).max(1).default(0),
});
export type YearDay = z.infer<typeof YearDay>;

/** The shape of one period within a year: its days, its cut-off, and the last valid day to send, per level from the bottom up. */
export const Shape = z.object({
  key: slug,
  name: words(120),
  frequency: z.enum(FREQUENCIES),
  starts: YearDay,
  ends: YearDay,
  cutoff: YearDay,
  /** Figures after the cut-off are estimated up to this day and marked so. */
  estimatedTo: YearDay.nullable().default(null),
  due: z
    .array(z.object({ level: slug, on: YearDay }))
    .min(1)
    .max(8),
  /** A last day that is no working day: it moves to the next one (Civil Code 2015, article 148), or stays. */
  onHoliday: z.enum(["next_working_day", "stays"]).default("next_working_day"),
});
export type Shape = z.infer<typeof Shape>;

export const Figure = z.object({ id: slug, name: words(200), measure: words(60), source: z.enum(FIGURE_SOURCES).nullable().default(null) });
export type Figure = z.infer<typeof Figure>;
/** Measures of which there can be a part: shares, sums in larger units, distance, area, weight, time, marks. All others count things. */
const MEASURED =
  /^(%|phần trăm|tỷ lệ|(nghìn|ngàn|triệu|tỷ|tỉ)( .*)?|usd|đô la.*|km|m|m2|m²|km2|km²|ha|héc ta|kg|tạ|tấn|lít|giờ|phút|điểm|điểm phần trăm)$/iu;

/** Whether an amount of a figure may be a fraction. What Xoan counts, and what is counted in pieces, is whole. */
export function takesFractions(figure: Pick<Figure, "measure" | "source">): boolean {
  return figure.source === null && MEASURED.test(figure.measure.normalize("NFC").trim());
}

export const Question = z.object({
  id: slug,
  title: words(300),
  hint: z.string().trim().max(1_000).default(""),
  text: z.boolean().default(true),
  figures: z.array(Figure).max(20).default([]),
});
export type Question = z.infer<typeof Question>;
/** Who owes a report on one level: every unit of some kinds, or single units chosen by name. */
export const Reporters = z
  .object({ level: slug, unitKinds: z.array(z.enum(UNIT_KINDS)).default([]), unitIds: z.array(z.uuid()).max(1_000).default([]) })
  .refine((who) => who.unitKinds.length + who.unitIds.length > 0, { error: "required" });
export type Reporters = z.infer<typeof Reporters>;

export const RuleInput = z.object({
  name: words(300),
  kind: z.enum(RULE_KINDS),
  legalDocumentId: z.preprocess((value) => value || null, z.uuid().nullable()).default(null),
  planId: z.preprocess((value) => value || null, z.uuid().nullable()).default(null),
  content: z.enum(["text", "figures", "both"]),
  form: z.enum(["electronic", "paper", "both"]).default("electronic"),
  frequency: z.enum(FREQUENCIES),
  receiverUnitId: z.uuid(),
  collectorUnitId: z.uuid(),
  reporters: z.array(Reporters).min(1).max(8),
  outline: z.array(Question).min(1).max(60),
  shapes: z.array(Shape).min(1).max(12),
  validFrom: z.iso.date(),
  validTo: z.preprocess((value) => value || null, z.iso.date().nullable()).default(null),
  replacesId: z.preprocess((value) => value || null, z.uuid().nullable()).default(null),
  /** The letter or call that asks for a special report. */
  askedIn: z.preprocess((value) => value || null, words(300).nullable()).default(null),
});
export type RuleInput = z.input<typeof RuleInput>;
export type RuleFields = z.output<typeof RuleInput>;

/** A thematic or ad-hoc report as it is asked for: by whom and in which letter, about what, of which units, until when. */
export const RequestInput = z.object({
  kind: z.enum(["thematic", "ad_hoc"]),
  name: words(300),
  askedIn: z.preprocess((value) => value || null, words(300).nullable()).default(null),
  receiverUnitId: z.uuid(),
  collectorUnitId: z.uuid(),
  legalDocumentId: z.preprocess((value) => value || null, z.uuid().nullable()).default(null),
  outline: z.array(Question).min(1).max(60),
  unitIds: z.array(z.uuid()).min(1).max(1_000),
  starts: z.iso.date(),
  ends: z.iso.date(),
  cutoff: z.iso.date(),
  /** The last valid day to send. */
  due: z.iso.date(),
  opensOn: z.iso.date(),
});
export type RequestInput = z.input<typeof RequestInput>;

/** One answer of a unit's form: words to a question, or the amount of one of its figures (`question.figure`). */
export const AnswerInput = z.object({
  question: z
    .string()
    .regex(/^[a-z0-9_]+(\.[a-z0-9_]+)?$/)
    .max(90),
  words: z.string().normalize("NFC").max(20_000).nullable().default(null),
  amount: z.number().finite().min(-1e15).max(1e15).nullable().default(null),
  /** Why the unit's amount is not the one that Xoan counted. */
  reason: z.string().trim().normalize("NFC").max(1_000).nullable().default(null),
  evidence: z
    .array(z.object({ title: words(300), ref: z.string().trim().max(2_000) }))
    .max(50)
    .default([]),
  lockVersion: z.number().int().min(0),
  /** The tab that writes: another tab of the same person is another hand. */
  tab: z.string().max(64).optional(),
});
export type AnswerInput = z.input<typeof AnswerInput>;

/** A line of the collection board. */
export type ObligationView = {
  id: string;
  unitId: string;
  unitName: string;
  level: string;
  nominalOn: string;
  dueOn: string;
  extendedTo: string | null;
  extensionReason: string | null;
  state: ObligationState;
  sentAt: Date | null;
  lateDays: number | null;
  answered: number;
  asked: number;
  passedTo: string[];
  lockVersion: number;
  lastReminder: { at: Date; state: "held" | "sent" | "failed"; count: number } | null;
  /** Who writes for the unit in Xoan; null when nobody has an account there. */
  contact: string | null;
  /** Where a unit without an account is reached: its mail, else its telephone. */
  reach: { email: string | null; phone: string | null };
  /** The unit's state in the period before, of the same collector. */
  before: { name: string; state: ObligationState; lateDays: number | null } | null;
};

/** One unit's share of a figure. `proved`: Xoan counted it, the unit named evidence, or it is nothing. */
export type FigureShare = {
  unitId: string;
  unitName: string;
  amount: number;
  counted: number | null;
  evidence: number;
  proved: boolean;
  accepted: boolean;
};
/** A figure of the consolidated report with everything behind it. */
export type PeriodFigure = {
  /** `s1.f2` */
  key: string;
  name: string;
  measure: string;
  total: number;
  /** The same figure of the same period a year before; null when there was none. */
  previous: number | null;
  shares: FigureShare[];
  /** Shares without proof. */
  missing: number;
};

/** What stands around the words of a consolidated report, frozen with its figures. */
export type ReportFrame = {
  collector: string;
  receiver: string;
  /** Units that owed a report and how many were accepted; `owing` names the others. */
  all: number;
  accepted: number;
  owing: string[];
};

/** In what right the leader signs: in their own, or for the head (KT., TL., TUQ.), or as acting head (Q.). */
/** A figure as a document prints it: '96 bài', and that it has no proof where it has none. */
export function printedFigure({ total, measure, missing }: Pick<PeriodFigure, "total" | "measure" | "missing">): string {
  return `${new Intl.NumberFormat("vi-VN").format(total)} ${measure}${missing > 0 ? " [chưa có minh chứng]" : ""}`;
}

/** What stands in every report around its sections. The type is printed above the subject, so the subject does not say it again. */
export function reportSentences(title: string, collector: string): { subject: string; opening: string; closing: string } {
  const rest = title.replace(/^báo cáo\s+/iu, "").replace(/[.\s]+$/u, "");
  const first = rest.charAt(0);
  const small = `${first.toLocaleLowerCase("vi")}${rest.slice(1)}`;
  return {
    subject: `${first.toLocaleUpperCase("vi")}${rest.slice(1)}`,
    opening: `${collector} báo cáo ${small} như sau:`,
    closing: `Trên đây là báo cáo ${small}.`,
  };
}

export const SIGN_RIGHTS = ["self", "KT", "TL", "TUQ", "Q"] as const;
export type SignedAs = { by: (typeof SIGN_RIGHTS)[number]; title: string; head?: string | undefined; name: string };

/** Who has a report open, and which part of it they write. */
export type Present = { name: string; part: string | null; mine: boolean };
/** Who is here, the part this tab writes, and how far each part has come. */
export type Here = { present: Present[]; part: string | null; versions: Record<string, number> };
