import { data } from "react-router";
import type { Lang } from "#kernel/languages";
import { done, type Outcome, refused } from "#kernel/outcome";
import { createPerson, disablePerson, enablePerson, grantRole, inviteMail, resetAccess, revokeRole } from "#modules/identity";
import { GrantInput, PersonInput } from "#modules/identity/contract";
import { requestContext } from "../../context.ts";
import type { DeskContext } from "../request.server.ts";
import type { AuthArgs } from "./auth.server.ts";
import { text } from "./auth.server.ts";
import { shapeReasons } from "./shape.ts";

type Changed = { invite: string | null };

/** One step of the screen of people, by the `do` of its form. */
export async function peopleAction(ctx: DeskContext, args: AuthArgs): Promise<Outcome<Changed>> {
  const form = await args.request.formData();
  const personId = text(form, "personId");
  switch (form.get("do")) {
    case "create":
      return invite(ctx, form, args);
    case "reset":
      return reset(ctx, personId, args);
    case "grant":
      return changed(grant(ctx, form, personId));
    case "revoke":
      return changed(revokeRole(ctx, { grantId: text(form, "grantId") }));
    case "disable":
      return changed(disablePerson(ctx, { personId }));
    case "enable":
      return changed(enablePerson(ctx, { personId }));
    default:
      throw data("unknown", { status: 400 });
  }
}

/** Makes a person and mails the one-time link; the link is answered too, for whoever hands it over in another way. */
async function invite(ctx: DeskContext, form: FormData, args: AuthArgs): Promise<Outcome<Changed>> {
  const given = PersonInput.safeParse({
    name: text(form, "name"),
    email: text(form, "email"),
    unitId: text(form, "unitId"),
    lang: text(form, "lang") || "vi",
  });
  if (!given.success) return refused(...shapeReasons(given.error));
  const made = await createPerson(ctx, given.data);
  if (!made.ok) return made;
  return sendLink(args, { ...made.value, lang: given.data.lang ?? "vi", invitePath: made.value.invitePath ?? "" });
}

async function reset(ctx: DeskContext, personId: string, args: AuthArgs): Promise<Outcome<Changed>> {
  const made = await resetAccess(ctx, { personId });
  return made.ok ? sendLink(args, made.value) : made;
}

async function sendLink(
  { context }: AuthArgs,
  to: { email: string; name: string; lang: Lang; invitePath: string },
): Promise<Outcome<Changed>> {
  const { runtime, origin } = context.get(requestContext);
  const link = origin + to.invitePath;
  await runtime.mail.send({ to: to.email, ...inviteMail(to.lang, { name: to.name, link }) });
  return done({ invite: link });
}

async function grant(ctx: DeskContext, form: FormData, personId: string): Promise<Outcome<unknown>> {
  const langs = form.getAll("langs");
  const given = GrantInput.safeParse({
    personId,
    role: text(form, "role"),
    unitId: text(form, "unitId"),
    langs: langs.length > 0 ? langs : null,
  });
  return given.success ? grantRole(ctx, given.data) : refused(...shapeReasons(given.error));
}

async function changed(work: Promise<Outcome<unknown>>): Promise<Outcome<Changed>> {
  const outcome = await work;
  return outcome.ok ? done({ invite: null }) : outcome;
}
