import type { Lang } from "../kernel/languages.ts";
import type { CommonFacts, RichDoc, Section } from "../modules/editions/contract.ts";
import type { LegalType, RelationKind } from "../modules/legal/contract.ts";
import type { BudgetSource, Channel, EvidenceKind, Horizon, NodeKind, Topic } from "../modules/plans/contract.ts";
import type { AreaSuccessionKind, AreaType } from "../modules/territory/contract.ts";
import type { ObligationState, RuleInput } from "../modules/reports/contract.ts";

/** One top-level node of a body; a translation's block `bN` translates the source's block `bN`. */
export type Block = RichDoc["content"][number];

/** The words of a demonstration document in one language. */
export type DemoEdition = { title: string; summary: string; slug: string; blocks: Block[] };

/** Where an edition that is not simply live stands; `returned` is a working revision sent back with a comment. */
export type DemoState = "working" | "submitted" | "cleared" | "scheduled" | "withdrawn" | "archived" | "returned";

/** A demonstration document: a language without an entry in `state` is live since `publishedAt`. */
export type DemoDocument = {
  code: string;
  kind: "article" | "page";
  section: Section;
  /** Code of the owning unit in units.ts. */
  unit: string;
  facts: CommonFacts;
  /** ISO date of first publication, or of the last save when nothing was published. */
  publishedAt: string;
  editions: { vi: DemoEdition } & Partial<Record<Lang, DemoEdition>>;
  state?: Partial<Record<Lang, DemoState>>;
  /** A later revision of the Vietnamese words: the blocks that replace their namesakes, so that translations fall behind. */
  revised?: { publishedAt: string; blocks: Block[] };
  /** ISO date and time with zone; present when a language is `scheduled`. */
  scheduledFor?: string;
  /** Public notice of a withdrawal, per withdrawn language. */
  notice?: Partial<Record<Lang, string>>;
  /** Remarks of the person who sent a revision back, each at a block of the body, at `title` or `summary`, or null for the whole text. */
  remarks?: Partial<Record<Lang, readonly { text: string; blockId: string | null }[]>>;
};

/** What one source says of one field of a record; the first claim of a field is the public one unless it says otherwise. */
export type DemoClaim = {
  /** As the catalogue keeps it; a commune by its name of today, records by their codes. */
  value: unknown;
  source: { label: string; url: string };
  asOf?: string;
  readOn?: string;
  note?: string;
  chosen?: false;
};

/** A record of the catalogue: title, summary and one paragraph by language, facts with their sources. */
export type DemoRecord = {
  code: string;
  kind: string;
  unit: string;
  look: readonly [CommonFacts["family"], CommonFacts["palette"]];
  words: { vi: DemoWords; en: DemoWords } & Partial<Record<Lang, DemoWords>>;
  claims: Readonly<Record<string, readonly DemoClaim[]>>;
};
export type DemoWords = readonly [title: string, summary: string, text: string];

export type UnitKind = "committee" | "department" | "party" | "force" | "press" | "centre" | "district" | "commune" | "ward";
export type UnitNames = Partial<Record<Lang, { name: string; short: string }>> & {
  vi: { name: string; short: string };
  en: { name: string; short: string };
};

/** A unit with a half-open validity [validFrom, validTo); it never vanishes from the record. */
export type DemoUnit = { code: string; kind: UnitKind; parent: string | null; validFrom: string; validTo: string | null; names: UnitNames };

/** One edge of the many-to-many succession of units; `scope` says which functions or places pass. */
export type DemoSuccession = {
  from: string;
  to: string;
  date: string;
  kind: "merge" | "split" | "rename" | "transfer";
  scope: { vi: string; en: string };
  source: { label: string; url: string };
};

/** A public holiday as a dated record. */
export type DemoCalendarDay = { date: string; kind: "holiday"; names: { vi: string; en: string }; source: string };

/** Ways to reach the province and its headline figures with their sources. */
export type Particulars = {
  contacts: readonly { code: string; unit: string; email: string | null; phone: string | null; names: Record<Lang, string> }[];
  figures: readonly {
    code: string;
    value: number;
    decimals: number;
    unit: string;
    asOf: string;
    names: Record<Lang, string>;
    source: { label: string; url: string };
  }[];
};

/** A legal document; a day that no source gives is null, and `note` says what is not known. */
export type DemoLegal = {
  type: LegalType;
  number: string;
  issuer: string;
  signedOn: string | null;
  effectiveOn: string | null;
  expiresOn: string | null;
  abstract: string;
  source: string | null;
  checkedOn: string;
  note: string | null;
  isPublic: boolean;
  /** What this one does to others, each by its number. */
  relations: readonly { kind: RelationKind; to: string; onDate: string | null }[];
};

