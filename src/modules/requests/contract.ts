import type { Lang } from "#kernel/languages";
import type { Reason } from "#kernel/outcome";

export { outsideWords } from "./messages/outside.ts";

export const REQUEST_STATES = ["new", "accepted", "done", "declined"] as const;
export type RequestState = (typeof REQUEST_STATES)[number];
export const REQUEST_ORIGINS = ["reader", "officer"] as const;
export type RequestOrigin = (typeof REQUEST_ORIGINS)[number];

/** How long each field may be, in characters. */
export const LONGEST = { wrong: 2000, correct: 2000, source: 500, email: 254, reason: 1000, answer: 2000 } as const;
/** The mail address of a reader is kept for so many days, whatever became of the report. */
export const ADDRESS_DAYS = 90;
/** An answer to a reader waits so long, in milliseconds: until then the step can be undone. */
export const ANSWER_HOLD_MS = 60_000;

/** What somebody says of a page; `email` and `trap` are a reader's only. */
export type Remarks = { wrong: string; correct: string; source: string; email: string; trap: string };
export const BLANK_REMARKS: Remarks = { wrong: "", correct: "", source: "", email: "", trap: "" };

/** What can be done with a request. `reopen` also takes back a step whose answer has not left yet. */
export const REQUEST_EVENTS = ["accept", "done", "decline", "reopen"] as const;
export type RequestEvent = (typeof REQUEST_EVENTS)[number];

/** From which states an event may happen, and where it leads. */
export const REQUEST_STEPS: Record<RequestEvent, { from: readonly RequestState[]; to: RequestState }> = {
  accept: { from: ["new"], to: "accepted" },
  done: { from: ["new", "accepted"], to: "done" },
  decline: { from: ["new", "accepted"], to: "declined" },
  reopen: { from: ["accepted", "done", "declined"], to: "new" },
};

/** One request as the desk shows it. The reader's address is never among it, only whether there is one. */
export type RequestView = {
  id: string;
  origin: RequestOrigin;
  documentId: string;
  kind: string;
  lang: Lang;
  title: string;
  unitId: string;
  unitName: string;
  wrong: string;
  correct: string;
  source: string;
  filedAt: Date;
  filer: string | null;
  state: RequestState;
  decidedAt: Date | null;
  decider: string | null;
  reason: string | null;
  answer: string | null;
  answeredAt: Date | null;
  wantsAnswer: boolean;
  /** Address of the public page; null when it is not public now. */
  page: string | null;
  mayDecide: boolean;
  /** Why each step is refused now; none when it may be done. */
  whyNot: Partial<Record<RequestEvent, Reason[]>>;
};
