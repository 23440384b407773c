import { and, desc, eq, gte, inArray, lt, sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import type { AuditPage, AuditQuery, AuditView } from "../contract.ts";
import { auditEvent } from "../schema.ts";

/** Where to look in the trail: `before` continues after the page that ended with that id; `actorIds` empty finds nothing. */
export type AuditFilter = Omit<AuditQuery, "limit"> & { limit: number; actorIds?: readonly string[] };

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
        // The expression of the index audit_event_group, word for word.
        filter.group ? sql`split_part(${auditEvent.action}, '.', 1) = ${filter.group}` : undefined,
        filter.actorIds ? inArray(auditEvent.actorId, [...filter.actorIds]) : undefined,
        filter.from ? gte(auditEvent.at, filter.from) : undefined,
        filter.until ? lt(auditEvent.at, filter.until) : undefined,
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
