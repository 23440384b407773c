import type { Listener } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { peopleWith } from "#modules/identity";
import { type NoticeKey, notify, settle } from "#modules/notifications";

type Payload = Record<string, unknown>;
const text = (payload: Payload, name: string): string => (typeof payload[name] === "string" ? payload[name] : "");
const list = (payload: Payload, name: string): string[] =>
  Array.isArray(payload[name]) ? payload[name].filter((each) => typeof each === "string") : [];

/** Tells approvers, planners and units what a plan asks of them. */
export const planListener: Listener = async (tx, { type, payload }) => {
  const step = Object.hasOwn(STEPS, type) ? STEPS[type] : undefined;
  if (step) await step(tx, payload);
};

const STEPS: Record<string, (tx: Tx, payload: Payload) => Promise<void>> = {
  "plan.submit": (tx, payload) => toRole(tx, payload, "plan_to_approve", "approver", text(payload, "unitId")),
  "plan.recall": (tx, payload) => settle(tx, { subject: text(payload, "planId") }),
  "plan.return": async (tx, payload) => {
    await settle(tx, { subject: text(payload, "planId") });
    await tell(tx, payload, "plan_returned", list(payload, "savers"));
  },
  "plan.approve": async (tx, payload) => {
    await settle(tx, { subject: text(payload, "planId") });
    await tell(tx, payload, "plan_approved", list(payload, "savers"));
  },
  "plan.issue": (tx, payload) => toUnits(tx, payload, list(payload, "unitIds")),
  "task.replied": (tx, payload) => toUnits(tx, payload, list(payload, "unitIds"), "task_replied"),
  "task.answered": (tx, payload) =>
    payload["answer"] === "ask_back" ? toRole(tx, payload, "task_asked_back", "planner", text(payload, "planUnitId")) : Promise.resolve(),
  "evidence.decided": (tx, payload) => tell(tx, payload, "evidence_decided", [text(payload, "addedBy")].filter(Boolean)),
};

async function toRole(tx: Tx, payload: Payload, key: NoticeKey, role: "approver" | "planner", unitId: string): Promise<void> {
  const people = await peopleWith(tx, role, { unitId });
  const own = key === "plan_to_approve" ? list(payload, "savers") : [];
  await tell(
    tx,
    payload,
    key,
    people.map((person) => person.id).filter((id) => !own.includes(id)),
  );
}

async function toUnits(tx: Tx, payload: Payload, unitIds: readonly string[], key: NoticeKey = "plan_issued"): Promise<void> {
  for (const unitId of unitIds) {
    const people = await peopleWith(tx, "unit_reporter", { unitId });
    await tell(
      tx,
      payload,
      key,
      people.map((person) => person.id),
    );
  }
}

async function tell(tx: Tx, payload: Payload, key: NoticeKey, personIds: readonly string[]): Promise<void> {
  const planId = text(payload, "planId");
  const taskKey = text(payload, "taskKey");
  const href = `/desk/plans/${planId}${taskKey ? `?task=${taskKey}` : ""}`;
  const at = payload["at"] instanceof Date ? payload["at"] : new Date(text(payload, "at") || Date.now());
  await notify(tx, { personIds, key, values: { title: text(payload, "title") }, href, subject: planId, at });
}
