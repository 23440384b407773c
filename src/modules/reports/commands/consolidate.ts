import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { homeZone, localDate } from "#kernel/clock";
import type { Tx } from "#kernel/db";
import { Fault } from "#kernel/errors";
import { fold } from "#kernel/fold";
import { done, type Outcome, refused, type Reason } from "#kernel/outcome";
import { seal } from "#kernel/seal";
import { audit } from "#modules/record";
import { SIGN_RIGHTS } from "../contract.ts";
import { loadPeriod, note, type ReportContext } from "../load.ts";
import { can } from "../policy.ts";
import { partsHeld } from "./here.ts";
import { reportFrame } from "../queries/frame.ts";
import { periodFigures } from "../queries/periodFigures.ts";
import { consolidation, consolidationContributor as contributor, consolidationSection as section, period } from "../schema.ts";

type Row = typeof consolidation.$inferSelect;
type Held = { row: Row; collectorUnitId: string; periodName: string };

/** Begins the consolidated report of a period with one section per question; the one that is there when it was begun already. */
export async function startConsolidation(ctx: ReportContext, input: { periodId: string; title: string }): Promise<Outcome<{ id: string }>> {
  return ctx.db.transaction(async (tx) => {
    const { period: of, rule } = await loadPeriod(tx, input.periodId);
    if (!can(ctx.actor, "consolidation.write", { collectorUnitId: rule.collectorUnitId })) return refused({ id: "role.planner" });
    const stamps = { createdBy: ctx.actor.id, createdAt: ctx.now, updatedAt: ctx.now };
    const [made] = await tx
      .insert(consolidation)
      .values({ periodId: of.id, state: "draft", title: input.title, ...stamps })
      .onConflictDoNothing()
      .returning({ id: consolidation.id });
    if (!made) {
      const [there] = await tx.select({ id: consolidation.id }).from(consolidation).where(eq(consolidation.periodId, of.id));
      return done({ id: there?.id ?? "" });
    }
    await tx.insert(section).values(
      rule.outline.map((question, position) => ({
        consolidationId: made.id,
        section: question.id,
        position,
        title: question.title,
        body: [question.figures.map((figure) => `${figure.name}: {${question.id}.${figure.id}}`).join("; ")]
          .filter(Boolean)
          .map((line) => `${line}.`),
        updatedAt: ctx.now,
      })),
    );
    await note(tx, ctx, { periodId: of.id, event: "consolidation_begun" });
    await audit(tx, ctx, "report.consolidate", { kind: "consolidation", id: made.id, unitId: rule.collectorUnitId }, { period: of.name });
    return done({ id: made.id });
  });
}

export const SectionInput = z.object({
  consolidationId: z.uuid(),
  section: z.string().max(60),
  lockVersion: z.number().int(),
  title: z.string().trim().normalize("NFC").min(1).max(300),
  /** Paragraphs; `{s1.f2}` stands for a figure and is never typed as a number. */
  body: z.array(z.string().normalize("NFC").max(20_000)).max(400),
  /** The tab that writes: another tab of the same person is another hand. */
  tab: z.string().max(64).optional(),
});

/**
 * Saves one section; two people may write two sections at once. Refuses `section.held` (another writes it now), `section.changed`
 * (it was saved since it was read; what stands there is left alone), by state and by role.
 */
export async function saveSection(ctx: ReportContext, input: z.input<typeof SectionInput>): Promise<Outcome<{ lockVersion: number }>> {
  const given = SectionInput.parse(input);
  return ctx.db.transaction(async (tx) => {
    const held = await hold(tx, given.consolidationId);
    const reasons = against(ctx, held, "consolidation.write", ["draft"], "write");
    const holder = (await partsHeld(tx, ctx, given.consolidationId, given.tab)).get(given.section);
    if (holder !== undefined) reasons.push({ id: "section.held", field: given.section, values: { name: holder } });
    if (reasons.length > 0) return refused(...reasons);
    const stamps = { updatedBy: ctx.actor.id, updatedByName: ctx.actor.name, updatedAt: ctx.now };
    const [saved] = await tx
      .update(section)
      .set({ title: given.title, body: given.body, lockVersion: given.lockVersion + 1, ...stamps })
      .where(
        and(
          eq(section.consolidationId, given.consolidationId),
          eq(section.section, given.section),
          eq(section.lockVersion, given.lockVersion),
        ),
      )
      .returning({ lockVersion: section.lockVersion });
    if (!saved) return refused({ id: "section.changed", field: given.section });
    if (ctx.actor.id)
      await tx.insert(contributor).values({ consolidationId: held.row.id, personId: ctx.actor.id, firstAt: ctx.now }).onConflictDoNothing();
    await audit(
      tx,
      ctx,
      "report.section.save",
      { kind: "consolidation", id: held.row.id, unitId: held.collectorUnitId },
      { section: given.section },
    );
    return done(saved);
  });
}

