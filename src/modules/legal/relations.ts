import { and, eq, inArray, or, sql } from "drizzle-orm";
import type { Tx } from "#kernel/db";
import type { Reason } from "#kernel/outcome";
import type { RelationChanges, RelationKind } from "./contract.ts";
import { document, relation } from "./schema.ts";

/** What a decision about relations must know of a document. */
export type Dated = { id: string; number: string; signedOn: string | null; effectiveOn: string | null };
type Row = { fromId: string; toId: string; kind: RelationKind; onDate: string | null };
type Own = { direction: "to" | "from"; kind: RelationKind; id: string };

const FIELD = { field: "relations" } as const;
const ENDING: readonly RelationKind[] = ["replaces", "repeals"];

/** A relation as the table has it: who does it, to whom. */
export function rowOf(ownId: string, { direction, kind, id }: Own): Omit<Row, "onDate"> {
  return direction === "to" ? { fromId: ownId, toId: id, kind } : { fromId: id, toId: ownId, kind };
}

/**
 * Everything that is wrong with the relations of a record once they and its days are changed: `legal.own`, `legal.unknown`,
 * `legal.ended_before_signed` (ended before it existed) and `legal.ended_too_early` (ended before its successor was signed).
 * Circles are left to the database, which sees those that two people make together.
 */
export async function whyNotRelated(tx: Tx, own: Dated, { add, remove }: RelationChanges): Promise<Reason[]> {
  if (add.some(({ id }) => id === own.id)) return [{ id: "legal.own", ...FIELD }];
  const gone = new Set(remove.map((each) => keyOf(rowOf(own.id, each))));
  const added = add.map((each) => ({ ...rowOf(own.id, each), onDate: each.onDate }));
  const kept = await tx
    .select()
    .from(relation)
    .where(and(or(eq(relation.fromId, own.id), eq(relation.toId, own.id)), inArray(relation.kind, [...ENDING])));
  const rows = new Map(kept.filter((each) => !gone.has(keyOf(each))).map((each) => [keyOf(each), each]));
  for (const each of added) rows.set(keyOf(each), each);
  const others = await documentsOf(
    tx,
    [...rows.values()].flatMap(({ fromId, toId }) => [fromId, toId]),
  );
  others.set(own.id, own);
  return [...rows.values()].flatMap((row) => {
    const from = others.get(row.fromId);
    const to = others.get(row.toId);
    if (!from || !to) return [{ id: "legal.unknown", ...FIELD }];
    return ENDING.includes(row.kind) ? outOfTime(from, to, row.onDate) : [];
  });
}

function outOfTime(from: Dated, to: Dated, onDate: string | null): Reason[] {
  const values = (on: string, signed: string) => ({ values: { number: to.number, by: from.number, on, signed } });
  const on = onDate ?? from.effectiveOn ?? from.signedOn;
  if (on && to.signedOn && on < to.signedOn) return [{ id: "legal.ended_before_signed", ...FIELD, ...values(on, to.signedOn) }];
  if (from.signedOn && to.signedOn && from.signedOn < to.signedOn)
    return [{ id: "legal.ended_before_signed", ...FIELD, ...values(from.signedOn, to.signedOn) }];
  if (onDate && from.signedOn && onDate < from.signedOn)
    return [{ id: "legal.ended_too_early", ...FIELD, ...values(onDate, from.signedOn) }];
  return [];
}

/** Takes away and adds; one that is there already gets the new day. Answers what was done in words that the audit trail can keep. */
export async function writeRelations(tx: Tx, ownId: string, { add, remove }: RelationChanges): Promise<Record<string, string[]>> {
  for (const each of remove) {
    const { fromId, toId, kind } = rowOf(ownId, each);
    await tx.delete(relation).where(and(eq(relation.fromId, fromId), eq(relation.toId, toId), eq(relation.kind, kind)));
  }
  for (const each of add)
    await tx
      .insert(relation)
      .values({ ...rowOf(ownId, each), onDate: each.onDate })
      .onConflictDoUpdate({ target: [relation.fromId, relation.toId, relation.kind], set: { onDate: each.onDate } });
  const numbers = await documentsOf(
    tx,
    [...add, ...remove].map(({ id }) => id),
  );
  const say = (each: Own, onDate?: string | null) =>
    [each.direction, each.kind, numbers.get(each.id)?.number ?? each.id, onDate].filter(Boolean).join(" ");
  return {
    ...(add.length > 0 ? { related: add.map((each) => say(each, each.onDate)) } : {}),
    ...(remove.length > 0 ? { unrelated: remove.map((each) => say(each)) } : {}),
  };
}

/** Writes of the register come one after the other: what one decides on, no other changes meanwhile. */
export async function lockRegister(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('legal.register'))`);
}

async function documentsOf(tx: Tx, ids: string[]): Promise<Map<string, Dated>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ id: document.id, number: document.number, signedOn: document.signedOn, effectiveOn: document.effectiveOn })
    .from(document)
    .where(inArray(document.id, ids));
  return new Map(rows.map((row) => [row.id, row]));
}

const keyOf = ({ fromId, toId, kind }: Omit<Row, "onDate">) => `${fromId} ${toId} ${kind}`;
