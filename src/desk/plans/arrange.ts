import type { NodePlace } from "#modules/plans/contract";

/** A node as far as its place matters; the list is in reading order. */
export type Placed = { key: string; parentKey: string | null };
export const DIRECTIONS = ["up", "down", "in", "out"] as const;
export type Direction = (typeof DIRECTIONS)[number];
export const DROPS = ["before", "after", "into"] as const;
export type Drop = (typeof DROPS)[number];

/** Where a node comes to stand when it goes one step; null when there is no way in that direction. */
export function placeFor(tree: readonly Placed[], key: string, direction: Direction): NodePlace | null {
  const node = tree.find((each) => each.key === key);
  if (!node) return null;
  const row = children(tree, node.parentKey);
  const at = row.indexOf(key);
  if (direction === "up") return at > 0 ? { parentKey: node.parentKey, position: at - 1 } : null;
  if (direction === "down") return at < row.length - 1 ? { parentKey: node.parentKey, position: at + 1 } : null;
  if (direction === "in") {
    const above = row[at - 1];
    return above === undefined ? null : { parentKey: above, position: children(tree, above).length };
  }
  const parent = tree.find((each) => each.key === node.parentKey);
  if (!parent) return null;
  return { parentKey: parent.parentKey, position: children(tree, parent.parentKey).indexOf(parent.key) + 1 };
}

/** Where a node comes to stand when it is dropped on another; null when that is not in the tree. */
export function placeAt(tree: readonly Placed[], key: string, target: string, drop: Drop): NodePlace | null {
  const node = tree.find((each) => each.key === target);
  if (!node || target === key) return null;
  if (drop === "into") return { parentKey: target, position: children(tree, target).filter((each) => each !== key).length };
  const row = children(tree, node.parentKey).filter((each) => each !== key);
  return { parentKey: node.parentKey, position: row.indexOf(target) + (drop === "after" ? 1 : 0) };
}

function children(tree: readonly Placed[], parentKey: string | null): string[] {
  return tree.filter((each) => each.parentKey === parentKey).map((each) => each.key);
}
