import { sql } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import type { Lang } from "#kernel/languages";
import { allUnits } from "#modules/identity";
import { publicLegalByIds, type PublicLegal } from "#modules/legal";
import { daysBetween, standingOf } from "../progress.ts";
import {
  type PublicMoney,
  publicPlan,
  type PublicPlanHead,
  publicPlanMoney,
  type PublicPlanVersion,
  publicPlanVersions,
} from "./publicPlans.ts";
import { type PublicEvidence, type PublicIndicator, publicPlanEvidence, type PublicNode, publicPlanTree } from "./publicTree.ts";

/** A unit in the reader's language where it has such a name; `now` follows it when it was succeeded. */
export type PublicUnit = { name: string; lang: Lang; slug: string; now: { name: string; lang: Lang; slug: string } | null };
export type PublicTaskState = "done" | "on_the_way" | "overdue";
export type PublicLine = Pick<PublicNode, "path" | "kind" | "label" | "title"> & {
  task: {
    key: string;
    lead: PublicUnit | null;
    with: PublicUnit[];
    startsOn: string | null;
    dueOn: string | null;
    output: string | null;
    state: PublicTaskState;
    /** Days past the last day; 0 when it is not overdue. */
    daysLate: number;
    accepted: number;
    asked: number;
    indicators: PublicIndicator[];
    evidence: Omit<PublicEvidence, "taskKey">[];
  } | null;
};
export type PublicSection = {
  path: string;
  label: string;
  title: string;
  tasks: number;
  accepted: number;
  asked: number;
  done: number;
  overdue: number;
};
export type PublicAccount = {
  head: PublicPlanHead;
  issuer: PublicUnit | null;
  bases: string[];
  opening: string | null;
  closing: string | null;
  legal: PublicLegal[];
  versions: PublicPlanVersion[];
  money: PublicMoney[];
  lines: PublicLine[];
  sections: PublicSection[];
};

/** Headings at most this deep are lines of the table of progress. */
const SECTION_DEPTH = 2;

/**
 * All that the public may know of a plan on a day: its words, who does what until when, how far each task is and the proof that
 * anyone can open. Null when there is no such plan or it is not public. Evidence and names are in `lang` where they exist.
 */
export async function publicAccount(
  db: Queryable,
  slug: string,
  { today, lang }: { today: string; lang: Lang },
): Promise<PublicAccount | null> {
  const found = await publicPlan(db, slug);
  if (!found) return null;
  const { frame, ...head } = found;
  const [tree, evidence, versions, money, legal, nameOf] = await Promise.all([
    publicPlanTree(db, head.id),
    publicPlanEvidence(db, head.id, lang),
    publicPlanVersions(db, head.id),
    publicPlanMoney(db, head.id),
    publicLegalByIds(db, frame.legalDocumentIds, today),
    publicUnits(db, today, lang),
  ]);
  const proof = Map.groupBy(evidence, (piece) => piece.taskKey);
  const lines = tree.map((node) => lineOf(node, proof.get(node.key) ?? [], nameOf, today));
  const { bases, opening, closing } = frame;
  return { head, issuer: nameOf(head.unitId), bases, opening, closing, legal, versions, money, lines, sections: sectionsOf(lines) };
}

function lineOf(node: PublicNode, evidence: PublicEvidence[], nameOf: (id: string) => PublicUnit | null, today: string): PublicLine {
  const { path, kind, label, title } = node;
  if (kind !== "task") return { path, kind, label, title, task: null };
  const { key, startsOn, dueOn, output, indicators, evidenceAccepted: accepted, evidenceAsked: asked } = node;
  const { state } = standingOf(node, today);
  const task = {
    key,
    lead: node.leadUnitId === null ? null : nameOf(node.leadUnitId),
    with: node.coordinatingUnitIds.map(nameOf).filter((unit) => unit !== null),
    startsOn,
    dueOn,
    output,
    state: state === "done" || state === "overdue" ? state : ("on_the_way" as const),
    daysLate: state === "overdue" && dueOn !== null ? daysBetween(dueOn, today) : 0,
    accepted,
    asked,
    indicators,
    // Two language editions of one page are two pieces of proof and one page to open.
    evidence: [...new Map(evidence.map(({ taskKey: _key, ...piece }) => [piece.href, piece])).values()],
  };
  return { path, kind, label, title, task };
}

/** Progress by heading: every task counts under each heading above it. */
function sectionsOf(lines: readonly PublicLine[]): PublicSection[] {
  const sums = new Map<string, PublicSection>();
  for (const { path, kind, label, title, task } of lines) {
    const steps = path.split(".");
    if ((kind === "part" || kind === "section") && steps.length <= SECTION_DEPTH)
      sums.set(path, { path, label, title, tasks: 0, accepted: 0, asked: 0, done: 0, overdue: 0 });
    if (!task) continue;
    for (let depth = 1; depth <= SECTION_DEPTH; depth += 1) {
      const sum = depth < steps.length ? sums.get(steps.slice(0, depth).join(".")) : undefined;
      if (!sum) continue;
      sum.tasks += 1;
      sum.accepted += task.accepted;
      sum.asked += task.asked;
      if (task.state === "done") sum.done += 1;
      if (task.state === "overdue") sum.overdue += 1;
    }
  }
  return [...sums.values()].filter((section) => section.tasks > 0);
}

/** Names of units by id, each with the unit that answers for it on `today` when it is no more. */
async function publicUnits(db: Queryable, today: string, lang: Lang): Promise<(id: string) => PublicUnit | null> {
  const [units, heirs] = await Promise.all([allUnits(db, lang), heirsOn(db, today)]);
  const byId = new Map(units.map(({ id, name, nameLang, slug }) => [id, { name, lang: nameLang, slug }]));
  return (id) => {
    const unit = byId.get(id);
    if (!unit) return null;
    const now = byId.get(lastHeir(heirs, id));
    return { ...unit, now: now && now !== unit ? now : null };
  };
}

/** Follows a succession to its end; a circle, which the data should not have, ends where it began. */
function lastHeir(heirs: ReadonlyMap<string, string>, id: string): string {
  const seen = new Set([id]);
  let at = id;
  for (let next = heirs.get(at); next !== undefined && !seen.has(next); next = heirs.get(at)) {
    seen.add(next);
    at = next;
  }
  return at;
}

async function heirsOn(db: Queryable, today: string): Promise<Map<string, string>> {
  const { rows } = await db.execute<{ from: string; to: string }>(sql`
    select distinct on (s.from_id) s.from_id as "from", s.to_id as "to" from identity.unit_succession s join identity.unit u on u.id = s.from_id
    where u.valid_to is not null and u.valid_to <= ${today}::date and s.on_date <= ${today}::date
    order by s.from_id, s.scope like '%external_information%' desc, s.scope = '*' desc, s.on_date desc`);
  return new Map(rows.map(({ from, to }) => [from, to]));
}
