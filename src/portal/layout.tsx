import { data, Outlet, redirect } from "react-router";
import { publicSections } from "#modules/editions";
import type { Route } from "./+types/layout";
import { entry } from "./entry.ts";

/** Every portal page: the language must be ours, and the navigation needs to know which sections have content. */
export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { db, lang, today } = entry(context, params.lang);
  // The language was checked first, so the address cannot start with `//` and lead to another site.
  if (url.pathname.endsWith("/")) throw redirect(url.pathname.replace(/\/+$/, "") + url.search, 301);
  return data({ sections: await publicSections(db, lang, today) });
}

export default function PortalLayout() {
  return <Outlet />;
}
