import { sql } from "drizzle-orm";
import { integer, pgSchema, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { Format } from "./contract.ts";

/** The schema of this module; constraints stand in migrations/0005_media.sql. */
export const media = pgSchema("media");

export const asset = media.table("asset", {
  id: uuid().primaryKey().default(sql`uuidv7()`),
  sha256: text().notNull(),
  mime: text().$type<"image/jpeg" | "image/webp">().notNull(),
  key: text().notNull(),
  bytes: integer().notNull(),
  width: integer().notNull(),
  height: integer().notNull(),
  originalName: text("original_name").notNull(),
  uploadedBy: uuid("uploaded_by"),
  unitId: uuid("unit_id"),
  state: text().$type<"stored" | "ready" | "failed">().notNull().default("stored"),
  createdAt: timestamp("created_at", { withTimezone: true, mode: "date" }).notNull(),
});

export const rendition = media.table(
  "rendition",
  {
    assetId: uuid("asset_id").notNull(),
    format: text().$type<Format>().notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    bytes: integer().notNull(),
    key: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.assetId, table.format, table.width] })],
);
