import { done, type Outcome, type Reason, refused } from "#kernel/outcome";
import { holds } from "#modules/identity";
import { createPlan, parsePlan, PlanInput, type ProposedPlan, proposePlan, readPasted, readPlanFile } from "#modules/plans";
import type { DeskContext } from "../request.server.ts";

/** Reads a file or a pasted text into a proposal; nothing is written. Refused by name when it is no plan. */
export async function readPlan(ctx: DeskContext, form: FormData): Promise<Outcome<ProposedPlan>> {
  if (!holds(ctx.actor, "planner")) return refused({ id: "role.planner" });
  const file = form.get("file");
  const text = String(form.get("text") ?? "");
  const source = await sourceOf(file instanceof File && file.size > 0 ? file : null, text);
  if (!source.ok) return source;
  const draft = parsePlan(source.value);
  return draft.ok ? done(await proposePlan(ctx, draft.value)) : draft;
}

/** Takes a checked proposal: all of it or nothing. */
export async function takePlan(ctx: DeskContext, form: FormData): Promise<Outcome<{ planId: string }>> {
  const read = PlanInput.safeParse(parsed(String(form.get("plan") ?? "")));
  if (read.success) return createPlan(ctx, read.data);
  const paths = read.error.issues.map((issue) => issue.path.join("."));
  return refused(
    ...[...new Set(paths)]
      .slice(0, 8)
      .map((path): Reason => (path === "" ? { id: "plan.not_json" } : { id: "plan.wrong_shape", values: { path } })),
  );
}

async function sourceOf(file: File | null, text: string) {
  if (file) return readPlanFile(new Uint8Array(await file.arrayBuffer()));
  return text.trim() === "" ? refused<never>({ id: "plan.file.none" }) : readPasted(text);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
