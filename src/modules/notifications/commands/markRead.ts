import { and, eq, isNull } from "drizzle-orm";
import type { Context } from "../../../kernel/context.ts";
import { isId } from "../../../kernel/ids.ts";
import { notice } from "../schema.ts";

/** Marks one notice of the actor as read, or all of them; what is not theirs stays as it is. */
export async function markRead(ctx: Context, which: { id: string } | "all"): Promise<void> {
  const me = ctx.actor.id;
  if (me === null || (which !== "all" && !isId(which.id))) return;
  await ctx.db
    .update(notice)
    .set({ readAt: ctx.now })
    .where(and(eq(notice.personId, me), isNull(notice.readAt), which === "all" ? undefined : eq(notice.id, which.id)));
}
