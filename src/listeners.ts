import type { Listener } from "./kernel/context.ts";
import { openKinds } from "./kinds.ts";
import { catalogueListener } from "./modules/catalogue/index.ts";
import { legalListener } from "./modules/legal/index.ts";
import { noticeListener } from "./modules/notifications/index.ts";
import { planListener, planPageListener } from "./modules/plans/index.ts";
import { reportListener, reportPageListener } from "./modules/reports/index.ts";
import { searchListener } from "./modules/search/index.ts";

const LISTENERS: readonly Listener[] = [
  searchListener(openKinds),
  noticeListener,
  catalogueListener,
  planListener,
  reportListener,
  legalListener,
  planPageListener,
  reportPageListener,
];

/** Tells every listener, in order, inside the emitter's transaction; one that throws rolls the whole change back. */
export const emit: Listener = async (tx, event) => {
  for (const listen of LISTENERS) await listen(tx, event);
};
