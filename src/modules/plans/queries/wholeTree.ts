import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import type { NodeFields } from "../contract.ts";

/** A node with all its fields, as commands write it. */
export type WholeNode = {
  key: string;
  parentKey: string | null;
  path: string;
  fields: NodeFields;
  source: { paragraph: number; start: number; end: number } | null;
};

/** The whole tree of a version in reading order, in one query; for sealing, copying, comparing and laying out. */
export async function wholeTree(db: Queryable, versionId: string): Promise<WholeNode[]> {
  const { rows } = await db.execute<Omit<WholeNode, "fields"> & Omit<NodeFields, "key">>(sql`
    select n.key, n.parent_key as "parentKey", n.path, n.source, n.kind, n.label, n.title, n.lead_unit_id as "leadUnitId",
      n.starts_on::text as "startsOn", n.due_on::text as "dueOn", n.output, n.topic, n.channels, n.serves_key as "servesKey",
      array(select c.unit_id from plans.coordination c where c.version_id = n.version_id and c.key = n.key order by c.unit_id) as "coordinatingUnitIds",
      coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'name', i.name, 'measure', i.measure, 'baseline', i.baseline, 'target', i.target) order by i.id)
        from plans.indicator i where i.version_id = n.version_id and i.key = n.key), '[]') as indicators,
      array(select d.needs_key from plans.dependency d where d.version_id = n.version_id and d.key = n.key order by d.needs_key) as needs
    from plans.node n where n.version_id = ${versionId} order by n.path`);
  return rows.map(({ key, parentKey, path, source, ...fields }) => ({ key, parentKey, path, source, fields }));
}
