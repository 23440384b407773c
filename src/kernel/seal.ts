import { createHash } from "node:crypto";
import { canonical } from "./canonical.ts";

/** SHA-256 (hex) over the canonical form: two values that say the same have the same seal. */
export function seal(value: unknown): string {
  return createHash("sha256").update(canonical(value), "utf8").digest("hex");
}
