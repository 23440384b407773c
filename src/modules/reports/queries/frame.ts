import { eq } from "drizzle-orm";
import type { Queryable } from "#kernel/db";
import { unitById } from "#modules/identity";
import type { ReportFrame } from "../contract.ts";
import { period, rule } from "../schema.ts";
import { collection } from "./collection.ts";

/** Who reports to whom, and which units have not reported or are not accepted, as it stands. Official documents are in Vietnamese. */
export async function reportFrame(db: Queryable, periodId: string): Promise<ReportFrame> {
  const [found] = await db.select().from(period).innerJoin(rule, eq(rule.id, period.ruleId)).where(eq(period.id, periodId));
  const name = async (id: string | undefined) => (id === undefined ? "" : ((await unitById(db, id, "vi"))?.name ?? ""));
  const rows = (await collection(db, periodId, "vi")).filter((row) => row.state !== "passed_on");
  const owing = rows.filter((row) => row.state !== "accepted").map((row) => row.unitName);
  return {
    collector: await name(found?.rule.collectorUnitId),
    receiver: await name(found?.rule.receiverUnitId),
    all: rows.length,
    accepted: rows.length - owing.length,
    owing,
  };
}
