import canonicalize from "canonicalize";

/** RFC 8785 form of any JSON value with every string in NFC. Lone surrogates are replaced, since RFC 8785 refuses them. */
export function canonical(value: unknown): string {
  return canonicalize(normal(value)) ?? "null";
}

function normal(value: unknown): unknown {
  if (typeof value === "string") return value.toWellFormed().normalize("NFC");
  if (Array.isArray(value)) return value.map(normal);
  if (value instanceof Date) return value.toISOString();
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key.toWellFormed().normalize("NFC"), normal(part)]));
}
