import { z } from "zod";

/** What an event is about; `unitId` is the unit that answers for it. */
export type AuditSubject = { kind: string; id: string | null; unitId?: string | null };

/** One line of the audit trail as the desk shows it. */
export type AuditView = {
  id: number;
  at: Date;
  actor: { kind: "person" | "system" | "anonymous"; id: string | null; name: string };
  action: string;
  subject: { kind: string; id: string | null };
  unitId: string | null;
  requestId: string;
  detail: Record<string, unknown>;
};

/** Filters of the audit screen; `before` is the id of the last line already seen. */
export const AuditQuery = z.object({
  before: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  action: z.string().max(80).optional(),
  /** The first word of the action, such as `session`. */
  group: z
    .string()
    .regex(/^[a-z_]{1,40}$/)
    .optional(),
  actorId: z.string().max(80).optional(),
  subjectId: z.string().max(80).optional(),
  /** From this moment on, and up to but not including that one. */
  from: z.date().optional(),
  until: z.date().optional(),
});
export type AuditQuery = z.infer<typeof AuditQuery>;

/** A page of the trail, newest first; `next` is the `before` of the following page, null at the end. */
export type AuditPage = { events: AuditView[]; next: number | null };

/** What can happen to a text in public. */
export type PublicationAction = "published" | "superseded" | "withdrawn" | "archived" | "restored";
/** One leaf of the public record; `sha256` is the hex digest of the canonical revision. */
export type PublicationEntry = {
  documentId: string;
  editionId: string;
  revisionId: string;
  lang: string;
  action: PublicationAction;
  sha256: string;
};

/** One line of the public record as readers see it; a text that was public before and is published anew is updated. */
export type PublicRecordEntry = {
  id: number;
  editionId: string;
  lang: string;
  event: "published" | "updated" | "withdrawn" | "archived";
  at: Date;
  sha256: string;
};
/** A page of the record, newest first; `next` is the `before` of the following page, null at the end. */
export type PublicRecordPage = { entries: PublicRecordEntry[]; next: number | null };
