import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "#tests/database";
import { type Auth, makeAuth } from "./auth.ts";
import { disablePerson } from "./commands/disable-person.ts";
import { resolveActor } from "./resolve-actor.ts";
import { enterCode, requestReset, resetPassword, signIn } from "./sign-in.ts";
import { browser, buildPerson, enrolled, identityContext } from "./testing.ts";
import { totpCode } from "./totp.ts";

let test: TestDatabase;
let auth: Auth;
const mails: { to: string; subject: string; text: string }[] = [];

beforeAll(async () => {
  test = await testDatabase();
  const config = { origin: "http://127.0.0.1:3000", secret: "a secret that is long enough for tests", demo: true };
  auth = makeAuth({ db: test.db, config, mailer: { send: async (mail) => void mails.push(mail) } });
});
afterAll(() => test.close());

describe("password reset by mail", () => {
  it("sends one link that works once, ends all sessions, and keeps silent about unknown addresses", async () => {
    const who = await buildPerson(test.db);
    const web = browser();
    web.keep(await signIn(auth, web.headers(), who));
    mails.length = 0;
    expect((await requestReset(auth, web.headers(), { email: "nobody@example.vn" })).ok).toBe(true);
    expect((await requestReset(auth, web.headers(), { email: who.email })).ok).toBe(true);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ to: who.email, subject: "Đặt lại mật khẩu" });
    const token = new URL(/http\S+/.exec(mails[0]?.text ?? "")?.[0] ?? "").searchParams.get("token") ?? "";
    expect(token.length).toBeGreaterThan(20);
    const stored = await test.pool.query("select identifier from identity.verification where identifier like $1", [`%${token}%`]);
    expect(stored.rows).toEqual([]);
    expect(await resetPassword(auth, web.headers(), { token, password: "short" })).toMatchObject({ ok: false, reason: "weak_password" });
    expect((await resetPassword(auth, web.headers(), { token, password: "a brand new password" })).ok).toBe(true);
    expect(await resetPassword(auth, web.headers(), { token, password: "yet another password" })).toMatchObject({
      ok: false,
      reason: "expired",
    });
    expect(await resolveActor(test.db, auth, web.headers())).toBeNull();
    expect((await signIn(auth, web.headers(), who)).ok).toBe(false);
    expect((await signIn(auth, web.headers(), { ...who, password: "a brand new password" })).ok).toBe(true);
  });

  it("refuses a link that is too old, a made-up one, and mails none to a closed account; the second factor stays", async () => {
    const who = await buildPerson(test.db, { roles: ["approver"] });
    const { secret } = await enrolled(auth, who);
    const web = browser();
    mails.length = 0;
    await requestReset(auth, web.headers(), who);
    const token = new URL(/http\S+/.exec(mails[0]?.text ?? "")?.[0] ?? "").searchParams.get("token") ?? "";
    const reset = (given: string) => resetPassword(auth, web.headers(), { token: given, password: "a brand new password" });
    expect(await reset("made-up-made-up-made-up")).toMatchObject({ ok: false, reason: "expired" });
    const age = (by: string) =>
      test.pool.query("update identity.verification set expires_at = expires_at + $2::interval where value = $1", [who.id, by]);
    await age("-61 minutes");
    expect(await reset(token)).toMatchObject({ ok: false, reason: "expired" });
    expect((await signIn(auth, browser().headers(), who)).ok).toBe(true);

    mails.length = 0;
    await requestReset(auth, web.headers(), who);
    const second = new URL(/http\S+/.exec(mails[0]?.text ?? "")?.[0] ?? "").searchParams.get("token") ?? "";
    expect((await reset(second)).ok).toBe(true);
    const after = browser();
    expect(after.keep(await signIn(auth, after.headers(), { ...who, password: "a brand new password" }))).toMatchObject({
      value: { secondFactor: true },
    });
    expect(await resolveActor(test.db, auth, after.headers())).toBeNull();
    expect(after.keep(await enterCode(auth, after.headers(), { code: totpCode(secret, new Date(Date.now() + 30_000)) })).ok).toBe(true);

    await disablePerson(identityContext(test.db), { personId: who.id });
    mails.length = 0;
    expect((await requestReset(auth, web.headers(), who)).ok).toBe(true);
    expect(mails).toEqual([]);
  });

  it("mails at most three links an hour to one account", async () => {
    const who = await buildPerson(test.db);
    mails.length = 0;
    for (let n = 0; n < 5; n++) await requestReset(auth, browser().headers(), who);
    expect(mails).toHaveLength(3);
  });
});
