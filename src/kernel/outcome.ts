/** One reason why something is refused: a stable id, the field it concerns, and values for its message. */
export type Reason = { id: string; field?: string; values?: Record<string, string | number> };

/** The result of a command: done with a value, or refused with all its reasons. Faults are exceptions. */
export type Outcome<T = void> = { ok: true; value: T } | { ok: false; reasons: Reason[] };

/** A command that succeeded. */
export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** A command that was refused; every reason is listed, never only the first. */
export function refused<T = never>(...reasons: Reason[]): Outcome<T> {
  return { ok: false, reasons };
}
