import { bigint, jsonb, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { EditionEvent } from "./contract.ts";
import { editions } from "./schema.ts";

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });

/** Tables beside the heart: who saved, what happened, addresses ever public, who holds the pen. */
export const contributor = editions.table("contributor", {
  revisionId: uuid("revision_id").notNull(),
  personId: uuid("person_id").notNull(),
  firstAt: instant("first_at").notNull(),
});
export const history = editions.table("history", {
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  revisionId: uuid("revision_id").notNull(),
  editionId: uuid("edition_id").notNull(),
  documentId: uuid("document_id").notNull(),
  at: instant("at").notNull(),
  actorId: uuid("actor_id"),
  actorName: text("actor_name").notNull(),
  event: text().$type<EditionEvent | "created">().notNull(),
  comment: text(),
  blockId: text("block_id"),
  detail: jsonb().$type<Record<string, unknown>>().notNull(),
});
export const address = editions.table("address", {
  lang: text().notNull(),
  section: text().notNull(),
  slug: text().notNull(),
  editionId: uuid("edition_id").notNull(),
  since: instant("since").notNull(),
});
export const editLock = editions.table("edit_lock", {
  editionId: uuid("edition_id").primaryKey(),
  holderId: uuid("holder_id").notNull(),
  holderName: text("holder_name").notNull(),
  tab: text().notNull(),
  takenAt: instant("taken_at").notNull(),
  seenAt: instant("seen_at").notNull(),
});
