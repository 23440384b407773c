import { bigint, jsonb, pgSchema, text, timestamp, uuid } from "drizzle-orm/pg-core";

const record = pgSchema("record");
const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });

/** Who did what to what, and when. Append-only: the database refuses update, delete and truncate. */
export const auditEvent = record.table("audit_event", {
  id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  at: instant("at").notNull(),
  actorKind: text("actor_kind").$type<"person" | "system" | "anonymous">().notNull(),
  actorId: text("actor_id"),
  actorName: text("actor_name").notNull(),
  action: text("action").notNull(),
  subjectKind: text("subject_kind").notNull(),
  subjectId: text("subject_id"),
  unitId: uuid("unit_id"),
  requestId: text("request_id").notNull(),
  detail: jsonb("detail").$type<Record<string, unknown>>().notNull().default({}),
});

/** One line for everything that ever became public or stopped being so. Append-only as well. */
export const publication = record.table("publication", {
  id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  documentId: uuid("document_id").notNull(),
  editionId: uuid("edition_id").notNull(),
  revisionId: uuid("revision_id").notNull(),
  lang: text("lang").notNull(),
  action: text("action").notNull(),
  at: instant("at").notNull(),
  sha256: text("sha256").notNull(),
});
