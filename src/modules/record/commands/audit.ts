import type { Context } from "#kernel/context";
import type { Tx } from "#kernel/db";
import type { AuditSubject } from "../contract.ts";
import { auditEvent } from "../schema.ts";

/** The part of a context that an audit line needs. */
export type AuditContext = Pick<Context, "actor" | "now" | "requestId">;

/**
 * Writes one line of the audit trail in the caller's transaction, so that a change and its trace live or die together.
 * `action` is dotted lower case (`grant.add`); anything else violates a check of the table and fails the write.
 * Never put secrets or texts of documents into `detail`: the line can not be removed.
 */
export async function audit(
  tx: Tx,
  ctx: AuditContext,
  action: string,
  subject: AuditSubject,
  detail: Record<string, unknown> = {},
): Promise<void> {
  await tx.insert(auditEvent).values({
    at: ctx.now,
    actorKind: ctx.actor.kind,
    actorId: ctx.actor.id,
    actorName: ctx.actor.name,
    action,
    subjectKind: subject.kind,
    subjectId: subject.id,
    unitId: subject.unitId ?? null,
    requestId: ctx.requestId,
    detail,
  });
}
