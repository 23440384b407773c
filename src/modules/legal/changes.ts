import type { document } from "./schema.ts";

type Row = typeof document.$inferSelect;

const SHORT = ["type", "number", "issuer", "signedOn", "effectiveOn", "expiresOn", "source", "checkedOn", "isPublic", "fileId"] as const;
const LONG = ["abstract", "fullText", "note"] as const;

/** What a save changed, for the audit trail: short fields before and after, long texts by name only, since the trail keeps no texts. */
export function changesOf(before: Row, after: Partial<Row>): { changed?: Record<string, readonly [unknown, unknown]>; texts?: string[] } {
  const changed = SHORT.filter((name) => before[name] !== after[name]).map((name) => [name, [before[name], after[name]]] as const);
  const texts = LONG.filter((name) => before[name] !== after[name]);
  return { ...(changed.length > 0 ? { changed: Object.fromEntries(changed) } : {}), ...(texts.length > 0 ? { texts } : {}) };
}
