/** First day that this record knows, not a founding date. */
export const RECORD = "2024-01-01";
/** Departments were rearranged on this day. */
export const DEPARTMENTS = "2025-03-01";
/** Three provinces became one, and districts ended, on this day. */
export const MERGER = "2025-07-01";