/**
 * Freezes the figures of the period and who has reported in one moment and puts the report before the leader. Refuses an unknown figure
 * in the text.
 */
export async function submitConsolidation(ctx: ReportContext, input: { id: string }): Promise<Outcome> {
  return ctx.db.transaction(async (tx) => {
    const held = await hold(tx, input.id);
    const reasons = against(ctx, held, "consolidation.write", ["draft"], "submit");
    const figures = await periodFigures(tx, held.row.periodId, "vi");
    const sections = await tx.select().from(section).where(eq(section.consolidationId, held.row.id)).orderBy(section.position);
    const known = new Set(figures.map((figure) => figure.key));
    for (const each of sections)
      for (const key of tokens(each.body))
        if (!known.has(key)) reasons.push({ id: "report.figure_unknown", field: each.section, values: { figure: key } });
    if (reasons.length > 0) return refused(...reasons);
    const words = sections.map(({ section: id, title, body }) => ({ id, title, body }));
    const frame = await reportFrame(tx, held.row.periodId);
    const sha256 = seal({ title: held.row.title, frame, figures, words });
    await tx
      .update(period)
      .set({ frozenAt: ctx.now })
      .where(and(eq(period.id, held.row.periodId), sql`${period.frozenAt} is null`));
    await move(tx, ctx, held, "submitted", { figures, frame, frozenAt: ctx.now, sha256, returned: false });
    return done(undefined);
  });
}

/** The leader sends it back with a comment; figures become live again. */
export async function returnConsolidation(ctx: ReportContext, input: { id: string; comment: string }): Promise<Outcome> {
  const comment = input.comment.trim().slice(0, 5_000);
  return ctx.db.transaction(async (tx) => {
    const held = await hold(tx, input.id);
    const reasons = against(ctx, held, "consolidation.sign", ["submitted"], "return");
    if (comment === "") reasons.push({ id: "comment.empty", field: "comment" });
    if (reasons.length > 0) return refused(...reasons);
    await tx.update(period).set({ frozenAt: null }).where(eq(period.id, held.row.periodId));
    await move(tx, ctx, held, "draft", { figures: null, frame: {}, frozenAt: null, sha256: null, returned: true }, comment);
    return done(undefined);
  });
}

export const SignInput = z
  .object({
    id: z.uuid(),
    by: z.enum(SIGN_RIGHTS).default("self"),
    /** The title of whoever signs, and of the head for whom they sign. */
    title: z.string().trim().normalize("NFC").min(1).max(120).default("Giám đốc"),
    head: z.preprocess((value) => value || undefined, z.string().trim().normalize("NFC").max(120).optional()),
  })
  .refine(({ by, head }) => ["KT", "TL", "TUQ"].includes(by) === (head !== undefined), { path: ["head"] });

/** The leader signs. Whoever wrote a section can not: `two_people`. From here on not a byte changes. */
export async function signConsolidation(ctx: ReportContext, input: z.input<typeof SignInput>): Promise<Outcome> {
  const { id, ...right } = SignInput.parse(input);
  return ctx.db.transaction(async (tx) => {
    const held = await hold(tx, id);
    const reasons = against(ctx, held, "consolidation.sign", ["submitted"], "sign");
    const wrote = await tx.select().from(contributor).where(eq(contributor.consolidationId, held.row.id));
    if (ctx.actor.id !== null && (held.row.createdBy === ctx.actor.id || wrote.some((each) => each.personId === ctx.actor.id)))
      reasons.push({ id: "two_people" });
    if (reasons.length > 0) return refused(...reasons);
    await move(tx, ctx, held, "signed", { signature: { ...right, name: ctx.actor.name } });
    return done(undefined);
  });
}

