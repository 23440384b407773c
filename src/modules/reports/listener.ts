import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Listener } from "#kernel/context";
import type { Tx } from "#kernel/db";
import type { Actor } from "#modules/identity/contract";
import { peopleWith } from "#modules/identity";
import { type NoticeKey, notify, settle } from "#modules/notifications";
import { refreshPeriods } from "./commands/refreshPeriod.ts";

const Asked = z.array(z.object({ obligationId: z.string(), unitId: z.string(), dueOn: z.string() })).catch([]);

type Payload = Record<string, unknown>;
const at = (payload: Payload): Date => z.coerce.date().catch(new Date()).parse(payload["at"]);
const text = (payload: Payload, name: string): string => (typeof payload[name] === "string" ? payload[name] : "");
const ids = (payload: Payload, name: string): string[] => z.array(z.string()).catch([]).parse(payload[name]);

/** Tells reporters and collectors what came to them, and brings periods up to date when a holiday or a unit changed. */
export const reportListener: Listener = async (tx, { type, payload }) => {
  const step = Object.hasOwn(STEPS, type) ? STEPS[type] : undefined;
  if (step) await step(tx, payload);
};

const STEPS: Record<string, (tx: Tx, payload: Payload) => Promise<void>> = {
  "calendar.changed": refresh,
  "unit.changed": refresh,
  "report.sent": async (tx, payload) => {
    const obligationId = text(payload, "obligationId");
    await settle(tx, { subject: obligationId });
    await tellUnit(
      tx,
      payload,
      "report_sent",
      "planner",
      [text(payload, "collectorUnitId")],
      `/desk/reports/form/${obligationId}`,
      obligationId,
    );
  },
  "report.returned": async (tx, payload) => {
    const obligationId = text(payload, "obligationId");
    await settle(tx, { subject: obligationId });
    await tellUnit(
      tx,
      payload,
      "report_returned",
      "unit_reporter",
      [text(payload, "unitId")],
      `/desk/reports/form/${obligationId}`,
      obligationId,
    );
  },
  "report.reminded": async (tx, payload) => {
    const obligationId = text(payload, "obligationId");
    const { rows } = await tx.execute<{ unitId: string; periodName: string; dueOn: string }>(sql`
      select o.unit_id as "unitId", p.name as "periodName", coalesce(o.extended_to, o.due_on)::text as "dueOn" from reports.obligation o
      join reports.period p on p.id = o.period_id where o.id = ${obligationId} and o.state in ('not_begun', 'draft', 'returned')`);
    const [owed] = rows;
    if (owed)
      await tellUnit(
        tx,
        { ...payload, ...owed },
        "report_reminded",
        "unit_reporter",
        [owed.unitId],
        `/desk/reports/form/${obligationId}`,
        obligationId,
      );
  },
  "report.deadline_moved": (tx, payload) =>
    tellUnit(tx, payload, "report_moved", "unit_reporter", ids(payload, "unitIds"), "/desk/reports/owed", text(payload, "periodId")),
  "report.opened": async (tx, payload) => {
    for (const { obligationId, unitId, dueOn } of Asked.parse(payload["asked"]))
      await tellUnit(
        tx,
        { ...payload, dueOn },
        "report_asked",
        "unit_reporter",
        [unitId],
        `/desk/reports/form/${obligationId}`,
        obligationId,
      );
  },
  "report.extended": (tx, payload) =>
    tellUnit(
      tx,
      payload,
      "report_extended",
      "unit_reporter",
      [text(payload, "unitId")],
      `/desk/reports/form/${text(payload, "obligationId")}`,
      text(payload, "obligationId"),
    ),
  "report.passed_on": (tx, payload) =>
    tellUnit(tx, payload, "report_passed_on", "unit_reporter", ids(payload, "toUnitIds"), "/desk/reports/owed", text(payload, "periodId")),
  "consolidation.submitted": (tx, payload) =>
    tellUnit(
      tx,
      payload,
      "report_to_sign",
      "approver",
      [text(payload, "unitId")],
      `/desk/reports/consolidated/${text(payload, "id")}`,
      text(payload, "id"),
    ),
  "consolidation.draft": async (tx, payload) => {
    await settle(tx, { subject: text(payload, "id") });
    await tellUnit(
      tx,
      payload,
      "report_returned",
      "planner",
      [text(payload, "unitId")],
      `/desk/reports/consolidated/${text(payload, "id")}`,
      text(payload, "id"),
    );
  },
  "consolidation.signed": (tx, payload) => settle(tx, { subject: text(payload, "id") }),
};

async function tellUnit(
  tx: Tx,
  payload: Payload,
  key: NoticeKey,
  role: "planner" | "unit_reporter" | "approver",
  unitIds: readonly string[],
  href: string,
  subject: string,
): Promise<void> {
  const values = { title: text(payload, "periodName") || text(payload, "name") };
  const dueOn = text(payload, "dueOn") || null;
  for (const unitId of unitIds) {
    const people = await peopleWith(tx, role, { unitId });
    await notify(tx, { personIds: people.map((person) => person.id), key, values, href, subject, dueOn, at: at(payload) });
  }
}

/** Work that follows from another's deed, inside that deed's transaction. */
async function refresh(tx: Tx, payload: Payload): Promise<void> {
  const actor: Actor = { kind: "system", id: null, name: "Xoan", unitId: null, grants: [] };
  await refreshPeriods(tx, { actor, now: at(payload), requestId: "listener", emit: reportListener });
}
