import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { APIError, createAuthMiddleware } from "better-auth/api";
import { twoFactor } from "better-auth/plugins";
import { eq } from "drizzle-orm";
import type { Db } from "#kernel/db";
import { audit } from "#modules/record";
import { CLIENT_ADDRESS_HEADER } from "./client-address.ts";
import { RESET_PATH } from "./contract.ts";
import { clearAttempts, mayAttempt, mayMailReset } from "./lockout.ts";
import { resetMail } from "./messages/mail.ts";
import * as tables from "./schema.ts";
import { claimCode } from "./used-code.ts";

/** What sign-in needs of the configuration. `demo`: demonstration accounts may sign in. */
export type AuthConfig = { origin: string; secret: string; demo: boolean };
/** Takes a mail for delivery. */
export type Mailer = { send(message: { to: string; subject: string; text: string }): Promise<unknown> };
export type AuthParts = { db: Db; config: AuthConfig; mailer: Mailer; clock?: () => Date };

/** Sessions end after twelve hours, whatever happens in between: one working day, one sign-in. */
export const SESSION_SECONDS = 12 * 3600;
// What the library deems sensitive beyond asking for the password needs a session that is at most this old.
const FRESH_SECONDS = 30 * 60;

// Everything that would let somebody make or change an account past our commands and their audit.
const CLOSED_PATHS = [
  "/sign-up/email",
  "/sign-in/social",
  "/update-user",
  "/change-email",
  "/delete-user",
  "/delete-user/callback",
  "/update-session",
  "/set-password",
  "/link-social",
  "/unlink-account",
  "/list-accounts",
  "/account-info",
  "/get-access-token",
  "/refresh-token",
  "/send-verification-email",
  "/verify-email",
  "/two-factor/send-otp",
  "/two-factor/verify-otp",
];

/**
 * The sign-in machinery: password, second factor, recovery codes, reset by mail, sessions in PostgreSQL.
 * No public sign-up. Addresses of clients come from one header that only our HTTP layer writes.
 */
export function makeAuth(parts: AuthParts) {
  const { db, config } = parts;
  const auth = betterAuth({
    appName: "Xoan",
    baseURL: config.origin,
    basePath: "/api/auth",
    secret: config.secret,
    trustedOrigins: [config.origin],
    telemetry: { enabled: false },
    logger: { level: "error" },
    disabledPaths: CLOSED_PATHS,
    database: drizzleAdapter(db, {
      provider: "pg",
      schema: {
        user: tables.person,
        session: tables.session,
        account: tables.account,
        verification: tables.verification,
        twoFactor: tables.twoFactor,
        rateLimit: tables.requestLimit,
      },
    }),
    user: {
      additionalFields: {
        lang: { type: "string", input: false, required: false },
        demo: { type: "boolean", input: false, required: false },
      },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 128,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: 3600,
      sendResetPassword: ({ user, token }) => sendReset(parts, user, token),
      onPasswordReset: async ({ user }) => trace(parts, user, "person.password_reset"),
    },
    verification: { storeIdentifier: "hashed" },
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true, freshAge: FRESH_SECONDS, cookieCache: { enabled: false } },
    rateLimit: {
      enabled: true,
      storage: "database",
      window: 60,
      max: 120,
      // A whole office may share one address; guessing is stopped by the lock-out, not here.
      customRules: {
        "/sign-in/*": { window: 60, max: 60 },
        "/two-factor/*": { window: 60, max: 60 },
        "/request-password-reset": { window: 60, max: 10 },
      },
    },
    advanced: {
      cookiePrefix: "xoan",
      useSecureCookies: config.origin.startsWith("https:"),
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax", path: "/" },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
      database: { generateId: false },
    },
    databaseHooks: databaseHooks(parts),
    hooks: { before: beforeHook(parts), after: afterHook(parts) },
    plugins: [twoFactor({ issuer: "Xoan", accountLockout: { enabled: true, maxFailedAttempts: 5, durationSeconds: 900 } })],
  });
  return Object.assign(auth, { demoAllowed: config.demo });
}

