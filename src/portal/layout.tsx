import { data, Outlet } from "react-router";
import { publicSections } from "#modules/editions";
import type { Route } from "./+types/layout";
import { entry } from "./entry.ts";

/** Every portal page: the language must be ours, and the navigation needs to know which sections have content. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { db, lang } = entry(context, params.lang);
  return data({ sections: await publicSections(db, lang) });
}

export default function PortalLayout() {
  return <Outlet />;
}
