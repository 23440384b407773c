import { sql } from "drizzle-orm";
import { bigint, boolean, date, integer, jsonb, numeric, pgSchema, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type {
  ConsolidationState,
  Frequency,
  ObligationState,
  Question,
  Reporters,
  ReportFrame,
  RULE_KINDS,
  Shape,
  SignedAs,
} from "./contract.ts";

const reports = pgSchema("reports");
const id = () => uuid("id").primaryKey().default(sql`uuidv7()`);
const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });
const day = (name: string) => date(name, { mode: "string" });

export const rule = reports.table("rule", {
  id: id(),
  name: text().notNull(),
  kind: text().$type<(typeof RULE_KINDS)[number]>().notNull(),
  legalDocumentId: uuid("legal_document_id"),
  planId: uuid("plan_id"),
  content: text().$type<"text" | "figures" | "both">().notNull(),
  form: text().$type<"electronic" | "paper" | "both">().notNull(),
  frequency: text().$type<Frequency>().notNull(),
  receiverUnitId: uuid("receiver_unit_id").notNull(),
  collectorUnitId: uuid("collector_unit_id").notNull(),
  reporters: jsonb().$type<Reporters[]>().notNull(),
  outline: jsonb().$type<Question[]>().notNull(),
  shapes: jsonb().$type<Shape[]>().notNull(),
  validFrom: day("valid_from").notNull(),
  validTo: day("valid_to"),
  replacesId: uuid("replaces_id"),
  askedIn: text("asked_in"),
  lockVersion: integer("lock_version").notNull().default(1),
  createdBy: uuid("created_by"),
  createdAt: instant("created_at").notNull(),
});
export type RuleRow = typeof rule.$inferSelect;

export const period = reports.table("period", {
  id: id(),
  ruleId: uuid("rule_id").notNull(),
  year: integer().notNull(),
  shape: text().notNull(),
  name: text().notNull(),
  startsOn: day("starts_on").notNull(),
  endsOn: day("ends_on").notNull(),
  cutoffOn: day("cutoff_on").notNull(),
  opensOn: day("opens_on").notNull(),
  frozenAt: instant("frozen_at"),
});
export type PeriodRow = typeof period.$inferSelect;

export const obligation = reports.table("obligation", {
  id: id(),
  periodId: uuid("period_id").notNull(),
  unitId: uuid("unit_id").notNull(),
  level: text().notNull(),
  nominalOn: day("nominal_on").notNull(),
  dueOn: day("due_on").notNull(),
  extendedTo: day("extended_to"),
  extensionReason: text("extension_reason"),
  state: text().$type<ObligationState>().notNull().default("not_begun"),
  returnComment: text("return_comment"),
  passedTo: uuid("passed_to").array().notNull().default([]),
  sentAt: instant("sent_at"),
  sentBy: uuid("sent_by"),
  sentByName: text("sent_by_name"),
  channel: text().$type<"desk" | "link" | "xlsx">(),
  lateDays: integer("late_days"),
  acceptedAt: instant("accepted_at"),
  acceptedBy: uuid("accepted_by"),
  lockVersion: integer("lock_version").notNull().default(1),
});
export type ObligationRow = typeof obligation.$inferSelect;

export const answer = reports.table("answer", {
  obligationId: uuid("obligation_id").notNull(),
  question: text().notNull(),
  words: text(),
  amount: numeric({ mode: "number" }),
  prefilled: numeric({ mode: "number" }),
  reason: text(),
  evidence: jsonb().$type<{ title: string; ref: string }[]>().notNull().default([]),
  lockVersion: integer("lock_version").notNull().default(1),
  updatedBy: uuid("updated_by"),
  updatedByName: text("updated_by_name").notNull(),
  updatedAt: instant("updated_at").notNull(),
});
export type AnswerRow = typeof answer.$inferSelect;

export const event = reports.table("event", {
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  periodId: uuid("period_id").notNull(),
  obligationId: uuid("obligation_id"),
  at: instant("at").notNull(),
  actorId: uuid("actor_id"),
  actorName: text("actor_name").notNull(),
  event: text().notNull(),
  comment: text(),
  detail: jsonb().$type<Record<string, unknown>>().notNull().default({}),
});

export const reminder = reports.table("reminder", {
  id: id(),
  obligationId: uuid("obligation_id").notNull(),
  state: text().$type<"held" | "sent" | "recalled" | "failed">().notNull(),
  attempts: integer().notNull().default(0),
  sendAt: instant("send_at").notNull(),
  sentAt: instant("sent_at"),
  byId: uuid("by_id"),
  byName: text("by_name").notNull(),
  mailTo: text("mail_to"),
});

export const formLink = reports.table("form_link", {
  id: id(),
  obligationId: uuid("obligation_id").notNull(),
  tokenSha256: text("token_sha256").notNull(),
  madeBy: uuid("made_by"),
  madeAt: instant("made_at").notNull(),
  expiresAt: instant("expires_at").notNull(),
  revokedAt: instant("revoked_at"),
  mailTo: text("mail_to"),
});

export const consolidation = reports.table("consolidation", {
  id: id(),
  periodId: uuid("period_id").notNull(),
  number: integer().notNull().default(1),
  state: text().$type<ConsolidationState>().notNull(),
  returned: boolean().notNull().default(false),
  lockVersion: integer("lock_version").notNull().default(1),
  title: text().notNull(),
  frame: jsonb().$type<Partial<ReportFrame>>().notNull().default({}),
  figures: jsonb().$type<unknown>(),
  frozenAt: instant("frozen_at"),
  documentNumber: text("document_number"),
  signedOn: day("signed_on"),
  issuedAt: instant("issued_at"),
  isPublic: boolean("is_public").notNull().default(false),
  slug: text(),
  signature: jsonb().$type<SignedAs>(),
  sha256: text(),
  createdBy: uuid("created_by"),
  createdAt: instant("created_at").notNull(),
  updatedAt: instant("updated_at").notNull(),
});

export const consolidationSection = reports.table("consolidation_section", {
  consolidationId: uuid("consolidation_id").notNull(),
  section: text().notNull(),
  position: integer().notNull(),
  title: text().notNull(),
  body: jsonb().$type<unknown[]>().notNull().default([]),
  lockVersion: integer("lock_version").notNull().default(1),
  updatedBy: uuid("updated_by"),
  updatedByName: text("updated_by_name"),
  updatedAt: instant("updated_at").notNull(),
});

export const presence = reports.table("presence", {
  subjectId: uuid("subject_id").notNull(),
  personId: uuid("person_id").notNull(),
  tab: text().notNull(),
  personName: text("person_name").notNull(),
  part: text(),
  seenAt: instant("seen_at").notNull(),
});

export const consolidationContributor = reports.table("consolidation_contributor", {
  consolidationId: uuid("consolidation_id").notNull(),
  personId: uuid("person_id").notNull(),
  firstAt: instant("first_at").notNull(),
});
