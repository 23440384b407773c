import type { Checking } from "./import-edit.ts";

/** What this browser keeps so that an expired session or a closed window loses nothing. */
export type KeptImport = { at: string; checking: Checking };
const CHECKED = "xoan-plan-import";
const PASTED = "xoan-plan-text";

/** Keeps the plan that is being checked; a full or forbidden store must not stop the work. */
export function keepImport(checking: Checking | null, at: string): void {
  write(CHECKED, checking && JSON.stringify({ at, checking }));
}

/** The plan that was being checked here; null when there is none, or when it cannot be read any more. */
export function keptImport(): KeptImport | null {
  try {
    const kept = JSON.parse(localStorage.getItem(CHECKED) ?? "null") as Partial<KeptImport> | null;
    return kept?.at &&
      Array.isArray(kept.checking?.plan?.nodes) &&
      Array.isArray(kept.checking.settled) &&
      Array.isArray(kept.checking.plan.frame?.reports)
      ? (kept as KeptImport)
      : null;
  } catch {
    return null;
  }
}

/** Keeps what was pasted until it was read. */
export function keepText(text: string | null): void {
  write(PASTED, text);
}

/** What was pasted here and not read yet. */
export function keptText(): string {
  try {
    return localStorage.getItem(PASTED) ?? "";
  } catch {
    return "";
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null || value === "") localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Nothing is kept then.
  }
}
