import { notifyPurge } from "#kernel/cacheNotices";
import type { Listener } from "#kernel/context";

/** Cache tag of every public page about reports. */
export const REPORTS_TAG = "reports";

/** A report that is issued is on its page, in the list and in the site map as soon as the deed commits. */
export const reportPageListener: Listener = async (tx, { type }) => {
  if (type === "consolidation.issued" || type === "plan.issue") await notifyPurge(tx, [REPORTS_TAG]);
};
