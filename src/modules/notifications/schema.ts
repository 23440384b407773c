import { sql } from "drizzle-orm";
import { date, integer, jsonb, pgSchema, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { MailChoice, MailLang, NoticeKey, NoticeValues } from "./contract.ts";

/** The schema of this module; its constraints stand in migrations/0008_notifications.sql. */
const notifications = pgSchema("notifications");
const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });

export const notice = notifications.table("notice", {
  id: uuid().primaryKey().default(sql`uuidv7()`),
  personId: uuid("person_id").notNull(),
  key: text().$type<NoticeKey>().notNull(),
  slots: jsonb().$type<NoticeValues>().notNull(),
  href: text().notNull(),
  subject: text().notNull(),
  dueOn: date("due_on", { mode: "string" }),
  at: instant("at").notNull(),
  readAt: instant("read_at"),
  mailedAt: instant("mailed_at"),
});

export const preference = notifications.table("preference", {
  personId: uuid("person_id").primaryKey(),
  mail: text().$type<MailChoice>().notNull().default("daily"),
  lang: text().$type<MailLang>(),
  digestOn: date("digest_on", { mode: "string" }),
});

export const outbox = notifications.table("outbox", {
  noticeId: uuid("notice_id").primaryKey(),
  personId: uuid("person_id").notNull(),
  notBefore: instant("not_before").notNull(),
  attempts: integer().notNull().default(0),
});

export const snooze = notifications.table(
  "snooze",
  { personId: uuid("person_id").notNull(), item: text().notNull(), until: date("until", { mode: "string" }).notNull() },
  (table) => [primaryKey({ columns: [table.personId, table.item] })],
);
