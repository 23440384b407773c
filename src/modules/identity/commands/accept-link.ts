import { hashPassword } from "better-auth/crypto";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import type { Queryable, Tx } from "#kernel/db";
import { Fault } from "#kernel/errors";
import { done, type Outcome, refused } from "#kernel/outcome";
import { audit } from "#modules/record";
import type { IdentityContext } from "../authorise.ts";
import { AcceptLinkInput } from "../contract.ts";
import { digestOfToken, makeLink, takeLink } from "../one-time-link.ts";
import { link, person, roleGrant } from "../schema.ts";
import { setPassword } from "./create-person.ts";

/**
 * The one-time path with which the first administrator sets up the house; null when people exist already. A new link
 * makes the earlier ones void.
 * @throws Fault `not_allowed` unless the system itself asks
 */
export async function requestSetupLink(ctx: IdentityContext): Promise<string | null> {
  if (ctx.actor.kind !== "system") throw new Fault("forbidden", "not_allowed", "only the command line and the start make set-up links");
  return ctx.db.transaction(async (tx) => {
    if (await anybody(tx)) return null;
    await tx.delete(link).where(eq(link.kind, "setup"));
    return makeLink(tx, ctx.now, "setup", null);
  });
}

/** What a one-time link is for, without using it up; null when it is unknown, used or too old. */
export async function linkPurpose(
  db: Queryable,
  token: string,
  now: Date,
): Promise<{ kind: "invite" | "setup"; email: string | null } | null> {
  const [row] = await db
    .select({ kind: link.kind, email: person.email })
    .from(link)
    .leftJoin(person, eq(person.id, link.personId))
    .where(and(eq(link.tokenSha256, digestOfToken(token)), isNull(link.usedAt), gt(link.expiresAt, now)));
  return row ?? null;
}

/**
 * Follows a one-time link: an invited person chooses a password; the first administrator is made with name, address
 * and password. Refuses with `link_invalid`, `already_set_up`, or `required` for a missing name or address.
 */
export async function acceptLink(ctx: IdentityContext, input: AcceptLinkInput): Promise<Outcome<{ email: string }>> {
  const given = AcceptLinkInput.parse(input);
  const purpose = await linkPurpose(ctx.db, given.token, ctx.now);
  if (!purpose) return refused({ id: "link_invalid" });
  if (purpose.kind === "setup" && !(given.name && given.email)) {
    return refused(...(["name", "email"] as const).filter((field) => !given[field]).map((field) => ({ id: "required", field })));
  }
  const hash = await hashPassword(given.password);
  return ctx.db.transaction(async (tx) => {
    const taken = await takeLink(tx, ctx.now, given.token);
    if (!taken) return refused<{ email: string }>({ id: "link_invalid" });
    if (taken.kind === "setup") return firstAdministrator(tx, ctx, given.name ?? "", given.email ?? "", hash);
    return invited(tx, ctx, taken.personId ?? "", hash);
  });
}

async function invited(tx: Tx, ctx: IdentityContext, personId: string, hash: string): Promise<Outcome<{ email: string }>> {
  const [who] = await tx
    .update(person)
    .set({ emailVerified: true, updatedAt: ctx.now })
    .where(and(eq(person.id, personId), isNull(person.disabledAt)))
    .returning();
  if (!who) return refused({ id: "link_invalid" });
  await setPassword(tx, who.id, hash);
  await audit(tx, { ...ctx, actor: { kind: "person", id: who.id, name: who.name } }, "person.accept_invite", {
    kind: "person",
    id: who.id,
    unitId: who.unitId,
  });
  return done({ email: who.email });
}

async function firstAdministrator(
  tx: Tx,
  ctx: IdentityContext,
  name: string,
  email: string,
  hash: string,
): Promise<Outcome<{ email: string }>> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('identity.administrators'))`);
  if (await anybody(tx)) return refused({ id: "already_set_up" });
  const [who] = await tx.insert(person).values({ name, email, createdAt: ctx.now, updatedAt: ctx.now }).returning();
  if (!who) throw new Error("insert returned no row");
  await setPassword(tx, who.id, hash);
  await tx.insert(roleGrant).values({ personId: who.id, role: "administrator", grantedAt: ctx.now });
  await audit(tx, { ...ctx, actor: { kind: "person", id: who.id, name } }, "person.first_administrator", { kind: "person", id: who.id });
  return done({ email });
}

async function anybody(tx: Tx): Promise<boolean> {
  return (await tx.select({ id: person.id }).from(person).limit(1)).length > 0;
}
