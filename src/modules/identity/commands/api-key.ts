import { randomBytes } from "node:crypto";
import { sql } from "drizzle-orm";
import { isId } from "#kernel/ids";
import { done, type Outcome, refused } from "#kernel/outcome";
import { audit } from "#modules/record";
import { authorise, type IdentityContext } from "../authorise.ts";
import { ApiKeyInput } from "../contract.ts";
import { keyDigest } from "../key-digest.ts";

const HINT = 8;

/**
 * Issues a key and answers it: this is the one time that it is told. Refuses a day that has passed (`key_past`) and a unit that there is not
 * (`unit.unknown`), both at once.
 * @throws Fault `not_allowed`
 */
export async function issueApiKey(ctx: IdentityContext, input: ApiKeyInput): Promise<Outcome<{ id: string; key: string }>> {
  const given = ApiKeyInput.parse(input);
  authorise(ctx, "key.edit");
  return ctx.db.transaction(async (tx) => {
    const reasons = [];
    if (given.expiresOn !== null && given.expiresOn <= ctx.now.toISOString().slice(0, 10))
      reasons.push({ id: "key_past", field: "expiresOn" });
    if (given.unitId !== null) {
      const { rows } = await tx.execute(sql`select 1 from identity.unit where id = ${given.unitId}::uuid`);
      if (rows.length === 0) reasons.push({ id: "unit.unknown", field: "unitId" });
    }
    if (reasons.length > 0) return refused(...reasons);
    const key = `xoan_${randomBytes(32).toString("base64url")}`;
    const { rows } = await tx.execute<{ id: string }>(sql`
      insert into identity.api_key (name, unit_id, contact, per_minute, digest, hint, expires_on, issued_at, issued_by)
      values (${given.name}, ${given.unitId}, ${given.contact}, ${given.perMinute}, ${keyDigest(key)}, ${key.slice(0, HINT)}, ${given.expiresOn}::date,
        ${ctx.now.toISOString()}::timestamptz, ${ctx.actor.id}) returning id`);
    const id = rows[0]?.id ?? "";
    const { name, contact, perMinute, expiresOn } = given;
    await audit(tx, ctx, "key.issue", { kind: "api_key", id }, { name, contact, perMinute, expiresOn });
    return done({ id, key });
  });
}

/**
 * Ends a key at once. Refuses one that there is not, or that has ended (`no_such_key`).
 * @throws Fault `not_allowed`
 */
export async function revokeApiKey(ctx: IdentityContext, { id }: { id: string }): Promise<Outcome> {
  authorise(ctx, "key.edit");
  if (!isId(id)) return refused({ id: "no_such_key" });
  return ctx.db.transaction(async (tx) => {
    const { rows } = await tx.execute<{ name: string }>(sql`
      update identity.api_key set revoked_at = ${ctx.now.toISOString()}::timestamptz, revoked_by = ${ctx.actor.id}
      where id = ${id}::uuid and revoked_at is null returning name`);
    const gone = rows[0];
    if (!gone) return refused({ id: "no_such_key" });
    await audit(tx, ctx, "key.revoke", { kind: "api_key", id }, { name: gone.name });
    return done(undefined);
  });
}
