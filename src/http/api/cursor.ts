import type { z } from "zod";

/** A place in a list as a word that says nothing to its reader. */
export function writeCursor(place: unknown): string {
  return Buffer.from(JSON.stringify(place)).toString("base64url");
}

/** The place that a word stands for; null for a word that this API did not write. */
export function readCursor<T>(shape: z.ZodType<T>, word: string): T | null {
  if (!/^[\w-]{1,1000}$/.test(word)) return null;
  try {
    const found = shape.safeParse(JSON.parse(Buffer.from(word, "base64url").toString("utf8")));
    return found.success ? found.data : null;
  } catch {
    return null;
  }
}
