import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect } from "#kernel/db";
import { auditTrail } from "#modules/record";
import { type TestDatabase, testDatabase } from "#tests/database";
import { type Auth, type Mailer, makeAuth } from "./auth.ts";
import { disablePerson } from "./commands/disable-person.ts";
import { grantRole } from "./commands/grant-role.ts";
import { revokeSession } from "./commands/revoke-session.ts";
import { ROLES } from "./contract.ts";
import { demoAccounts } from "./demo-accounts.ts";
import { sessionsOf } from "./queries/people.ts";
import { resolveActor } from "./resolve-actor.ts";
import { enterCode, renewRecoveryCodes, type SignInStep, signIn } from "./sign-in.ts";
import { browser, buildPerson, enrolled, identityContext } from "./testing.ts";
import { totpCode } from "./totp.ts";
import { claimCode } from "./used-code.ts";

const CONFIG = { origin: "http://127.0.0.1:3000", secret: "a secret that is long enough for tests", demo: true };
let test: TestDatabase;
let auth: Auth;
const mailer: Mailer = { send: async () => {} };

beforeAll(async () => {
  test = await testDatabase();
  auth = makeAuth({ db: test.db, config: CONFIG, mailer });
});
afterAll(() => test.close());

const enrol = (who: { email: string; password: string }) => enrolled(auth, who);

// The code of the next half minute: taken as well, and not the one that enrolment used up.
const nextCode = (secret: string) => totpCode(secret, new Date(Date.now() + 30_000));

