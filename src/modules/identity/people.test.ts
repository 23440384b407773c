import { afterAll, beforeAll, expect, it } from "vitest";
import { auditTrail } from "#modules/record";
import { type TestDatabase, testDatabase } from "#tests/database";
import { makeAuth } from "./auth.ts";
import { acceptLink, linkPurpose, requestSetupLink } from "./commands/accept-link.ts";
import { createPerson } from "./commands/create-person.ts";
import { disablePerson } from "./commands/disable-person.ts";
import { grantRole } from "./commands/grant-role.ts";
import { resetAccess } from "./commands/reset-access.ts";
import { revokeRole } from "./commands/revoke-role.ts";
import { listPeople, peopleWith, personDetail, whoIs } from "./queries/people.ts";
import { anonymousActor, resolveActor, systemActor } from "./resolve-actor.ts";
import { signIn } from "./sign-in.ts";
import { buildPerson, buildUnit, enrolled, identityContext } from "./testing.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

const auth = () =>
  makeAuth({
    db: test.db,
    config: { origin: "http://127.0.0.1", secret: "a secret that is long enough for tests", demo: true },
    mailer: { send: async () => {} },
  });
const tokenOf = (link: string | null) => new URL(link ?? "", "http://x").searchParams.get("token") ?? "";
const nobody = () => identityContext(test.db, anonymousActor());

// The order matters here: the first administrator is made while nobody exists.
it("sets up the first administrator through a link that works once and only in an empty house", async () => {
  const { db } = test;
  await expect(requestSetupLink(nobody())).rejects.toMatchObject({ status: 403 });
  const voided = tokenOf(await requestSetupLink(identityContext(db)));
  const token = tokenOf(await requestSetupLink(identityContext(db)));
  expect((await test.pool.query("select 1 from identity.link where token_sha256 = $1", [token])).rows).toEqual([]);
  expect(await linkPurpose(db, token, new Date())).toEqual({ kind: "setup", email: null });
  expect(await linkPurpose(db, token, new Date(Date.now() + 25 * 3600_000))).toBeNull();
  const given = { name: "Quản trị", email: "Admin@Example.vn", password: "long enough password" };
  expect(await acceptLink(nobody(), { token: voided, ...given })).toEqual({ ok: false, reasons: [{ id: "link_invalid" }] });
  expect(await acceptLink(nobody(), { token, password: given.password })).toMatchObject({
    reasons: [{ field: "name" }, { field: "email" }],
  });
  const twice = await Promise.all([acceptLink(nobody(), { token, ...given }), acceptLink(nobody(), { token, ...given })]);
  expect(twice.filter((outcome) => outcome.ok)).toHaveLength(1);
  expect((await signIn(auth(), new Headers(), { email: "admin@example.vn", password: given.password })).ok).toBe(true);
  expect(await requestSetupLink(identityContext(db))).toBeNull();

  const [admin] = (await listPeople(db, { limit: 5 })).people;
  expect(admin).toMatchObject({ email: "admin@example.vn", roles: ["administrator"] });
  const detail = await personDetail(db, admin?.id ?? "");
  expect(await revokeRole(identityContext(db), { grantId: detail?.grants[0]?.id ?? "" })).toEqual({
    ok: false,
    reasons: [{ id: "last_administrator" }],
  });
  expect(await disablePerson(identityContext(db), { personId: admin?.id ?? "" })).toEqual({
    ok: false,
    reasons: [{ id: "last_administrator" }],
  });
});

it("invites a person, who chooses a password", async () => {
  const { db } = test;
  const made = await createPerson(identityContext(db), { name: " Nguời  mới", email: "New@Example.vn " });
  if (!made.ok) throw new Error("refused");
  const token = tokenOf(made.value.invitePath);
  expect(await linkPurpose(db, token, new Date())).toEqual({ kind: "invite", email: "new@example.vn" });
  expect(await acceptLink(nobody(), { token, password: "long enough password" })).toEqual({ ok: true, value: { email: "new@example.vn" } });
  expect((await acceptLink(nobody(), { token, password: "long enough password" })).ok).toBe(false);
  expect((await signIn(auth(), new Headers(), { email: "new@example.vn", password: "long enough password" })).ok).toBe(true);
  expect(await createPerson(identityContext(db), { name: "X", email: "NEW@example.vn" })).toEqual({
    ok: false,
    reasons: [{ id: "email_taken", field: "email" }],
  });
});

