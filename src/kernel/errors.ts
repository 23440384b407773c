/** The few kinds of fault a request can end in; everything else is a defect (500). */
export type FaultKind = "not_found" | "forbidden" | "unauthenticated" | "bad_input" | "conflict" | "too_many" | "too_large" | "unavailable";

const STATUS: Record<FaultKind, number> = {
  not_found: 404,
  forbidden: 403,
  unauthenticated: 401,
  bad_input: 400,
  conflict: 409,
  too_many: 429,
  too_large: 413,
  unavailable: 503,
};

/** A fault with an HTTP status and a stable id; `name` is used to recognise it across module graphs. */
export class Fault extends Error {
  override readonly name = "Fault";
  readonly kind: FaultKind;
  readonly id: string;
  readonly status: number;
  constructor(kind: FaultKind, id: string, message: string = id) {
    super(message);
    this.kind = kind;
    this.id = id;
    this.status = STATUS[kind];
  }
}

/** Recognises a Fault by shape, because the web bundle and plain Node load this file separately. */
export function isFault(error: unknown): error is Fault {
  return error instanceof Error && error.name === "Fault" && "kind" in error && "status" in error;
}
