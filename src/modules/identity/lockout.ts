import { createHash } from "node:crypto";
import type { Db } from "#kernel/db";
import { forgive, hit } from "#kernel/limits";

const WINDOW_SECONDS = 15 * 60;
/** Failures of one account from one address before both must wait. */
export const FAILURES_PER_ADDRESS = 5;
/** Failures of one account from anywhere: stops guessing from many addresses without letting one stranger lock a person out. */
export const FAILURES_PER_ACCOUNT = 50;

/**
 * Counts a sign-in attempt before the password is looked at, in PostgreSQL, so that neither parallel requests nor
 * several processes get more tries. A success clears the count again (`clearAttempts`): only failures add up.
 * Unknown accounts are counted alike, so the answer tells nothing about who exists. False: wait.
 */
export async function mayAttempt(db: Db, email: string, address: string | null, now: Date): Promise<boolean> {
  const pair = await hit(db, pairKey(email, address), { limit: FAILURES_PER_ADDRESS, windowSeconds: WINDOW_SECONDS, now });
  if (!pair.allowed) return false;
  return (await hit(db, accountKey(email), { limit: FAILURES_PER_ACCOUNT, windowSeconds: WINDOW_SECONDS, now })).allowed;
}

/** Forgets the attempts of an account from an address after a password was right. */
export async function clearAttempts(db: Db, email: string, address: string | null): Promise<void> {
  await forgive(db, pairKey(email, address));
  await forgive(db, accountKey(email));
}

/** At most three reset mails per account and hour, from wherever they are asked for. False: no further mail. */
export async function mayMailReset(db: Db, email: string, now: Date): Promise<boolean> {
  return (await hit(db, `reset:${digest(email)}`, { limit: 3, windowSeconds: 3600, now })).allowed;
}

const pairKey = (email: string, address: string | null) => `sign-in:${digest(`${normal(email)}|${address ?? "unknown"}`)}`;
const accountKey = (email: string) => `sign-in-account:${digest(normal(email))}`;
const normal = (email: string) => email.trim().toLowerCase();

// Keys hold no personal data, and a long address can not make a long key.
function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}
