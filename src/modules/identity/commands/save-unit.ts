import { and, eq, notInArray } from "drizzle-orm";
import { LANGUAGES } from "#kernel/languages";
import { Fault } from "#kernel/errors";
import { done, type Outcome, refused, type Reason } from "#kernel/outcome";
import type { Tx } from "#kernel/db";
import { audit } from "#modules/record";
import { authorise, type IdentityContext } from "../authorise.ts";
import { UnitInput } from "../contract.ts";
import { violated } from "../postgres-errors.ts";
import { unit, unitName } from "../schema.ts";

const REASONS: Record<string, Reason> = {
  unit_code_once: { id: "code_taken", field: "code" },
  unit_slug_key: { id: "slug_taken", field: "slug" },
  unit_parent_id_fkey: { id: "unknown_unit", field: "parentId" },
  unit_check: { id: "own_parent", field: "parentId" },
};

/**
 * Makes a unit or changes one; names in languages that are not given are taken away. Units never vanish: they end by
 * `validTo`. Refuses with `code_taken` (same code at the same time), `slug_taken`, `unknown_unit`, `own_parent`.
 * @throws Fault `not_allowed`, `no_such_unit`
 */
export async function saveUnit(ctx: IdentityContext, input: UnitInput): Promise<Outcome<{ id: string }>> {
  const { id, names, ...values } = UnitInput.parse(input);
  authorise(ctx, "unit.edit", { unitId: id });
  try {
    return await ctx.db.transaction(async (tx) => {
      const was = id ? await sourceName(tx, id) : undefined;
      const [row] = id
        ? await tx.update(unit).set(values).where(eq(unit.id, id)).returning({ id: unit.id })
        : await tx.insert(unit).values(values).returning({ id: unit.id });
      if (!row) throw new Fault("not_found", "no_such_unit");
      const langs = LANGUAGES.filter((lang) => names[lang] !== undefined);
      await tx.delete(unitName).where(and(eq(unitName.unitId, row.id), notInArray(unitName.lang, langs)));
      for (const lang of langs) {
        const { name = "", shortName = null, summary = null } = names[lang] ?? {};
        const set = { name, shortName, summary };
        await tx
          .insert(unitName)
          .values({ unitId: row.id, lang, ...set })
          .onConflictDoUpdate({ target: [unitName.unitId, unitName.lang], set });
      }
      await audit(
        tx,
        ctx,
        "unit.edit",
        { kind: "unit", id: row.id, unitId: row.id },
        {
          new: id === undefined,
          ...values,
          names,
          ...(was !== undefined && was !== names.vi?.name ? { was } : {}),
        },
      );
      return done({ id: row.id });
    });
  } catch (error) {
    const reason = REASONS[violated(error) ?? ""];
    if (reason) return refused(reason);
    throw error;
  }
}

async function sourceName(tx: Tx, unitId: string): Promise<string | undefined> {
  const [row] = await tx
    .select({ name: unitName.name })
    .from(unitName)
    .where(and(eq(unitName.unitId, unitId), eq(unitName.lang, "vi")));
  return row?.name;
}
