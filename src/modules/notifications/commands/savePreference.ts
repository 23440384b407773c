import { eq } from "drizzle-orm";
import type { Context } from "../../../kernel/context.ts";
import { Fault } from "../../../kernel/errors.ts";
import type { PreferenceInput } from "../contract.ts";
import { outbox, preference } from "../schema.ts";

/** Stores how the actor wants mail, and its language. Mail that waited to leave at once is dropped with another choice. */
export async function savePreference(ctx: Context, input: PreferenceInput): Promise<void> {
  const personId = ctx.actor.id;
  if (personId === null) throw new Fault("forbidden", "person.nobody");
  await ctx.db.transaction(async (tx) => {
    const { mail, lang } = input;
    await tx.insert(preference).values({ personId, mail, lang }).onConflictDoUpdate({ target: preference.personId, set: { mail, lang } });
    if (mail !== "at_once") await tx.delete(outbox).where(eq(outbox.personId, personId));
  });
}
