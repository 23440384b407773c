import { LANGUAGES } from "#kernel/languages";
import { isId } from "#kernel/ids";
import { planEdition, type Planning, planningOf } from "#modules/editions";
import type { Reason } from "#kernel/outcome";
import { answered } from "../answered.server.ts";
import { quietContext } from "../request.server.ts";
import type { Route } from "./+types/planning";

export type PlanAnswer = { ok: boolean; reasons: Reason[] };

/** What is planned for one cell of the board, and who could be asked. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = quietContext(args);
  const { documentId, lang } = cell(args.params);
  const planning: Planning | null = await planningOf(ctx, documentId, lang);
  if (!planning) throw new Response(null, { status: 404 });
  return Response.json(planning);
}

/** Asks somebody to translate (`translatorId`) or sets a day (`dueOn`); an empty value takes it back. */
export async function action(args: Route.ActionArgs) {
  const ctx = quietContext(args);
  const form = await args.request.formData();
  const value = (name: string) => {
    const given = form.get(name);
    return typeof given === "string" ? (given === "" ? null : given.slice(0, 40)) : undefined;
  };
  const [translatorId, dueOn] = [value("translatorId"), value("dueOn")];
  if (translatorId && !isId(translatorId)) throw new Response(null, { status: 400 });
  const planned = { ...(translatorId === undefined ? {} : { translatorId }), ...(dueOn === undefined ? {} : { dueOn }) };
  const outcome = await answered(planEdition(ctx, { ...cell(args.params), ...planned }));
  const answer: PlanAnswer = outcome.ok ? { ok: true, reasons: [] } : { ok: false, reasons: [...outcome.reasons] };
  return Response.json(answer, { status: outcome.ok ? 200 : 422 });
}

function cell({ documentId, lang }: Route.LoaderArgs["params"]) {
  const known = LANGUAGES.find((each) => each === lang);
  if (!isId(documentId) || !known) throw new Response(null, { status: 404 });
  return { documentId, lang: known };
}
