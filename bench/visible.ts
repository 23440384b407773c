import { sql } from "drizzle-orm";
import type { Db } from "../src/kernel/db.ts";
import { openKinds } from "../src/kinds.ts";
import { emit } from "../src/listeners.ts";
import {
  approveRevision,
  clearRevision,
  type EditionContext,
  publishRevision,
  saveRevision,
  startRevision,
  submitRevision,
} from "../src/modules/editions/index.ts";

/** Publishes a new revision again and again and times, from the call that publishes, until another web process shows it, in milliseconds. */
export async function publishAndSee(db: Db, origin: string, times: number): Promise<number[]> {
  const { rows } = await db.execute<{
    edition_id: string;
    section: string;
    slug: string;
    content: { summary: string; slug: string; body: unknown; lead: null; title: string };
  }>(sql`select edition_id, section, slug, content from editions.public_edition where lang = 'vi' and kind = 'article' limit 1`);
  const page = rows[0];
  if (!page) throw new Error("nothing is public");
  const system = (): EditionContext => ({
    actor: { kind: "system", id: null, name: "bench", unitId: null, grants: [] },
    now: new Date(),
    lang: "vi",
    requestId: "bench",
    db,
    emit,
    kinds: openKinds(),
    enqueue: async () => {},
  });
  const seen: number[] = [];
  for (let i = 0; i < times; i++) {
    const mark = `Bench ${i} ${Date.now()}`;
    const opened = await startRevision(system(), { editionId: page.edition_id });
    if (!opened.ok) throw new Error("no revision could be opened");
    const { revisionId } = opened.value;
    await saveRevision(system(), { revisionId, lockVersion: 1, content: { ...page.content, title: mark } });
    await submitRevision(system(), { revisionId });
    await clearRevision(system(), { revisionId, checklist: [] });
    await approveRevision(system(), { revisionId, publish: false });
    const address = `${origin}/vi/${page.section}/${encodeURIComponent(page.slug)}`;
    await fetch(address);
    const began = performance.now();
    await publishRevision(system(), { revisionId });
    while (!(await (await fetch(address)).text()).includes(mark)) {
      if (performance.now() - began > 10_000) throw new Error("a published revision did not show in ten seconds");
    }
    seen.push(performance.now() - began);
  }
  return seen;
}
