import type { Lang } from "../kernel/languages.ts";
import type { CommonFacts, RichDoc, Section } from "../modules/editions/contract.ts";

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
  /** Comment of the person who sent a revision back. */
  comment?: Partial<Record<Lang, string>>;
};

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

/** What a profile's `index.ts` gives to an empty database. */
export type Content = {
  units: readonly DemoUnit[];
  successions: readonly DemoSuccession[];
  calendarDays: readonly DemoCalendarDay[];
  documents: readonly DemoDocument[];
};