it("refuses an invitation that is too old or leads to a closed account", async () => {
  const { db } = test;
  const invite = async (email: string) => {
    const made = await createPerson(identityContext(db), { name: "Người mới", email });
    if (!made.ok) throw new Error("refused");
    return { id: made.value.id, token: tokenOf(made.value.invitePath) };
  };
  const late = await invite("late@example.vn");
  const inDays = (days: number) => identityContext(db, anonymousActor(), new Date(Date.now() + days * 24 * 3600_000));
  const follow = (days: number, token: string) => acceptLink(inDays(days), { token, password: "long enough password" });
  expect(await follow(7.1, late.token)).toEqual({ ok: false, reasons: [{ id: "link_invalid" }] });
  const closed = await invite("closed@example.vn");
  expect((await disablePerson(identityContext(db), { personId: closed.id })).ok).toBe(true);
  expect(await follow(0, closed.token)).toEqual({ ok: false, reasons: [{ id: "link_invalid" }] });
  expect((await follow(6.9, late.token)).ok).toBe(true);
});

it("grants and revokes by unit and language, once, not to oneself, with a trace", async () => {
  const { db } = test;
  const unit = await buildUnit(db);
  const other = await buildUnit(db);
  const admin = await buildPerson(db, { roles: [{ role: "administrator", unitId: unit.id }] });
  const who = await buildPerson(db, { unitId: unit.id });
  const ctx = identityContext(db, admin.actor);
  const granted = await grantRole(ctx, { personId: who.id, role: "translator", unitId: unit.id, langs: ["ko", "ja", "ko"] });
  if (!granted.ok) throw new Error("refused");
  expect(await grantRole(ctx, { personId: who.id, role: "translator", unitId: unit.id })).toEqual({
    ok: false,
    reasons: [{ id: "already_granted", field: "role" }],
  });
  await expect(grantRole(ctx, { personId: who.id, role: "translator", unitId: other.id })).rejects.toMatchObject({ status: 403 });
  await expect(grantRole(ctx, { personId: who.id, role: "administrator" })).rejects.toMatchObject({ status: 403 });
  await expect(grantRole(ctx, { personId: admin.id, role: "approver", unitId: unit.id })).rejects.toMatchObject({ status: 403 });
  expect((await personDetail(db, who.id))?.grants).toMatchObject([
    { role: "translator", unitId: unit.id, langs: ["ko", "ja"], grantedBy: admin.id },
  ]);
  const waiting = async (lang: string, unitId: string | null) =>
    (await peopleWith(db, "translator", { lang, unitId })).map((person) => person.id);
  expect(await waiting("ko", unit.id)).toEqual([who.id]);
  expect(await waiting("fr", unit.id)).toEqual([]);
  expect(await waiting("ko", other.id)).toEqual([]);
  expect((await revokeRole(ctx, { grantId: granted.value.id })).ok).toBe(true);
  expect(await revokeRole(ctx, { grantId: granted.value.id })).toEqual({ ok: false, reasons: [{ id: "already_revoked" }] });
  await expect(revokeRole(ctx, { grantId: "no-uuid" })).rejects.toMatchObject({ status: 404 });
  expect(await waiting("ko", unit.id)).toEqual([]);
  const trail = await auditTrail(db, { limit: 9, subjectId: who.id });
  expect(trail.events.map((event) => [event.action, event.actor.id])).toEqual([
    ["grant.revoke", admin.id],
    ["grant.add", admin.id],
    ["person.create", null],
  ]);
  expect((await grantRole(identityContext(db, systemActor("cli")), { personId: who.id, role: "translator", unitId: unit.id })).ok).toBe(
    true,
  );
});

