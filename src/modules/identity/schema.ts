import { sql } from "drizzle-orm";
import { bigint, boolean, date, integer, jsonb, pgSchema, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { Lang } from "#kernel/languages";
import type { Role, SuccessionKind, UnitContact, UnitKind } from "./contract.ts";

const identity = pgSchema("identity");
const id = () => uuid("id").primaryKey().default(sql`uuidv7()`);
const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });
const stamps = { createdAt: instant("created_at").notNull().defaultNow(), updatedAt: instant("updated_at").notNull().defaultNow() };

/** A unit in its time: valid from a day on, up to but not including `validTo`. */
export const unit = identity.table("unit", {
  id: id(),
  code: text("code").notNull(),
  slug: text("slug").notNull(),
  kind: text("kind").$type<UnitKind>().notNull(),
  parentId: uuid("parent_id"),
  validFrom: date("valid_from", { mode: "string" }).notNull(),
  validTo: date("valid_to", { mode: "string" }),
  contact: jsonb("contact").$type<UnitContact>().notNull().default({}),
});

export const unitName = identity.table(
  "unit_name",
  {
    unitId: uuid("unit_id").notNull(),
    lang: text("lang").$type<Lang>().notNull(),
    name: text("name").notNull(),
    shortName: text("short_name"),
    summary: text("summary"),
  },
  (table) => [primaryKey({ columns: [table.unitId, table.lang] })],
);

export const unitSuccession = identity.table("unit_succession", {
  fromId: uuid("from_id").notNull(),
  toId: uuid("to_id").notNull(),
  onDate: date("on_date", { mode: "string" }).notNull(),
  kind: text("kind").$type<SuccessionKind>().notNull(),
  scope: text("scope").notNull().default("*"),
  scopeWords: jsonb("scope_words").$type<Partial<Record<Lang, string>>>().notNull().default({}),
});

export const person = identity.table("person", {
  id: id(),
  name: text("name").notNull(),
  email: text("email").notNull(),
  emailVerified: boolean("email_verified").notNull().default(false),
  image: text("image"),
  twoFactorEnabled: boolean("two_factor_enabled").notNull().default(false),
  unitId: uuid("unit_id"),
  lang: text("lang").$type<Lang>().notNull().default("vi"),
  demo: boolean("demo").notNull().default(false),
  disabledAt: instant("disabled_at"),
  ...stamps,
});

// The property names below are those that the sign-in library asks for; the columns keep our word, person.
export const session = identity.table("session", {
  id: id(),
  userId: uuid("person_id").notNull(),
  token: text("token").notNull(),
  expiresAt: instant("expires_at").notNull(),
  ipAddress: text("ip_address"),
  userAgent: text("user_agent"),
  ...stamps,
});

export const account = identity.table("account", {
  id: id(),
  userId: uuid("person_id").notNull(),
  providerId: text("provider_id").notNull(),
  accountId: text("account_id").notNull(),
  password: text("password"),
  accessToken: text("access_token"),
  refreshToken: text("refresh_token"),
  idToken: text("id_token"),
  accessTokenExpiresAt: instant("access_token_expires_at"),
  refreshTokenExpiresAt: instant("refresh_token_expires_at"),
  scope: text("scope"),
  ...stamps,
});

export const verification = identity.table("verification", {
  id: id(),
  identifier: text("identifier").notNull(),
  value: text("value").notNull(),
  expiresAt: instant("expires_at").notNull(),
  ...stamps,
});

export const twoFactor = identity.table("two_factor", {
  id: id(),
  userId: uuid("person_id").notNull(),
  secret: text("secret").notNull(),
  backupCodes: text("backup_codes").notNull(),
  verified: boolean("verified").notNull().default(false),
  failedVerificationCount: integer("failed_verification_count").notNull().default(0),
  lockedUntil: instant("locked_until"),
});

/** Codes of the second factor that were used a moment ago; each is good for one use. */
export const usedCode = identity.table(
  "used_code",
  {
    personId: uuid("person_id").notNull(),
    codeSha256: text("code_sha256").notNull(),
    usedAt: instant("used_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.codeSha256] })],
);

export const requestLimit = identity.table("request_limit", {
  id: id(),
  key: text("key").notNull(),
  count: integer("count").notNull(),
  lastRequest: bigint("last_request", { mode: "number" }).notNull(),
});

export const roleGrant = identity.table("role_grant", {
  id: id(),
  personId: uuid("person_id").notNull(),
  role: text("role").$type<Role>().notNull(),
  unitId: uuid("unit_id"),
  langs: text("langs").array().$type<Lang[]>(),
  grantedBy: uuid("granted_by"),
  grantedAt: instant("granted_at").notNull(),
  revokedBy: uuid("revoked_by"),
  revokedAt: instant("revoked_at"),
});

export const link = identity.table("link", {
  id: id(),
  kind: text("kind").$type<"invite" | "setup">().notNull(),
  tokenSha256: text("token_sha256").notNull(),
  personId: uuid("person_id"),
  createdAt: instant("created_at").notNull(),
  expiresAt: instant("expires_at").notNull(),
  usedAt: instant("used_at"),
});
