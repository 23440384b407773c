import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import { isLang, LANGUAGES } from "#kernel/languages";
import { type BoardLine, hasPlace, neededFields, NO_LANGS } from "../gaps.ts";
import { CATALOGUE_KINDS, catalogueKindOf } from "../kinds/index.ts";
import { allFieldsOf, neededOf, textArray } from "./gapConditions.ts";

type Row = Record<
  "n" | "filled" | "needed_filled" | "needed_lacking" | "wished_lacking" | "stale" | "unlisted" | "placeless" | "pictureless",
  string
> & {
  unit_id: string;
  unit_name: string | null;
  kind: string;
};

/** How every unit keeps its public records, by kind and language: one pass over the records, one over what fell behind. */
export async function qualityBoard(db: Queryable, today: string): Promise<BoardLine[]> {
  const inLang = sql.join(
    LANGUAGES.map((lang) => sql`count(*) filter (where r.langs @> ${textArray([lang])}) as ${sql.raw(`in_${lang}`)}`),
    sql`, `,
  );
  const everyNeeded = textArray([...new Set(CATALOGUE_KINDS.flatMap(neededFields))]);
  const [counted, late] = await Promise.all([
    db.execute<
      Row & Record<string, string>
    >(sql`select r.unit_id, (select n.name from identity.unit_name n where n.unit_id = r.unit_id and n.lang = 'vi') as unit_name,
        r.kind, count(*) as n, sum(cardinality(r.fields)) as filled,
        sum((select count(*) from unnest(r.fields) f where f = any(${everyNeeded}) and f = any(${neededOf}))) as needed_filled,
        count(*) filter (where not r.fields @> ${neededOf}) as needed_lacking, count(*) filter (where not r.fields @> ${allFieldsOf}) as wished_lacking,
        count(*) filter (where r.stale_from <= ${today}::date) as stale, count(*) filter (where r.listed_until <= ${today}::date) as unlisted,
        count(*) filter (where r.at is null and r.area_id is null and not r.fields && ${textArray(["point", "outline"])}) as placeless,
        count(*) filter (where not r.pictured) as pictureless, ${inLang}
      from catalogue.record r group by r.unit_id, r.kind`),
    db.execute<{ unit_id: string; kind: string; lang: string; n: string }>(sql`select r.unit_id, r.kind, s.lang, count(*) as n
      from editions.stale s join catalogue.record r on r.document_id = s.document_id
      where s.live_blocks > 0 and s.lang = any(r.langs) group by r.unit_id, r.kind, s.lang`),
  ]);
  const lines = counted.rows.flatMap((row) => present(row));
  const byPlace = new Map(lines.map((line) => [`${line.unitId} ${line.kind}`, line]));
  for (const { unit_id, kind, lang, n } of late.rows) {
    const line = byPlace.get(`${unit_id} ${kind}`);
    if (line && isLang(lang)) line.langs[lang].late = Number(n);
  }
  const order = new Map(CATALOGUE_KINDS.map(({ id }, place) => [id, place]));
  return lines.toSorted((a, b) => a.unitName.localeCompare(b.unitName, "vi") || (order.get(a.kind) ?? 0) - (order.get(b.kind) ?? 0));
}

function present(row: Row & Record<string, string>): BoardLine[] {
  const kind = catalogueKindOf(row.kind);
  if (!kind) return [];
  const records = Number(row.n);
  const langs = NO_LANGS();
  for (const lang of LANGUAGES) langs[lang].public = Number(row[`in_${lang}`]);
  return [
    {
      unitId: row.unit_id,
      unitName: row.unit_name ?? "",
      kind: kind.id,
      records,
      needed: { filled: Number(row.needed_filled), asked: records * neededFields(kind).length, lacking: Number(row.needed_lacking) },
      wished: { filled: Number(row.filled), asked: records * Object.keys(kind.fields).length, lacking: Number(row.wished_lacking) },
      stale: Number(row.stale),
      unlisted: kind.hideAfterMonths === null ? null : Number(row.unlisted),
      placeless: hasPlace(kind) ? Number(row.placeless) : null,
      pictureless: Number(row.pictureless),
      langs,
    },
  ];
}
