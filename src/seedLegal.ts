import { sql } from "drizzle-orm";
import type { Db } from "./kernel/db.ts";
import type { Outcome } from "./kernel/outcome.ts";
import { systemActor } from "./modules/identity/index.ts";
import { type LegalContext, relateLegal, saveLegal } from "./modules/legal/index.ts";
import type { DemoLegal } from "./profile/content.ts";

/**
 * Loads the legal documents of a profile; an office without demonstration content needs them as well. Running it again changes nothing.
 * @throws Error when a document is written twice or names another that is not there.
 */
export async function seedLegal(db: Db, documents: readonly DemoLegal[], now: Date): Promise<void> {
  const { rows } = await db.execute(sql`select 1 from legal.document limit 1`);
  if (rows.length > 0 || documents.length === 0) return;
  await db.transaction(async (tx) => {
    // Commands open transactions of their own, which become savepoints of this one: all documents or none.
    const quiet = { emit: async () => {}, enqueue: async () => {} };
    const ctx: LegalContext = { db: tx as unknown as Db, actor: systemActor("profile"), now, lang: "vi", requestId: "seed", ...quiet };
    const ids = new Map<string, string>();
    for (const { relations: _, ...fields } of documents) ids.set(fields.number, must(await saveLegal(ctx, fields)).id);
    for (const from of documents)
      for (const { kind, to, onDate } of from.relations)
        must(await relateLegal(ctx, { fromId: ids.get(from.number) ?? "", toId: ids.get(to) ?? "", kind, onDate }));
  });
}

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`a legal document could not be written: ${outcome.reasons.map((reason) => reason.id).join(", ")}`);
  return outcome.value;
}
