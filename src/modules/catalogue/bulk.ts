/** Records changed by one bulk edit at most: as many as a person can look through. */
export const BULK_MOST = 500;
/** What happens to the claims that a field has: all give way, or the new one stands beside them and is the public one. */
export const BULK_MODES = ["replace", "add"] as const;
export type BulkMode = (typeof BULK_MODES)[number];
