import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** RFC 8785 form of any JSON value with every string in NFC. Lone surrogates are replaced, since RFC 8785 refuses them. */
export function canonical(value: unknown): string {
  return canonicalize(normal(value)) ?? "null";
}

/** SHA-256 (hex) over the canonical form: two values that say the same have the same seal. */
export function seal(value: unknown): string {
  return createHash("sha256").update(canonical(value), "utf8").digest("hex");
}

function normal(value: unknown): unknown {
  if (typeof value === "string") return value.normalize("NFC").toWellFormed();
  if (Array.isArray(value)) return value.map(normal);
  if (value instanceof Date) return value.toISOString();
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key.normalize("NFC").toWellFormed(), normal(each)]));
}
