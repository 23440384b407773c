import type { Frame, Horizon, NodeKind, REPORT_PERIODS } from "../contract.ts";
import type { DeadlineKind } from "../parse/types.ts";

/** Where a node stands in the source: characters of one paragraph. */
export type ProposedSource = { paragraph: number; start: number; end: number };

/** A node as the officer sees it before the plan is taken; `parentKey` always names a node before it. */
export type ProposedNode = {
  key: string;
  parentKey: string | null;
  kind: NodeKind;
  label: string;
  title: string;
  leadUnitId: string | null;
  coordinatingUnitIds: string[];
  startsOn: string | null;
  dueOn: string | null;
  output: string | null;
  source: ProposedSource | null;
  /** The words that gave the due day; null when no words did. */
  due: DueWords | null;
};

/** Words of a date and what was read from them, so that the arithmetic can be shown. */
export type DueWords = { text: string; kind: DeadlineKind; day: string | null };

/** What the register knows of a cited document on the day of the import. */
export type DocumentState = "known" | "lapsed" | "not_yet" | "unknown";
export type ProposedDocument = {
  type: string;
  number: string | null;
  signedOn: string | null;
  year: number | null;
  issuer: string | null;
  abstract: string | null;
  basis: boolean;
  paragraph: number | null;
  state: DocumentState;
  legalId: string | null;
  /** The number of the document that followed a lapsed one. */
  successor: string | null;
  /** The first day on which a lapsed one no longer held, when it is known. */
  lapsedOn: string | null;
};

/** What the plan's own words ask to be reported; `lastDay` is the last valid day. */
export type SuggestedReport = {
  period: (typeof REPORT_PERIODS)[number];
  to: string | null;
  through: string | null;
  lastDay: string | null;
  /** Null for a clause that the officer added. */
  paragraph: number | null;
  due: DueWords | null;
};

/** A fault found; an `error` must be settled before the plan is taken. `key`: the node that it stands in. */
export type ProposedWarning = {
  id: string;
  level: "error" | "notice";
  key: string | null;
  paragraph: number | null;
  values: Record<string, string | number>;
};

/** A plan read from its text, for an officer to correct and take. */
export type ProposedPlan = {
  title: string;
  horizon: Horizon;
  startsOn: string | null;
  endsOn: string | null;
  issuer: string | null;
  unitId: string | null;
  frame: Frame;
  nodes: ProposedNode[];
  documents: ProposedDocument[];
  reports: SuggestedReport[];
  warnings: ProposedWarning[];
  paragraphs: string[];
};
