import type { EditionLang, Lang } from "../../kernel/languages.ts";
import type { RichDoc } from "./richtext/nodes.ts";

export { safeHref, VIDEO_SITES, videoAddress } from "./richtext/addresses.ts";
export type { RichDoc } from "./richtext/nodes.ts";
export { isAnswered } from "./remarks.ts";
export { canonicalBlock } from "./richtext/canonical.ts";

/** States of a revision, in the order of its life. A return is an event, not a state. */
export const STATES = ["working", "submitted", "cleared", "approved", "scheduled", "live", "superseded", "withdrawn", "archived"] as const;
export type State = (typeof STATES)[number];

/** In flight: at most one per edition. The public face (live, archived, withdrawn): at most one per edition. */
export const IN_FLIGHT: readonly State[] = ["working", "submitted", "cleared", "approved", "scheduled"];
export const PUBLIC_FACE: readonly State[] = ["live", "archived", "withdrawn"];

/** What can happen to a revision. */
export const EVENTS = [
  "save",
  "submit",
  "clear",
  "approve",
  "return",
  "recall",
  "schedule",
  "unschedule",
  "publish",
  "withdraw",
  "archive",
  "restore",
] as const;
export type EditionEvent = (typeof EVENTS)[number];

export const SECTIONS = ["news", "heritage", "products", "invest", "partners", "about"] as const;
export type Section = (typeof SECTIONS)[number];
export const TOPICS = ["culture", "heritage", "nature", "festival", "product", "investment", "cooperation", "community", "craft"] as const;
export type Topic = (typeof TOPICS)[number];
/** The drawing families; see the portal mockup's imagery recipe. */
export const FAMILIES = [
  "tea",
  "drum",
  "song",
  "temple",
  "tower",
  "lake",
  "peaks",
  "weave",
  "pomelo",
  "fields",
  "village",
  "river",
] as const;
export type Family = (typeof FAMILIES)[number];

/** The picture at the head of a page, in one language: alt text is required unless the picture is decorative. */
export type LeadImage = { mediaId: string; alt: string; decorative: boolean; caption: string; credit: string };

/** The words of a revision. */
export type Content = { title: string; summary: string; body: RichDoc; lead: LeadImage | null; slug: string | null };

/** Language-neutral facts that a document of any kind has. */
export type CommonFacts = { topics: Topic[]; family: Family; palette: 1 | 2 | 3 | 4 | 5 | 6; sources: { label: string; url: string }[] };

/** Facts as stored: the common ones and those of the document's kind. */
export type Facts = CommonFacts & { [field: string]: unknown };

/** Words that a kind may ask for before submission. */
export const TEXT_FIELDS = ["title", "summary", "body"] as const;
export type TextField = (typeof TEXT_FIELDS)[number];
/** Steps that a kind may do without. Clearance is not among them: it is never skipped. */
export type LeftOut = "approve" | "schedule" | "archive";

/** Hash of each block by its id; `title`, `summary`, `lead` are blocks with fixed ids. */
export type BlockHashes = Record<string, string>;
/** Where each block of a translation comes from: the source block and the hash it had then. */
export type Lineage = Record<string, { source: string; hash: string; confirmedBy?: string; confirmedAt?: string; still?: boolean }>;
/** Blocks of the source that a translation no longer follows. */
export type Freshness = { changed: string[]; added: string[]; removed: string[] };

/** One public edition as the portal sees it: published words only, allow-listed. */
export type PublicEdition = {
  documentId: string;
  editionId: string;
  revisionId: string;
  kind: string;
  lang: Lang;
  section: Section;
  slug: string;
  title: string;
  summary: string;
  body: RichDoc;
  lead: LeadImage | null;
  facts: CommonFacts;
  unitName: string;
  publishedAt: Date;
  modifiedAt: Date;
  version: number;
  sha256: string;
  archived: boolean;
  /** Present on translations only. */
  translation: { sourceLang: Lang; sourceSlug: string | null; sourceDate: Date; stale: number } | null;
  languages: { lang: Lang; slug: string; section: Section }[];
};

