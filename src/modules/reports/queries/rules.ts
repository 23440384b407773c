import { desc } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import { rule, type RuleRow } from "../schema.ts";

export type RuleView = RuleRow;

/** Every rule, the newest validity first. */
export async function reportRules(db: Queryable): Promise<RuleView[]> {
  return db.select().from(rule).orderBy(desc(rule.validFrom), desc(rule.id)).limit(200);
}
