import { type SQL, sql } from "drizzle-orm";
import type { Role } from "../../identity/contract.ts";
import type { EditionContext } from "../load.ts";

/** Who saved since the last public version of the edition of `r`: the two-person rule and 'my text' ask the same. */
export function savedBy(ctx: EditionContext): SQL {
  return sql`exists (select 1 from editions.contributor c join editions.revision x on x.id = c.revision_id where x.edition_id = r.edition_id
    and c.person_id = ${ctx.actor.id}::uuid and x.number > coalesce((select max(l.number) from editions.revision l
      where l.edition_id = r.edition_id and l.published_at is not null and l.id <> r.id), 0))`;
}

/** True in SQL when the actor holds `role` for the unit of `d` and the language of `r`: the same rule as `holds`, asked of many rows. */
function granted(ctx: EditionContext, role: Role): SQL {
  const tests = ctx.actor.grants
    .filter((grant) => grant.role === role)
    .map(({ unitId, langs }) => {
      const unit = unitId === null ? sql`true` : sql`d.unit_id = ${unitId}::uuid`;
      return langs === null ? unit : sql`(${unit} and r.lang = any(${sql.param([...langs])}::text[]))`;
    });
  return tests.length === 0 ? sql`false` : sql`(${sql.join(tests, sql` or `)})`;
}

/** True in SQL when the actor holds a role that writes the kind of `d`. */
function writes(ctx: EditionContext): SQL {
  const roles = [...new Set(ctx.kinds.all.flatMap(({ writers }) => writers))];
  const tests = roles.map((role) => {
    const kinds = ctx.kinds.all.filter(({ writers }) => writers.includes(role)).map(({ id }) => id);
    return sql`(d.kind = any(${sql.param(kinds)}::text[]) and ${granted(ctx, role)})`;
  });
  return sql`(${sql.join(tests, sql` or `)})`;
}

/** The step that is this person's to take on `r`, in SQL; null when none. Nobody is shown their own words to clear or approve. */
export function nextStepOf(ctx: EditionContext): SQL {
  const saved = savedBy(ctx);
  return sql`case
    when r.state = 'working' and ${saved} and (${writes(ctx)} or (r.lang <> d.source_lang and ${granted(ctx, "translator")})) then 'submit'
    when r.state = 'submitted' and ${granted(ctx, "clearance_officer")} and not ${saved} then 'clear'
    when r.state = 'cleared' and ${granted(ctx, "approver")} and not ${saved} then 'approve'
    when r.state = 'approved' and ${granted(ctx, "publisher")} then 'publish'
  end`;
}

/** Public translations that fell behind the public source, in a language this person translates, and that nobody has in hand. */
export function staleForMe(ctx: EditionContext): SQL {
  return sql`from editions.stale s join editions.document d on d.id = s.document_id
    join editions.revision r on r.edition_id = s.edition_id and r.state = 'live'
    where s.live_blocks > 0 and ${granted(ctx, "translator")}
      and not exists (select 1 from editions.revision f where f.edition_id = s.edition_id and f.state in ('working', 'submitted', 'cleared', 'approved', 'scheduled'))`;
}

/** Ids of revisions that a person has put off; they count nowhere until they wake. */
const without = (hidden: readonly string[]): SQL => sql`r.id <> all(${sql.param([...hidden])}::uuid[])`;

/** How much waits for this person and how many documents there are, for the navigation: one query. */
export async function waitingCounts(
  ctx: EditionContext,
  hidden: readonly string[],
): Promise<{ mine: number; waiting: number; all: number }> {
  const { rows } = await ctx.db.execute<{ mine: string; waiting: string; everything: string }>(sql`select
    (select count(*) from editions.revision r join editions.document d on d.id = r.document_id
      where r.lang <> 'und' and r.state in ('working', 'submitted', 'cleared', 'approved') and ${without(hidden)} and ${nextStepOf(ctx)} is not null)
    + (select count(*) ${staleForMe(ctx)} and ${without(hidden)}) as mine,
    (select count(distinct r.document_id) from editions.revision r where r.lang <> 'und' and r.state in ('submitted', 'cleared')) as waiting,
    (select count(*) from editions.document) as everything`);
  const row = rows[0];
  return { mine: Number(row?.mine ?? 0), waiting: Number(row?.waiting ?? 0), all: Number(row?.everything ?? 0) };
}
