import { sql } from "drizzle-orm";
import { customType, pgSchema, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { Lang } from "#kernel/languages";
import type { RequestOrigin, RequestState } from "./contract.ts";

const requests = pgSchema("requests");
const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });
const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });

/** What readers and officers say is wrong; constraints stand in migrations/0028_requests.sql. */
export const request = requests.table("request", {
  id: uuid().primaryKey().default(sql`uuidv7()`),
  origin: text().$type<RequestOrigin>().notNull(),
  documentId: uuid("document_id").notNull(),
  unitId: uuid("unit_id").notNull(),
  kind: text().notNull(),
  lang: text().$type<Lang>().notNull(),
  title: text().notNull(),
  wrong: text().notNull(),
  correct: text().notNull(),
  source: text().notNull(),
  address: bytes(),
  filedBy: uuid("filed_by"),
  filedAt: instant("filed_at").notNull(),
  state: text().$type<RequestState>().notNull().default("new"),
  decidedBy: uuid("decided_by"),
  decidedAt: instant("decided_at"),
  reason: text(),
  answer: text(),
  answeredAt: instant("answered_at"),
});
export type RequestRow = typeof request.$inferSelect;
