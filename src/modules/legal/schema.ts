import { sql } from "drizzle-orm";
import { boolean, date, integer, pgSchema, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { LegalFileType, LegalType, RelationKind } from "./contract.ts";

const legal = pgSchema("legal");
const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });
const day = (name: string) => date(name, { mode: "string" });

export const document = legal.table("document", {
  id: uuid().primaryKey().default(sql`uuidv7()`),
  type: text().$type<LegalType>().notNull(),
  number: text().notNull(),
  issuer: text().notNull(),
  signedOn: day("signed_on"),
  effectiveOn: day("effective_on"),
  expiresOn: day("expires_on"),
  abstract: text().notNull(),
  fullText: text("full_text"),
  fileId: uuid("file_id"),
  source: text(),
  checkedOn: day("checked_on"),
  note: text(),
  isPublic: boolean("is_public").notNull().default(false),
  slug: text(),
  folded: text().notNull(),
  lockVersion: integer("lock_version").notNull().default(1),
  createdBy: uuid("created_by"),
  createdAt: instant("created_at").notNull(),
  updatedAt: instant("updated_at").notNull(),
});

export const relation = legal.table("relation", {
  fromId: uuid("from_id").notNull(),
  toId: uuid("to_id").notNull(),
  kind: text().$type<RelationKind>().notNull(),
  onDate: day("on_date"),
});

export const file = legal.table("file", {
  id: uuid().primaryKey().default(sql`uuidv7()`),
  sha256: text().notNull(),
  key: text().notNull(),
  name: text().notNull(),
  type: text().$type<LegalFileType>().notNull(),
  bytes: integer().notNull(),
  uploadedBy: uuid("uploaded_by"),
  uploadedAt: instant("uploaded_at").notNull(),
  attachedAt: instant("attached_at"),
});
