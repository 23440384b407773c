import type { Context as CommandContext } from "#kernel/context";
import { isId } from "#kernel/ids";
import { canPlan, evidenceFile, storeEvidenceFile } from "#modules/plans";
import { EVIDENCE_FILE_MIME } from "#modules/plans/contract";
import type { Actor } from "#modules/identity/contract";
import { type App, infoOf } from "./app.ts";
import { sendDownload } from "./download.ts";
import type { MountParts } from "./mount.ts";
import { readFile } from "./upload.ts";

/**
 * Files that prove work under a plan. `POST /desk/plan-file?plan=` takes one in and answers JSON as `/desk/upload` does;
 * `GET /desk/plan-file/{file}` gives it to those who may read plans. They have no address for the public.
 */
export function mountPlanFiles(app: App, { db, storage }: Pick<MountParts, "db" | "storage">): void {
  app.post("/desk/plan-file", async (c) => {
    const { actor, runtime, lang, requestId, now } = infoOf(c.var);
    if (!actor) return c.json({ reasons: [{ id: "unauthenticated" }] }, 401);
    const planId = c.req.query("plan") ?? "";
    if (!isId(planId)) return c.json({ reasons: [{ id: "plan.unknown" }] }, 400);
    const file = await readFile(c.req.raw, c.req.query("name"));
    if (!file) return c.json({ reasons: [{ id: "plan_file.empty", field: "ref" }] }, 400);
    const ctx: CommandContext<Actor> = { actor, now, lang, requestId, db: runtime.db, emit: runtime.emit, enqueue: runtime.enqueue };
    const outcome = await storeEvidenceFile(ctx, storage, { planId, ...file });
    if (outcome.ok) return c.json(outcome.value, 201);
    return c.json({ reasons: outcome.reasons }, outcome.reasons.some(({ id }) => id === "role.unit_reporter") ? 403 : 422);
  });
  app.get("/desk/plan-file/:id", async (c) => {
    const { actor } = infoOf(c.var);
    const id = c.req.param("id");
    const file = actor && isId(id) && canPlan(actor, "plan.read", { planUnitId: "" }) ? await evidenceFile(db, id) : null;
    if (!file) return c.notFound();
    return sendDownload(c, storage, { ...file, mime: EVIDENCE_FILE_MIME[file.type] }, "private, no-store");
  });
}
