import { createHash } from "node:crypto";
import { canonical } from "#kernel/canonical";
import type { Value } from "./values.ts";

/** Names a value whatever language shows it: two values have one name only when they say the same. */
export function versionOf(value: Value): string {
  return createHash("sha256").update(canonical(value)).digest("hex").slice(0, 16);
}
