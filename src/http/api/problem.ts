import type { Context } from "hono";
import { LANGUAGE_INFO, type Lang } from "#kernel/languages";
import type { z } from "zod";
import type { Problem } from "./shape.ts";
import { PROBLEM_WORDS } from "./words.ts";

/** One parameter that cannot be used, and why. */
export type WrongParameter = { parameter: string; value: string; reason: string };
type Kind = "parameters" | "notFound" | "method" | "unavailable";
const STATUS = { parameters: 400, notFound: 404, method: 405, unavailable: 503 } as const;

/** A refusal as RFC 9457 has it, in the reader's language. */
export function problem(c: Context, lang: Lang, kind: Kind, errors?: WrongParameter[]): Response {
  return refusal(c, lang, { status: STATUS[kind], detail: PROBLEM_WORDS[lang][kind] }, errors);
}

/** The refusal of one who asked too often. */
export function tooMany(c: Context, lang: Lang, seconds: number): Response {
  c.header("retry-after", String(seconds));
  return refusal(c, lang, { status: 429, detail: PROBLEM_WORDS[lang].tooMany(seconds) });
}

type Said = { status: 400 | 404 | 405 | 429 | 503; detail: string };

const TITLES: Record<Said["status"], string> = {
  400: "Bad Request",
  404: "Not Found",
  405: "Method Not Allowed",
  429: "Too Many Requests",
  503: "Service Unavailable",
};

function refusal(c: Context, lang: Lang, { status, detail }: Said, errors?: WrongParameter[]): Response {
  const body: z.infer<typeof Problem> = { type: "about:blank", title: TITLES[status], status, detail, ...(errors ? { errors } : {}) };
  const headers = { "content-type": "application/problem+json", "content-language": LANGUAGE_INFO[lang].tag, "cache-control": "no-store" };
  return c.body(JSON.stringify(body), status, headers);
}
