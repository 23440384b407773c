import { z } from "zod";
import { saveRevision } from "#modules/editions";
import { quietContext } from "../request.server.ts";
import type { Route } from "./+types/save";

/** Shape of what the editor sends; meaning, limits and the facts of a kind are the command's. */
export const Draft = z.object({
  lockVersion: z.number().int().min(0),
  tab: z.string().max(64),
  content: z.object({
    title: z.string(),
    summary: z.string(),
    body: z.unknown(),
    lead: z
      .object({ mediaId: z.string().max(64), alt: z.string(), decorative: z.boolean(), caption: z.string(), credit: z.string() })
      .nullable(),
    slug: z.string().nullable(),
  }),
  facts: z.record(z.string(), z.unknown()).optional(),
});
export type Draft = z.infer<typeof Draft>;

/** Autosave. 401 when the session ended, 422 with reasons when refused; the words stay in the browser either way. */
export async function action(args: Route.ActionArgs) {
  const ctx = quietContext(args);
  const parsed = Draft.safeParse(await args.request.json().catch(() => null));
  if (!parsed.success) return Response.json({ ok: false, reasons: [{ id: "save.shape" }] }, { status: 400 });
  const { content, facts, ...rest } = parsed.data;
  const outcome = await saveRevision(ctx, {
    ...rest,
    revisionId: args.params.revisionId,
    content: { ...content, body: content.body },
    ...(facts ? { facts } : {}),
  });
  return Response.json(outcome, { status: outcome.ok ? 200 : 422 });
}

/** Nothing to read here. */
export function loader() {
  throw new Response(null, { status: 404 });
}
