import { randomUUID, randomUUIDv7 } from "node:crypto";

/** A new permanent id: uuid version 7, so that ids sort by the time they were made. */
export function newId(): string {
  return randomUUIDv7();
}

/** An id for one request or job in the log; says nothing about time. */
export function newRequestId(): string {
  return randomUUID();
}

/** True when `value` is written like a uuid; anything else would make the database throw. */
export function isId(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value);
}
