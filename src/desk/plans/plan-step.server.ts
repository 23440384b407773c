import { ZodError } from "zod";
import type { Outcome, Reason } from "#kernel/outcome";
import {
  addEvidence,
  answerTask,
  approvePlan,
  decideEvidence,
  issuePlan,
  NodeFields,
  recallPlan,
  removeNode,
  returnPlan,
  revisePlan,
  saveBudgetLine,
  saveNode,
  submitPlan,
  wholeTree,
} from "#modules/plans";
import type { DeskContext } from "../request.server.ts";

export type PlanAnswer = { ok: true; go: string | null } | { ok: false; reasons: Reason[] };
type Read = { text: (name: string) => string; id: string; lock: number; planId: string; all: (name: string) => string[] };
type Step = (ctx: DeskContext, form: Read) => Promise<Outcome<unknown>>;

const STEPS: Record<string, Step> = {
  submit: (ctx, form) => submitPlan(ctx, { versionId: form.id, lockVersion: form.lock }),
  recall: (ctx, form) => recallPlan(ctx, { versionId: form.id }),
  return: (ctx, form) => returnPlan(ctx, { versionId: form.id, comment: form.text("comment") }),
  approve: (ctx, form) => approvePlan(ctx, { versionId: form.id }),
  issue: (ctx, form) =>
    issuePlan(ctx, {
      versionId: form.id,
      documentNumber: form.text("documentNumber"),
      signedOn: form.text("signedOn"),
      slug: form.text("slug"),
      isPublic: form.text("isPublic") === "on",
    }),
  revise: (ctx, form) => revisePlan(ctx, { planId: form.planId }),
  answer: (ctx, form) =>
    answerTask(ctx, { assignmentId: form.text("assignmentId"), answer: answerOf(form.text("answer")), comment: form.text("comment") }),
  evidence: (ctx, form) =>
    addEvidence(ctx, {
      planId: form.planId,
      taskKey: form.text("taskKey"),
      unitId: form.text("unitId"),
      kind: form.text("kind") as never,
      title: form.text("title"),
      ref: form.text("ref"),
      reason: form.text("reason"),
      indicatorId: form.text("indicatorId"),
      amount: form.text("amount") === "" ? null : Number(form.text("amount")),
      happenedOn: form.text("happenedOn"),
      fillsId: form.text("fillsId"),
    }),
  decide: (ctx, form) => decideEvidence(ctx, { id: form.text("id"), accept: form.text("accept") === "yes", reason: form.text("reason") }),
  money: (ctx, form) => {
    const source = form.text("source");
    const only = (name: string, wanted: string) => (source === wanted ? form.text(name) : "");
    return saveBudgetLine(ctx, {
      ...(form.text("id") ? { id: form.text("id"), lockVersion: form.lock } : {}),
      planId: form.planId,
      taskKey: form.text("taskKey"),
      unitId: form.text("unitId"),
      source: source as never,
      sourceUnitId: only("sourceUnitId", "state_budget"),
      programme: only("programme", "integrated"),
      donor: only("donor", "other_lawful"),
      agreement: only("agreement", "other_lawful"),
      estimate: form.text("estimate") as never,
      allocated: form.text("allocated") as never,
      spent: form.text("spent") as never,
    });
  },
  save_node: async (ctx, form) => {
    const old = (await wholeTree(ctx.db, form.id)).find((each) => each.key === form.text("key"));
    const { indicators = [], needs = [] } = old?.fields ?? {};
    const fields = NodeFields.parse({
      kind: form.text("kind"),
      label: form.text("label"),
      title: form.text("title"),
      leadUnitId: form.text("leadUnitId"),
      coordinatingUnitIds: form.all("coordinatingUnitIds"),
      startsOn: form.text("startsOn"),
      dueOn: form.text("dueOn"),
      output: form.text("output"),
      topic: form.text("topic"),
      channels: form.all("channels"),
      indicators,
      needs,
    });
    return saveNode(ctx, { versionId: form.id, lockVersion: form.lock, key: form.text("key"), fields });
  },
  add_task: (ctx, form) => {
    const fields = NodeFields.parse({ kind: "task", title: "…" });
    return saveNode(ctx, { versionId: form.id, lockVersion: form.lock, parentKey: form.text("key") || null, fields });
  },
  remove_node: (ctx, form) => removeNode(ctx, { versionId: form.id, lockVersion: form.lock, key: form.text("key") }),
};

/** Takes the step that the form names. A field that does not parse is refused by its name. */
export async function planStep(ctx: DeskContext, planId: string, form: FormData): Promise<PlanAnswer> {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const name = text("step");
  const step = Object.hasOwn(STEPS, name) ? STEPS[name] : undefined;
  if (!step) return { ok: false, reasons: [{ id: "field", field: "step", values: { field: "step" } }] };
  const all = (each: string) => form.getAll(each).filter((value) => typeof value === "string");
  try {
    const outcome = await step(ctx, { text, all, id: text("versionId"), lock: Number(text("lockVersion")) || 0, planId });
    if (!outcome.ok) return outcome;
    return { ok: true, go: after(name, planId, outcome.value) };
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    return {
      ok: false,
      reasons: error.issues.map((issue) => ({ id: "field", field: String(issue.path[0]), values: { field: String(issue.path[0]) } })),
    };
  }
}

function after(name: string, planId: string, value: unknown): string | null {
  const made = value && typeof value === "object" && "key" in value ? String(value.key) : "";
  if (name === "add_task") return `/desk/plans/${planId}?task=${made}`;
  return ["revise", "remove_node", "issue"].includes(name) ? `/desk/plans/${planId}` : null;
}

function answerOf(value: string): "accept" | "ask_back" | "split" {
  return value === "ask_back" || value === "split" ? value : "accept";
}
