import { sql } from "drizzle-orm";
import type { Queryable } from "../../../kernel/db.ts";
import type { Lang } from "../../../kernel/languages.ts";
import type { PublicCard, RichDoc, Section } from "../contract.ts";
import { type PublicRow, presentCard, publicColumns } from "./publicRows.ts";

/** One entry of a feed: a card with the whole text. */
export type FeedItem = PublicCard & { body: RichDoc; modifiedAt: Date };

/** The newest documents of these kinds in a language with their whole text. */
export async function publicFeed(
  db: Queryable,
  lang: Lang,
  { kinds, section, limit }: { kinds: readonly string[]; section?: Section | undefined; limit: number },
): Promise<FeedItem[]> {
  if (kinds.length === 0) return [];
  const { rows } = await db.execute<PublicRow>(sql`select ${publicColumns} from editions.public_edition p
    where p.lang = ${lang} and p.kind in ${[...kinds]} ${section ? sql`and p.section = ${section}` : sql``}
    order by p.first_published_at desc, p.edition_id limit ${limit}`);
  return rows.map((row) => ({ ...presentCard(row), body: row.content.body, modifiedAt: new Date(row.published_at) }));
}
