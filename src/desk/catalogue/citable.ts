import { LANGUAGE_INFO, LANGUAGES } from "#kernel/languages";
import { citableFacts } from "#modules/catalogue";
import { quietContext } from "../request.server.ts";
import type { Route } from "./+types/citable";

/** Public facts for `?q=` in the language of a text (by its tag), so that a number is cited and not typed. */
export async function loader(args: Route.LoaderArgs) {
  const { db } = quietContext(args);
  const query = new URL(args.request.url).searchParams;
  const tag = query.get("lang");
  const lang = LANGUAGES.find((each) => each === tag || LANGUAGE_INFO[each].tag === tag) ?? "vi";
  return Response.json({ facts: await citableFacts(db, lang, query.get("q") ?? "") });
}
