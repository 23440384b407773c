import { and, desc, eq, lt } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import type { AuditPage, AuditView } from "../contract.ts";
import { auditEvent } from "../schema.ts";

/** Where to look in the trail: `before` continues after the page that ended with that id. */
export type AuditFilter = { before?: number; limit: number; action?: string; actorId?: string; subjectId?: string };

/**
 * The audit trail, newest first, paged by key. Whoever calls this has asked `can(actor, "audit.read", …)` before;
 * the trail itself belongs to no unit.
 */
export async function auditTrail(db: Queryable, filter: AuditFilter): Promise<AuditPage> {
  const rows = await db
    .select()
    .from(auditEvent)
    .where(
      and(
        filter.before === undefined ? undefined : lt(auditEvent.id, filter.before),
        filter.action ? eq(auditEvent.action, filter.action) : undefined,
        filter.actorId ? eq(auditEvent.actorId, filter.actorId) : undefined,
        filter.subjectId ? eq(auditEvent.subjectId, filter.subjectId) : undefined,
      ),
    )
    .orderBy(desc(auditEvent.id))
    .limit(filter.limit + 1);
  const events = rows.slice(0, filter.limit).map(present);
  return { events, next: rows.length > filter.limit ? (events.at(-1)?.id ?? null) : null };
}

function present(row: typeof auditEvent.$inferSelect): AuditView {
  return {
    id: row.id,
    at: row.at,
    actor: { kind: row.actorKind, id: row.actorId, name: row.actorName },
    action: row.action,
    subject: { kind: row.subjectKind, id: row.subjectId },
    unitId: row.unitId,
    requestId: row.requestId,
    detail: row.detail,
  };
}
