import { eq, sql } from "drizzle-orm";
import { homeZone, localDate } from "#kernel/clock";
import type { Queryable } from "#kernel/db";
import { legalByIds } from "#modules/legal";
import type { ConsolidationView } from "../queries/consolidation.ts";
import { printed } from "../document.ts";
import { collection } from "../queries/collection.ts";
import { periodFigures } from "../queries/periodFigures.ts";
import { period, rule } from "../schema.ts";
import type { PACKET_BODIES, Packet, PacketKind } from "./contract.ts";

/** All thirteen packets of one period; figures are the frozen ones when there are any. Null when the period is unknown. */
export async function periodPackets(
  db: Queryable,
  periodId: string,
  now: Date,
  report: ConsolidationView | null,
): Promise<Packet[] | null> {
  const [found] = await db.select().from(period).innerJoin(rule, eq(rule.id, period.ruleId)).where(eq(period.id, periodId));
  if (!found) return null;
  const { period: of, rule: owner } = found;
  const codes = await unitCodes(db);
  const figures = report?.figures ?? (await periodFigures(db, periodId, "vi"));
  const basis = owner.legalDocumentId ? (await legalByIds(db, [owner.legalDocumentId], localDate(now, homeZone())))[0] : undefined;
  const periods = await db.select().from(period).where(eq(period.ruleId, owner.id)).orderBy(period.cutoffOn);
  const units = await collection(db, periodId, "vi");
  const set = `${owner.id}.kpi`;
  const values = figures.flatMap((figure) =>
    figure.shares.map((share) => ({
      indicator: figure.key,
      unit: codes.get(share.unitId) ?? share.unitId,
      amount: share.amount,
      proved: share.proved,
    })),
  );
  const bodies: { [Kind in PacketKind]: (typeof PACKET_BODIES)[Kind]["_output"] } = {
    report_rule: {
      code: owner.id,
      name: owner.name,
      kind: owner.kind,
      frequency: owner.frequency,
      legalBasis: basis?.number ?? null,
      validFrom: owner.validFrom,
      validTo: owner.validTo,
    },
    form: {
      rule: owner.id,
      questions: owner.outline.map((each) => ({
        code: each.id,
        title: each.title,
        words: each.text,
        indicators: each.figures.map((figure) => `${each.id}.${figure.id}`),
      })),
    },
    outline_form: { rule: owner.id, headings: owner.outline.map((each, index) => ({ position: index + 1, title: each.title })) },
    figures: { period: of.id, frozen: of.frozenAt !== null, values },
    figure_list: {
      period: of.id,
      totals: figures.map((figure) => ({ indicator: figure.key, amount: figure.total, previous: figure.previous })),
    },
    outline: {
      period: of.id,
      sections: (report?.sections ?? []).map((each) => ({
        title: each.title,
        paragraphs: each.body.map((line) => printed(line, figures)),
      })),
    },
    status: {
      period: of.id,
      units: units.map((each) => ({
        unit: codes.get(each.unitId) ?? each.unitId,
        state: each.state,
        dueOn: each.extendedTo ?? each.dueOn,
        lateDays: each.lateDays,
      })),
    },
    period_list: {
      rule: owner.id,
      periods: periods.map((each) => ({
        code: each.id,
        name: each.name,
        startsOn: each.startsOn,
        endsOn: each.endsOn,
        cutoffOn: each.cutoffOn,
      })),
    },
    indicator_list: {
      rule: owner.id,
      indicators: figures.map((figure) => ({ code: figure.key, name: figure.name, measure: figure.measure })),
    },
    kpi_set: { code: set, name: owner.name, groups: owner.outline.map((each) => each.id) },
    kpi_groups: {
      set,
      groups: owner.outline.map((each) => ({
        code: each.id,
        name: each.title,
        indicators: each.figures.map((figure) => `${each.id}.${figure.id}`),
      })),
    },
    kpi_breakdowns: {
      set,
      breakdowns: [{ code: "unit", name: "Đơn vị", values: units.map((each) => codes.get(each.unitId) ?? each.unitId) }],
    },
    kpi_data: { set, period: of.id, values },
  };
  const madeBy = codes.get(owner.collectorUnitId) ?? owner.collectorUnitId;
  return Object.entries(bodies).map(([kind, body]) => ({
    standard: "QCVN 125:2021/BTTTT",
    reading: "xoan-1",
    kind: kind as PacketKind,
    madeAt: now.toISOString(),
    madeBy,
    body,
  }));
}

async function unitCodes(db: Queryable): Promise<Map<string, string>> {
  const { rows } = await db.execute<{ id: string; code: string }>(sql`select id, code from identity.unit`);
  return new Map(rows.map((row) => [row.id, row.code]));
}
