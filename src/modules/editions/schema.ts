import { sql } from "drizzle-orm";
import { boolean, date, integer, jsonb, pgSchema, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { EditionLang } from "../../kernel/languages.ts";
import type { BlockHashes, Content, Facts, Lineage, Section, State } from "./contract.ts";

/** The schema of this module; constraints, triggers and the public view stand in migrations/0004_editions.sql. */
export const editions = pgSchema("editions");
const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });

export const document = editions.table("document", {
  id: uuid().primaryKey().default(sql`uuidv7()`),
  kind: text().notNull(),
  section: text().$type<Section>().notNull(),
  unitId: uuid("unit_id").notNull(),
  sourceLang: text("source_lang").$type<EditionLang>().notNull(),
  code: text(),
  createdBy: uuid("created_by"),
  createdAt: instant("created_at").notNull(),
  /** The first day on which lists leave it out. */
  listedUntil: date("listed_until", { mode: "string" }),
});

export const edition = editions.table("edition", {
  id: uuid().primaryKey().default(sql`uuidv7()`),
  documentId: uuid("document_id").notNull(),
  lang: text().$type<EditionLang>().notNull(),
  slug: text(),
  firstPublishedAt: instant("first_published_at"),
});

export const revision = editions.table("revision", {
  id: uuid().primaryKey().default(sql`uuidv7()`),
  editionId: uuid("edition_id").notNull(),
  documentId: uuid("document_id").notNull(),
  lang: text().$type<EditionLang>().notNull(),
  number: integer().notNull(),
  state: text().$type<State>().notNull(),
  returned: boolean().notNull().default(false),
  lockVersion: integer("lock_version").notNull().default(1),
  content: jsonb().$type<Content>().notNull(),
  facts: jsonb().$type<Facts>(),
  blocks: jsonb().$type<BlockHashes>().notNull(),
  lineage: jsonb().$type<Lineage>().notNull(),
  sha256: text().notNull(),
  sourceRevisionId: uuid("source_revision_id"),
  createdBy: uuid("created_by"),
  createdAt: instant("created_at").notNull(),
  updatedBy: uuid("updated_by"),
  updatedAt: instant("updated_at").notNull(),
  scheduledFor: instant("scheduled_for"),
  onHold: boolean("on_hold").notNull().default(false),
  dueOn: date("due_on", { mode: "string" }),
  publishedAt: instant("published_at"),
  notice: text(),
  noticeAt: instant("notice_at"),
  section: text().$type<Section>(),
});

/** A row of `revision` as read. */
export type RevisionRow = typeof revision.$inferSelect;