it("begins a sign-in anew: password, second factor, sessions and earlier links are void", async () => {
  const { db } = test;
  const unit = await buildUnit(db);
  const admin = await buildPerson(db, { roles: [{ role: "administrator", unitId: unit.id }] });
  const who = await buildPerson(db, { unitId: unit.id, roles: [{ role: "approver", unitId: unit.id }] });
  const { web } = await enrolled(auth(), who);
  const ctx = identityContext(db, admin.actor);
  const first = await resetAccess(ctx, { personId: who.id });
  const second = await resetAccess(ctx, { personId: who.id });
  if (!first.ok || !second.ok) throw new Error("refused");
  expect(await resolveActor(db, auth(), web.headers())).toBeNull();
  expect((await signIn(auth(), new Headers(), who)).ok).toBe(false);
  expect(await personDetail(db, who.id)).toMatchObject({ waiting: true, twoFactorEnabled: false });
  const follow = (path: string) => acceptLink(nobody(), { token: tokenOf(path), password: "a brand new password" });
  expect((await follow(first.value.invitePath)).ok).toBe(false);
  expect((await follow(second.value.invitePath)).ok).toBe(true);
  expect(await signIn(auth(), new Headers(), { email: who.email, password: "a brand new password" })).toMatchObject({
    ok: true,
    value: { secondFactor: false },
  });
  expect((await auditTrail(db, { limit: 9, subjectId: who.id, action: "person.reset" })).events).toHaveLength(2);
});

it("lets nobody take over powers that they do not administer by resetting a sign-in", async () => {
  const { db } = test;
  const unit = await buildUnit(db);
  const admin = await buildPerson(db, { roles: [{ role: "administrator", unitId: unit.id }] });
  const higher = await buildPerson(db, { unitId: unit.id, roles: ["publisher"] });
  await expect(resetAccess(identityContext(db, admin.actor), { personId: higher.id })).rejects.toMatchObject({ status: 403 });
  await expect(resetAccess(identityContext(db, admin.actor), { personId: admin.id })).rejects.toMatchObject({ status: 403 });
  expect((await signIn(auth(), new Headers(), higher)).ok).toBe(true);
});

it("finds people of several units, also without marks", async () => {
  const { db } = test;
  const [one, two, three] = [await buildUnit(db), await buildUnit(db), await buildUnit(db)];
  for (const [n, unit] of [one, two, three].entries()) await buildPerson(db, { unitId: unit.id, name: `Nguyễn Thị Đào ${n}` });
  const found = await listPeople(db, { limit: 9, unitIds: [one.id, two.id], search: "nguyen thi dao" });
  expect(found.people.map((person) => person.unitId)).toEqual([one.id, two.id]);
  expect((await listPeople(db, { limit: 9, unitIds: [] })).people).toEqual([]);
});

it("lists people by key, each once, also among equal names", async () => {
  const { db } = test;
  const unit = await buildUnit(db);
  for (const n of [1, 2, 3, 4, 5]) await buildPerson(db, { unitId: unit.id, name: n < 4 ? "An" : "Bình", email: `list-${n}@example.vn` });
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = await listPeople(db, { limit: 2, unitIds: [unit.id], after });
    seen.push(...page.people.map((person) => person.email));
    after = page.next ?? undefined;
  } while (after);
  expect(seen.toSorted()).toEqual([1, 2, 3, 4, 5].map((n) => `list-${n}@example.vn`));
  expect((await listPeople(db, { limit: 9, search: "list-4" })).people).toHaveLength(1);
  expect((await listPeople(db, { limit: 9, search: "%" })).people).toEqual([]);
  expect((await listPeople(db, { limit: 1, after: "made up" })).people).toHaveLength(1);
  const names = await whoIs(db, [(await listPeople(db, { limit: 1, unitIds: [unit.id] })).people[0]?.id ?? "", "not-an-id"]);
  expect([...names.values()]).toEqual([{ name: "An", unitId: unit.id }]);
});
