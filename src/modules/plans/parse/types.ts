/**
 * What the plan parser takes and gives: plain data, safe in a browser and as JSON. Dates are `YYYY-MM-DD` strings, money is
 * integer VND, and every finding says where it stands in the source, so that a screen can show both side by side.
 */

/** Characters `start` (included) to `end` (excluded) of one source paragraph, in UTF-16 units of its `text`. */
export type Span = { paragraph: number; start: number; end: number };

/** One paragraph as read: NFC, spaces made plain, nothing else changed. */
export type SourceParagraph = {
  text: string;
  /** How many leading characters Word showed as automatic numbering and did not hold as text; 0 or absent when none. */
  generated?: number;
  /** The table cell that it stands in; a cell with several paragraphs gives several with the same cell. */
  cell?: { table: number; row: number; column: number };
  /** How a paragraph looks that is set wholly in bold or as a heading; paragraphs of one look are headings of one level. */
  look?: string;
};

/** How bytes became characters. */
export type SourceEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1258" | "tcvn3" | "vni" | "docx";

/** What the reader left out of the paragraphs, so that nothing vanishes unseen. */
export type Dropped = { kind: "page_number" | "running_header"; text: string; line: number };

/** A document as the reader hands it to the parser. */
export type SourceText = { paragraphs: SourceParagraph[]; encoding: SourceEncoding; dropped: Dropped[]; warnings: PlanWarning[] };

/**
 * `part`, `section` and `subsection` are numbered headings or numbered passages by depth; `item` is a dash or other leaf marker, or a
 * row of a task table; `paragraph` is unmarked text; `cell` is a table cell under its row. The others are the frame of the document.
 */
export type NodeKind =
  | "part"
  | "section"
  | "subsection"
  | "item"
  | "paragraph"
  | "cell"
  | "letterhead"
  | "title"
  | "preamble"
  | "closing"
  | "recipients"
  | "signature"
  | "annex";

/** What a field line or a table column says of its task. */
export type TaskField = "task" | "lead" | "coordinate" | "time" | "product" | "budget" | "other";

/**
 * A node of the tree. Its own characters are `spans`; the spans of all nodes in preorder are the whole source, each character once.
 */
export type PlanNode = {
  /** `n0`, `n1`, … in preorder. */
  id: string;
  kind: NodeKind;
  /** The marker as written, such as `II.`, `2.2.1.`, `-`, `a)`, `Phần thứ nhất`; empty when there is none. */
  label: string;
  /** The marker as numbers for comparison: `2`, `2.2.1`, `a`; empty for a dash and for unmarked text. */
  number: string;
  /** A heading's words without the marker and without the colon at its end; empty when the node is running text. */
  heading: string;
  /** The node's running text without marker and heading; empty for a bare heading. */
  text: string;
  spans: Span[];
  /** Set on a field line or cell ('Đơn vị chủ trì: …'). */
  field?: TaskField;
  /** What field lines or columns say of this node as a task. */
  task?: TaskDetail;
  children: PlanNode[];
};

/** What a task's fields say; texts as written, units as found in them. */
export type TaskDetail = {
  lead: UnitMention[];
  coordinate: UnitMention[];
  time: string;
  product: string;
  budget: string;
  /** Indexes into `PlanDraft.deadlines`. */
  deadlines: number[];
};

/** A unit's name as written, or a collective such as 'các sở, ban, ngành'. */
export type UnitMention = { name: string; collective: boolean; span: Span };

/** One document that the plan cites; the same document at several places is one entry. */
export type CitedDocument = {
  /** 'Nghị định', 'Kế hoạch', …; from the text, or from the symbol when the text gives only the number. */
  type: string;
  /** Number and symbol as written, such as `72/2015/NĐ-CP`; null for a law named without its number. */
  number: string | null;
  signedOn: string | null;
  /** The year when the text gives only that ('Luật Báo chí năm 2016'). */
  year: number | null;
  issuer: string | null;
  abstract: string | null;
  places: CitationPlace[];
};

