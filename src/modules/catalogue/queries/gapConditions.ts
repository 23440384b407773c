import { type SQL, sql } from "drizzle-orm";
import type { Gap } from "../gaps.ts";
import { hasPlace, neededFields } from "../gaps.ts";
import type { CatalogueKind } from "../kind.ts";
import { CATALOGUE_KINDS } from "../kinds/index.ts";

/** Words as an array of PostgreSQL. */
export const textArray = (values: readonly string[]): SQL => sql`${sql.param([...values])}::text[]`;

const byKind = (of: (kind: CatalogueKind) => readonly string[]): SQL =>
  sql`(case r.kind ${sql.join(
    CATALOGUE_KINDS.map((kind) => sql`when ${kind.id} then ${textArray(of(kind))}`),
    sql` `,
  )} end)`;

/** The needed fields of the kind of `r`, and all of its fields. */
export const neededOf = byKind(neededFields);
export const allFieldsOf = byKind((kind) => Object.keys(kind.fields));

/** The records `r` that have a gap; the same conditions as the board counts by. */
export function hasGap(gap: Gap, today: string): SQL {
  switch (gap) {
    case "needed":
      return sql`not r.fields @> ${neededOf}`;
    case "wished":
      return sql`not r.fields @> ${allFieldsOf}`;
    case "stale":
      return sql`r.stale_from <= ${today}::date`;
    case "unlisted":
      return sql`r.listed_until <= ${today}::date`;
    case "place":
      return sql`r.at is null and r.area_id is null and not r.fields && ${textArray(["point", "outline"])} and r.kind = any(${textArray(CATALOGUE_KINDS.filter(hasPlace).map(({ id }) => id))})`;
    case "picture":
      return sql`not r.pictured`;
    default: {
      const [what, lang = ""] = gap.split("-");
      return what === "lang"
        ? sql`not r.langs @> ${textArray([lang])}`
        : sql`r.langs @> ${textArray([lang])} and exists (select 1 from editions.stale s where s.document_id = r.document_id and s.lang = ${lang} and s.live_blocks > 0)`;
    }
  }
}
