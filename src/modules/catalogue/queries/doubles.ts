import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import type { EditionContext } from "../../editions/index.ts";
import { mayWrite } from "../../editions/index.ts";
import { kindsLike, likenessOf, LIKELY_FROM } from "../likeness.ts";
import { nameKey } from "../nameKey.ts";
import { textArray } from "./gapConditions.ts";

export const LIKENESS_STATES = ["open", "same", "apart"] as const;
export type LikenessState = (typeof LIKENESS_STATES)[number];
export type DoubleSide = {
  documentId: string;
  name: string;
  kind: string;
  code: string | null;
  unitName: string;
  area: string | null;
  revisionId: string;
};
/** Two public records that may be one thing, and why. */
export type Double = {
  a: DoubleSide;
  b: DoubleSide;
  likeness: number;
  alike: number;
  metres: number | null;
  sameArea: boolean;
  state: LikenessState;
  keepId: string | null;
  decider: string | null;
  decidedAt: Date | null;
  mayDecide: boolean;
};
type Row = {
  likeness: number;
  alike: number;
  metres: number | null;
  same_area: boolean;
  state: LikenessState;
  keep_id: string | null;
  decider: string | null;
  decided_at: Date | string | null;
  a: DoubleSide & { unitId: string };
  b: DoubleSide & { unitId: string };
};

const side = (r: "a" | "b") =>
  sql.raw(`jsonb_build_object('documentId', ${r}.document_id, 'name', ${r}.name, 'kind', ${r}.kind, 'code', ${r}.code, 'unitId', ${r}.unit_id,
    'unitName', coalesce((select n.name from identity.unit_name n where n.unit_id = ${r}.unit_id and n.lang = 'vi'), ''),
    'area', (select t.name from territory.area t where t.id = ${r}.area_id),
    'revisionId', (select p.revision_id from editions.public_edition p where p.document_id = ${r}.document_id order by p.lang <> p.source_lang limit 1))`);

/** Pairs of public records by what was decided of them, the likeliest first; a pair is gone from here once one of them is withdrawn. */
export async function doubles(
  ctx: EditionContext,
  input: { state: LikenessState; limit: number },
): Promise<{ pairs: Double[]; counts: Record<LikenessState, number> }> {
  const both = sql`catalogue.likeness l join catalogue.record a on a.document_id = l.a_id join catalogue.record b on b.document_id = l.b_id`;
  const [found, counted] = await Promise.all([
    ctx.db.execute<Row>(sql`select l.likeness, l.alike, l.metres, l.same_area, l.state, l.keep_id, l.decided_at,
        (select p.name from identity.person p where p.id = l.decided_by) as decider, ${side("a")} as a, ${side("b")} as b
      from ${both} where l.state = ${input.state} order by l.likeness desc, l.a_id, l.b_id limit ${input.limit}`),
    ctx.db.execute<{ state: LikenessState; n: string }>(sql`select l.state, count(*) as n from ${both} group by l.state`),
  ]);
  const counts = { open: 0, same: 0, apart: 0 };
  for (const { state, n } of counted.rows) counts[state] = Number(n);
  const writes = ({ kind, unitId }: Row["a"]) => mayWrite(ctx.actor, ctx.kinds.of(kind).writers, { unitId });
  const pairs = found.rows.map(({ same_area, keep_id, decided_at, ...row }) => ({
    ...row,
    sameArea: same_area,
    keepId: keep_id,
    decidedAt: decided_at === null ? null : new Date(decided_at),
    mayDecide: writes(row.a) || writes(row.b),
  }));
  return { pairs, counts };
}

/** Public records and drafts on their way that a new one of this kind and title resembles; the likeliest first. */
export async function resembling(
  db: Queryable,
  { kind, title }: { kind: string; title: string },
): Promise<{ name: string; kind: string; revisionId: string; likeness: number }[]> {
  const key = nameKey(title);
  if (key === "") return [];
  const kinds = textArray(kindsLike(kind));
  const [known, drafts] = await Promise.all([
    db.execute<{
      name: string;
      kind: string;
      alike: number;
      revision_id: string;
    }>(sql`select r.name, r.kind, similarity(r.name_key, ${key}) as alike,
        (select p.revision_id from editions.public_edition p where p.document_id = r.document_id order by p.lang <> p.source_lang limit 1) as revision_id
      from catalogue.record r where r.name_key % ${key} and r.kind = any(${kinds}) order by alike desc limit 20`),
    db.execute<{ name: string; kind: string; revision_id: string }>(sql`select s.content->>'title' as name, d.kind, s.id as revision_id
      from editions.revision s join editions.document d on d.id = s.document_id and d.source_lang = s.lang
      where s.state in ('working', 'submitted', 'cleared', 'approved', 'scheduled') and s.lang <> 'und' and d.kind = any(${kinds})
        and not exists (select 1 from catalogue.record r where r.document_id = d.id) order by s.updated_at desc limit 500`),
  ]);
  const found = [...known.rows, ...drafts.rows.map((draft) => ({ ...draft, alike: trigramLikeness(nameKey(draft.name), key) }))].map(
    ({ alike, revision_id, ...each }) => ({
      ...each,
      revisionId: revision_id,
      likeness: likenessOf({ alike, metres: null, sameArea: false, sameKind: each.kind === kind }),
    }),
  );
  return found
    .filter(({ likeness }) => likeness >= LIKELY_FROM)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, 5);
}

/** The likeness of two keys as PostgreSQL's `similarity` counts it: shared groups of three letters among all. */
export function trigramLikeness(a: string, b: string): number {
  const [left, right] = [trigrams(a), trigrams(b)];
  const shared = left.intersection(right).size;
  return shared === 0 ? 0 : shared / (left.size + right.size - shared);
}

function trigrams(key: string): Set<string> {
  const found = new Set<string>();
  for (const word of key.split(" ").filter(Boolean)) {
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3));
  }
  return found;
}
