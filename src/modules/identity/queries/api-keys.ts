import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import type { Lang } from "#kernel/languages";
import type { ApiKeyView } from "../contract.ts";
import { keyDigest } from "../key-digest.ts";

/** What a key opens: so many questions a minute, or nothing, because nobody issued it, it was revoked, or its time is over. */
export type KeyState = { state: "good"; id: string; perMinute: number } | { state: "unknown" | "revoked" | "expired" };
type Row = { id: string; per_minute: number; revoked: boolean; expired: boolean };

/** What the key that somebody sent opens today. */
export async function apiKeyOf(db: Queryable, key: string, today: string): Promise<KeyState> {
  const { rows } = await db.execute<Row>(sql`
    select id, per_minute, revoked_at is not null as revoked, coalesce(expires_on <= ${today}::date, false) as expired
    from identity.api_key where digest = ${keyDigest(key)}`);
  const found = rows[0];
  if (!found) return { state: "unknown" };
  if (found.revoked) return { state: "revoked" };
  return found.expired ? { state: "expired" } : { state: "good", id: found.id, perMinute: found.per_minute };
}

/** Every key that was ever issued, those in use first, the newest first. */
export async function apiKeys(db: Queryable, lang: Lang): Promise<ApiKeyView[]> {
  type Told = Omit<ApiKeyView, "issuedAt" | "revokedAt"> & { issuedAt: string; revokedAt: string | null };
  const { rows } = await db.execute<Told>(sql`
    select k.id, k.name, n.name as "unitName", k.contact, k.per_minute as "perMinute", k.hint, k.expires_on::text as "expiresOn",
      k.issued_at as "issuedAt", k.revoked_at as "revokedAt"
    from identity.api_key k
    left join lateral (select name from identity.unit_name n where n.unit_id = k.unit_id and n.lang in (${lang}, 'vi')
      order by n.lang = ${lang} desc limit 1) n on true
    order by k.revoked_at is not null, k.issued_at desc, k.id desc limit 500`);
  return rows.map((row) => ({
    ...row,
    issuedAt: new Date(row.issuedAt),
    revokedAt: row.revokedAt === null ? null : new Date(row.revokedAt),
  }));
}
