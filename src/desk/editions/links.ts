import { LANGUAGE_INFO, LANGUAGES } from "#kernel/languages";
import type { Section } from "#modules/editions/contract";
import { searchPublic } from "#modules/search";
import { quietContext } from "../request.server.ts";
import type { Route } from "./+types/links";

/** A published page that words may link to. */
export type OwnPage = { title: string; href: string; section: Section };

/** Published pages of one language (by its tag) for `?q=`, so that a link to ourselves is chosen and not typed. */
export async function loader(args: Route.LoaderArgs) {
  const { db } = quietContext(args);
  const query = new URL(args.request.url).searchParams;
  const tag = query.get("lang");
  const lang = LANGUAGES.find((each) => each === tag || LANGUAGE_INFO[each].tag === tag) ?? "vi";
  const { hits } = await searchPublic(db, { lang, q: query.get("q") ?? "", limit: 6, offset: 0 });
  const pages: OwnPage[] = hits.map(({ title, section, slug }) => ({ title, section, href: `/${lang}/${section}/${slug}` }));
  return Response.json({ pages });
}
