import { isAPIError } from "better-auth/api";
import type { Auth } from "./auth.ts";

/** Why sign-in was refused; the words are the desk's. */
export type SignInRefusal =
  | "wrong"
  | "locked_out"
  | "account_closed"
  | "expired"
  | "wrong_code"
  | "used_code"
  | "weak_password"
  | "not_fresh";
/** A step of signing in. `headers` carries the cookies that must reach the browser, also on a refusal. */
export type SignInStep<T = unknown> = { ok: true; value: T; headers: Headers } | { ok: false; reason: SignInRefusal; headers: Headers };

/** Checks address and password. With `secondFactor` the code must follow (`enterCode`) before anybody is signed in. */
export function signIn(
  auth: Auth,
  headers: Headers,
  input: { email: string; password: string },
): Promise<SignInStep<{ secondFactor: boolean }>> {
  return step(async () => {
    const { headers: out, response } = await auth.api.signInEmail({
      headers,
      body: { email: input.email.trim().toLowerCase(), password: input.password },
      returnHeaders: true,
    });
    return { headers: out, value: { secondFactor: "twoFactorRedirect" in response && response.twoFactorRedirect === true } };
  });
}

/** Checks the second factor: six digits from the app, or one of the recovery codes, each of which works once. Refused with `used_code`, sign-in begins anew: the password's step was used up with it. */
export function enterCode(auth: Auth, headers: Headers, input: { code: string }): Promise<SignInStep<undefined>> {
  const code = input.code.trim();
  return step(async () => {
    const { headers: out } = /^\d{3}\s?\d{3}$/.test(code)
      ? await auth.api.verifyTOTP({ headers, body: { code: code.replace(/\s/, "") }, returnHeaders: true })
      : await auth.api.verifyBackupCode({ headers, body: { code }, returnHeaders: true });
    return { headers: out, value: undefined };
  });
}

/** Begins the enrolment of a second factor: what the app scans, and the recovery codes, shown only now. */
export function startEnrolment(
  auth: Auth,
  headers: Headers,
  input: { password: string },
): Promise<SignInStep<{ uri: string; secret: string; recoveryCodes: string[] }>> {
  return step(async () => {
    const { headers: out, response } = await auth.api.enableTwoFactor({
      headers,
      body: { password: input.password, method: "totp" },
      returnHeaders: true,
    });
    if (response.method !== "totp") throw new Error("unexpected method of second factor");
    const secret = new URL(response.totpURI).searchParams.get("secret") ?? "";
    return { headers: out, value: { uri: response.totpURI, secret, recoveryCodes: response.backupCodes } };
  });
}

/** Ends the enrolment with a first code: from now on the second factor is asked for, and every other session has ended. */
export function finishEnrolment(auth: Auth, headers: Headers, input: { code: string }): Promise<SignInStep<undefined>> {
  return step(async () => {
    const { headers: out } = await auth.api.verifyTOTP({ headers, body: { code: input.code.replace(/\s/g, "") }, returnHeaders: true });
    return { headers: out, value: undefined };
  });
}

/** New recovery codes in the place of all earlier ones. */
export function renewRecoveryCodes(
  auth: Auth,
  headers: Headers,
  input: { password: string },
): Promise<SignInStep<{ recoveryCodes: string[] }>> {
  return step(async () => {
    const { headers: out, response } = await auth.api.generateBackupCodes({
      headers,
      body: { password: input.password },
      returnHeaders: true,
    });
    return { headers: out, value: { recoveryCodes: response.backupCodes } };
  });
}

/** Ends the session of this browser; `headers` clears its cookie. */
export function signOut(auth: Auth, headers: Headers): Promise<SignInStep<undefined>> {
  return step(async () => ({ headers: (await auth.api.signOut({ headers, returnHeaders: true })).headers, value: undefined }));
}

/** Mails a reset link if the account exists; the answer is the same either way. */
export function requestReset(auth: Auth, headers: Headers, input: { email: string }): Promise<SignInStep<undefined>> {
  return step(async () => {
    await auth.api.requestPasswordReset({ headers, body: { email: input.email.trim().toLowerCase() } });
    return { headers: new Headers(), value: undefined };
  });
}

/** Sets a new password with the token of the reset mail and ends all sessions. The second factor stays as it was. */
export function resetPassword(auth: Auth, headers: Headers, input: { token: string; password: string }): Promise<SignInStep<undefined>> {
  return step(async () => {
    await auth.api.resetPassword({ headers, body: { token: input.token, newPassword: input.password } });
    return { headers: new Headers(), value: undefined };
  });
}

/** Changes one's own password and ends the other sessions. */
export function changePassword(auth: Auth, headers: Headers, input: { current: string; next: string }): Promise<SignInStep<undefined>> {
  return step(async () => {
    const { headers: out } = await auth.api.changePassword({
      headers,
      body: { currentPassword: input.current, newPassword: input.next, revokeOtherSessions: true },
      returnHeaders: true,
    });
    return { headers: out, value: undefined };
  });
}

const REFUSALS: Record<string, SignInRefusal> = {
  LOCKED_OUT: "locked_out",
  ACCOUNT_TEMPORARILY_LOCKED: "locked_out",
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: "expired",
  INVALID_TWO_FACTOR_COOKIE: "expired",
  INVALID_TOKEN: "expired",
  ACCOUNT_CLOSED: "account_closed",
  INVALID_CODE: "wrong_code",
  CODE_USED: "used_code",
  INVALID_BACKUP_CODE: "wrong_code",
  PASSWORD_TOO_SHORT: "weak_password",
  PASSWORD_TOO_LONG: "weak_password",
  SESSION_NOT_FRESH: "not_fresh",
};

// The library speaks in exceptions; ours are values. A fault of the server itself stays an exception.
async function step<T>(work: () => Promise<{ headers: Headers; value: T }>): Promise<SignInStep<T>> {
  try {
    return { ok: true, ...(await work()) };
  } catch (error) {
    if (!isAPIError(error) || error.statusCode >= 500) throw error;
    return { ok: false, reason: REFUSALS[String(error.body?.code)] ?? "wrong", headers: new Headers(error.headers) };
  }
}
