import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "#kernel/db";
import { isId } from "#kernel/ids";
import type { PlanContext } from "../load.ts";
import { file } from "../schema.ts";

/** The file that this person took in for this plan and that no piece of evidence names yet, locked; null when there is none such. */
export async function looseFile(tx: Tx, ctx: PlanContext, planId: string, id: string): Promise<{ id: string; name: string } | null> {
  if (!isId(id)) return null;
  const [row] = await tx
    .select({ id: file.id, name: file.name })
    .from(file)
    .where(
      and(
        eq(file.id, id),
        eq(file.planId, planId),
        isNull(file.attachedAt),
        sql`${file.uploadedBy} is not distinct from ${ctx.actor.id}::uuid`,
      ),
    )
    .for("update");
  return row ?? null;
}

/** From now on the file is part of the plan's proof and is not swept away. */
export async function attachFile(tx: Tx, ctx: PlanContext, id: string): Promise<void> {
  await tx.update(file).set({ attachedAt: ctx.now }).where(eq(file.id, id));
}
