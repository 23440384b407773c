import type { figuresVi } from "./figures.vi.ts";

/** Words of the screen of figures. */
export const figuresEn: Record<keyof typeof figuresVi, string> = {
  "figures.nav": "Figures",
  "figures.title": "Figures",
  "figures.note": "Pages published and readings; no address of a reader is kept",
  "figures.from": "From",
  "figures.to": "To",
  "figures.unit": "Unit",
  "figures.all_units": "All units",
  "figures.show": "Show",
  "figures.by_month": "By month",
  "figures.by_lang": "By language",
  "figures.by_unit": "By unit",
  "figures.indicators": "Indicators of reports over their periods",
  "figures.month": "Month",
  "figures.language": "Language",
  "figures.published": "Editions published",
  "figures.views": "Readings",
  "figures.documents": "Articles",
  "figures.foreign": "In foreign languages",
  "figures.indicator": "Indicator",
  "figures.measure": "Unit of measure",
  "figures.period": "Period",
  "figures.amount": "Amount",
  "figures.total": "Total",
  "figures.no_units": "No unit published in this time.",
};
