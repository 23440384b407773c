/** The first words of all actions, in the order in which the filter offers them. */
export const AUDIT_GROUPS = [
  "edition",
  "media",
  "plan",
  "task",
  "evidence",
  "budget",
  "report",
  "legal",
  "record",
  "request",
  "session",
  "person",
  "grant",
  "unit",
  "calendar",
  "trail",
] as const;