/** A node of a plan's tree; `id` names it within the plan and is never shown. Units are named by code. */
export type DemoNode = {
  id: string;
  kind: NodeKind;
  label?: string;
  title: string;
  lead?: string;
  with?: readonly string[];
  startsOn?: string;
  dueOn?: string;
  output?: string;
  topic?: Topic;
  channels?: readonly Channel[];
  indicators?: readonly { name: string; measure: string; baseline: number | null; target: number }[];
  needs?: readonly string[];
  children?: readonly DemoNode[];
};

/** A piece of evidence: without `kind` it is only expected. An edition is named as `code:lang` of a demonstration document. */
export type DemoEvidence = {
  title: string;
  /** The lead of the task when left out. */
  unit?: string;
  kind?: EvidenceKind;
  ref?: string;
  /** Which indicator of the task it counts for, from 0. */
  indicator?: number;
  amount?: number;
  on?: string;
  dueOn?: string;
  reason?: string;
  /** The plan officer's word: taken, or the reason of the refusal; undecided when left out. */
  decided?: true | string;
};

/** Sums in whole đồng. */
export type DemoMoney = {
  unit: string;
  source: BudgetSource;
  from?: string;
  programme?: string;
  donor?: string;
  agreement?: string;
  estimate: number;
  allocated: number;
  spent: number;
  note?: string;
};

/** What happened under a task after the plan was issued. */
export type DemoWork = {
  task: string;
  answers?: readonly { unit?: string; answer: "accept" | "ask_back" | "split"; on: string; comment?: string }[];
  evidence?: readonly DemoEvidence[];
  money?: readonly DemoMoney[];
};

/** A plan: issued when it carries `issued`, otherwise a draft or waiting for approval. */
export type DemoPlan = {
  code: string;
  title: string;
  horizon: Horizon;
  startsOn: string;
  endsOn: string;
  unit: string;
  parent?: string;
  writtenOn: string;
  frame: {
    bases: readonly string[];
    opening: string;
    closing: string;
    recipients: readonly string[];
    authority: readonly string[];
    signer: string;
    symbol: string;
    /** Numbers of the legal documents it rests on. */
    legal: readonly string[];
  };
  tree: readonly DemoNode[];
  issued?: { number: string; signedOn: string; isPublic: boolean; slug: string };
  work?: readonly DemoWork[];
  /** Money for the plan as a whole. */
  money?: readonly DemoMoney[];
  /** The next version, open as a draft: nodes that are changed or added under a parent. */
  revision?: { on: string; changed: readonly DemoNode[]; added: readonly { under: string; node: DemoNode }[] };
  /** A copy of it for a later year, put before the approver. */
  copied?: { years: number; title: string; on: string; submittedOn: string };
};

/** What one unit answered for one period; a figure is named `question.figure`. */
export type DemoReport = {
  unit: string;
  state: ObligationState;
  passedTo?: readonly string[];
  sentOn?: string;
  acceptedOn?: string;
  channel?: "desk" | "link" | "xlsx";
  extended?: { to: string; reason: string };
  returned?: { on: string; comment: string };
  remindedOn?: string;
  /** Xoan counts first, and the unit's amounts stand beside its counts. */
  counted?: boolean;
  words: Readonly<Record<string, string>>;
  figures: Readonly<Record<string, { amount: number; reason?: string; proof?: string }>>;
};

/** One period with its reports and the consolidated report; without `issued` that is still a draft. */
export type DemoPeriod = {
  year: number;
  shape: string;
  opensOn: string;
  reports: readonly DemoReport[];
  consolidated: {
    title: string;
    on: string;
    sections: Readonly<Record<string, readonly string[]>>;
    issued?: { number: string; signedOn: string; isPublic: boolean };
  };
};

/** A report rule, with units, plan and legal document named, and its periods in the order of time. */
export type DemoReports = {
  rule: Omit<RuleInput, "legalDocumentId" | "planId" | "receiverUnitId" | "collectorUnitId" | "replacesId"> & {
    legal: string;
    plan: string;
    receiver: string;
    collector: string;
  };
  savedOn: string;
  periods: readonly DemoPeriod[];
};

/** An administrative area in its time; `key` names it within the profile, `toAtLatest` says that its last day is not known exactly. */
export type DemoArea = {
  key: string;
  code: string | null;
  type: AreaType;
  name: string;
  parent: string | null;
  from: string | null;
  to: string | null;
  toAtLatest?: boolean;
};
export type DemoAreaSuccession = { from: string; to: string; on: string; kind: AreaSuccessionKind };
/** Provinces, districts and communes with what became of them. */
export type DemoAreas = { areas: readonly DemoArea[]; successions: readonly DemoAreaSuccession[] };

/** What a profile's `index.ts` gives to an empty database; legal documents, plans, reports, areas and records may be left out. */
export type Content = {
  units: readonly DemoUnit[];
  successions: readonly DemoSuccession[];
  calendarDays: readonly DemoCalendarDay[];
  documents: readonly DemoDocument[];
  legal?: readonly DemoLegal[];
  plans?: readonly DemoPlan[];
  reports?: DemoReports;
  areas?: DemoAreas;
  records?: readonly DemoRecord[];
};
