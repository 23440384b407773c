import { z } from "zod";
import { readCursor, writeCursor } from "../api/cursor.ts";

/** Where a list goes on; everything that the next request needs, so that no process keeps anything. */
const Token = z.object({
  verb: z.string(),
  from: z.iso.datetime().nullable(),
  before: z.iso.datetime().nullable(),
  set: z.string().nullable(),
  after: z.object({ at: z.iso.datetime(), id: z.uuid() }),
  /** How many were given already, and how many there were at the beginning. */
  given: z.number().int().min(0),
  size: z.number().int().min(0),
  ends: z.iso.datetime(),
});
export type Token = z.infer<typeof Token>;

export const TOKEN_MS = 24 * 3600 * 1000;

/** A token as the word that travels. */
export const writeToken = (token: Token): string => writeCursor(token);

/** The token of a word, or why it cannot be used. */
export function readToken(word: string, verb: string, now: Date): Token | string {
  const token = readCursor(Token, word);
  if (!token || token.verb !== verb) return `This is no resumption token that ${verb} gave`;
  return new Date(token.ends) > now ? token : `This resumption token expired at ${token.ends}: begin the list anew`;
}