/** One row of a public list. */
export type PublicCard = {
  documentId: string;
  kind: string;
  lang: Lang;
  section: Section;
  slug: string;
  title: string;
  summary: string;
  topics: Topic[];
  family: Family;
  palette: 1 | 2 | 3 | 4 | 5 | 6;
  lead: LeadImage | null;
  publishedAt: Date;
  unitName: string;
  languageCount: number;
};

/** What an address answers. */
export type PublicAnswer =
  | { kind: "page"; edition: PublicEdition }
  | { kind: "moved"; section: Section; slug: string }
  | { kind: "withdrawn"; documentId: string; notice: string; at: Date; title: string }
  | { kind: "missing" };

/** State of one cell of the board: the public face and the revision in flight. */
export type BoardCell = {
  lang: Lang;
  editionId: string;
  live: "live" | "archived" | "withdrawn" | null;
  working: State | null;
  returned: boolean;
  stale: number;
  scheduledFor: Date | null;
  due: WorkDue | null;
  revisionId: string;
};
/** When something is expected: a day on the province's calendar, or a minute (`at`); `since` and `workingDays` say how the day was counted. */
export type WorkDue = {
  on: string;
  at: Date | null;
  why: "return" | "planned" | "clearance" | "approval" | "publish" | "stale" | "schedule" | "hold";
  since: Date | null;
  workingDays: number | null;
};
/** Views of the board that everybody has. */
export const BOARD_VIEWS = ["all", "mine", "stale", "returned", "waiting"] as const;
export type BoardView = (typeof BOARD_VIEWS)[number];
export type BoardRow = {
  documentId: string;
  kind: string;
  sourceLang: Lang;
  section: Section;
  title: string;
  unitName: string;
  updatedAt: Date;
  /** The nearest of the cells' days. */
  due: WorkDue | null;
  cells: Partial<Record<Lang, BoardCell>>;
  /** Who was asked to translate it, by language, and by when. */
  planned: Partial<Record<Lang, { translator: string | null; due: WorkDue | null }>>;
};

/** What is to change in words that came back, and at which block; null speaks of the whole text. */
export type Remark = { text: string; blockId: string | null };
/** A remark that was not sent back yet: who made it and what stood at its place then, in canonical form. */
export type OpenRemark = Remark & { who: string; at: Date; was: string | null };
/** How many remarks one return carries at most, and how long each may be. */
export const REMARKS_MOST = 20;
export const REMARK_LONGEST = 5_000;
/** What sends words back: `due` is the ISO date on which they are expected, three working days from now when left out. */
export type ReturnInput = { revisionId: string; remarks: readonly Remark[]; due?: string };

/** One revision as the desk sees it. */
export type DeskRevision = {
  documentId: string;
  editionId: string;
  revisionId: string;
  kind: string;
  lang: EditionLang;
  section: Section;
  unitId: string;
  unitName: string;
  number: number;
  state: State;
  returned: boolean;
  lockVersion: number;
  content: Content;
  facts: Facts;
  /** What its kind asks for before submission. */
  needs: { text: readonly TextField[]; lead: boolean };
  blocks: BlockHashes;
  lineage: Lineage;
  updatedAt: Date;
  updatedBy: string | null;
  scheduledFor: Date | null;
  /** The day a return set for these words. */
  dueOn: string | null;
  liveRevisionId: string | null;
  liveSlug: string | null;
  /** Reasons why each event is refused for this actor; an empty list means allowed. */
  whyNot: Partial<Record<EditionEvent, string[]>>;
};
export type HistoryEntry = {
  at: Date;
  actorName: string;
  event: EditionEvent | "created";
  comment: string | null;
  revisionNumber: number;
  revisionId: string;
  /** What a return asks for; empty for every other event. */
  remarks: Remark[];
};
