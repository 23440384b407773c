import { redirect } from "react-router";
import { requestContext } from "../context.ts";
import type { Route } from "./+types/language-switch";
import { deskLangCookie, isDeskLang } from "./language.ts";
import { safeNext } from "./next.ts";

/** Stores the interface language and returns to where the officer was. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const lang = form.get("lang");
  const secure = context.get(requestContext).origin.startsWith("https:");
  const headers = new Headers();
  if (isDeskLang(lang)) headers.set("Set-Cookie", deskLangCookie(lang, secure));
  return redirect(safeNext(form.get("next")), { status: 303, headers });
}

/** Opened by hand: there is nothing to read here. */
export function loader() {
  return redirect("/desk");
}