/** `basis`: in the legal bases before part I. `within`: index of the document whose abstract names this one. */
export type CitationPlace = { span: Span; node: string; basis: boolean; within: number | null };

/** `lead` one lead department; `departments` with mass organisations; `localities` districts or communes; `party`; `other` as press. */
export type RoleKind = "lead" | "departments" | "localities" | "party" | "other";

/** A role group of the organisation part. Two groups can share a heading; `duties` are then the same nodes. */
export type RoleGroup = { kind: RoleKind; node: string; name: string; span: Span; units: UnitMention[]; duties: string[] };

/** 'Chủ trì' or 'phối hợp' in a sentence, a field or a table. `implied`: the heading above names the unit. */
export type RoleMention = { role: "lead" | "coordinate"; node: string; units: UnitMention[]; span: Span; implied: boolean };

/** `before` excludes the named day; `by` includes it; `on` is a day; `during` a period; `regular` has no end ('thường xuyên'). */
export type DeadlineKind = "before" | "by" | "on" | "during" | "regular";

/** A date or period by which something is to be done. */
export type Deadline = {
  kind: DeadlineKind;
  text: string;
  span: Span;
  node: string;
  /** First day of a period; null for a mere deadline. */
  from: string | null;
  /** The last valid day: 'trước ngày 15/5' gives 14 May. Null when it recurs, has no end, or is impossible. */
  lastDay: string | null;
  /** True when the text gives no year and the plan's year was taken. */
  yearInferred: boolean;
  /** Set when a plan of several years names a day without a year: the last valid day of each year, as `MM-DD`. */
  yearly: string | null;
};

/** What is to be reported, by whom to whom, and by when. */
export type ReportingClause = {
  period: "month" | "quarter" | "half_year" | "nine_months" | "year" | "mid_term" | "final" | "ad_hoc" | "periodic";
  to: string | null;
  through: string | null;
  /** Index into `PlanDraft.deadlines`, or null when the text gives no date. */
  deadline: number | null;
  lastDay: string | null;
  node: string;
  span: Span;
};

/** A sentence about money. */
export type BudgetClause = {
  node: string;
  span: Span;
  sources: ("state_budget" | "integrated" | "outside_budget")[];
  /** Amounts named, in VND. */
  amounts: number[];
};

/** The block below the text: 'TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', name. */
export type SignatureBlock = { authority: string[]; title: string | null; name: string | null; spans: Span[] };

/** One line of 'Nơi nhận'. */
export type Recipient = { text: string; span: Span };

/**
 * A fault that does not prevent the import. Ids: see `src/desk/messages/plan-import.*.ts`, `warning.<id>`. `error` must be settled by the
 * officer before the plan is taken; `notice` only informs.
 */
export type PlanWarning = {
  id: string;
  level: "error" | "notice";
  span: Span | null;
  node: string | null;
  values: Record<string, string | number>;
};

/** Everything found in a plan. */
export type PlanDraft = {
  title: string;
  titleSpans: Span[];
  /** First and last day of the plan's period; null when the text gives none. */
  period: { from: string; to: string } | null;
  horizon: "yearly" | "medium" | "long" | null;
  /** 'tỉnh Phú Thọ', 'thành phố Huế'; null when not given. */
  province: string | null;
  issuer: string | null;
  /** The plan's own number, day and place, when there is a letterhead. */
  number: string | null;
  issuedOn: string | null;
  place: string | null;
  paragraphs: SourceParagraph[];
  nodes: PlanNode[];
  documents: CitedDocument[];
  roles: RoleGroup[];
  mentions: RoleMention[];
  deadlines: Deadline[];
  reporting: ReportingClause[];
  budget: BudgetClause[];
  signature: SignatureBlock | null;
  recipients: Recipient[];
  /** The text ends with './.'. */
  closed: boolean;
  warnings: PlanWarning[];
};
