import { data, redirect } from "react-router";
import { homeZone, instantOf } from "#kernel/clock";
import type { Outcome } from "#kernel/outcome";
import {
  approveRevision,
  archiveEdition,
  clearRevision,
  publishRevision,
  recallRevision,
  restoreRevision,
  returnRevision,
  scheduleRevision,
  startRevision,
  submitRevision,
  undoApproval,
  withdrawEdition,
} from "#modules/editions";
import { type Remark, REMARKS_MOST } from "#modules/editions/contract";
import { type DeskContext, deskContext } from "../request.server.ts";
import { safeNext } from "../next.ts";
import type { Route } from "./+types/workflow";

type Step = (ctx: DeskContext, form: Fields) => Promise<Outcome<unknown>>;
type Fields = {
  id: (name: string) => string;
  text: (name: string) => string;
  all: (name: string) => string[];
  list: (name: string) => string[];
};

/** The steps of a revision's life that a button can take. */
const STEPS: Record<string, Step> = {
  submit: (ctx, form) => submitRevision(ctx, { revisionId: form.id("revisionId") }),
  clear: (ctx, form) => clearRevision(ctx, { revisionId: form.id("revisionId"), checklist: form.all("check") }),
  approve: (ctx, form) =>
    approveRevision(ctx, { revisionId: form.id("revisionId"), publish: form.text("publish") === "yes", ...minute(form.text("at")) }),
  undo: (ctx, form) => undoApproval(ctx, { revisionId: form.id("revisionId") }),
  publish: (ctx, form) => publishRevision(ctx, { revisionId: form.id("revisionId") }),
  schedule: (ctx, form) =>
    scheduleRevision(ctx, { revisionId: form.id("revisionId"), at: minute(form.text("at")).at ?? new Date(Number.NaN) }),
  return: (ctx, form) =>
    returnRevision(ctx, {
      revisionId: form.id("revisionId"),
      remarks: remarks(form.list("comment"), form.list("blockId")),
      ...(form.text("due") ? { due: form.text("due") } : {}),
    }),
  recall: (ctx, form) => recallRevision(ctx, { revisionId: form.id("revisionId") }),
  start: (ctx, form) => startRevision(ctx, { editionId: form.id("editionId") }),
  restore: (ctx, form) => restoreRevision(ctx, { revisionId: form.id("revisionId") }),
  withdraw: (ctx, form) => withdrawEdition(ctx, { editionId: form.id("editionId"), notice: form.text("notice") }),
  archive: (ctx, form) => archiveEdition(ctx, { editionId: form.id("editionId") }),
};

/** What a step answers: refused with its reasons, or done with what the command said. */
export type StepAnswer =
  | { ok: true; step: string; value: unknown }
  | { ok: false; step: string; reasons: { id: string; field?: string; values?: Record<string, string | number> }[] };

/** Takes one step; a refusal answers 422 with every reason. `next` (optional) says where to go when it is done; `:revisionId` in it is filled in. */
export async function action(args: Route.ActionArgs) {
  const ctx = deskContext(args);
  const form = await args.request.formData();
  const name = String(form.get("step"));
  const step = Object.hasOwn(STEPS, name) ? STEPS[name] : undefined;
  if (!step) throw data("unknown step", { status: 400 });
  const outcome = await step(ctx, fields(form));
  if (!outcome.ok) return data<StepAnswer>({ ok: false, step: name, reasons: outcome.reasons }, { status: 422 });
  const next = form.get("next");
  if (typeof next === "string" && next) return redirect(safeNext(next.replace(":revisionId", madeRevision(outcome.value))), 303);
  return data<StepAnswer>({ ok: true, step: name, value: outcome.value });
}

/** Opened by hand: there is nothing to read here. */
export function loader() {
  return redirect("/desk");
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function fields(form: FormData): Fields {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  return {
    text,
    list: (name) =>
      form
        .getAll(name)
        .filter((value) => typeof value === "string")
        .slice(0, REMARKS_MOST + 1),
    all: (name) =>
      form
        .getAll(name)
        .filter((value) => typeof value === "string")
        .slice(0, 20)
        .map((value) => value.slice(0, 200)),
    id: (name) => {
      const value = text(name);
      if (!UUID.test(value)) throw data("bad id", { status: 400 });
      return value;
    },
  };
}

/** Remarks come as two lists side by side; an empty place is the whole text. */
function remarks(texts: readonly string[], places: readonly string[]): Remark[] {
  return texts.map((text, at) => ({ text, blockId: places[at] || null }));
}

/** A minute typed on the province's clock. */
function minute(value: string): { at?: Date } {
  const at = instantOf(value, homeZone());
  return at ? { at } : {};
}

function madeRevision(value: unknown): string {
  return typeof value === "object" && value !== null && "revisionId" in value && typeof value.revisionId === "string"
    ? value.revisionId
    : "";
}