export type Auth = ReturnType<typeof makeAuth>;

function beforeHook({ db, clock = () => new Date() }: AuthParts) {
  return createAuthMiddleware(async (ctx) => {
    // A device that is trusted for a month would make the second factor optional on a stolen laptop.
    if (ctx.body?.trustDevice) throw new APIError("BAD_REQUEST", { code: "TRUSTED_DEVICE_REFUSED", message: "Devices are not trusted" });
    if (ctx.path !== "/sign-in/email" || typeof ctx.body?.email !== "string") return;
    if (!(await mayAttempt(db, ctx.body.email, addressOf(ctx.headers), clock()))) {
      throw new APIError("TOO_MANY_REQUESTS", { code: "LOCKED_OUT", message: "Too many failed sign-ins; wait fifteen minutes" });
    }
  });
}

function afterHook(parts: AuthParts) {
  return createAuthMiddleware(async (ctx) => {
    const started = ctx.context.newSession;
    if (!started) return;
    if (ctx.path === "/sign-in/email") {
      await clearAttempts(parts.db, started.user.email, addressOf(ctx.headers));
      // The second factor is still to come: this session ends at once and is no sign-in yet.
      if ("twoFactorEnabled" in started.user && started.user.twoFactorEnabled) return;
    }
    const by = BY_PATH[ctx.path];
    if (by) await trace(parts, started.user, "session.start", { by, address: addressOf(ctx.headers) });
  });
}

const BY_PATH: Record<string, string> = {
  "/sign-in/email": "password",
  "/two-factor/verify-totp": "second_factor",
  "/two-factor/verify-backup-code": "recovery_code",
};

function databaseHooks(parts: AuthParts) {
  return {
    session: {
      create: {
        before: async (session: { userId: string }, request: { path: string; body?: { code?: unknown } } | null) => {
          const [row] = await parts.db.select().from(tables.person).where(eq(tables.person.id, session.userId));
          if (!row || row.disabledAt !== null || (row.demo && !parts.config.demo)) {
            throw new APIError("FORBIDDEN", { code: "ACCOUNT_CLOSED", message: "This account may not sign in" });
          }
          // Here the code was found right and nobody is signed in yet: the one moment to let each code in once.
          if (request?.path !== "/two-factor/verify-totp") return;
          if (!(await claimCode(parts.db, session.userId, String(request.body?.code), (parts.clock ?? (() => new Date()))()))) {
            throw new APIError("UNAUTHORIZED", { code: "CODE_USED", message: "This code was used already" });
          }
        },
      },
    },
    user: {
      update: {
        // The library changes a person only when a second factor comes or goes. Sessions from before that moment
        // were opened without it: they must not grow into privileged ones.
        after: async (user: { id: string; name: string; twoFactorEnabled?: unknown }) => {
          await parts.db.delete(tables.session).where(eq(tables.session.userId, user.id));
          await trace(parts, user, user.twoFactorEnabled ? "person.second_factor_on" : "person.second_factor_off");
        },
      },
    },
  };
}

async function sendReset(
  { db, config, mailer, clock = () => new Date() }: AuthParts,
  user: { id: string; email: string; name: string },
  token: string,
) {
  const [row] = await db.select().from(tables.person).where(eq(tables.person.id, user.id));
  if (!row || row.disabledAt !== null || !(await mayMailReset(db, user.email, clock()))) return;
  const link = `${config.origin}${RESET_PATH}?token=${encodeURIComponent(token)}`;
  await mailer.send({ to: user.email, ...resetMail(row.lang, { name: user.name, link }) });
}

async function trace(
  { db, clock = () => new Date() }: AuthParts,
  user: { id: string; name: string },
  action: string,
  detail: Record<string, unknown> = {},
) {
  const ctx = { actor: { kind: "person" as const, id: user.id, name: user.name }, now: clock(), requestId: "sign-in" };
  await db.transaction((tx) => audit(tx, ctx, action, { kind: "person", id: user.id }, detail));
}

function addressOf(headers: Headers | undefined): string | null {
  return headers?.get(CLIENT_ADDRESS_HEADER) ?? null;
}
