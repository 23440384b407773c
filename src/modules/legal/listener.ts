import type { Listener } from "#kernel/context";
import { notifyPurge } from "#kernel/cacheNotices";

/** Cache tag of every public page that shows the register or cites a document of it. */
export const LEGAL_TAG = "legal";

/** Public pages follow the register: its own, and plans that cite it. */
export const legalListener: Listener = async (tx, { type }) => {
  if (type === "legal.changed") await notifyPurge(tx, [LEGAL_TAG]);
};
