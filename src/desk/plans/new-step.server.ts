import type { Outcome } from "#kernel/outcome";
import { refused } from "#kernel/outcome";
import { copyPlan, createPlan, PlanInput, planHead, planTemplate } from "#modules/plans";
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
  const read = PlanInput.safeParse({
    title: text("title"),
    horizon: text("horizon"),
    startsOn: text("startsOn"),
    endsOn: text("endsOn"),
    unitId: text("unitId"),
    parentId: text("parentId"),
    tree: text("way") === "template" ? planTemplate() : [],
  });
  return read.success ? createPlan(ctx, read.data) : refused(...shapeReasons(read.error));
}
