import { z } from "zod";
import { localDate } from "#kernel/clock";
import { LANGUAGES } from "#kernel/languages";
import { activityByMonth, activityByUnit } from "#modules/editions";
import { allUnits } from "#modules/identity";
import { indicatorsOverTime } from "#modules/reports";
import { servedProfile } from "../../profile/current.ts";
import type { DeskContext } from "../request.server.ts";
import { readTypedDate } from "../calendar/typed-date.ts";
import { monthsBetween } from "./months.ts";

const Asked = z.object({
  from: z.iso.date().regex(/^20/).optional().catch(undefined),
  to: z.iso.date().regex(/^20/).optional().catch(undefined),
  unit: z.uuid().nullable().catch(null),
});
/** No table shows more than five years of months. */
const MOST_MONTHS = 60;

/** All that the screen and both files show, for the days and the unit that the address asks for; nonsense is as good as nothing. */
export async function gatherFigures(ctx: DeskContext, search: URLSearchParams) {
  const zone = servedProfile().timeZone;
  const today = localDate(ctx.now, zone);
  const asked = Asked.parse({
    from: readTypedDate(search.get("from") ?? "") ?? undefined,
    to: readTypedDate(search.get("to") ?? "") ?? undefined,
    unit: search.get("unit") || null,
  });
  const to = asked.to ?? today;
  const yearBefore = `${Number(to.slice(0, 4)) - 1}${to.slice(4, 7)}-01`;
  const from = asked.from !== undefined && asked.from <= to ? asked.from : yearBefore;
  const months = monthsBetween(from, to).slice(-MOST_MONTHS);
  const days = { from: from.slice(0, 7) < (months[0] ?? from) ? `${months[0]}-01` : from, to };
  const units = await allUnits(ctx.db, ctx.lang);
  const unit = units.find(({ id }) => id === asked.unit) ?? null;
  const [activity, byUnit, indicators] = await Promise.all([
    activityByMonth(ctx.db, { days, zone, unitId: unit?.id ?? null }),
    activityByUnit(ctx.db, { days, zone }),
    indicatorsOverTime(ctx.db, unit?.id ?? null),
  ]);
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const sum = (rows: typeof activity, what: "published" | "views") => rows.reduce((all, row) => all + row[what], 0);
  return {
    days,
    unit: unit?.id ?? null,
    units: units.map(({ id, name }) => ({ id, name })),
    months: months.map((month) => {
      const rows = activity.filter((row) => row.month === month);
      return { month, published: sum(rows, "published"), views: sum(rows, "views") };
    }),
    langs: LANGUAGES.map((lang) => {
      const rows = activity.filter((row) => row.lang === lang);
      return { lang, published: sum(rows, "published"), views: sum(rows, "views") };
    }),
    byUnit: byUnit.filter((row) => unit === null || row.unitId === unit.id).map((row) => ({ ...row, name: names.get(row.unitId) ?? "" })),
    indicators,
  };
}

export type FiguresView = Awaited<ReturnType<typeof gatherFigures>>;
