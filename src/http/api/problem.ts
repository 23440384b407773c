import type { Context } from "hono";
import { LANGUAGE_INFO, type Lang } from "#kernel/languages";
import type { z } from "zod";
import type { KeyFault } from "./gate.ts";
import type { Problem } from "./shape.ts";
import { PROBLEM_WORDS } from "./words.ts";

/** One parameter that cannot be used, and why. */
export type WrongParameter = { parameter: string; value: string; reason: string };

/** Every problem that the API answers with, in the order of its page: `/api#name` tells about each. */
export const PROBLEMS = {
  parameters: { status: 400, title: "Bad Request" },
  key: { status: 401, title: "Unauthorized" },
  notFound: { status: 404, title: "Not Found" },
  method: { status: 405, title: "Method Not Allowed" },
  tooMany: { status: 429, title: "Too Many Requests" },
  unavailable: { status: 503, title: "Service Unavailable" },
} as const;
export type ProblemKind = keyof typeof PROBLEMS;

/** The name of a problem on the page of the API. */
export const anchorOf = (kind: ProblemKind): string => `problem-${kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** Who answers: the public origin, and the language of the reader. */
export type Teller = { origin: string; lang: Lang };

/** A refusal as RFC 9457 has it, in the reader's language. */
export function problem(c: Context, by: Teller, kind: Exclude<ProblemKind, "tooMany" | "key">, errors?: WrongParameter[]): Response {
  return refusal(c, by, kind, PROBLEM_WORDS[by.lang][kind], errors);
}

/** The refusal of one who asked too often. */
export function tooMany(c: Context, by: Teller, seconds: number): Response {
  c.header("retry-after", String(seconds));
  return refusal(c, by, "tooMany", PROBLEM_WORDS[by.lang].tooMany(seconds));
}

/** The refusal of a key that opens nothing. */
export function wrongKey(c: Context, by: Teller, fault: KeyFault): Response {
  c.header("www-authenticate", 'Bearer error="invalid_token"');
  return refusal(c, by, "key", PROBLEM_WORDS[by.lang].key[fault]);
}

function refusal(c: Context, { origin, lang }: Teller, kind: ProblemKind, detail: string, errors?: WrongParameter[]): Response {
  const { status, title } = PROBLEMS[kind];
  const type = `${origin}/api#${anchorOf(kind)}`;
  const body: z.infer<typeof Problem> = { type, title, status, detail, ...(errors ? { errors } : {}) };
  const headers = { "content-type": "application/problem+json", "content-language": LANGUAGE_INFO[lang].tag, "cache-control": "no-store" };
  return c.body(JSON.stringify(body), status, headers);
}
