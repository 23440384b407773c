import { eq } from "drizzle-orm";
import { done, type Outcome, type Reason } from "#kernel/outcome";
import { BudgetLineInput } from "../contract.ts";
import type { PlanContext } from "../load.ts";
import { budgetLine } from "../schema.ts";
import { type BudgetRow, cellReason, readBudget, type UnitByCode } from "../sheet/readBudget.ts";
import { changed, exactSums, writeLine } from "./budgetLine.ts";

/** What came of a sheet: how many lines were new and changed, or its cells with a fault for each that is wrong. */
export type BudgetImport = { added: number; changed: number; cells: unknown[][]; faults: Reason[] };

/**
 * Takes a budget from an Excel file: all lines or none. A line that is there already (same task, unit and source with its particulars) is
 * brought up to date, so that an exported file comes back without doubling the money. With faults nothing is written. Refuses what
 * `readBudget` refuses, and `budget.too_large`.
 */
export async function importBudget(
  ctx: PlanContext,
  input: { planId: string; bytes: Uint8Array; unitByCode: UnitByCode; dryRun?: boolean },
): Promise<Outcome<BudgetImport>> {
  const read = await readBudget(input.bytes, input.planId, input.unitByCode);
  if (!read.ok) return read;
  const { cells, lines, faults } = read.value;
  const result: BudgetImport = { added: 0, changed: 0, cells, faults };
  return exactSums(async () => {
    await ctx.db
      .transaction(async (tx) => {
        const there = await tx.select().from(budgetLine).where(eq(budgetLine.planId, input.planId)).orderBy(budgetLine.id).for("update");
        const known = Map.groupBy(there, lineKey);
        for (const line of lines) {
          const old = known.get(lineKey(BudgetLineInput.parse(line.input)))?.shift();
          if (old && same(old, line)) continue;
          const saved = await writeLine(tx, ctx, old ? { ...line.input, id: old.id, lockVersion: old.lockVersion } : line.input);
          if (saved.ok) result[old ? "changed" : "added"] += 1;
          else faults.push(...saved.reasons.map((reason) => asCell(line.row, reason)));
        }
        if (faults.length > 0 || input.dryRun) throw new Abandoned("nothing is written");
        await changed(tx, ctx, [input.planId]);
      })
      .catch((error: unknown) => {
        if (!(error instanceof Abandoned)) throw error;
      });
    return faults.length > 0 ? done({ ...result, added: 0, changed: 0 }) : done(result);
  });
}

class Abandoned extends Error {}

type Keyed = Pick<BudgetLineInput, "taskKey" | "unitId" | "source" | "sourceUnitId" | "programme" | "donor" | "agreement">;
function lineKey(line: Keyed): string {
  const { taskKey, unitId, source, sourceUnitId, programme, donor, agreement } = line;
  return JSON.stringify([taskKey, unitId, source, sourceUnitId, programme, donor, agreement]);
}

function same(old: typeof budgetLine.$inferSelect, { input }: BudgetRow): boolean {
  const line = BudgetLineInput.parse(input);
  return old.estimate === line.estimate && old.allocated === line.allocated && old.spent === line.spent && old.note === line.note;
}

function asCell(row: number, { id }: Reason): Reason {
  if (id === "task.unknown") return cellReason(row, { column: 0, id: "task_unknown" });
  return cellReason(row, { column: 1, id: id === "role.planner" ? "not_your_unit" : "line_changed" });
}

/** Faults as places in the sheet, for the file that goes back; one of the whole file has none. */
export function placeOf(reason: Reason): { row: number; column: number } | null {
  const found = /^([A-Z])(\d+)$/.exec(reason.field ?? "");
  return found?.[1] && found[2] ? { row: Number(found[2]) - 1, column: found[1].charCodeAt(0) - 65 } : null;
}
