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

/** A parameter of the public API, as its OpenAPI document describes it. */
export type ApiParameter = {
  name: string;
  inPath: boolean;
  type: string;
  allowed: string[];
  range: [number, number] | null;
  preset: string | null;
  description: string | null;
};
/** A question put to the API and what it answered; `cut` when only the beginning is shown. */
export type ApiExample = { address: string; status: number; body: string; cut: boolean };
export type ApiQuestion = { id: string; path: string; summary: string; parameters: ApiParameter[]; example: ApiExample | null };
export type ApiProblem = { anchor: string; status: number; title: string; detail: string };
/** All that the page of the API tells: it asks nothing by itself, and knows no schema. */
export type ApiGuide = {
  questions: ApiQuestion[];
  problems: ApiProblem[];
  refused: ApiExample | null;
  perMinute: number;
  pageMost: number;
};

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
  /** The public API with answers of this moment. */
  apiGuide(lang: Lang, now: Date): Promise<ApiGuide>;
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
