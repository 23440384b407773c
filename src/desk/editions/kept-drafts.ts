import type { Draft } from "./save.ts";

/** What is kept in the browser until the server has it. */
export type KeptDraft = { at: string; lockVersion: number; draft: Pick<Draft, "content" | "facts"> };

const MOST = 5;
const typing = (revisionId: string) => `xoan-draft:${revisionId}`;
const aside = (revisionId: string) => `xoan-aside:${revisionId}`;

/** Keeps what is being typed. A full or forbidden store must not stop the typing; the server still gets the words. */
export function keepDraft(revisionId: string, kept: KeptDraft): void {
  write(typing(revisionId), kept);
}

/** Forgets what was being typed: the server has it. */
export function forgetDraft(revisionId: string): void {
  write(typing(revisionId), null);
}

/**
 * The drafts that this machine kept and nobody decided about, newest first. What an earlier visit left half typed is put with them, so
 * that new typing does not write over it.
 */
export function asideDrafts(revisionId: string): KeptDraft[] {
  const known = read<KeptDraft[]>(aside(revisionId)) ?? [];
  const left = read<KeptDraft>(typing(revisionId));
  if (!left) return known;
  const drafts = [left, ...known.filter((each) => each.at !== left.at)].slice(0, MOST);
  write(aside(revisionId), drafts);
  forgetDraft(revisionId);
  return drafts;
}

/** Forgets a draft that was decided about; answers those that are left. */
export function dropAside(revisionId: string, at: string): KeptDraft[] {
  const left = (read<KeptDraft[]>(aside(revisionId)) ?? []).filter((each) => each.at !== at);
  write(aside(revisionId), left.length > 0 ? left : null);
  return left;
}

function read<T>(key: string): T | null {
  try {
    const text = localStorage.getItem(key);
    return text ? (JSON.parse(text) as T) : null;
  } catch {
    return null;
  }
}

function write(key: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Nothing is kept then.
  }
}
