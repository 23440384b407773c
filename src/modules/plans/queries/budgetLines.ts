import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import type { SheetLine } from "../sheet/budgetSheet.ts";

/** Every budget line of a plan with codes of units, for the sheet. */
export async function budgetLines(db: Queryable, planId: string): Promise<SheetLine[]> {
  const { rows } = await db.execute<SheetLine>(sql`
    select b.task_key as "taskKey", coalesce(n.title, '') as "taskTitle", u.code as "unitCode", b.source, s.code as "sourceUnitCode", b.programme, b.donor,
      b.agreement, b.estimate::float8 as estimate, b.allocated::float8 as allocated, b.spent::float8 as spent, b.note
    from plans.budget_line b join identity.unit u on u.id = b.unit_id left join identity.unit s on s.id = b.source_unit_id
    left join lateral (
      select x.title, x.path from plans.node x join plans.version v on v.id = x.version_id where x.plan_id = b.plan_id and x.key = b.task_key
      order by v.state = 'issued' desc, v.number desc limit 1
    ) n on true
    where b.plan_id = ${planId} order by n.path nulls first, b.id`);
  return rows;
}

export type BudgetTotals = { estimate: number; allocated: number; spent: number };

/** A plan's totals as the database keeps them. */
export async function budgetTotals(db: Queryable, planId: string): Promise<BudgetTotals> {
  const { rows } = await db.execute<BudgetTotals>(sql`
    select estimate::float8 as estimate, allocated::float8 as allocated, spent::float8 as spent from plans.budget_total where plan_id = ${planId}`);
  return rows[0] ?? { estimate: 0, allocated: 0, spent: 0 };
}