export const NumberInput = z.object({
  id: z.uuid(),
  documentNumber: z
    .string()
    .trim()
    .normalize("NFC")
    .regex(/^\d{1,6}\/[\p{Lu}\d]+(-[\p{Lu}\d]+)*$/u),
  signedOn: z.iso.date(),
  isPublic: z.boolean().default(false),
});

/** Number and date are fixed, and the report is published when it is public. Refuses `plan.signed_later`. */
export async function issueConsolidation(ctx: ReportContext, input: z.input<typeof NumberInput>): Promise<Outcome> {
  const { id, ...given } = NumberInput.parse(input);
  return ctx.db.transaction(async (tx) => {
    const held = await hold(tx, id);
    const reasons = against(ctx, held, "consolidation.sign", ["signed"], "issue");
    if (given.signedOn > localDate(ctx.now, homeZone())) reasons.push({ id: "plan.signed_later", field: "signedOn" });
    if (reasons.length > 0) return refused(...reasons);
    const slug = given.isPublic ? await freeSlug(tx, held.row, given) : null;
    await move(tx, ctx, held, "issued", { ...given, slug, issuedAt: ctx.now });
    return done(undefined);
  });
}

/** `2026-07-bc-svhttdl`; with the end of its id where another report has that address. */
async function freeSlug(tx: Tx, row: Row, { documentNumber, signedOn }: { documentNumber: string; signedOn: string }): Promise<string> {
  const plain = `${signedOn.slice(0, 4)}-${fold(documentNumber).replace(/[^a-z0-9]+/g, "-")}`.replace(/^-+|-+$/g, "").slice(0, 70);
  const [taken] = await tx.select({ id: consolidation.id }).from(consolidation).where(eq(consolidation.slug, plain));
  return taken ? `${plain}-${row.id.slice(-8)}` : plain;
}

/** Figures that paragraphs name. */
export function tokens(body: readonly unknown[]): string[] {
  return body.flatMap((line) => [...String(line).matchAll(/\{([a-z0-9_]+\.[a-z0-9_]+)\}/g)].map((match) => match[1] ?? ""));
}

async function hold(tx: Tx, id: string): Promise<Held> {
  const [row] = await tx.select().from(consolidation).where(eq(consolidation.id, id)).for("update");
  if (!row) throw new Fault("not_found", "report.consolidation_unknown");
  const { rule, period: of } = await loadPeriod(tx, row.periodId);
  return { row, collectorUnitId: rule.collectorUnitId, periodName: of.name };
}

function against(
  ctx: ReportContext,
  held: Held,
  action: "consolidation.write" | "consolidation.sign",
  from: readonly Row["state"][],
  step: string,
): Reason[] {
  const reasons: Reason[] = [];
  if (!from.includes(held.row.state)) reasons.push({ id: `consolidation.state.${step}`, values: { state: held.row.state } });
  if (!can(ctx.actor, action, { collectorUnitId: held.collectorUnitId }))
    reasons.push({ id: action === "consolidation.sign" ? "role.approver" : "role.planner" });
  return reasons;
}

async function move(
  tx: Tx,
  ctx: ReportContext,
  held: Held,
  state: Row["state"],
  set: Partial<typeof consolidation.$inferInsert>,
  comment?: string,
) {
  const { row } = held;
  await tx
    .update(consolidation)
    .set({ ...set, state, lockVersion: row.lockVersion + 1, updatedAt: ctx.now })
    .where(eq(consolidation.id, row.id));
  await note(tx, ctx, { periodId: row.periodId, event: `consolidation_${state}`, ...(comment ? { comment } : {}) });
  await audit(
    tx,
    ctx,
    `report.consolidation.${state}`,
    { kind: "consolidation", id: row.id, unitId: held.collectorUnitId },
    { period: held.periodName },
  );
  await ctx.emit(tx, {
    type: `consolidation.${state}`,
    payload: { id: row.id, periodName: held.periodName, unitId: held.collectorUnitId },
  });
}
