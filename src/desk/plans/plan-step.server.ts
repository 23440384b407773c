import { data } from "react-router";
import { ZodError } from "zod";
import { isFault } from "#kernel/errors";
import { isId } from "#kernel/ids";
import type { Outcome, Reason } from "#kernel/outcome";
import {
  addEvidence,
  answerTask,
  approvePlan,
  carryTask,
  decideEvidence,
  issuePlan,
  planHead,
  recallPlan,
  replyTask,
  returnPlan,
  revisePlan,
  saveBudgetLine,
  submitPlan,
} from "#modules/plans";
import { formDays } from "../calendar/form-days.ts";
import { shapeReasons } from "../identity/shape.ts";
import { type MessageKey, translator } from "../messages/index.ts";
import type { DeskContext } from "../request.server.ts";
import { NODE_STEPS, type Undo } from "./node-step.server.ts";

/** `step` says to which form the answer belongs; `undo` how what was done is taken back. */
export type PlanAnswer =
  | { ok: true; step: string; reasons: Reason[]; go: string | null; undo: Undo | null }
  | { ok: false; step: string; reasons: Reason[] };
export type Read = { text: (name: string) => string; id: string; lock: number; planId: string; all: (name: string) => string[] };
export type Step = (ctx: DeskContext, form: Read) => Promise<Outcome<unknown>>;

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
  reply: (ctx, form) => replyTask(ctx, { assignmentId: form.text("assignmentId"), reply: form.text("reply") }),
  carry: (ctx, form) =>
    carryTask(ctx, {
      assignmentId: form.text("assignmentId"),
      planTitle: form.text("planTitle"),
      parts: form
        .text("parts")
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== ""),
    }),
  ...NODE_STEPS,
};

/** Takes the step that the form names. A field that does not parse is refused by its name. */
export async function planStep(ctx: DeskContext, planId: string, form: FormData): Promise<PlanAnswer> {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const name = text("step");
  const step = Object.hasOwn(STEPS, name) ? STEPS[name] : undefined;
  if (!step) return { ok: false, step: name, reasons: [{ id: "field", field: "step", values: { field: "step" } }] };
  const wrong = (WITH_ID[name] ?? []).filter((field) => !isId(text(field)));
  wrong.push(...IDS.filter((field) => text(field) !== "" && !isId(text(field)) && !wrong.includes(field)));
  if (wrong.length > 0 || !isId(planId)) return { ok: false, step: name, reasons: wrong.map((field) => ({ id: "field.wrong", field })) };
  const all = (each: string) => form.getAll(each).filter((value) => typeof value === "string");
  const { days, reasons } = formDays(text, "signedOn", "happenedOn");
  if (reasons.length > 0) return { ok: false, step: name, reasons };
  const read = (each: string) => (Object.hasOwn(days, each) ? days[each as keyof typeof days] : text(each));
  try {
    const outcome = await step(ctx, { text: read, all, id: text("versionId"), lock: Number(text("lockVersion")) || 0, planId });
    if (!outcome.ok) return { ...outcome, step: name };
    return {
      ok: true,
      step: name,
      reasons: [],
      go: await after(ctx, name, planId, outcome.value, text("versionId")),
      undo: undoOf(outcome.value),
    };
  } catch (error) {
    if (isFault(error)) throw data(error.id, { status: error.status });
    if (!(error instanceof ZodError)) throw error;
    return {
      ok: false,
      step: name,
      reasons: shapeReasons(error, (path) => path.split(".")[0] ?? path).map((reason) => named(ctx, reason)),
    };
  }
}

const SUMS: Record<string, MessageKey> = { estimate: "plans.estimate", allocated: "plans.allocated", spent: "plans.spent" };

/** The forms of a plan tell their refusals together: a sum that can not be read is named by its label. */
function named(ctx: DeskContext, reason: Reason): Reason {
  const label = SUMS[reason.field ?? ""];
  return label && reason.values
    ? { ...reason, values: { ...reason.values, name: translator(ctx.lang === "en" ? "en" : "vi")(label) } }
    : reason;
}

/** Fields that hold an id, and those without which a step can not be taken. */
const IDS = [
  "versionId",
  "assignmentId",
  "key",
  "id",
  "taskKey",
  "unitId",
  "near",
  "target",
  "parentKey",
  "fillsId",
  "indicatorId",
  "servesKey",
];
const VERSION_STEPS = ["submit", "recall", "return", "approve", "issue", "add_node", "restore_node"];
const WITH_ID: Record<string, string[]> = {
  ...Object.fromEntries(VERSION_STEPS.map((step) => [step, ["versionId"]])),
  ...Object.fromEntries(["save_node", "move", "drop", "place", "remove_node"].map((step) => [step, ["versionId", "key"]])),
  ...Object.fromEntries(["answer", "reply", "carry"].map((step) => [step, ["assignmentId"]])),
  evidence: ["taskKey", "unitId"],
  decide: ["id"],
};

async function after(ctx: DeskContext, name: string, planId: string, value: unknown, versionId: string): Promise<string | null> {
  const of = (field: string) => (value && typeof value === "object" && field in value ? String(value[field as keyof typeof value]) : "");
  // The version in force is what a plan opens with; a draft beside it is named.
  const shown = name === "revise" ? of("versionId") : versionId;
  const number = name === "revise" || name === "add_node" ? (await planHead(ctx.db, shown))?.number : undefined;
  if (name === "add_node") return `/desk/plans/${planId}?version=${number}&task=${of("key")}`;
  if (name === "revise") return `/desk/plans/${planId}?version=${number}`;
  if (name === "carry") return `/desk/plans/${of("planId")}`;
  return name === "issue" ? `/desk/plans/${planId}` : null;
}

function undoOf(value: unknown): Undo | null {
  return value && typeof value === "object" && "undo" in value ? (value.undo as Undo) : null;
}

function answerOf(value: string): "accept" | "ask_back" | "split" {
  return value === "ask_back" || value === "split" ? value : "accept";
}
