import type { Context } from "#kernel/context";
import type { Tx } from "#kernel/db";
import type { PublicationEntry } from "../contract.ts";
import { publication } from "../schema.ts";

/** Adds a leaf to the public record in the publishing transaction; `sha256` must be 64 lower-case hex digits. */
export async function recordPublication(tx: Tx, ctx: Pick<Context, "now">, entry: PublicationEntry): Promise<void> {
  await tx.insert(publication).values({ ...entry, at: ctx.now });
}
