import type { Queryable } from "#kernel/db";
import { currentVersion, type PlanHead, planTree, type VersionChanges, versionChanges, wholeTree } from "#modules/plans";

/** The plan that a plan stands under, with the tasks that its own can be parts of; null when it stands under none. */
export async function planAbove(
  db: Queryable,
  parentId: string | null,
  today: string,
): Promise<{ id: string; title: string; tasks: { key: string; title: string }[] } | null> {
  const head = parentId === null ? null : await currentVersion(db, parentId);
  if (!head) return null;
  const tree = await planTree(db, head.versionId, today);
  const tasks = tree.filter((node) => node.kind === "task").map(({ key, label, title }) => ({ key, title: `${label} ${title}`.trim() }));
  return { id: head.id, title: head.title, tasks };
}

type Compared = { pair: { from: number; to: number }; changes: VersionChanges | null; titles: Record<string, string> };

/** The two versions asked for (`?from=&to=`), else the shown one and the one before it, and on the tab of versions what differs. */
export async function comparison(
  db: Queryable,
  planId: string,
  versions: readonly PlanHead[],
  shown: number,
  query: URLSearchParams,
  tab: string,
): Promise<Compared> {
  const numbered = (name: string) => versions.find((version) => String(version.number) === query.get(name))?.number;
  const to = numbered("to") ?? (shown > 1 ? shown : (versions[0]?.number ?? shown));
  const from = numbered("from") ?? Math.max(1, to - 1);
  const pair = { from, to };
  const id = (number: number) => versions.find((version) => version.number === number)?.versionId;
  const [before, after] = [id(from), id(to)];
  if (tab !== "versions" || before === undefined || after === undefined || from === to) return { pair, changes: null, titles: {} };
  const changes = await versionChanges(db, planId, { from: before, to: after });
  const named = [...(await wholeTree(db, before)), ...(await wholeTree(db, after))].map((node) => [node.key, node.fields.title]);
  const needed = new Set<unknown>(
    changes?.nodes.flatMap((change) =>
      change.facts.flatMap(({ fact, before: was, after: is }) => (fact === "needs" ? [was, is].flat() : [])),
    ),
  );
  return { pair, changes, titles: Object.fromEntries(named.filter(([key]) => needed.has(key))) };
}
