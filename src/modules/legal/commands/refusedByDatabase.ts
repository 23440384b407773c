import { type Outcome, type Reason, refused } from "#kernel/outcome";

const REASONS: Record<string, Reason> = {
  document_number_issuer_year_key: { id: "legal.taken", field: "number" },
  document_file_id_key: { id: "legal.file_gone", field: "file" },
  relation_no_circle: { id: "legal.circle", field: "relations" },
};

/** The refusal behind a constraint that a write ran into. @throws the error itself when it is none of ours. */
export function refusedByDatabase<T>(error: unknown): Outcome<T> {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const reason = "constraint" in cause && typeof cause.constraint === "string" ? REASONS[cause.constraint] : undefined;
    if (reason) return refused(reason);
  }
  throw error;
}
