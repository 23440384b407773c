import type { Tx } from "#kernel/db";
import type { NodeFields, TreeNodeInput } from "./contract.ts";
import { coordination, dependency, indicator, node } from "./schema.ts";

type Given = {
  key: string;
  parentKey: string | null;
  fields: NodeFields;
  source: { paragraph: number; start: number; end: number } | null;
};
type Placed = Given & { position: number; path: string };
const CHUNK = 1_000;

/** A path holds four digits a level; deeper or wider trees are no plan that a person could read. */
export const MAX_DEPTH = 12;
export const MAX_SIBLINGS = 9_999;
export const MAX_NODES = 20_000;

/** Why a list of nodes is no tree: a parent that is not there or comes later, or a key given twice. */
export function treeFaults(tree: readonly TreeNodeInput[]): string[] {
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const each of tree) {
    if (seen.has(each.key)) faults.push("plan.key_twice");
    if (each.parentKey !== null && !seen.has(each.parentKey)) faults.push("plan.parent_unknown");
    seen.add(each.key);
  }
  return [...new Set(faults)];
}

/** Writes a whole tree, parents before children, in the order given; a few statements however many nodes. */
export async function insertTree(tx: Tx, owner: { versionId: string; planId: string }, tree: readonly Given[]): Promise<void> {
  const placed = place(tree);
  for (let from = 0; from < placed.length; from += CHUNK) {
    const chunk = placed.slice(from, from + CHUNK);
    await tx.insert(node).values(chunk.map((each) => ({ ...owner, ...row(each) })));
  }
  const { versionId } = owner;
  const all = <T>(pick: (each: Placed) => T[]) => placed.flatMap(pick);
  const units = all((each) => each.fields.coordinatingUnitIds.map((unitId) => ({ versionId, key: each.key, unitId })));
  const indicators = all((each) =>
    each.fields.indicators.map(({ id, ...rest }) => ({ versionId, key: each.key, ...rest, ...(id ? { id } : {}) })),
  );
  const needs = all((each) => each.fields.needs.map((needsKey) => ({ versionId, key: each.key, needsKey })));
  for (const chunk of chunks(units)) await tx.insert(coordination).values(chunk).onConflictDoNothing();
  for (const chunk of chunks(indicators)) await tx.insert(indicator).values(chunk);
  for (const chunk of chunks(needs)) await tx.insert(dependency).values(chunk).onConflictDoNothing();
}

/** The columns of a node row that its fields fill. */
export function columns(fields: NodeFields) {
  const task = fields.kind === "task";
  return {
    kind: fields.kind,
    label: fields.label,
    title: fields.title,
    topic: fields.topic,
    leadUnitId: task ? fields.leadUnitId : null,
    startsOn: task ? fields.startsOn : null,
    dueOn: task ? fields.dueOn : null,
    output: task ? fields.output : null,
    channels: task ? fields.channels : [],
    servesKey: task ? fields.servesKey : null,
  };
}

function row(each: Placed) {
  const { key, parentKey, position, path, source } = each;
  return { key, parentKey, position, path, source, ...columns(each.fields) };
}

function place(tree: readonly Given[]): Placed[] {
  const next = new Map<string | null, number>();
  const paths = new Map<string, string>();
  return tree.map((each) => {
    const position = next.get(each.parentKey) ?? 0;
    next.set(each.parentKey, position + 1);
    const above = each.parentKey === null ? "" : `${paths.get(each.parentKey) ?? ""}.`;
    const path = above + String(position).padStart(4, "0");
    paths.set(each.key, path);
    return { ...each, position, path };
  });
}

function* chunks<T>(list: T[]): Generator<T[]> {
  for (let from = 0; from < list.length; from += CHUNK) yield list.slice(from, from + CHUNK);
}
