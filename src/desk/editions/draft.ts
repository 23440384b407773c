import { checkContent, deskRevision, restoreDraft } from "#modules/editions";
import { quietContext, words } from "../request.server.ts";
import { type Change, changes } from "./reading.server.ts";
import type { Route } from "./+types/draft";
import { Draft } from "./save.ts";

/** How the words that a machine kept differ from the saved ones; `lockVersion` is that of the saved ones. */
export type DraftComparison = { changes: Change[]; lockVersion: number };

/** Compares kept words with the saved ones, or (`intent: restore`) puts them over those, which then stay in the history. */
export async function action(args: Route.ActionArgs) {
  const ctx = quietContext(args);
  const sent: unknown = await args.request.json().catch(() => null);
  const parsed = Draft.safeParse(sent);
  const wrong = () => Response.json({ ok: false, reasons: [{ id: "save.shape" }] }, { status: 400 });
  if (!parsed.success) return wrong();
  const { content, facts, ...rest } = parsed.data;
  const { revisionId } = args.params;
  const input = { ...content, body: content.body };
  if (typeof sent === "object" && sent !== null && "intent" in sent && sent.intent === "restore") {
    const outcome = await restoreDraft(ctx, { ...rest, revisionId, content: input, ...(facts ? { facts } : {}) });
    return Response.json(outcome, { status: outcome.ok ? 200 : 422 });
  }
  const revision = await deskRevision(ctx, revisionId);
  const kept = checkContent(input);
  if (!revision || "reasons" in kept) return wrong();
  const value: DraftComparison = {
    changes: changes(words(args.request), revision.content, kept.content),
    lockVersion: revision.lockVersion,
  };
  return Response.json({ ok: true, value });
}

/** Nothing to read here. */
export function loader() {
  throw new Response(null, { status: 404 });
}
