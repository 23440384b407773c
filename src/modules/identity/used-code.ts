import { createHash } from "node:crypto";
import { and, eq, lt } from "drizzle-orm";
import type { Db } from "#kernel/db";
import { usedCode } from "./schema.ts";

// A code is accepted one step of 30 seconds before and after its own: after two minutes no code of that time is valid.
const KEPT_MS = 120_000;

/**
 * Uses a code of the second factor up, in one statement: of two sign-ins that come at once with the same code, in
 * whichever process, one gets it. False: it was used before (RFC 6238, section 5.2).
 */
export async function claimCode(db: Db, personId: string, code: string, now: Date): Promise<boolean> {
  await db.delete(usedCode).where(and(eq(usedCode.personId, personId), lt(usedCode.usedAt, new Date(now.getTime() - KEPT_MS))));
  const codeSha256 = createHash("sha256").update(`${personId}:${code}`).digest("hex");
  return (await db.insert(usedCode).values({ personId, codeSha256, usedAt: now }).onConflictDoNothing().returning()).length > 0;
}
