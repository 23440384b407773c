import type { State } from "#modules/editions/contract";
import type { MessageKey, Translate } from "./messages/index.ts";

/** The word of a state alone, for lists to choose from and for files. */
export function stateWord(t: Translate, state: State | "none" | "returned"): string {
  const key: MessageKey = `state.${state}`;
  return t(key);
}
