import type { DemoEvidence, DemoMoney, DemoNode, DemoWork } from "../../src/profile/content.ts";

/** The eleven channels in the order of the circular, by the number that officers call them by. */
const CHANNELS = [
  "external_activities",
  "portals",
  "promotion_data",
  "publications",
  "border_gates",
  "domestic_press",
  "foreign_press",
  "internet_media",
  "foreign_press_contacts",
  "big_events",
  "other",
] as const;

export const part = (label: string, title: string, ...children: DemoNode[]): DemoNode => ({
  id: `p${label}`,
  kind: "part",
  label,
  title,
  children,
});
export const section = (label: string, title: string, ...children: DemoNode[]): DemoNode => ({
  id: `${label} ${title}`,
  kind: "section",
  label,
  title,
  children,
});
export const text = (id: string, title: string): DemoNode => ({ id, kind: "text", title });

/** 'so-vhttdl + so-khcn xa-viet-tri' → the lead, and who works with it. */
function roles(words: string): Pick<DemoNode, "lead" | "with"> {
  const [lead = "", helpers = ""] = words.split(" + ");
  return { lead, with: helpers.split(" ").filter(Boolean) };
}

type TaskMore = Pick<DemoNode, "topic" | "indicators" | "needs" | "startsOn"> & { channels?: readonly number[] };

/** A task with its units, last day and output. */
export function task(id: string, title: string, units: string, dueOn: string, output: string, more: TaskMore = {}): DemoNode {
  const { channels = [], ...rest } = more;
  const codes = channels.map((number) => CHANNELS[number - 1] ?? "other");
  return { id, kind: "task", title, ...roles(units), dueOn, output, channels: codes, ...rest };
}

export const indicator = (name: string, measure: string, baseline: number | null, target: number) => ({ name, measure, baseline, target });

type More = Partial<DemoEvidence>;
/** A published edition of a demonstration document, taken as proof on the day of its publication. */
export const edition = (ref: string, title: string, on: string, more: More = {}): DemoEvidence => ({
  title,
  kind: "edition",
  ref,
  on,
  decided: true,
  ...more,
});
/** A page elsewhere; addresses of the demonstration lead nowhere. */
export const page = (path: string, title: string, on: string, more: More = {}): DemoEvidence => ({
  title,
  kind: "address",
  ref: `https://${path}`,
  on,
  decided: true,
  ...more,
});
export const expected = (title: string, dueOn: string, unit?: string): DemoEvidence => ({ title, dueOn, ...(unit ? { unit } : {}) });
/** Waits for the plan officer's word. */
export const open = (piece: DemoEvidence): DemoEvidence => {
  const { decided: _, ...rest } = piece;
  return rest;
};

const MILLION = 1_000_000;
type Sums = readonly [estimate: number, allocated: number, spent: number];
const sums = ([estimate, allocated, spent]: Sums) => ({
  estimate: estimate * MILLION,
  allocated: allocated * MILLION,
  spent: Math.round(spent * MILLION),
});
/** Sums in million đồng, from the estimate of the province. */
export const budget = (unit: string, ...given: Sums): DemoMoney => ({ unit, source: "state_budget", from: "ubnd-tinh", ...sums(given) });
export const integrated = (unit: string, programme: string, ...given: Sums): DemoMoney => ({
  unit,
  source: "integrated",
  programme,
  ...sums(given),
});
export const donated = (unit: string, donor: string, agreement: string, ...given: Sums): DemoMoney => ({
  unit,
  source: "other_lawful",
  donor,
  agreement,
  ...sums(given),
});

/** A lead that simply took its task, with what proves it and what it cost. */
export const taken = (id: string, on: string, evidence: readonly DemoEvidence[], money: readonly DemoMoney[] = []): DemoWork => ({
  task: id,
  answers: [{ answer: "accept", on }],
  evidence,
  money,
});
