import type { Db, Tx } from "./db.ts";
import type { Lang } from "./languages.ts";

/** Who acts: a person, the system (jobs, command line) or nobody yet. */
export type ActorRef = { kind: "person" | "system" | "anonymous"; id: string | null; name: string };

/** Something that happened, told to listeners inside the transaction that made it so. */
export type DomainEvent = { type: string; payload: Record<string, unknown> };
/** Runs in the emitter's transaction; throwing rolls everything back. */
export type Listener = (tx: Tx, event: DomainEvent) => Promise<void>;

/** Tells listeners with the moment of the deed, so that what they write carries the same one. */
export function toldAt(emit: Listener, now: Date): Listener {
  return (tx, { type, payload }) => emit(tx, { type, payload: { at: now.toISOString(), ...payload } });
}

/** Enqueues a job in the given transaction; it exists only if the transaction commits. */
export type Enqueue = (tx: Tx, queue: string, data: object, options?: { startAfter?: Date; singletonKey?: string }) => Promise<void>;

/** Built once per entry (request, job, command line); never holds a Request, cookie or form. */
export type Context<A extends ActorRef = ActorRef> = {
  actor: A;
  now: Date;
  lang: Lang;
  requestId: string;
  db: Db;
  emit: Listener;
  enqueue: Enqueue;
};
