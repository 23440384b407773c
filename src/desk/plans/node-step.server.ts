import { z } from "zod";
import { done, type Outcome, type Reason, refused } from "#kernel/outcome";
import { moveNode, NodeFields, type PlanHead, planHead, readDue, removeNode, restoreNode, saveNode, wholeTree } from "#modules/plans";
import { shapeReasons } from "../identity/shape.ts";
import type { DeskContext } from "../request.server.ts";
import { DIRECTIONS, DROPS, placeAt, placeFor } from "./arrange.ts";
import type { Read, Step } from "./plan-step.server.ts";
import { readNumber } from "./read-number.ts";

/** How a step is taken back: the step and the fields that name it. */
export type Undo = Record<string, string>;

/** Steps that change the tree of a draft. What is moved or taken out can be taken back: the value then holds `undo`. */
export const NODE_STEPS: Record<string, Step> = {
  save_node: async (ctx, form) => {
    const head = await headOf(ctx, form.id);
    if (!head) return refused({ id: "plan.node_unknown" });
    const fields = readFields(ctx, form, head);
    return fields.ok
      ? saveNode(ctx, {
          versionId: head.versionId,
          lockVersion: Number(form.text("overwrite")) || form.lock,
          key: form.text("key"),
          fields: fields.value,
        })
      : fields;
  },
  add_node: async (ctx, form) => {
    const fields = NodeFields.safeParse({ kind: form.text("kind"), label: form.text("label"), title: form.text("title") });
    if (!fields.success) return refused(...shapeReasons(fields.error));
    const near = form.text("near");
    const tree = await wholeTree(ctx.db, form.id);
    const place = form.text("where") === "after" ? placeAt(tree, "", near, "after") : null;
    const where = near === "" ? { parentKey: null } : (place ?? { parentKey: near });
    return saveNode(ctx, { versionId: form.id, lockVersion: form.lock, ...where, fields: fields.data });
  },
  move: async (ctx, form) => {
    const direction = DIRECTIONS.find((each) => each === form.text("to"));
    const tree = await wholeTree(ctx.db, form.id);
    return put(ctx, form, direction ? placeFor(tree, form.text("key"), direction) : null);
  },
  drop: async (ctx, form) => {
    const drop = DROPS.find((each) => each === form.text("to"));
    const tree = await wholeTree(ctx.db, form.id);
    return put(ctx, form, drop ? placeAt(tree, form.text("key"), form.text("target"), drop) : null);
  },
  place: (ctx, form) => put(ctx, form, { parentKey: form.text("parentKey") || null, position: Number(form.text("position")) || 0 }),
  remove_node: async (ctx, form) => {
    const head = await headOf(ctx, form.id);
    const outcome = await removeNode(ctx, { versionId: form.id, lockVersion: head?.lockVersion ?? 0, key: form.text("key") });
    if (!outcome.ok) return outcome;
    return done({ undo: { step: "restore_node", versionId: form.id, removalId: String(outcome.value.removalId) } satisfies Undo });
  },
  restore_node: (ctx, form) => restoreNode(ctx, { versionId: form.id, removalId: Number(form.text("removalId")) || 0 }),
};

// A move says where to, not what stood there: it is taken on the tree as it is now, whoever saved a word in the meantime.
async function put(ctx: DeskContext, form: Read, place: { parentKey: string | null; position: number } | null): Promise<Outcome<unknown>> {
  const head = await headOf(ctx, form.id);
  if (!place || !head) return refused({ id: "plan.no_way" });
  const key = form.text("key");
  const outcome = await moveNode(ctx, { versionId: head.versionId, lockVersion: head.lockVersion, key, ...place });
  if (!outcome.ok) return outcome;
  const { parentKey, position } = outcome.value.before;
  const undo: Undo = { step: "place", versionId: head.versionId, key, parentKey: parentKey ?? "", position: String(position) };
  return done({ undo });
}

async function headOf(ctx: DeskContext, versionId: string): Promise<PlanHead | null> {
  return z.uuid().safeParse(versionId).success ? planHead(ctx.db, versionId) : null;
}

/** The fields of a node as typed; days in words, numbers in the officer's language. Every fault at its field. */
function readFields(ctx: DeskContext, form: Read, plan: PlanHead): Outcome<NodeFields> {
  const starts = readDue(form.text("startsOn"), plan, "from");
  const due = readDue(form.text("dueOn"), plan);
  const reasons: Reason[] = [
    ...(starts.ok ? [] : starts.reasons.map((reason) => ({ ...reason, field: "startsOn" }))),
    ...(due.ok ? [] : due.reasons.map((reason) => ({ ...reason, field: "dueOn" }))),
  ];
  const indicators = readIndicators(ctx, form);
  if (!indicators.ok) reasons.push(...indicators.reasons);
  const fields = NodeFields.safeParse({
    kind: form.text("kind"),
    label: form.text("label"),
    title: form.text("title"),
    leadUnitId: form.text("leadUnitId"),
    coordinatingUnitIds: form.all("coordinatingUnitIds"),
    startsOn: starts.ok ? starts.value : null,
    dueOn: due.ok ? due.value : null,
    output: form.text("output"),
    topic: form.text("topic"),
    channels: form.all("channels"),
    indicators: indicators.ok ? indicators.value : [],
    needs: form.all("needs"),
    servesKey: form.text("servesKey"),
  });
  if (!fields.success) reasons.push(...shapeReasons(fields.error, (path) => path.split(".")[0] ?? path));
  return fields.success && reasons.length === 0 ? done(fields.data) : refused(...reasons);
}

function readIndicators(ctx: DeskContext, form: Read): Outcome<NodeFields["indicators"]> {
  const [ids, names, measures] = [form.all("indicatorId"), form.all("indicatorName"), form.all("indicatorMeasure")];
  const [baselines, targets] = [form.all("indicatorBaseline"), form.all("indicatorTarget")];
  const reasons: Reason[] = [];
  const list = names.flatMap((each, index) => {
    const [name, measure] = [each.trim(), (measures[index] ?? "").trim()];
    const [from, to] = [(baselines[index] ?? "").trim(), (targets[index] ?? "").trim()];
    if ([name, measure, from, to].every((part) => part === "")) return [];
    const target = readNumber(to, ctx.lang);
    const baseline = from === "" ? null : readNumber(from, ctx.lang);
    const line = index + 1;
    if (name === "" || measure === "") reasons.push({ id: "indicator.incomplete", field: "indicators", values: { line } });
    if (target === null) reasons.push({ id: "indicator.number", field: "indicators", values: { line, text: to.slice(0, 40) } });
    if (from !== "" && baseline === null)
      reasons.push({ id: "indicator.number", field: "indicators", values: { line, text: from.slice(0, 40) } });
    const id = ids[index];
    return [{ ...(id ? { id } : {}), name, measure, baseline, target: target ?? 0 }];
  });
  return reasons.length > 0 ? refused(...reasons) : done(list);
}
