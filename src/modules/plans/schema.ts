import { sql } from "drizzle-orm";
import { bigint, boolean, date, integer, jsonb, numeric, pgSchema, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type {
  AssignmentState,
  BudgetSource,
  Channel,
  EvidenceFileType,
  EvidenceKind,
  EvidenceState,
  Frame,
  Horizon,
  NodeKind,
  Topic,
  VersionState,
} from "./contract.ts";

const plans = pgSchema("plans");
const id = () => uuid("id").primaryKey().default(sql`uuidv7()`);
const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });
const day = (name: string) => date(name, { mode: "string" });
const dong = (name: string) => bigint(name, { mode: "number" }).notNull().default(0);

export const plan = plans.table("plan", {
  id: id(),
  horizon: text().$type<Horizon>().notNull(),
  startsOn: day("starts_on").notNull(),
  endsOn: day("ends_on").notNull(),
  unitId: uuid("unit_id").notNull(),
  parentId: uuid("parent_id"),
  slug: text(),
  createdBy: uuid("created_by"),
  createdAt: instant("created_at").notNull(),
});

export const version = plans.table("version", {
  id: id(),
  planId: uuid("plan_id").notNull(),
  number: integer().notNull(),
  state: text().$type<VersionState>().notNull(),
  returned: boolean().notNull().default(false),
  lockVersion: integer("lock_version").notNull().default(1),
  title: text().notNull(),
  frame: jsonb().$type<Frame>().notNull(),
  sourceText: text("source_text"),
  documentNumber: text("document_number"),
  signedOn: day("signed_on"),
  issuedAt: instant("issued_at"),
  isPublic: boolean("is_public").notNull().default(false),
  sha256: text(),
  createdBy: uuid("created_by"),
  createdAt: instant("created_at").notNull(),
  updatedBy: uuid("updated_by"),
  updatedAt: instant("updated_at").notNull(),
});
export type VersionRow = typeof version.$inferSelect;

export const contributor = plans.table("contributor", {
  versionId: uuid("version_id").notNull(),
  personId: uuid("person_id").notNull(),
  firstAt: instant("first_at").notNull(),
});

export const node = plans.table("node", {
  versionId: uuid("version_id").notNull(),
  planId: uuid("plan_id").notNull(),
  key: uuid().notNull().default(sql`uuidv7()`),
  parentKey: uuid("parent_key"),
  position: integer().notNull(),
  path: text().notNull(),
  kind: text().$type<NodeKind>().notNull(),
  label: text().notNull().default(""),
  title: text().notNull(),
  leadUnitId: uuid("lead_unit_id"),
  startsOn: day("starts_on"),
  dueOn: day("due_on"),
  output: text(),
  topic: text().$type<Topic>(),
  channels: text().array().$type<Channel[]>().notNull().default([]),
  source: jsonb().$type<{ paragraph: number; start: number; end: number }>(),
  savedLock: integer("saved_lock").notNull().default(1),
  savedBy: text("saved_by"),
  servesKey: uuid("serves_key"),
});
export type NodeRow = typeof node.$inferSelect;

export const coordination = plans.table("coordination", {
  versionId: uuid("version_id").notNull(),
  key: uuid().notNull(),
  unitId: uuid("unit_id").notNull(),
});

export const indicator = plans.table("indicator", {
  versionId: uuid("version_id").notNull(),
  key: uuid().notNull(),
  id: uuid().notNull().default(sql`uuidv7()`),
  name: text().notNull(),
  measure: text().notNull(),
  baseline: numeric({ mode: "number" }),
  target: numeric({ mode: "number" }).notNull(),
});

export const dependency = plans.table("dependency", {
  versionId: uuid("version_id").notNull(),
  key: uuid().notNull(),
  needsKey: uuid("needs_key").notNull(),
});

export const event = plans.table("event", {
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  planId: uuid("plan_id").notNull(),
  versionId: uuid("version_id"),
  taskKey: uuid("task_key"),
  at: instant("at").notNull(),
  actorId: uuid("actor_id"),
  actorName: text("actor_name").notNull(),
  event: text().notNull(),
  comment: text(),
  detail: jsonb().$type<Record<string, unknown>>().notNull().default({}),
});

export const assignment = plans.table("assignment", {
  id: id(),
  planId: uuid("plan_id").notNull(),
  taskKey: uuid("task_key").notNull(),
  unitId: uuid("unit_id").notNull(),
  role: text().$type<"lead" | "coordinating">().notNull(),
  state: text().$type<AssignmentState>().notNull(),
  comment: text(),
  assignedBy: uuid("assigned_by"),
  assignedAt: instant("assigned_at").notNull(),
  answeredBy: uuid("answered_by"),
  answeredAt: instant("answered_at"),
  reply: text(),
});

export const file = plans.table("file", {
  id: uuid().primaryKey(),
  planId: uuid("plan_id").notNull(),
  sha256: text().notNull(),
  key: text().notNull(),
  name: text().notNull(),
  type: text().$type<EvidenceFileType>().notNull(),
  bytes: integer().notNull(),
  uploadedBy: uuid("uploaded_by"),
  uploadedAt: instant("uploaded_at").notNull(),
  attachedAt: instant("attached_at"),
});

export const evidence = plans.table("evidence", {
  id: id(),
  planId: uuid("plan_id").notNull(),
  taskKey: uuid("task_key").notNull(),
  unitId: uuid("unit_id").notNull(),
  state: text().$type<EvidenceState>().notNull(),
  kind: text().$type<EvidenceKind>(),
  title: text().notNull(),
  ref: text(),
  fileId: uuid("file_id"),
  indicatorId: uuid("indicator_id"),
  amount: numeric({ mode: "number" }),
  happenedOn: day("happened_on"),
  dueOn: day("due_on"),
  reason: text(),
  addedBy: uuid("added_by"),
  addedAt: instant("added_at").notNull(),
  decidedBy: uuid("decided_by"),
  decidedAt: instant("decided_at"),
});

export const budgetLine = plans.table("budget_line", {
  id: id(),
  planId: uuid("plan_id").notNull(),
  taskKey: uuid("task_key"),
  unitId: uuid("unit_id").notNull(),
  source: text().$type<BudgetSource>().notNull(),
  sourceUnitId: uuid("source_unit_id"),
  programme: text(),
  donor: text(),
  agreement: text(),
  estimate: dong("estimate"),
  allocated: dong("allocated"),
  spent: dong("spent"),
  note: text(),
  lockVersion: integer("lock_version").notNull().default(1),
  updatedBy: uuid("updated_by"),
  updatedAt: instant("updated_at").notNull(),
});
