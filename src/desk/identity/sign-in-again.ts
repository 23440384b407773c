import { redirect } from "react-router";
import { enterCode, signIn } from "#modules/identity";
import type { Route } from "./+types/sign-in-again";
import { authOf, refusal, text } from "./auth.server.ts";

/** Sign-in from inside a page whose session ended, so that nothing typed there is lost. Answers how far it came. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const auth = authOf(context);
  const result =
    form.get("step") === "code"
      ? await enterCode(auth, request.headers, { code: text(form, "code") })
      : await signIn(auth, request.headers, { email: text(form, "email"), password: text(form, "password") });
  if (!result.ok) return Response.json({ step: "refused", error: refusal(result.reason) }, { status: 400, headers: result.headers });
  return Response.json({ step: result.value?.secondFactor ? "code" : "done", error: null }, { headers: result.headers });
}

/** Opened by hand: the ordinary page. */
export function loader() {
  return redirect("/desk/sign-in");
}
