import type { Translate } from "../messages/index.ts";
import { langName } from "../titles.ts";
import type { FiguresView } from "./gather.server.ts";
import { monthWords } from "./months.ts";

export type Sheet = { name: string; head: string[]; rows: (string | number)[][] };

/** The tables of the screen as rows, for both files. */
export function figureSheets(t: Translate, view: FiguresView): Sheet[] {
  const { months, langs, byUnit, indicators } = view;
  return [
    {
      name: t("figures.by_month"),
      head: [t("figures.month"), t("figures.published"), t("figures.views")],
      rows: months.map((row) => [monthWords(row.month), row.published, row.views]),
    },
    {
      name: t("figures.by_lang"),
      head: [t("figures.language"), t("figures.published"), t("figures.views")],
      rows: langs.map((row) => [langName(t, row.lang), row.published, row.views]),
    },
    {
      name: t("figures.by_unit"),
      head: [t("figures.unit"), t("figures.documents"), t("figures.published"), t("figures.foreign"), t("figures.views")],
      rows: byUnit.map((row) => [row.name, row.documents, row.editions, row.foreign, row.views]),
    },
    {
      name: t("figures.indicators"),
      head: [t("figures.indicator"), t("figures.measure"), t("figures.period"), t("figures.amount")],
      rows: indicators.flatMap(({ name, measure, points }) => points.map(({ period, amount }) => [name, measure, period, amount ?? ""])),
    },
  ];
}
