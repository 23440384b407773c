import { sql } from "drizzle-orm";
import { fold, normalise } from "#kernel/fold";
import type { Tx } from "#kernel/db";
import type { AreaSuccessionKind, AreaType } from "../contract.ts";

/** An area to be stored, named by a key of the source; parents stand before their children. */
export type AreaInput = {
  key: string;
  code: string | null;
  type: AreaType;
  name: string;
  parent: string | null;
  from: string | null;
  to: string | null;
  toAtLatest?: boolean;
};
export type AreaSuccessionInput = { from: string; to: string; on: string; kind: AreaSuccessionKind };

/**
 * Stores areas and their succession into an empty register, all or none; a filled one stays as it is.
 * @throws Error when a parent or an end of a succession is not among the areas.
 */
export async function loadAreas(
  tx: Tx,
  { areas, successions }: { areas: readonly AreaInput[]; successions: readonly AreaSuccessionInput[] },
): Promise<void> {
  const { rows } = await tx.execute(sql`select 1 from territory.area limit 1`);
  if (rows.length > 0 || areas.length === 0) return;
  const { rows: made } = await tx.execute<{ id: string }>(sql`select uuidv7() as id from generate_series(1, ${areas.length})`);
  const ids = new Map(areas.map(({ key }, index) => [key, made[index]?.id ?? ""]));
  const idOf = (key: string) => {
    const id = ids.get(key);
    if (!id) throw new Error(`no area is called ${key}`);
    return id;
  };
  const records = areas.map((area) => ({
    id: idOf(area.key),
    code: area.code,
    type: area.type,
    name: area.name,
    exact: normalise(area.name),
    folded: fold(area.name),
    parent_id: area.parent === null ? null : idOf(area.parent),
    valid_from: area.from,
    valid_to: area.to,
    valid_to_at_latest: area.toAtLatest ?? false,
  }));
  await tx.execute(sql`insert into territory.area (id, code, type, name, exact, folded, parent_id, valid_from, valid_to, valid_to_at_latest)
    select id, code, type, name, exact, folded, parent_id, valid_from, valid_to, valid_to_at_latest
    from jsonb_populate_recordset(null::territory.area, ${JSON.stringify(records)}::jsonb)`);
  const passed = successions.map(({ from, to, on, kind }) => ({ from_id: idOf(from), to_id: idOf(to), on_date: on, kind }));
  await tx.execute(sql`insert into territory.area_succession
    select * from jsonb_populate_recordset(null::territory.area_succession, ${JSON.stringify(passed)}::jsonb)`);
}
