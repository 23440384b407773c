import type { z } from "zod";
import type { Db } from "#kernel/db";
import type { Lang } from "#kernel/languages";
import type { Kinds } from "#modules/editions";

export type ApiParts = { db: Db; origin: string; kinds: Kinds };
/** Who asks: the language of the answer, and the province's date. */
export type Asked = { lang: Lang; today: string };
/** An answer; `next` are the parameters of the page after it. Null = there is nothing public of that name. */
export type Answer = { body: unknown; next?: { cursor: string } | { since: string } | null } | null;

/** One question that the API answers: its route, its documentation and its work stand together. */
export type Operation = {
  id: string;
  path: string;
  summary: string;
  query: z.ZodObject;
  answer: z.ZodType;
  read(parts: ApiParts, input: Record<string, unknown>, asked: Asked): Promise<Answer>;
};

type Declared<Q extends z.ZodObject, A extends z.ZodType> = Omit<Operation, "query" | "answer" | "read"> & {
  query: Q;
  answer: A;
  read(parts: ApiParts, input: z.infer<Q>, asked: Asked): Promise<Answer>;
};

/** Declares an operation; its work knows the types of its parameters. */
export function operation<Q extends z.ZodObject, A extends z.ZodType>(declared: Declared<Q, A>): Operation {
  return declared as unknown as Operation;
}

/** The chosen fields of an item; all of them when none were chosen. */
export function pick<T extends object>(item: T, fields: readonly string[] | undefined): Partial<T> {
  return fields ? (Object.fromEntries(Object.entries(item).filter(([name]) => fields.includes(name))) as Partial<T>) : item;
}

/** Cuts off the one item too many that was read to know whether there is a next page. */
export function cut<T>(rows: readonly T[], limit: number): { items: T[]; last: T | null } {
  const items = rows.slice(0, limit);
  return { items, last: rows.length > limit ? (items.at(-1) ?? null) : null };
}
