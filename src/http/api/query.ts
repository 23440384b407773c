import { z } from "zod";
import { type Lang, LANGUAGES } from "#kernel/languages";
import { readCursor } from "./cursor.ts";
import type { WrongParameter } from "./problem.ts";
import { PROBLEM_WORDS } from "./words.ts";

export const MOST = 100;
const VALUE_SHOWN = 200;

/** The parameters that several questions share. */
export const limit = z.coerce.number().int().min(1).max(MOST).default(20).describe("How many items a page has.");
export const lang = z.enum(LANGUAGES).optional().describe("The language of labels and words; goes before `Accept-Language`.");
export const id = z.uuid();
/** A place in a list, given back as it came. */
export const cursor = <T>(shape: z.ZodType<T>) =>
  z
    .string()
    .transform((word, ctx): T => {
      const place = readCursor(shape, word);
      if (place === null) ctx.addIssue({ code: "custom", params: { reason: "cursor" } });
      return place as T;
    })
    .optional()
    .describe("A place that an earlier answer gave as `next`.");

/** A choice among the fields of an item, by comma; `id` always comes with it. */
export function fieldsOf(item: z.ZodObject) {
  const allowed = Object.keys(item.shape);
  return z
    .string()
    .transform((text, ctx): string[] => {
      const asked = text.split(",").map((word) => word.trim());
      if (asked.some((word) => !allowed.includes(word))) ctx.addIssue({ code: "custom", params: { reason: "choice", allowed } });
      return ["id", ...asked];
    })
    .optional()
    .describe(`Fields of each item, by comma: ${allowed.join(", ")}. Without it all of them.`);
}

/** The parameters of a request, or every one that is wrong with the reason in the reader's language. */
export function readQuery<S extends z.ZodObject>(
  schema: S,
  search: URLSearchParams,
  reader: Lang,
): { ok: true; value: z.infer<S> } | { ok: false; errors: WrongParameter[] } {
  const say = PROBLEM_WORDS[reader];
  const given = Object.fromEntries(search);
  const wrong = (parameter: string, reason: string): WrongParameter => ({
    parameter: parameter.slice(0, VALUE_SHOWN),
    value: String(given[parameter] ?? "").slice(0, VALUE_SHOWN),
    reason,
  });
  const repeated = [...new Set(search.keys())].filter((key) => search.getAll(key).length > 1).map((key) => wrong(key, say.repeated));
  const parsed = z.strictObject(schema.shape).safeParse(given);
  if (parsed.success && repeated.length === 0) return { ok: true, value: parsed.data as z.infer<S> };
  const issues = (parsed.error?.issues ?? []).flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => wrong(key, say.unknown(Object.keys(schema.shape).join(", "))))
      : [wrong(String(issue.path[0]), reasonOf(issue, reader))],
  );
  return { ok: false, errors: [...repeated, ...issues] };
}

function reasonOf(issue: z.core.$ZodIssue, reader: Lang): string {
  const say = PROBLEM_WORDS[reader];
  if (issue.code === "invalid_value") return say.choice(issue.values.join(", "));
  if (issue.code === "custom") return issue.params?.reason === "choice" ? say.choice(issue.params.allowed.join(", ")) : say.cursor;
  return issue.code === "invalid_format" ? say.id : say.whole(1, MOST);
}
