import { createHash, randomBytes } from "node:crypto";
import { and, eq, gt, isNull } from "drizzle-orm";
import type { Tx } from "#kernel/db";
import { SETUP_PATH } from "./contract.ts";
import { link } from "./schema.ts";

const DAY = 24 * 3600 * 1000;
const LIFE = { invite: 7 * DAY, setup: DAY };

/** Makes a one-time link and returns its path on the desk; only a digest of the token is kept. */
export async function makeLink(tx: Tx, now: Date, kind: "invite" | "setup", personId: string | null): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await tx
    .insert(link)
    .values({ kind, personId, tokenSha256: sha256(token), createdAt: now, expiresAt: new Date(now.getTime() + LIFE[kind]) });
  return `${SETUP_PATH}?token=${token}`;
}

/** Uses the link up, in one statement: of two that come at once, one gets it. Null: unknown, used or too old. */
export async function takeLink(tx: Tx, now: Date, token: string): Promise<{ kind: "invite" | "setup"; personId: string | null } | null> {
  const [row] = await tx
    .update(link)
    .set({ usedAt: now })
    .where(and(eq(link.tokenSha256, sha256(token)), isNull(link.usedAt), gt(link.expiresAt, now)))
    .returning();
  return row ? { kind: row.kind, personId: row.personId } : null;
}

/** What a link is for, without using it up: the page asks for a name only when the first administrator is set up. */
export function digestOfToken(token: string): string {
  return sha256(token);
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
