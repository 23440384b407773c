import { done, type Outcome, refused } from "#kernel/outcome";
import { deskRevision, type EditionContext, saveRevision, startRevision, withFacts } from "../../editions/index.ts";
import { outdatedUses } from "../queries/outdated.ts";

/**
 * Takes the present values into a working revision of a text; nothing is public before two people have passed it. Answers the revision and how
 * many places were renewed; a fact that is no more stays and is left to the writer.
 */
export async function renewFacts(
  ctx: EditionContext,
  { editionId }: { editionId: string },
): Promise<Outcome<{ revisionId: string; renewed: number }>> {
  const uses = await outdatedUses(ctx.db, { editionId });
  const fresh = new Map(
    uses.flatMap(({ recordId, field, now, nowVersion }) =>
      now === null || nowVersion === null ? [] : [[`${recordId} ${field}`, { shown: now, version: nowVersion }]],
    ),
  );
  const started = await startRevision(ctx, { editionId });
  if (!started.ok) return started;
  const revision = await deskRevision(ctx, started.value.revisionId);
  if (!revision) return refused({ id: "state.save" });
  let renewed = 0;
  const body = withFacts(revision.content.body, (fact) => {
    const next = fresh.get(`${fact.documentId} ${fact.field}`);
    if (!next || next.version === fact.version) return fact;
    renewed += 1;
    return { ...fact, ...next };
  });
  if (renewed === 0) return done({ revisionId: revision.revisionId, renewed });
  const saved = await saveRevision(ctx, {
    revisionId: revision.revisionId,
    lockVersion: revision.lockVersion,
    content: { ...revision.content, body },
  });
  return saved.ok ? done({ revisionId: revision.revisionId, renewed }) : saved;
}
