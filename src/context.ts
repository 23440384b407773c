import { createContext } from "react-router";
import type { Db } from "./kernel/db.ts";
import type { Enqueue, Listener } from "./kernel/context.ts";
import type { Lang } from "./kernel/languages.ts";
import type { Log } from "./kernel/log.ts";
import type { Mail } from "./kernel/mail.ts";
import type { SecretBox } from "./kernel/secretBox.ts";
import type { Kinds } from "./modules/editions/index.ts";
import type { Actor } from "./modules/identity/contract.ts";
import type { Auth } from "./modules/identity/index.ts";

/** What a web process holds for its whole life and lends to every request. */
export type Runtime = {
  db: Db;
  log: Log;
  emit: Listener;
  enqueue: Enqueue;
  auth: Auth;
  mail: Mail;
  dataDir: string;
  kinds: Kinds;
  /** Seals the mail addresses of readers. */
  readers: SecretBox;
};

/** What the HTTP layer learned about one request; the only way routes reach the database or the reader's identity. */
export type RequestInfo = {
  runtime: Runtime;
  lang: Lang;
  actor: Actor | null;
  requestId: string;
  now: Date;
  /** Public origin without a trailing slash, from the configuration and never from the request's headers. */
  origin: string;
  nonce: string | undefined;
};

/** Set by the HTTP layer for every request that reaches a route; reading it unset throws. */
export const requestContext = createContext<RequestInfo>();
/** The CSP nonce of a desk page; the portal has none because it runs no script. */
export const nonceContext = createContext<string | undefined>(undefined);
