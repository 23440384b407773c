import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import type { Lang } from "#kernel/languages";
import { publicCondition } from "../../editions/index.ts";
import type { Festival } from "../contract.ts";

/** Festivals that one calendar holds. */
const MOST = 500;

type Row = Omit<Festival, "modifiedAt"> & { modifiedAt: Date | string };
/** `documentId` asks for one of them. */
type Asked = { lang: Lang; today: string; documentId?: string };

/** Public festivals of a language whose days are known: all their days, or the main one where only that is said. */
export async function festivals(db: Queryable, { lang, today, documentId }: Asked): Promise<Festival[]> {
  const { rows } = await db.execute<Row>(sql`
    select p.document_id as "documentId", p.content->>'title' as title, p.content->>'summary' as summary, p.section, p.slug,
      coalesce(whole.value, main.value) as days, case when whole.value is null then null else main.value end as "mainDay",
      p.published_at as "modifiedAt", p.number + coalesce((select max(f.number) from editions.revision f
        where f.document_id = p.document_id and f.lang = 'und' and f.published_at is not null), 0) as sequence,
      case when r.precision = 'exact' then jsonb_build_object('lat', r.at[1], 'lon', r.at[0]) end as point,
      case when a.id is null then null else jsonb_build_object('id', a.id, 'code', a.code, 'type', a.type, 'name', a.name) end as area
    from editions.public_edition p join catalogue.record r on r.document_id = p.document_id
    left join catalogue.claim whole on whole.document_id = r.document_id and whole.field = 'days' and whole.chosen
    left join catalogue.claim main on main.document_id = r.document_id and main.field = 'mainDay' and main.chosen
    left join territory.area a on a.id = r.area_id
    where ${publicCondition({ lang, today, kinds: ["festival"], ...(documentId ? { documentIds: [documentId] } : {}) })}
      and coalesce(whole.value, main.value) is not null
    order by p.content->>'title', p.document_id limit ${MOST}`);
  return rows.map((row) => ({ ...row, sequence: Number(row.sequence), modifiedAt: new Date(row.modifiedAt) }));
}