describe("sign-in", () => {
  it("lets a writer in with a password, in a cookie that scripts and other sites can not use", async () => {
    const who = await buildPerson(test.db, { roles: ["writer"] });
    const web = browser();
    expect((await signIn(auth, web.headers(), { ...who, password: "wrong wrong wrong" })) satisfies SignInStep).toMatchObject({
      ok: false,
      reason: "wrong",
    });
    const step = web.keep(await signIn(auth, web.headers(), { ...who, email: who.email.toUpperCase() }));
    expect(step).toMatchObject({ ok: true, value: { secondFactor: false } });
    const cookie = step.headers.getSetCookie().find((line) => line.startsWith("xoan.session_token="));
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    expect(cookie).not.toMatch(/Secure/i);
    expect(await resolveActor(test.db, auth, web.headers())).toMatchObject({ actor: who.actor, email: who.email, mustEnrol: false });
    const trail = await auditTrail(test.db, { limit: 1, subjectId: who.id });
    expect(trail.events[0]).toMatchObject({ action: "session.start", detail: { by: "password", address: "198.51.100.1" } });
    expect(await sessionsOf(test.db, who.id, new Date())).toMatchObject([{ address: "198.51.100.1" }]);
  });

  it("marks cookies secure where the origin is https", async () => {
    const who = await buildPerson(test.db);
    const https = makeAuth({ db: test.db, config: { ...CONFIG, origin: "https://portal.example.vn" }, mailer });
    const step = await signIn(https, browser().headers(), who);
    expect(step.headers.getSetCookie().join()).toMatch(/__Secure-xoan\.session_token=[^,]*; Secure/i);
  });

  it("leads an approver to enrolment, withholds the role until then, and then asks for the code", async () => {
    const who = await buildPerson(test.db, { roles: ["writer", "approver"] });
    const early = browser();
    early.keep(await signIn(auth, early.headers(), who));
    const before = await resolveActor(test.db, auth, early.headers());
    expect(before).toMatchObject({ mustEnrol: true, twoFactorEnabled: false });
    expect(before?.actor.grants.map((grant) => grant.role)).toEqual(["writer"]);

    const { web, secret } = await enrol(who);
    expect(await resolveActor(test.db, auth, web.headers())).toMatchObject({ mustEnrol: false, actor: who.actor });
    // A session from before the second factor must not grow into a privileged one.
    expect(await resolveActor(test.db, auth, early.headers())).toBeNull();

    const next = browser();
    expect(next.keep(await signIn(auth, next.headers(), who))).toMatchObject({ ok: true, value: { secondFactor: true } });
    expect(await resolveActor(test.db, auth, next.headers())).toBeNull();
    expect(next.keep(await enterCode(auth, next.headers(), { code: "000000" }))).toMatchObject({ ok: false, reason: "wrong_code" });
    const code = nextCode(secret);
    expect(next.keep(await enterCode(auth, next.headers(), { code: `${code.slice(0, 3)} ${code.slice(3)}` })).ok).toBe(true);
    expect((await resolveActor(test.db, auth, next.headers()))?.actor).toEqual(who.actor);
  });

  it("takes a code once, also when two processes are asked at the same moment", async () => {
    const who = await buildPerson(test.db, { roles: ["approver"] });
    const { secret } = await enrol(who);
    const second = connect(test.url, { max: 2 });
    const processes = [auth, makeAuth({ db: second.db, config: CONFIG, mailer })];
    const code = nextCode(secret);
    try {
      const tries = await Promise.all(
        processes.map(async (process) => {
          const web = browser();
          web.keep(await signIn(process, web.headers(), who));
          const step = web.keep(await enterCode(process, web.headers(), { code }));
          return { step, signedIn: await resolveActor(test.db, auth, web.headers()) };
        }),
      );
      expect(tries.filter(({ signedIn }) => signedIn !== null)).toHaveLength(1);
      const refused = tries.filter(({ step }) => !step.ok);
      expect(refused).toMatchObject([{ step: { reason: "used_code" }, signedIn: null }]);
      // Another person's equal digits are another code.
      expect(await claimCode(test.db, (await buildPerson(test.db)).id, code, new Date())).toBe(true);
    } finally {
      await second.pool.end();
    }
  });

  it("forgets used codes once they can not be valid any more", async () => {
    const { id } = await buildPerson(test.db);
    const at = (seconds: number) => new Date(Date.UTC(2026, 0, 1) + seconds * 1000);
    expect(await claimCode(test.db, id, "123456", at(0))).toBe(true);
    expect(await claimCode(test.db, id, "123456", at(119))).toBe(false);
    expect(await claimCode(test.db, id, "654321", at(121))).toBe(true);
    expect((await test.pool.query("select 1 from identity.used_code where person_id = $1", [id])).rowCount).toBe(1);
  });

  it("takes a recovery code once", async () => {
    const who = await buildPerson(test.db, { roles: ["publisher"] });
    const { recoveryCodes } = await enrol(who);
    const code = recoveryCodes[0] ?? "";
    const use = async () => {
      const web = browser();
      web.keep(await signIn(auth, web.headers(), who));
      const step = web.keep(await enterCode(auth, web.headers(), { code }));
      return { step, signedIn: await resolveActor(test.db, auth, web.headers()) };
    };
    expect((await use()).signedIn?.actor).toEqual(who.actor);
    const again = await use();
    expect(again.step).toMatchObject({ ok: false, reason: "wrong_code" });
    expect(again.signedIn).toBeNull();
  });

  it("takes a recovery code once when two come at the same moment, and none after new ones were made", async () => {
    const who = await buildPerson(test.db, { roles: ["publisher"] });
    const { web, recoveryCodes } = await enrol(who);
    const use = async (code: string) => {
      const one = browser();
      one.keep(await signIn(auth, one.headers(), who));
      one.keep(await enterCode(auth, one.headers(), { code }));
      return (await resolveActor(test.db, auth, one.headers())) !== null;
    };
    const both = await Promise.all([use(recoveryCodes[0] ?? ""), use(recoveryCodes[0] ?? "")]);
    expect(both.filter(Boolean)).toHaveLength(1);
    expect(await renewRecoveryCodes(auth, web.headers(), { password: "not the password" })).toMatchObject({ ok: false, reason: "wrong" });
    const renewed = await renewRecoveryCodes(auth, web.headers(), who);
    if (!renewed.ok) throw new Error(renewed.reason);
    expect(await use(recoveryCodes[1] ?? "")).toBe(false);
    expect(await use(renewed.value.recoveryCodes[0] ?? "")).toBe(true);
  });

  it("offers no way to sign up, to trust a device, or to change an account past the commands", async () => {
    const post = (where: string, body: object) =>
      auth.handler(
        new Request(`${CONFIG.origin}/api/auth${where}`, {
          method: "POST",
          body: JSON.stringify(body),
          headers: { "content-type": "application/json", origin: CONFIG.origin },
        }),
      );
    expect((await post("/sign-up/email", { email: "a@example.vn", password: "long enough password", name: "A" })).status).toBe(404);
    expect((await post("/update-user", { name: "B" })).status).toBe(404);
    expect((await post("/two-factor/verify-totp", { code: "123456", trustDevice: true })).status).toBe(400);
    await expect(
      auth.api.signUpEmail({ body: { email: "a@example.vn", password: "long enough password", name: "A" } }),
    ).rejects.toMatchObject({ statusCode: 400 });
  });
});

