import { sql } from "drizzle-orm";
import { boolean, date, integer, pgSchema, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { LegalType, RelationKind } from "./contract.ts";

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
  fileKey: text("file_key"),
  fileName: text("file_name"),
  fileType: text("file_type"),
  fileBytes: integer("file_bytes"),
  source: text(),
  checkedOn: day("checked_on"),
  note: text(),
  isPublic: boolean("is_public").notNull().default(false),
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
