import type { Outcome } from "#kernel/outcome";
import { refused } from "#kernel/outcome";
import { homeZone, localDate } from "#kernel/clock";
import { isId } from "#kernel/ids";
import { allUnits } from "#modules/identity";
import {
  copyPlan,
  createPlan,
  currentVersion,
  PlanInput,
  planHead,
  planTemplate,
  tasksToCarry,
  treeOfCarried,
  type TreeNodeInput,
} from "#modules/plans";
import { formDays } from "../calendar/form-days.ts";
import { shapeReasons } from "../identity/shape.ts";
import type { DeskContext } from "../request.server.ts";

/** Makes a plan by hand, from the template, or from another with its dates moved. */
export async function makePlan(ctx: DeskContext, form: FormData): Promise<Outcome<{ planId: string }>> {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  if (text("way") === "copy") {
    const years = Number(text("years"));
    const source = /^[0-9a-f-]{36}$/.test(text("versionId")) ? await planHead(ctx.db, text("versionId")) : null;
    if (!source) return refused({ id: "field.required", field: "versionId" });
    if (!Number.isInteger(years) || years < -20 || years > 20) return refused({ id: "field.wrong", field: "years" });
    if (text("title") === "") return refused({ id: "field.required", field: "title" });
    if (text("title").length > 400) return refused({ id: "field.too_long", field: "title", values: { max: 400 } });
    return copyPlan(ctx, { versionId: source.versionId, years, title: text("title") });
  }
  const { days, reasons } = formDays(text, "startsOn", "endsOn");
  if (reasons.length > 0) return refused(...reasons);
  const read = PlanInput.safeParse({
    title: text("title"),
    horizon: text("horizon"),
    ...days,
    unitId: text("unitId"),
    parentId: text("parentId"),
    tree: text("way") === "template" ? planTemplate() : await carried(ctx, form),
  });
  return read.success ? createPlan(ctx, read.data) : refused(...shapeReasons(read.error));
}

/** The chosen tasks of the plan above, as the first tasks of the unit's plan; of other plans and units none are taken. */
async function carried(ctx: DeskContext, form: FormData): Promise<TreeNodeInput[]> {
  const chosen = new Set(form.getAll("serves"));
  const [planId, unitId] = [form.get("parentId"), form.get("unitId")];
  if (chosen.size === 0 || !isId(planId) || !isId(unitId)) return [];
  const tasks = await tasksToCarry(ctx.db, planId, unitId, localDate(ctx.now, homeZone()));
  return treeOfCarried(
    tasks.filter((task) => chosen.has(task.key)),
    unitId,
  );
}

/** With what a plan of a unit begins (`?under=&unit=`, `?task=`); null when the address names no such plan or unit. */
export async function beginning(ctx: DeskContext, query: URLSearchParams, today: string) {
  const [planId, unitId] = [query.get("under"), query.get("unit")];
  if (!isId(planId) || !isId(unitId)) return null;
  const head = await currentVersion(ctx.db, planId);
  const unit = (await allUnits(ctx.db, ctx.lang)).find((each) => each.id === unitId);
  if (!head || !unit) return null;
  const tasks = (await tasksToCarry(ctx.db, planId, unitId, today)).map(({ key, label, title }) => ({
    key,
    title: `${label} ${title}`.trim(),
  }));
  const { horizon, startsOn, endsOn } = head;
  const title = `Kế hoạch của ${unit.name} thực hiện ${head.title}`.slice(0, 400);
  return { planId, planTitle: head.title, unitId, unitName: unit.name, title, horizon, startsOn, endsOn, tasks, task: query.get("task") };
}
