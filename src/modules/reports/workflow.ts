import type { ObligationState } from "./contract.ts";

export const OBLIGATION_EVENTS = ["write", "send", "return", "accept", "reopen", "pass_on"] as const;
export type ObligationEvent = (typeof OBLIGATION_EVENTS)[number];

/**
 * states × events of what one unit owes. A late report is accepted like any other. A form that nobody wrote in may be sent when what Xoan counts
 * answers all of it.
 */
export const OBLIGATION_STEPS: Record<ObligationEvent, { from: readonly ObligationState[]; to: ObligationState }> = {
  write: { from: ["not_begun", "draft", "returned"], to: "draft" },
  send: { from: ["not_begun", "draft", "returned"], to: "sent" },
  return: { from: ["sent"], to: "returned" },
  accept: { from: ["sent"], to: "accepted" },
  reopen: { from: ["accepted"], to: "returned" },
  pass_on: { from: ["not_begun", "draft", "returned", "sent"], to: "passed_on" },
};
