import { eq } from "drizzle-orm";
import { z } from "zod";
import { done, type Outcome, refused } from "#kernel/outcome";
import { audit } from "#modules/record";
import { Frame } from "../contract.ts";
import { lockVersion, type PlanContext, reasonsAgainst, touch } from "../load.ts";
import { version } from "../schema.ts";

export const SaveFrameInput = z.object({
  versionId: z.uuid(),
  lockVersion: z.number().int(),
  title: z.string().trim().normalize("NFC").min(1).max(400),
  frame: Frame,
});
export type SaveFrameInput = z.input<typeof SaveFrameInput>;

/** Title and everything that stands around the tree. Refuses by the workflow and `plan.changed`. */
export async function saveFrame(ctx: PlanContext, input: SaveFrameInput): Promise<Outcome<{ lockVersion: number }>> {
  const { versionId, title, frame, lockVersion: read } = SaveFrameInput.parse(input);
  return ctx.db.transaction(async (tx) => {
    const loaded = await lockVersion(tx, versionId);
    const reasons = reasonsAgainst(ctx, loaded, "save", read);
    if (reasons.length > 0) return refused(...reasons);
    await tx.update(version).set({ title, frame }).where(eq(version.id, versionId));
    const lock = await touch(tx, ctx, loaded.row);
    await audit(tx, ctx, "plan.frame.save", { kind: "plan", id: loaded.row.planId, unitId: loaded.plan.unitId }, { title });
    return done({ lockVersion: lock });
  });
}