describe("lock-out", () => {
  it("counts across processes, locks address and account together, forgets after fifteen minutes or a success", async () => {
    let now = new Date("2026-03-01T08:00:00Z");
    const second = connect(test.url, { max: 2 });
    const clock = () => now;
    const processes = [
      makeAuth({ db: test.db, config: CONFIG, mailer, clock }),
      makeAuth({ db: second.db, config: CONFIG, mailer, clock }),
    ] as const;
    const who = await buildPerson(test.db);
    const attempt = (n: number, password: string, address: string, email = who.email) =>
      signIn(processes[n % 2 === 0 ? 0 : 1], browser(address).headers(), { email, password });
    try {
      for (let n = 0; n < 4; n++) expect(await attempt(n, "not the password", "203.0.113.1")).toMatchObject({ reason: "wrong" });
      expect((await attempt(0, who.password, "203.0.113.1")).ok).toBe(true);
      const parallel = await Promise.all(Array.from({ length: 12 }, (_, n) => attempt(n, "not the password", "203.0.113.1")));
      expect(parallel.filter((step) => !step.ok && step.reason === "wrong")).toHaveLength(5);
      expect(parallel.filter((step) => !step.ok && step.reason === "locked_out")).toHaveLength(7);
      expect(await attempt(1, who.password, "203.0.113.1")).toMatchObject({ ok: false, reason: "locked_out" });
      // The person is not locked out elsewhere by somebody else's failures.
      expect((await attempt(1, who.password, "203.0.113.2")).ok).toBe(true);
      // An account that does not exist answers the same.
      const unknown = [];
      for (let n = 0; n < 6; n++) unknown.push(await attempt(n, "not the password", "203.0.113.3", "nobody@example.vn"));
      expect(unknown.map((step) => !step.ok && step.reason)).toEqual(["wrong", "wrong", "wrong", "wrong", "wrong", "locked_out"]);
      now = new Date("2026-03-01T08:16:00Z");
      expect((await attempt(0, who.password, "203.0.113.1")).ok).toBe(true);
    } finally {
      await second.pool.end();
    }
  });
});

describe("sessions and accounts that end", () => {
  it("ends a revoked session and all sessions of a closed account with the next request", async () => {
    const who = await buildPerson(test.db, { roles: ["writer"] });
    const [a, b] = [browser(), browser()];
    a.keep(await signIn(auth, a.headers(), who));
    b.keep(await signIn(auth, b.headers(), who));
    const sessionId = (await resolveActor(test.db, auth, a.headers()))?.sessionId ?? "";
    const stranger = await buildPerson(test.db, { roles: ["writer"] });
    await expect(revokeSession(identityContext(test.db, stranger.actor), { sessionId })).rejects.toMatchObject({ status: 403 });
    expect((await revokeSession(identityContext(test.db, who.actor), { sessionId })).ok).toBe(true);
    expect(await resolveActor(test.db, auth, a.headers())).toBeNull();
    expect(await resolveActor(test.db, auth, b.headers())).not.toBeNull();
    expect((await disablePerson(identityContext(test.db), { personId: who.id })).ok).toBe(true);
    expect(await resolveActor(test.db, auth, b.headers())).toBeNull();
    expect(await signIn(auth, browser().headers(), who)).toMatchObject({ ok: false, reason: "account_closed" });
    expect(await grantRole(identityContext(test.db), { personId: who.id, role: "monitor" })).toEqual({
      ok: false,
      reasons: [{ id: "disabled", field: "personId" }],
    });
  });
});

describe("demonstration accounts", () => {
  it("are one per role, in a file that only its owner reads, and refused outside a demonstration", async () => {
    const dataDir = await mkdtemp(path.join(tmpdir(), "xoan-demo-"));
    try {
      const strict = makeAuth({ db: test.db, config: { ...CONFIG, demo: false }, mailer });
      await expect(demoAccounts(test.db, strict, { dataDir })).rejects.toMatchObject({ id: "demo_refused" });
      const accounts = await demoAccounts(test.db, auth, { dataDir });
      const file = path.join(dataDir, "demo.json");
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      expect(JSON.parse(await readFile(file, "utf8"))).toEqual(accounts);
      expect(accounts.map((account) => account.role)).toEqual(ROLES);
      await expect(demoAccounts(test.db, auth, { dataDir })).rejects.toMatchObject({ id: "demo_exists" });
      for (const account of accounts) {
        const web = browser();
        web.keep(await signIn(auth, web.headers(), account));
        expect(web.keep(await enterCode(auth, web.headers(), { code: totpCode(account.totpSecret, new Date()) })).ok).toBe(true);
        const signedIn = await resolveActor(test.db, auth, web.headers());
        expect(signedIn).toMatchObject({
          mustEnrol: false,
          demo: true,
          actor: { name: account.name, grants: [{ role: account.role, unitId: null, langs: null }] },
        });
        expect(await resolveActor(test.db, strict, web.headers())).toBeNull();
      }
      expect(await signIn(strict, browser().headers(), accounts[0] ?? { email: "", password: "" })).toMatchObject({
        ok: false,
        reason: "account_closed",
      });
    } finally {
      await rm(dataDir, { recursive: true });
    }
  });
});
