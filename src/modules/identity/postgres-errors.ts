/** The name of the constraint that a statement violated, through the query builder's wrapping; undefined for any other error. */
export function violated(error: unknown): string | undefined {
  for (let e: unknown = error, depth = 0; e instanceof Error && depth < 4; e = e.cause, depth++) {
    if ("code" in e && typeof e.code === "string" && e.code.startsWith("23") && "constraint" in e && typeof e.constraint === "string")
      return e.constraint;
  }
  return undefined;
}
