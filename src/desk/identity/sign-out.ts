import { redirect } from "react-router";
import { signOut } from "#modules/identity";
import type { Route } from "./+types/sign-out";
import { authOf } from "./auth.server.ts";

/** Ends the session; asking twice does no harm. */
export async function action({ request, context }: Route.ActionArgs) {
  const { headers } = await signOut(authOf(context), request.headers);
  return redirect("/desk/sign-in", { status: 303, headers });
}

/** A link cannot sign anybody out. */
export function loader() {
  return redirect("/desk");
}
