import type { RouterContextProvider } from "react-router";
import { type SignInRefusal, resolveActor } from "#modules/identity";
import { requestContext } from "../../context.ts";
import type { MessageKey } from "../messages/index.ts";

/** A request on its way to the sign-in machinery. */
export type AuthArgs = { request: Request; context: Readonly<RouterContextProvider> };

/** The sign-in machinery of this process. */
export function authOf(context: AuthArgs["context"]) {
  return context.get(requestContext).runtime.auth;
}

/** The session behind this request with what the shell asks about it; null when it ended. */
export function sessionOf({ request, context }: AuthArgs) {
  const { db, auth } = context.get(requestContext).runtime;
  return resolveActor(db, auth, request.headers);
}

/** The message for a refusal. */
export function refusal(reason: SignInRefusal): MessageKey {
  return `sign_in.${reason}`;
}

/** A field of a posted form as text; a file or a missing field is an empty text. */
export function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
